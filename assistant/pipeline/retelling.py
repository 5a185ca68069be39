"""Reads a note of the owner's: what happened, told in his own shorthand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from assistant.pipeline import note_words as words
from assistant.vocabulary import Person, PersonRole, Span

_CLAUSE = re.compile(r"[;\n]+|(?<=[.!?])\s+(?=\S)")
_DAY = timedelta(days=1)
_NOON, _EARLIEST = 12, 8
_MOST_CLAUSES, _MOST_NAMES, _LONGEST = 40, 6, 4000


@dataclass(frozen=True, slots=True)
class Retold:
    """What a note tells of an interview; empty where it tells nothing.

    `span` is the interview that took or takes place, `moved` says that it is the
    new time of one that was known, `unheld` that one did not take place.
    """

    span: Span | None = None
    moved: bool = False
    unheld: bool = False
    phone: bool = False
    people: tuple[Person, ...] = ()
    asks_owner: bool = False


def retell(text: str, now: datetime, zone: ZoneInfo) -> Retold:
    """Return what a note says that was written at `now`."""
    asks = words.ASKS_OWNER.search(text[:_LONGEST]) is not None
    for clause in _CLAUSE.split(text[:_LONGEST])[:_MOST_CLAUSES]:
        if words.UNHELD.search(clause) and not words.ABOUT.search(clause):
            return Retold(unheld=True, asks_owner=asks)
        span = _span(clause, now.astimezone(zone), zone)
        moved = words.MOVED.search(clause) is not None
        if span and (moved or words.MEETING.search(clause)):
            return Retold(
                span,
                moved=moved,
                phone=words.PHONE.search(clause) is not None,
                people=tuple(_people(clause)),
                asks_owner=asks,
            )
    return Retold(asks_owner=asks)


def _span(clause: str, now: datetime, zone: ZoneInfo) -> Span | None:
    """Return the time that a clause names; a day without an hour is none."""
    day = _day(clause, now)
    clock = _clock(clause) if day else None
    if day is None or clock is None:
        return None
    start = datetime.combine(day, clock[0], zone)
    end = datetime.combine(day, clock[1], zone) if clock[1] else None
    return Span(start, end if end and end > start else None, tz_known=False)


def _day(clause: str, now: datetime) -> date | None:
    today = now.date()
    for pattern, days in ((words.TODAY, 0), (words.YESTERDAY, -1), (words.TOMORROW, 1)):
        if pattern.search(clause):
            return today + _DAY * days
    if found := words.ISO_DAY.search(clause):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    past = words.PAST.search(clause) is not None and not words.MOVED.search(clause)
    return _dated(clause, today, past=past) or _weekday(clause, today, past=past)


def _dated(clause: str, today: date, *, past: bool) -> date | None:
    """Return the day of a month that is named, in the year that is nearest."""
    for month, pattern in enumerate(words.DATES, 1):
        if found := pattern.search(clause):
            day = int(found[1] or found[2])
            years = (today.year - 1, today.year, today.year + 1)
            days = [one for year in years if (one := _date(year, month, day))]
            fitting = [one for one in days if one <= today] if past else days
            return min(fitting, key=lambda one: abs(one - today), default=None)
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday(clause: str, today: date, *, past: bool) -> date | None:
    for number, names in enumerate(words.WEEKDAYS):
        if names.search(clause):
            back = (today.weekday() - number) % 7
            return today - _DAY * back if past else today + _DAY * ((7 - back) % 7)
    return None


def _clock(clause: str) -> tuple[time, time | None] | None:
    """Return start and end; hours without a half of the day are working hours."""
    plain = words.ISO_DAY.sub(" ", clause)
    for pattern in words.DATES:
        plain = pattern.sub(" ", plain)
    if found := words.RANGE.search(plain):
        end = _hour(found[4], found[5], found[6])
        start = _hour(found[1], found[2], found[3] or _half(found, end))
        if start and end:
            return start, end
    if found := words.AT.search(plain):
        hour, minute, half = next(_groups(found))
        start = _hour(hour, minute, half)
        return (start, None) if start else None
    return None


def _half(found: re.Match[str], end: time | None) -> str | None:
    """Return the half of the day that only the end of a range names."""
    same = end is not None and int(found[1]) % _NOON <= end.hour % _NOON
    return found[6] if same else None


def _groups(found: re.Match[str]) -> Iterator[tuple[str, str | None, str | None]]:
    for first in (1, 4, 7):
        if found[first]:
            yield found[first], found[first + 1], found[first + 2]


def _hour(hour: str, minute: str | None, half: str | None) -> time | None:
    number = int(hour)
    if half:
        number = number % _NOON + (_NOON if half[0] in "pP" else 0)
    elif number < _EARLIEST and not hour.startswith("0"):
        number += _NOON
    try:
        return time(number, int(minute or 0))
    except ValueError:
        return None


def _people(clause: str) -> Iterator[Person]:
    """Yield whom the clause names behind "with"."""
    mark = words.WITH.search(clause)
    rest = clause[mark.end() :] if mark else ""
    for _ in range(_MOST_NAMES):
        name = words.NAME.match(rest)
        if name is None:
            return
        yield Person(name.group(), role=PersonRole.INTERVIEWER)
        rest = rest[name.end() :]
        more = words.AND.match(rest)
        if more is None:
            return
        rest = rest[more.end() :]
