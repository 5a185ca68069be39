"""From spans of days to their first and last day (as the guides read them)."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from assistant.understanding.times.finding.feasts import (
    eve,
    week_after,
    week_before,
    whole_week_after,
)
from assistant.understanding.times.finding.resolve import monday_of
from assistant.understanding.times.patterns.daywords import AFTER_NEXT, FOLLOWING, THAT
from assistant.understanding.times.patterns.periods import QUARTERS, Period

WorkingDay = Callable[[date], bool]
EARLY_DAY, MID_DAY, DECEMBER = 10, 20, 12
WEEKS = ("first week", "second week", "third week")
WEEKS_NAMED = {"following week": FOLLOWING, "that week": THAT}
# First and last day of a part of the week, from Monday; once it is over, the next
# week's is meant.
WEEK_PARTS = {
    "first": (0, 0),
    "early": (0, 1),
    "first half": (0, 2),
    "mid": (2, 2),
    "end": (3, 4),
    "last workday": (4, 4),
}
DAYS_IN = {"day": 1, "week": 7, "fortnight": 14}
MONTHS_IN = {"month": 1, "quarter": 3, "half year": 6, "year": 12}


def working_days_after(day: date, count: int, working_day: WorkingDay) -> date:
    """Return the `count`-th working day after `day`."""
    left = count
    # A calendar without working days must not hold us for ever.
    for _ in range(count * 7 + 60):
        day += timedelta(days=1)
        left -= working_day(day)
        if left <= 0:
            return day
    return day


def period_days(period: Period, today: date, working_day: WorkingDay, anchor: date | None = None) -> tuple[date, date] | None:  # fmt: skip
    """Return the first and last day of a span told on `today`, None where it is past.

    `anchor` is the day named before, for "that week".
    """
    if period.unit in WEEKS_NAMED:
        period = period._replace(unit="week", step=WEEKS_NAMED[period.unit])
    if period.step in (THAT, FOLLOWING):
        known = anchor is not None or period.step == THAT
        near = period._replace(step=period.step - THAT if known else 1)
        return period_days(near, anchor or today, working_day)
    if period.season is not None and period.unit == "season":
        return _season(period.season, today)
    if period.unit == "fortnight" and period.amount is None:
        period = period._replace(amount=1)
    if period.unit == "workday" and period.amount is None:
        day = working_days_after(anchor or today, 1, working_day)
        return (day, day) if period.step and period.step > 0 else None
    if period.amount is not None:
        last = count_from(period, today, working_day)
        return today + timedelta(days=1), last
    read = READERS.get(period.unit)
    return read(period, today) if read is not None else None


def _today(period: Period, today: date) -> tuple[date, date] | None:
    return None if period.step else (today, today)


def count_from(period: Period, anchor: date, working_day: WorkingDay) -> date:
    """Return the last day of "ten business days", "two weeks", "a month or two"."""
    count = period.amount or 0
    if period.unit == "workday":
        return working_days_after(anchor, count, working_day)
    if period.unit in MONTHS_IN:
        return _months_later(anchor, MONTHS_IN[period.unit] * count)
    return anchor + timedelta(days=DAYS_IN.get(period.unit, 1) * count)


def count_back(period: Period, day: date, working_day: WorkingDay) -> date:
    """Return the day of "two days before that", "three working days earlier"."""
    count = period.amount or 0
    if period.unit in MONTHS_IN:
        return _months_later(day, -MONTHS_IN[period.unit] * count)
    if period.unit != "workday":
        return day - timedelta(days=DAYS_IN.get(period.unit, 1) * count)
    for _ in range(count * 7 + 60):
        day -= timedelta(days=1)
        count -= working_day(day)
        if count <= 0:
            return day
    return day


def _months_later(day: date, count: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _week(period: Period, today: date) -> tuple[date, date] | None:
    step = period.step or 0
    if step < 0:
        return None
    weeks = {2: 1, AFTER_NEXT: 2}.get(step, step)
    monday = monday_of(today) + timedelta(days=7 * weeks)
    if step == 0 and today.weekday() > 4:
        monday += timedelta(days=7)
    first, last = WEEK_PARTS.get(period.part or "", (0, 4))
    if step == 0 and period.part and monday + timedelta(days=last) < today:
        monday += timedelta(days=7)
    begin = monday + timedelta(days=first)
    return begin if period.part else max(begin, today), monday + timedelta(days=last)


def _month(period: Period, today: date) -> tuple[date, date] | None:
    if period.month is not None:
        year = period.year or today.year + (period.month < today.month)
        month = period.month
    else:
        step = period.step or 0
        if step < 0:
            return None
        year, month = divmod(today.year * 12 + today.month - 1 + min(step, 1), 12)
        month += 1
    return _part_of_month(period.part, year, month)


def _part_of_month(part: str | None, year: int, month: int) -> tuple[date, date]:
    last = monthrange(year, month)[1]
    match part:
        case "first" | "early":
            span = date(year, month, 1), date(year, month, EARLY_DAY)
        case "mid":
            span = date(year, month, EARLY_DAY + 1), date(year, month, MID_DAY)
        case "end":
            span = date(year, month, MID_DAY + 1), date(year, month, last)
        case "first half":
            span = date(year, month, 1), date(year, month, 15)
        case "before":
            eve = _weekday_up_to(date(year, month, 1) - timedelta(days=1))
            span = eve, eve
        case "last workday":
            end = _weekday_up_to(date(year, month, last))
            span = end, end
        case None:
            span = date(year, month, 1), date(year, month, last)
        case _:
            monday = _monday_of_part(part, year, month)
            span = monday, monday + timedelta(days=4)
    return span


def _weekday_up_to(day: date) -> date:
    """Return the day, or the Friday before where it is a Saturday or a Sunday."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def _monday_of_part(part: str, year: int, month: int) -> date:
    """Return the Monday of a month's "second week", "last week", "first full week"."""
    if part == "first full week":
        first = date(year, month, 1)
        return first + timedelta(days=-first.weekday() % 7)
    if part == "last week":
        last = date(year, month, monthrange(year, month)[1])
        return last - timedelta(days=(last.weekday() - 4) % 7 + 4)
    return _first_friday(year, month) + timedelta(days=7 * WEEKS.index(part) - 4)


def _first_friday(year: int, month: int) -> date:
    """Return the Friday of a month's first week, which has more days than one."""
    second = date(year, month, 2)
    return second + timedelta(days=(4 - second.weekday()) % 7)


def _year(period: Period, today: date) -> tuple[date, date] | None:
    year = today.year + (1 if period.step in (1, 2) else 0)
    if period.part == "early":
        return date(year, 1, 1), date(year, 1, 31)
    return (date(year, 12, 1), date(year, 12, 31)) if period.part == "end" else None


def _quarter(period: Period, today: date) -> tuple[date, date] | None:
    """Return the quarter or half of the year in hand or the next; "early" is its first month."""
    step, length = period.step or 0, MONTHS_IN[period.unit]
    if step < 0:
        return None
    years, before = divmod(((today.month - 1) // length + min(step, 1)) * length, 12)
    year, month = today.year + years, before + length
    if period.part == "early":
        month = before + 1
    first = date(year, before + 1, 1)
    return max(first, today), date(year, month, monthrange(year, month)[1])


def _named_quarter(period: Period, today: date) -> tuple[date, date]:
    """Return the days of "Q2", those of its first month for "early Q2"."""
    last = 3 * (QUARTERS.index(period.unit) + 1)
    year = today.year + (last < today.month)
    end = {"early": last - 2, "mid": last - 1}.get(period.part or "", last)
    return date(year, last - 2, 1), date(year, end, monthrange(year, end)[1])


def _season(ending: str, today: date) -> tuple[date, date]:
    """Return the working week after a holiday season ("after the holidays")."""
    month, day = (int(part) for part in ending.split("-"))
    end = date(today.year, month, day)
    if end < today:
        end = date(today.year + 1, month, day)
    # The week in which people are back: the first whole one after New Year's Day.
    first = date(end.year + (month == DECEMBER), 1, 2)
    monday = first + timedelta(days=-first.weekday() % 7)
    return monday, monday + timedelta(days=4)


def _feast(period: Period, today: date) -> tuple[date, date] | None:
    name = period.season or ""
    if period.part == "behind":
        return week_after(name, today)
    if period.part == "week behind":
        return whole_week_after(name, today)
    if period.part == "week before":
        return week_before(name, today)
    day = eve(name, today)
    return (day, day) if day else None


READERS: dict[str, Callable[[Period, date], tuple[date, date] | None]] = {
    "day": _today,
    "week": _week,
    "month": _month,
    "quarter": _quarter,
    "half year": _quarter,
    "year": _year,
    "feast": _feast,
    **dict.fromkeys(QUARTERS, _named_quarter),
}
