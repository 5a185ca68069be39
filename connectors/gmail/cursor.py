"""The place reached in a Gmail mailbox: a history id, and a first look under way."""

import json
from dataclasses import dataclass
from datetime import datetime

from connectors.errors import CursorLost


@dataclass(frozen=True, slots=True)
class Listing:
    """How far a first look has come: `last` is the newest id told, "" for none.

    `by_search` says that conversations are listed which a search found, not messages.
    """

    since: datetime | None
    last: str = ""
    at: datetime | None = None
    by_search: bool = False


@dataclass(frozen=True, slots=True)
class Cursor:
    """All changes up to `history` are told, or stand in the listing."""

    history: int
    listing: Listing | None = None

    def to_text(self) -> str:
        """Return the cursor as the store keeps it."""
        listing = self.listing
        told = None
        if listing is not None:
            told = {
                "since": listing.since.isoformat() if listing.since else None,
                "last": listing.last,
                "at": listing.at.isoformat() if listing.at else None,
                "by_search": listing.by_search,
            }
        return json.dumps({"gmail": str(self.history), "listing": told})


def parse_cursor(text: str) -> Cursor:
    """Return the cursor that a text names; raise `CursorLost` when it is not ours."""
    try:
        data = json.loads(text)
        told, listing = data["listing"], None
        if told is not None:
            listing = Listing(
                _moment(told["since"]),
                str(told["last"]),
                _moment(told["at"]),
                bool(told["by_search"]),
            )
        return Cursor(int(data["gmail"]), listing)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise CursorLost("this cursor was not made by a Gmail mailbox") from None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
