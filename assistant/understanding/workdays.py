"""Working days of a country, to count a promise in."""

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

from assistant.vocabulary import Owner


@cache
def _calendar(country: str, subdivision: str | None) -> Any:
    import holidays  # noqa: PLC0415  (slow to import, and seldom needed)

    try:
        return holidays.country_holidays(country, subdiv=subdivision)
    except NotImplementedError:
        return frozenset()


def working_day(owner: Owner) -> Callable[[date], bool]:
    """Return a test for days on which the owner's country works."""

    def works(day: date) -> bool:
        if day.weekday() > 4:
            return False
        if owner.country is None:
            return True
        return day not in _calendar(owner.country, owner.subdivision)

    return works
