"""A mailbox at Gmail."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from datetime import datetime

from connectors.base import (
    Batch,
    DraftRef,
    DraftState,
    Heading,
    RawMessage,
    SpecialFolders,
    Watch,
)
from connectors.errors import ConnectorError
from connectors.gmail.account import GmailAccount
from connectors.gmail.api import Api
from connectors.gmail.cursor import parse_cursor
from connectors.gmail.drafts import Drafts, answered
from connectors.gmail.errors import Missing
from connectors.gmail.listing import Lister
from connectors.gmail.messages import Unreadable, id_query, to_heading, to_message
from connectors.gmail.push import Push
from connectors.gmail.watch import GmailWatch, Pace
from connectors.headers import message_id

_REMEMBERED = 20_000


class GmailMailbox:
    """One account; keys are Gmail's message ids, which never name other content."""

    def __init__(self, account: GmailAccount, *, api: Api | None = None) -> None:
        """Take the account; nothing is sent before the first call."""
        self._api = api or Api(account)
        self._lister = Lister(self._api, account.words, account.common)
        self._drafts = Drafts(self._api)
        self._pace = Pace(account.poll)
        self._push = Push(self._api) if account.push else None
        self._threads: dict[str, str] = {}
        self._seen: int | None = None

    def changes(
        self, cursor: str | None, *, since: datetime | None = None
    ) -> Iterator[Batch]:
        """Yield what came after `cursor`; see `Mailbox.changes`."""
        place = parse_cursor(cursor) if cursor else self._lister.begin(since)
        listing = place.listing
        batches = (
            self._lister.first_look(place, listing)
            if listing
            else self._lister.news(place)
        )
        self._seen = place.history
        for batch in batches:
            self._remember(batch.headings)
            if batch.headings:
                self._pace.quicken()
            self._seen = parse_cursor(batch.cursor).history
            yield batch

    def read(self, keys: Sequence[str]) -> Iterator[RawMessage]:
        """Yield these messages; see `Mailbox.read`."""
        for key in keys:
            with suppress(Missing, Unreadable):
                # A draft's key is its message's id, and its own behind it.
                yield to_message(self._api.message(key.partition(".")[0]))

    def find(
        self, message_ids: Collection[str], *, since: datetime | None = None
    ) -> tuple[Heading, ...]:
        """Return headings by Message-ID; see `Mailbox.find`.

        An id that is not safe in a search finds nothing.
        """
        found = [h for wanted in sorted(message_ids) for h in self._with_id(wanted)]
        return tuple(h for h in found if since is None or h.received >= since)

    def save_draft(self, content: bytes, *, message_id: str) -> DraftRef:
        """Add a draft to its conversation; see `Mailbox.save_draft`."""
        return self._drafts.create(content, message_id, self._thread_of(content))

    def find_draft(self, message_id: str) -> DraftRef | None:
        """Return the draft with this Message-ID; see `Mailbox.find_draft`."""
        return self._drafts.find(message_id)

    def draft_state(self, ref: DraftRef) -> DraftState:
        """Compare a draft with what was written; see `Mailbox.draft_state`."""
        return self._drafts.state(ref)

    def withdraw(self, ref: DraftRef) -> DraftState:
        """Take an untouched draft away; see `Mailbox.withdraw`.

        With the scope gmail.modify it goes to Trash, without it is deleted.
        """
        return self._drafts.withdraw(ref)

    def special_folders(self) -> SpecialFolders:
        """Log in, and return which labels serve; see `Mailbox.special_folders`.

        A push that is wanted has to work, too.
        """
        self._api.profile()
        if self._push:
            self._push.keep_up()
        return SpecialFolders("DRAFT", "SENT", "TRASH" if self._api.may_trash else None)

    def watch(self) -> Watch:
        """Return the way to wait for news since the last look."""
        return GmailWatch(self._api, self._pace, self._seen, self._push)

    def close(self) -> None:
        """Hang up."""
        if self._push:
            self._push.close()
        with suppress(ConnectorError):
            self._api.hang_up()

    def _thread_of(self, content: bytes) -> str | None:
        """Return the conversation that a letter continues, None where it begins one."""
        wanted = answered(content)
        if wanted is None:
            return None
        if wanted not in self._threads:
            self._remember(self._with_id(wanted))
        return self._threads.get(wanted)

    def _with_id(self, wanted: str) -> tuple[Heading, ...]:
        query = id_query(wanted)
        if query is None:
            return ()
        headings = []
        for found in self._api.list_messages(query, None).get("messages", ()):
            with suppress(Missing, Unreadable):
                heading = to_heading(self._api.heading(str(found["id"])))
                if heading and message_id(heading.header) == wanted:
                    headings.append(heading)
        return tuple(headings)

    def _remember(self, headings: Collection[Heading]) -> None:
        if len(self._threads) > _REMEMBERED:
            self._threads.clear()
        for heading in headings:
            if heading.thread:
                self._threads[message_id(heading.header)] = heading.thread
