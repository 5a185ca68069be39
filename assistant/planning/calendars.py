"""Working days: weekends and public holidays of a country, counted by the day."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import count, islice

_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """The working days of a country (ISO 3166) and, where given, its subdivision.

    A country that is unknown, or None, has weekends and no holidays.
    """

    country: str | None = None
    subdivision: str | None = None

    def is_working(self, day: date) -> bool:
        """Whether people work there on that day."""
        return _working(self.country, self.subdivision)(day)


@dataclass(frozen=True, slots=True)
class Calendars:
    """Several calendars as one: a working day is one in each of them."""

    all: tuple[WorkingCalendar, ...]

    def is_working(self, day: date) -> bool:
        """Whether that day is a working day everywhere."""
        return all(one.is_working(day) for one in self.all)

    def on_or_after(self, day: date) -> date:
        """Return the first working day that is not before `day`."""
        return self.after(day - _DAY)

    def after(self, day: date, number: int = 1) -> date:
        """Return the working day that is `number` working days after `day`."""
        if number < 1:
            return self.on_or_after(day)
        days = (day + _DAY * n for n in count(1))
        working = (one for one in days if self.is_working(one))
        return next(islice(working, number - 1, None))


@lru_cache(maxsize=64)
def _working(country: str | None, subdivision: str | None) -> Callable[[date], bool]:
    """Return the test for a country; the library is loaded when it is first needed."""
    import holidays  # noqa: PLC0415

    for part in (subdivision, None):
        try:
            found = holidays.country_holidays(country or "", subdiv=part)
        except NotImplementedError:
            continue
        return found.is_working_day
    return _weekday


def _weekday(day: date) -> bool:
    return day.weekday() < _SATURDAY
