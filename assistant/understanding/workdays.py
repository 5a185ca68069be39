"""Working days of a country, to count a promise in."""

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

from assistant.vocabulary import Address, Owner

# Public holidays on which only public offices close, by the library's names.
WORKED: dict[str, tuple[str, ...]] = {
    "US": ("Columbus Day", "Indigenous Peoples' Day", "Veterans Day")
}

PUBLIC = frozenset({"gov", "mil"})


@cache
def _calendar(country: str, subdivision: str | None) -> Any:
    import holidays  # noqa: PLC0415  (slow to import, and seldom needed)

    try:
        return holidays.country_holidays(country, subdiv=subdivision)
    except NotImplementedError:
        return frozenset()


def _is_public(sender: Address) -> bool:
    """Say whether a public office writes, by its domain."""
    return not PUBLIC.isdisjoint(sender.address.rpartition("@")[2].split("."))


def working_day(owner: Owner, sender: Address) -> Callable[[date], bool]:
    """Return a test for days on which an office like the sender's works.

    Its country is the owner's.
    """
    worked = () if _is_public(sender) else WORKED.get(owner.country or "", ())

    def works(day: date) -> bool:
        if day.weekday() > 4:
            return False
        if owner.country is None:
            return True
        calendar = _calendar(owner.country, owner.subdivision)
        return day not in calendar or all(
            name.startswith(worked) for name in calendar.get_list(day)
        )

    return works
