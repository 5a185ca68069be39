"""The ways in which a day is named."""

from typing import NamedTuple


class Dated(NamedTuple):
    """A day of a month; `month` or `year` None where left out.

    `swap`: the two numbers are in an order that the text does not show. `sure` is
    False where only the words around it can tell that it is a date at all.
    """

    day: int
    month: int | None
    year: int | None = None
    weekday: int | None = None
    swap: bool = False
    sure: bool = True


class Weekly(NamedTuple):
    """A weekday: `step` as the determiner says, `week` counted from this week.

    `day` is the bare number behind it ("mercredi 9"), a day of the month where it fits.
    """

    weekday: int
    step: int | None = None
    week: int | None = None
    later: int = 0
    day: int | None = None


class Offset(NamedTuple):
    """A day counted from the mail's own date, or from the day named before."""

    days: int
    anchored: bool = False


class InWeek(NamedTuple):
    """A calendar week (ISO 8601), or that of a day, with the weekday or part named beside it."""

    number: int | Dated
    weekday: int | None = None
    part: str | None = None


class Feast(NamedTuple):
    """The day behind a feast, or the first such weekday: "the Tuesday after Easter"."""

    name: str
    weekday: int | None = None


class OfMonth(NamedTuple):
    """A day of this month (`step` 0) or the next: "the 5th of next month"."""

    day: int
    step: int
    weekday: int | None = None


class NthWeekday(NamedTuple):
    """The third Wednesday of a month (-1: the last one), of this month or the next."""

    weekday: int
    which: int
    month: int | None = None
    step: int = 0


class WeekOf(NamedTuple):
    """The week in which a day lies, or a part of it: "the week of March 3"."""

    day: Dated
    part: str | None = None


class Days(NamedTuple):
    """Several days of one month: "4-6 March"."""

    first: Dated
    last: Dated


class Alternatives(NamedTuple):
    """Days apart by commas that share a month: "March 4, 5 or 6th"."""

    days: tuple[Dated, ...]


# Determiners: the first such day, two that count from the day named before, and
# the week behind the next one.
COMING, THAT, FOLLOWING, AFTER_NEXT = 2, 3, 4, 5
