"""A mailbox in memory: the fake that ships, and that all core tests use."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count

from connectors.base import (
    Batch,
    DraftRef,
    DraftState,
    Folder,
    Heading,
    RawMessage,
    SpecialFolders,
    Watch,
)
from connectors.errors import ConnectorError, CursorLost
from connectors.headers import digest, header_block, message_id

BATCH = 100


class MemoryWatch:
    """Tells whether the mailbox changed since it was armed."""

    def __init__(self, mailbox: "MemoryMailbox") -> None:
        """Watch `mailbox`, which must outlive this."""
        self._mailbox = mailbox
        self._seen = 0

    def arm(self) -> bool:
        """Remember where the mailbox stands."""
        self._seen = self._mailbox.latest
        return False

    def fileno(self) -> int | None:
        """Return None: memory has no descriptor."""
        return None

    def deadline(self) -> float:
        """Return a second: memory is polled."""
        return 1.0

    def check(self) -> bool:
        """Return whether something was added since `arm`."""
        return self._mailbox.latest > self._seen

    def disarm(self) -> None:
        """Do nothing: there is nothing to let go of."""


@dataclass
class MemoryMailbox:
    """Messages in a list; what users and servers do to a mailbox are its methods."""

    messages: dict[int, RawMessage] = field(default_factory=dict)
    trash: list[RawMessage] = field(default_factory=list)
    fails_with: ConnectorError | None = None
    oldest_cursor: int = 0
    _keys: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def latest(self) -> int:
        """The number of the newest message, 0 in an empty mailbox."""
        return max(self.messages, default=0)

    def deliver(
        self, content: bytes, *, received: datetime, folder: Folder = Folder.INBOX
    ) -> str:
        """Add a message as a server would, and return its key."""
        number = next(self._keys)
        self.messages[number] = RawMessage(str(number), folder, content, received)
        return str(number)

    def edit(self, key: str, content: bytes) -> str:
        """Replace a message as a mail client does: the old one goes, a new one comes."""
        old = self.messages.pop(int(key))
        return self.deliver(content, received=old.received, folder=old.folder)

    def remove(self, key: str) -> None:
        """Delete a message as the user would."""
        self.trash.append(self.messages.pop(int(key)))

    def send(self, key: str) -> str:
        """Move a draft to Sent, as a mail client does after it sent it."""
        old = self.messages.pop(int(key))
        return self.deliver(old.content, received=old.received, folder=Folder.SENT)

    def lose_cursor(self) -> None:
        """Forget every place that was handed out, as after a new UIDVALIDITY."""
        self.oldest_cursor = self.latest + 1

    def in_folder(self, folder: Folder) -> tuple[RawMessage, ...]:
        """Return what lies in a folder, oldest first."""
        return tuple(m for m in self.messages.values() if m.folder is folder)

    def changes(
        self, cursor: str | None, *, since: datetime | None = None
    ) -> Iterator[Batch]:
        """Yield what came after `cursor`; see `Mailbox.changes`."""
        self._answer()
        after = int(cursor) if cursor else 0
        if cursor is not None and (after < self.oldest_cursor or after > self.latest):
            raise CursorLost("the mailbox in memory has forgotten this cursor")
        new = [
            (number, message)
            for number, message in self.messages.items()
            if number > after and (cursor or since is None or message.received >= since)
        ]
        for at in range(0, len(new), BATCH):
            part = new[at : at + BATCH]
            headings = tuple(_heading(message) for _, message in part)
            left = max(0, len(new) - at - BATCH)
            yield Batch(headings, str(part[-1][0]), left)
        if not new and cursor is None:
            yield Batch((), str(self.latest), 0)

    def read(self, keys: Sequence[str]) -> Iterator[RawMessage]:
        """Yield these messages; see `Mailbox.read`."""
        self._answer()
        for key in keys:
            if int(key) in self.messages:
                yield self.messages[int(key)]

    def find(
        self, message_ids: Collection[str], *, since: datetime | None = None
    ) -> tuple[Heading, ...]:
        """Return headings by Message-ID; see `Mailbox.find`."""
        self._answer()
        return tuple(
            _heading(message)
            for message in self.messages.values()
            if _id(message) in message_ids
            and (since is None or message.received >= since)
        )

    def save_draft(self, content: bytes, *, message_id: str) -> DraftRef:
        """Add a draft; see `Mailbox.save_draft`."""
        self._answer()
        received = max(
            (m.received for m in self.messages.values()),
            default=datetime.fromisoformat("2000-01-01T00:00:00+00:00"),
        )
        key = self.deliver(content, received=received, folder=Folder.DRAFTS)
        return DraftRef(key, message_id, digest(content))

    def find_draft(self, message_id: str) -> DraftRef | None:
        """Return the draft with this Message-ID; see `Mailbox.find_draft`."""
        self._answer()
        for message in self.in_folder(Folder.DRAFTS):
            if _id(message) == message_id:
                return DraftRef(message.key, message_id, digest(message.content))
        return None

    def draft_state(self, ref: DraftRef) -> DraftState:
        """Compare a draft with what was written; see `Mailbox.draft_state`."""
        self._answer()
        now = self.messages.get(int(ref.key))
        if now is not None and digest(now.content) == ref.digest:
            return DraftState.UNTOUCHED
        return self._successor(ref)

    def withdraw(self, ref: DraftRef) -> DraftState:
        """Move an untouched draft to Trash; see `Mailbox.withdraw`."""
        state = self.draft_state(ref)
        if state is DraftState.UNTOUCHED:
            self.remove(ref.key)
            return DraftState.GONE
        return state

    def special_folders(self) -> SpecialFolders:
        """Return the folders that a mailbox in memory always has."""
        if self.fails_with is not None:
            raise self.fails_with
        return SpecialFolders("drafts", "sent", "trash")

    def watch(self) -> Watch:
        """Return a watch that is polled."""
        return MemoryWatch(self)

    def close(self) -> None:
        """Do nothing: memory needs no closing."""

    def _answer(self) -> None:
        if self.fails_with is not None:
            raise self.fails_with

    def _successor(self, ref: DraftRef) -> DraftState:
        for folder, state in (
            (Folder.SENT, DraftState.SENT),
            (Folder.DRAFTS, DraftState.EDITED),
        ):
            if any(
                _id(message) == ref.message_id for message in self.in_folder(folder)
            ):
                return state
        return DraftState.GONE


def _id(message: RawMessage) -> str:
    return message_id(header_block(message.content))


def _heading(message: RawMessage) -> Heading:
    header = header_block(message.content)
    size = len(message.content)
    return Heading(message.key, message.folder, header, size, message.received)
