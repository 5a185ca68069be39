"""Days written in figures alone."""

from itertools import pairwise

from assistant.understanding.times.patterns.daywords import Dated
from assistant.understanding.times.text.grammar import Hit
from assistant.understanding.times.text.tokens import Node

TWO_DIGITS, TEN = 2, 10
FRACTIONS = frozenset(
    {
        (24, 7),
        (50, 50),
        (1, 2),
        (1, 3),
        (2, 3),
        (1, 4),
        (9, 11),
        (1, 1),
        (12, 12),
        (7, 7),
        (5, 5),
        (10, 10),
        (4, 4),
    }
)


def weekday_of(hit: Hit) -> int | None:
    """Return the weekday beside a date, before or behind it."""
    value = hit.number("w")
    return hit.number("v") if value is None else value


def is_of_week(hit: Hit) -> bool:
    """Say whether the weekday behind is one of "the week of 18 May, Wednesday at ten"."""
    return hit.has("v") and hit.previous == "G"


def full_year(hit: Hit) -> int | None:
    """Return the year caught as "y", "25" read as 2025."""
    year = hit.number("y")
    return year + 2000 if year is not None and year < 100 else year


def is_calendar_day(day: int | None, month: int | None) -> bool:
    """Say whether the numbers can be a day and a month."""
    return bool(day and month and 1 <= day <= 31 and 1 <= month <= 12)


def numeric_day(hit: Hit) -> Dated | None:
    """Read "4/3", "04.03.2025": which number is the day is decided later."""
    a, b = hit.number("a"), hit.number("b")
    if a is None or b is None or _glued(hit) or hit.width("y") == 1 or is_of_week(hit):
        return None
    if (
        hit.previous == "x"
        and hit.number("y") is None
        and hit.following not in "@(|-nc:fb"
    ):
        return None if hit.number("w") is None else _numeric_of(hit, a, b)
    return _numeric_of(hit, a, b)


def _numeric_of(hit: Hit, a: int, b: int) -> Dated | None:
    dotted, year = hit.has("dot"), full_year(hit)
    sure = year is not None or hit.number("w") is not None
    if not sure and (a, b) in FRACTIONS:
        return None
    swap = not dotted or year is not None
    if not (is_calendar_day(a, b) or (is_calendar_day(b, a) and swap)):
        return None
    return Dated(a, b, year, weekday_of(hit), swap=swap, sure=sure)


def _glued(hit: Hit) -> bool:
    """Say whether the numbers are only a part of something longer ("1.2.3.4")."""
    nodes = hit.nodes
    first, last = hit.match.start("a"), hit.match.end()
    before = first > 0 and nodes[first - 1].end == nodes[first].start
    if before and nodes[first - 1].kind in "nmYx/-.+:'u" and not hit.labelled(first):
        return True
    inner = nodes[first : hit.match.end("core")]
    if any(p.end != q.start for p, q in pairwise(inner)):
        return not hit.has("dot") or _apart_from_its_year(hit, inner)
    if last >= len(nodes) or nodes[last].start != nodes[last - 1].end:
        return False
    if nodes[last].kind == ":":
        return _digit_touches(nodes, last)
    return nodes[last].kind in "nmY/-+" and hit.match.end() == hit.match.end("core")


def _apart_from_its_year(hit: Hit, inner: list[Node]) -> bool:
    """Say whether a short "year" stands apart: the hour of "6.3. 10h15"."""
    if not hit.has("y") or hit.width("y") != TWO_DIGITS:
        return False
    tight = all(p.end == q.start for p, q in pairwise(inner[:-1]))
    return tight and inner[-2].end != inner[-1].start


def _digit_touches(nodes: list[Node], at: int) -> bool:
    """Say whether a number follows the mark at `at` without a space."""
    return (
        at + 1 < len(nodes)
        and nodes[at + 1].kind in "nmY"
        and nodes[at + 1].start == nodes[at].end
    )


def iso_day(hit: Hit) -> Dated | None:
    """Read "2025-03-04" (ISO 8601), also with slashes or dots."""
    month, day = hit.number("b"), hit.number("a")
    if not core_is_contiguous(hit) or day is None or not is_calendar_day(day, month):
        return None
    return Dated(day, month, hit.number("y"), weekday_of(hit))


def core_is_contiguous(hit: Hit) -> bool:
    """Say whether no space stands inside the group `core`."""
    first, last = hit.match.span("core")
    inner = hit.nodes[first:last]
    return all(p.end == q.start for p, q in pairwise(inner))


def without_year(hit: Hit) -> Dated | None:
    """Read "6.3." where no further number is glued to it."""
    number_behind = hit.touches(1) and hit.following in "nmY"
    return None if number_behind else numeric_day(hit)


def two_digit_year(hit: Hit) -> Dated | None:
    """Read "5-2-26", but no part of a longer row of figures."""
    return numeric_day(hit) if hit.width("y") == 2 and core_is_contiguous(hit) else None


def dashed_before_hour(hit: Hit) -> Dated | None:
    """Read "donderdag 12-3, 15:00", but hours in "Wed 12-3, 4:30"."""
    late = (hit.number("h") or 0) >= TEN
    return dashed_pair(hit) if late else None


def dashed_pair(hit: Hit) -> Dated | None:
    """Read the Dutch "donderdag 5-2 om 14 uur", where an hour follows."""
    return numeric_day(hit) if core_is_contiguous(hit) else None
