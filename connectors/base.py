"""The one shape that every mailbox takes."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, Protocol


class Folder(StrEnum):
    """Where a message lies, by the role of its folder (RFC 6154), not by its name."""

    INBOX = "inbox"
    SENT = "sent"
    DRAFTS = "drafts"
    OTHER = "other"


class Heading(NamedTuple):
    """A message's header fields and whereabouts, fetched without its body.

    `key` names the stored copy within its mailbox and never another one.
    `header` is the raw header block, or the fields of `HEADER_FIELDS` alone.
    `received` is aware: the server's own date, or the file's.
    `thread` is the server's own id of the conversation, where it has one.
    """

    key: str
    folder: Folder
    header: bytes
    size: int
    received: datetime
    thread: str | None = None


@dataclass(frozen=True, slots=True)
class RawMessage:
    """A message exactly as the mailbox stores it, cut at the connector's size cap."""

    key: str
    folder: Folder
    content: bytes
    received: datetime
    thread: str | None = None


class Batch(NamedTuple):
    """New headings, oldest first, and the cursor that stands behind them.

    `remaining` counts what is still to come in this pass, None where unknown.
    """

    headings: tuple[Heading, ...]
    cursor: str
    remaining: int | None = None


@dataclass(frozen=True, slots=True)
class DraftRef:
    """Exactly the version of a draft that was written.

    `key` names the stored copy (IMAP: folder, UIDVALIDITY and UID); an edit by
    any client leads to another one. `digest` is the SHA-256 of the bytes written.
    """

    key: str
    message_id: str
    digest: str


class DraftState(StrEnum):
    """What became of a draft that the assistant had written."""

    UNTOUCHED = "untouched"
    EDITED = "edited"
    SENT = "sent"
    GONE = "gone"


class SpecialFolders(NamedTuple):
    """The names of the folders with a role; None where there is none, or no right."""

    drafts: str
    sent: str | None
    trash: str | None


class Watch(Protocol):
    """Waiting for news of one mailbox, so that one thread can wait for many.

    The caller arms it, waits on `fileno()` (or, where that is None, just until
    `deadline`), and calls `check`, which never blocks for long.
    """

    def arm(self) -> bool:
        """Begin to wait; return True when there is news already."""
        ...

    def fileno(self) -> int | None:
        """Return the descriptor to select on, None where there is only the clock."""
        ...

    def deadline(self) -> float:
        """Return the seconds after which `check` is due without any event."""
        ...

    def check(self) -> bool:
        """Return whether there is news; raise `Unavailable` when the line is dead."""
        ...

    def disarm(self) -> None:
        """Stop waiting, so that the mailbox can be used again."""
        ...


class Mailbox(Protocol):
    """A place that hands over messages and takes drafts.

    There is deliberately no way to send, and none to delete anything but an
    untouched draft that `save_draft` wrote. All methods raise only the errors of
    `connectors.errors`. Not thread-safe: one mailbox, one thread at a time.
    """

    def changes(
        self, cursor: str | None, *, since: datetime | None = None
    ) -> Iterator[Batch]:
        """Yield what came after `cursor`, from the inbox, Sent and Drafts.

        Without a cursor it is a first look: everything received at or after
        `since` (aware), oldest first within each folder. Each batch's cursor is
        safe to continue from once the batch is kept. Raises `CursorLost`.
        """
        ...

    def read(self, keys: Sequence[str]) -> Iterator[RawMessage]:
        """Yield these messages without marking them as read; skip vanished ones.

        The key of a `DraftRef` names a message too.
        """
        ...

    def find(
        self, message_ids: Collection[str], *, since: datetime | None = None
    ) -> tuple[Heading, ...]:
        """Return the headings with these Message-IDs, compared on this side."""
        ...

    def save_draft(self, content: bytes, *, message_id: str) -> DraftRef:
        """Add a draft to the Drafts folder; the caller has searched for it before."""
        ...

    def find_draft(self, message_id: str) -> DraftRef | None:
        """Return the draft with this Message-ID, None where there is none."""
        ...

    def draft_state(self, ref: DraftRef) -> DraftState:
        """Compare what is there now with what was written."""
        ...

    def withdraw(self, ref: DraftRef) -> DraftState:
        """Take an untouched draft away (to Trash, where there is one).

        Returns `GONE` when it was taken away, else the state that forbade it.
        """
        ...

    def special_folders(self) -> SpecialFolders:
        """Log in, and return which folders serve; a mailbox without Drafts is refused."""
        ...

    def watch(self) -> Watch:
        """Return the way to wait for news."""
        ...

    def close(self) -> None:
        """Let go of the mailbox; harmless when repeated."""
        ...


HEADER_FIELDS = (
    "Message-ID",
    "In-Reply-To",
    "References",
    "Date",
    "From",
    "Sender",
    "Reply-To",
    "To",
    "Cc",
    "Subject",
    "Content-Type",
    "Auto-Submitted",
    "Precedence",
    "List-Id",
    "List-Unsubscribe",
    "Return-Path",
    "X-Autoreply",
    "X-Auto-Response-Suppress",
)
