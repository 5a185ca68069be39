"""The place reached in each folder: UIDVALIDITY and the next UID to look at."""

import json
from dataclasses import dataclass, replace
from datetime import datetime

from connectors.errors import CursorLost


@dataclass(frozen=True, slots=True)
class Place:
    """A folder's UIDVALIDITY, and the lowest UID that was not yet handed over."""

    uidvalidity: int
    next_uid: int


@dataclass(frozen=True, slots=True)
class Cursor:
    """The places by folder; what the server received before `since` is passed over."""

    places: dict[str, Place]
    since: datetime | None = None

    def moved(self, folder: str, place: Place) -> "Cursor":
        """Return the cursor with one folder further on."""
        return replace(self, places=self.places | {folder: place})

    def to_text(self) -> str:
        """Return the cursor as the store keeps it."""
        places = {n: [p.uidvalidity, p.next_uid] for n, p in self.places.items()}
        since = self.since.isoformat() if self.since else None
        return json.dumps({"folders": places, "since": since})


def parse_cursor(text: str) -> Cursor:
    """Return the cursor that a text names; raise `CursorLost` when it is not ours."""
    try:
        data = json.loads(text)
        places = {n: Place(int(v), int(u)) for n, (v, u) in data["folders"].items()}
        since = datetime.fromisoformat(data["since"]) if data["since"] else None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise CursorLost("this cursor was not made by an IMAP mailbox") from None
    return Cursor(places, since)
