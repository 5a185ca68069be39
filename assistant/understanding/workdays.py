"""Working days of a country, to count a promise in."""

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

from assistant.vocabulary import Owner

# Public holidays on which most private employers work, by the library's names.
WORKED: dict[str, tuple[str, ...]] = {"US": ("Columbus Day", "Indigenous Peoples' Day", "Veterans Day")}


@cache
def _calendar(country: str, subdivision: str | None) -> Any:
    import holidays  # noqa: PLC0415  (slow to import, and seldom needed)

    try:
        return holidays.country_holidays(country, subdiv=subdivision)
    except NotImplementedError:
        return frozenset()


def _off(day: date, country: str, subdivision: str | None) -> bool:
    """Say whether offices are closed for a public holiday."""
    calendar = _calendar(country, subdivision)
    if day not in calendar:
        return False
    names = calendar.get_list(day)
    return not all(name.startswith(WORKED.get(country, ())) for name in names)


def working_day(owner: Owner) -> Callable[[date], bool]:
    """Return a test for days on which offices in the owner's country work."""

    def works(day: date) -> bool:
        if day.weekday() > 4:
            return False
        if owner.country is None:
            return True
        return not _off(day, owner.country, owner.subdivision)

    return works
