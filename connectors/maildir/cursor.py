"""The place reached in a Maildir: a moment, and the names seen around it.

A Maildir has no order, but a delivery sets a file's change time (ctime). All that
changed later than `WINDOW` before the newest change seen is looked at again, and
what the cursor does not name is new: so a clock that was set back by less than the
window loses nothing, and a message whose flags change long after is just seen again.
"""

import hashlib
import json
from collections.abc import Iterable
from typing import NamedTuple

from connectors.errors import CursorLost

WINDOW = 48 * 3600 * 10**9
NAME_DIGITS = 12


def short_name(name: str) -> str:
    """Return a short hash of a message's unique name."""
    return hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:NAME_DIGITS]


class Place(NamedTuple):
    """`newest` is a ctime in ns; `seen` maps the short names to ctimes in ns."""

    newest: int
    seen: dict[str, int]

    def is_new(self, name: str, ctime: int) -> bool:
        """Return whether a message came after this place was reached."""
        return ctime > self.newest - WINDOW and short_name(name) not in self.seen

    def after(self, found: Iterable[tuple[str, int]]) -> "Place":
        """Return the place reached once these (name, ctime) are kept."""
        seen = dict(self.seen)
        seen.update((short_name(name), ctime) for name, ctime in found)
        newest = max(seen.values(), default=self.newest)
        horizon = newest - WINDOW
        return Place(newest, {name: at for name, at in seen.items() if at > horizon})

    def to_text(self) -> str:
        """Return the cursor as the store keeps it."""
        return json.dumps({"newest": self.newest, "seen": self.seen})


def parse_place(text: str) -> Place:
    """Return the place that a cursor names; raise `CursorLost` when it is not ours."""
    try:
        data = json.loads(text)
        return Place(
            int(data["newest"]), {str(k): int(v) for k, v in data["seen"].items()}
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        raise CursorLost("this cursor was not made by a Maildir") from None
