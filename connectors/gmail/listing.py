"""What is new in a Gmail mailbox: a first look by search, later ones by history."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from connectors.base import Batch, Heading
from connectors.errors import Unavailable
from connectors.gmail.api import Answer, Api
from connectors.gmail.cursor import Cursor, Listing
from connectors.gmail.errors import Missing
from connectors.gmail.messages import HIDDEN, Unreadable, to_heading
from connectors.gmail.wording import searches

CHUNK = 25
THREADS = 10
FEW = 1500
PATIENCE = 3
_PERSONAL = "-category:promotions -category:social -category:forums"
_TELLING = frozenset(("INBOX", "SENT", "DRAFT"))
Found = TypeVar("Found")


class Lister:
    """Lists one mailbox; a message that can't be had is passed over after some tries."""

    def __init__(
        self,
        api: Api,
        words: Sequence[str],
        common: Sequence[str] = (),
        *,
        few: int = FEW,
    ) -> None:
        """Take the words that candidates are searched by beyond `few` messages."""
        self._api, self._few = api, few
        self._words, self._common = tuple(words), tuple(common)

    def begin(self, since: datetime | None) -> Cursor:
        """Return the cursor of a first look that has told nothing yet."""
        return Cursor(int(self._api.profile()["historyId"]), Listing(since))

    def first_look(self, cursor: Cursor, listing: Listing) -> Iterator[Batch]:
        """Yield the rest of a first look, oldest first.

        Beyond some messages it lists the conversations that a search finds.
        """
        if not listing.by_search:
            keys = self._rest(listing)
            if self._words and len(keys) > self._few and not listing.last:
                listing = replace(listing, by_search=True)
            else:
                yield from self._by_message(cursor, listing, keys)
        if listing.by_search:
            yield from self._by_thread(cursor, listing)
        yield Batch((), replace(cursor, listing=None).to_text(), 0)

    def news(self, cursor: Cursor) -> Iterator[Batch]:
        """Yield what history tells of, with a cursor behind each few records."""
        page, last, told = None, cursor.history, False
        while True:
            answer = self._api.history(cursor.history, page)
            keys: dict[str, None] = {}
            for record in answer.get("history", ()):
                keys.update(dict.fromkeys(_added(record)))
                last = int(record["id"])
                if len(keys) >= CHUNK:
                    yield Batch(self._headings(list(keys)), Cursor(last).to_text())
                    keys, told = {}, True
            if keys:
                yield Batch(self._headings(list(keys)), Cursor(last).to_text())
                told = True
            page = answer.get("nextPageToken")
            if not page:
                break
        reached = int(answer.get("historyId", last))
        if reached > cursor.history and (not told or reached > last):
            yield Batch((), Cursor(reached).to_text(), 0)

    def _by_message(
        self, cursor: Cursor, listing: Listing, keys: list[str]
    ) -> Iterator[Batch]:
        for at in range(0, len(keys), CHUNK):
            chunk = keys[at : at + CHUNK]
            headings = self._headings(chunk)
            dates = [h.received for h in headings]
            listing = replace(
                listing, last=chunk[-1], at=max(dates, default=listing.at)
            )
            kept = tuple(h for h in headings if _is_since(h, listing.since))
            left = max(0, len(keys) - at - CHUNK)
            yield Batch(kept, replace(cursor, listing=listing).to_text(), left)

    def _by_thread(self, cursor: Cursor, listing: Listing) -> Iterator[Batch]:
        threads = self._candidates(listing)
        for at in range(0, len(threads), THREADS):
            chunk = threads[at : at + THREADS]
            headings = [h for thread in chunk for h in self._conversation(thread)]
            kept = sorted(
                (h for h in headings if _is_since(h, listing.since)),
                key=lambda h: h.received,
            )
            listing = replace(listing, last=chunk[-1])
            left = max(0, len(threads) - at - THREADS)
            yield Batch(tuple(kept), replace(cursor, listing=listing).to_text(), left)

    def _rest(self, listing: Listing) -> list[str]:
        """Return the ids that a first look has not told yet, oldest first."""
        start = listing.at or listing.since
        query = f"after:{int(start.timestamp()) - 1}" if start else ""
        listed = [str(found["id"]) for found in self._search(query)][::-1]
        if listing.last in listed:
            return listed[listed.index(listing.last) + 1 :]
        return listed

    def _candidates(self, listing: Listing) -> list[str]:
        """Return the conversations that the words are found in, oldest first."""
        since = listing.since
        start = f"after:{int(since.timestamp()) - 1}" if since else ""
        threads: dict[str, None] = {}
        asked = (
            *searches(self._words, start),
            *searches(self._common, f"{start} {_PERSONAL}".strip()),
        )
        for query in asked:
            for found in self._search(query):
                threads[str(found["threadId"])] = None
        # The id of a conversation is that of its first message, and ids grow.
        ordered = sorted(threads, key=lambda key: (len(key), key))
        if listing.last in threads:
            return ordered[ordered.index(listing.last) + 1 :]
        return ordered

    def _search(self, query: str) -> Iterator[Answer]:
        page = None
        while True:
            answer = self._api.list_messages(query, page)
            yield from answer.get("messages", ())
            page = answer.get("nextPageToken")
            if not page:
                return

    def _headings(self, keys: Sequence[str]) -> tuple[Heading, ...]:
        found = (self._patiently(key, self._heading) for key in keys)
        return tuple(heading for heading in found if heading is not None)

    def _heading(self, key: str) -> Heading | None:
        return to_heading(self._api.heading(key))

    def _conversation(self, thread: str) -> tuple[Heading, ...]:
        return self._patiently(thread, self._thread) or ()

    def _thread(self, thread: str) -> tuple[Heading, ...]:
        found = (to_heading(m) for m in self._api.thread(thread).get("messages", ()))
        return tuple(heading for heading in found if heading is not None)

    def _patiently(self, key: str, ask: Callable[[str], Found]) -> Found | None:
        """Ask for one thing; set it aside when it alone fails again and again."""
        for _ in range(PATIENCE):
            try:
                return ask(key)
            except (Missing, Unreadable):
                return None
            except Unavailable:
                self._api.profile()
        return None


def tells(record: dict[str, Any]) -> bool:
    """Return whether a record of the history is more than reading and sorting mail."""
    if record.get("messagesAdded") or record.get("messagesDeleted"):
        return True
    changed = (*record.get("labelsAdded", ()), *record.get("labelsRemoved", ()))
    labels = {label for change in changed for label in change.get("labelIds", ())}
    return bool(labels & (_TELLING | HIDDEN))


def _added(record: dict[str, Any]) -> Iterator[str]:
    """Yield the ids of messages that came, or came to where they are read."""
    for change in record.get("messagesAdded", ()):
        if not set(change["message"].get("labelIds", ())) & HIDDEN:
            yield str(change["message"]["id"])
    for change in record.get("labelsAdded", ()):
        if set(change.get("labelIds", ())) & _TELLING:
            yield str(change["message"]["id"])
    for change in record.get("labelsRemoved", ()):
        if set(change.get("labelIds", ())) & HIDDEN:
            yield str(change["message"]["id"])


def _is_since(heading: Heading, since: datetime | None) -> bool:
    return since is None or heading.received >= since
