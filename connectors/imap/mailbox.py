"""A mailbox on an IMAP server."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from itertools import groupby

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
from connectors.errors import CursorLost
from connectors.headers import message_id
from connectors.imap import drafts
from connectors.imap.account import ImapAccount
from connectors.imap.cursor import Cursor, Place, parse_cursor
from connectors.imap.fetching import (
    CHUNK,
    HEADING_ITEMS,
    MESSAGE_ITEMS,
    Fetched,
    fetch_bisecting,
    make_key,
    parse_key,
    to_heading,
    to_message,
    uids_from,
)
from connectors.imap.session import Session
from connectors.imap.watch import ImapWatch

READ_CHUNK = 20


class ImapMailbox:
    """One account; the connection is made at first use and anew when it breaks."""

    def __init__(self, account: ImapAccount) -> None:
        """Take the account; nothing is sent before the first call."""
        self._session = Session(account)
        self._seen: tuple[object, ...] = ()

    def changes(
        self, cursor: str | None, *, since: datetime | None = None
    ) -> Iterator[Batch]:
        """Yield what came after `cursor`; see `Mailbox.changes`."""
        place = parse_cursor(cursor) if cursor else Cursor({}, since)
        with self._session.use():
            self._seen = self._session.signature()
            pending = self._pending(place)
            left = sum(len(uids) for _, _, _, uids in pending)
            told = False
            for folder, role, reached, uids in pending:
                for at in range(0, len(uids), CHUNK):
                    chunk = uids[at : at + CHUNK]
                    found = self._headings(folder, role, reached.uidvalidity, chunk)
                    if place.since is not None:
                        found = [h for h in found if h.received >= place.since]
                    left -= len(chunk)
                    after = Place(reached.uidvalidity, chunk[-1] + 1)
                    place = place.moved(folder, after)
                    yield Batch(tuple(found), place.to_text(), left)
                told = told or bool(uids)
                place = place.moved(folder, reached)
            if place.to_text() != cursor:
                yield Batch((), place.to_text(), 0)

    def read(self, keys: Sequence[str]) -> Iterator[RawMessage]:
        """Yield these messages; see `Mailbox.read`."""
        parsed = [parse_key(key) for key in keys]
        with self._session.use():
            for (folder, validity), group in groupby(parsed, lambda key: key[:2]):
                if self._session.select(folder) == validity:
                    uids = [uid for _, _, uid in group]
                    yield from self._messages(folder, validity, uids)

    def find(
        self, message_ids: Collection[str], *, since: datetime | None = None
    ) -> tuple[Heading, ...]:
        """Return headings by Message-ID; see `Mailbox.find`."""
        found: list[Heading] = []
        with self._session.use() as client:
            for folder, role in self._session.folders().read.items():
                validity, end = self._session.status(folder)
                self._session.select(folder)
                uids = uids_from(client, 1, end, since)
                for at in range(0, len(uids), CHUNK):
                    part = self._headings(folder, role, validity, uids[at : at + CHUNK])
                    found += [h for h in part if message_id(h.header) in message_ids]
        return tuple(found)

    def save_draft(self, content: bytes, *, message_id: str) -> DraftRef:
        """Add a draft; see `Mailbox.save_draft`."""
        with self._session.use():
            return drafts.append_draft(self._session, content, message_id)

    def find_draft(self, message_id: str) -> DraftRef | None:
        """Return the draft with this Message-ID; see `Mailbox.find_draft`."""
        with self._session.use():
            return drafts.look_for_draft(self._session, message_id)

    def draft_state(self, ref: DraftRef) -> DraftState:
        """Compare a draft with what was written; see `Mailbox.draft_state`."""
        with self._session.use():
            return drafts.state_of(self._session, ref)

    def withdraw(self, ref: DraftRef) -> DraftState:
        """Take an untouched draft away; see `Mailbox.withdraw`."""
        with self._session.use():
            return drafts.take_away(self._session, ref)

    def special_folders(self) -> SpecialFolders:
        """Log in, and return which folders serve; see `Mailbox.special_folders`."""
        with self._session.use():
            found = self._session.folders()
            return SpecialFolders(found.drafts, found.sent, found.trash)

    def watch(self) -> Watch:
        """Return the way to wait for news since the last look."""
        return ImapWatch(self._session, self._seen)

    def close(self) -> None:
        """Log out."""
        self._session.close()

    def _pending(self, cursor: Cursor) -> list[tuple[str, Folder, Place, list[int]]]:
        """Return folder, role, the place to reach, and the UIDs that lead there.

        A folder that was empty has lost nothing, whatever its UIDVALIDITY is now: Courier
        takes another at each look until there is a first message.
        """
        pending = []
        for folder, role in self._session.folders().read.items():
            validity, end = self._session.status(folder)
            reached = cursor.places.get(folder)
            if reached is None or reached.next_uid == 1:
                reached = Place(validity, 1)
            if reached.uidvalidity != validity or end < reached.next_uid:
                raise CursorLost(
                    f"{self._session.account.name}: the server numbered {folder!r} anew"
                )
            uids: list[int] = []
            if end > reached.next_uid:
                self._session.select(folder)
                client = self._session.client()
                uids = uids_from(client, reached.next_uid, end, cursor.since)
            pending.append((folder, role, Place(validity, end), uids))
        return pending

    def _headings(
        self, folder: str, role: Folder, validity: int, uids: list[int]
    ) -> list[Heading]:
        def fetch(wanted: str) -> Fetched:
            return self._session.fetch(folder, wanted, HEADING_ITEMS)

        wanted = set(uids)
        found = {
            uid: heading
            for fetched in fetch_bisecting(fetch, uids)
            for uid, parts in fetched.items()
            if uid in wanted
            and (heading := to_heading(parts, make_key(folder, validity, uid), role))
        }
        return [found[uid] for uid in sorted(found)]

    def _messages(
        self, folder: str, validity: int, uids: list[int]
    ) -> Iterator[RawMessage]:
        role = self._session.folders().read.get(folder, Folder.OTHER)

        def fetch(wanted: str) -> Fetched:
            return self._session.fetch(folder, wanted, MESSAGE_ITEMS)

        for at in range(0, len(uids), READ_CHUNK):
            chunk = sorted(uids[at : at + READ_CHUNK])
            for fetched in fetch_bisecting(fetch, chunk):
                for uid in chunk:
                    key = make_key(folder, validity, uid)
                    message = to_message(fetched.get(uid, {}), key, role)
                    if message is not None:
                        yield message
