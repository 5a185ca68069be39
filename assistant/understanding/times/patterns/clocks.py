"""Clock times: the patterns that find them."""

import re
from itertools import pairwise
from typing import NamedTuple

from assistant.understanding.times.patterns.lengths import (
    LABELLED,
    LASTING,
    LENGTH_RULES,
    OF_MOVE,
)
from assistant.understanding.times.text.grammar import Hit, Rule, rule

NOON, NEAR = 720, 90
# Of "part 1: 12 March" the figures are no hour.
_DATE = re.compile(r"\.?[Mk]|\.n")


class Clock(NamedTuple):
    """A time of day in minutes, as written.

    `sure`: the half of the day is known. `window`: something happens within it.
    `twin` is the same instant in a second zone. `full`: written as on a clock that
    counts to 24. `open` is a time after which
    (end None) or before which (`start` is then None) something may happen.
    """

    start: int | None
    end: int | None = None
    sure: bool = True
    end_sure: bool = True
    window: bool = False
    approximate: bool = False
    zone: str | None = None
    part: bool = False
    length: int | None = None
    weak: bool = False
    full: bool = False


def _half(hour: int, half: int | None) -> int | None:
    """Return the hour of the day under am (0) or pm (12); None where it is no hour."""
    if half is None or hour > 12:
        return hour if 0 <= hour <= 24 else None
    if hour == 0:
        return half
    return hour % 12 + half


def clock(hour: int, minute: int, half: int | None, written: int = 1) -> Clock | None:
    """Build a time from its parts; `written` is the number of digits of the hour."""
    full = _half(hour, half)
    if full is None or not 0 <= minute <= 59 or full * 60 + minute > 1440:
        return None
    sure = (
        half is not None or hour > 12 or hour == 0 or (written == 2 and 7 <= hour < 10)
    )
    return Clock(full % 24 * 60 + minute, sure=sure)


def _glued(hit: Hit) -> bool:
    """Say whether digits or marks right beside make it part of something longer."""
    at, end = hit.match.start(), hit.match.end()
    nodes = hit.nodes
    if hit.touches(-1) and nodes[at - 1].kind in "nmY:./+'":
        return not hit.labelled(at)
    return hit.touches(1) and (
        nodes[end].kind in "nmY"
        or (nodes[end].kind in ":." and end + 1 < len(nodes) and nodes[end + 1].kind in "nmY" and nodes[end + 1].start == nodes[end].end)
    )  # fmt: skip


def _colon(hit: Hit) -> Clock | None:
    hour, minute = hit.number("n"), hit.number("m")
    if hour is None or minute is None or hit.width("m") != 2 or _glued(hit):
        return None
    if not hit.contiguous and _DATE.match(hit.match.string, hit.match.end()):
        return None
    return clock(hour, minute, hit.number("a"), hit.width("n"))


def _dashed_minutes(hit: Hit) -> Clock | None:
    """Read "10-30 am", whose second number is no hour."""
    minute, at = hit.number("m") or 0, hit.match.start()
    tight = all(a.end == b.start for a, b in pairwise(hit.nodes[at : at + 3]))
    return _dot(hit) if minute > 12 and minute % 15 == 0 and tight else None


def _with_seconds(hit: Hit) -> Clock | None:
    """Read "17:30:00", but not the day and time of "15: 10:00"."""
    at = hit.match.start()
    figures = pairwise(hit.nodes[at : at + 5])
    return _colon(hit) if all(a.end == b.start for a, b in figures) else None


def _hours(hit: Hit) -> Clock | None:
    """Read "14 Uhr", "14h30", "ore 15"; a small bare "2h" is a length instead.

    So is "2 heures": a word for hours with a value is one for lengths too.
    """
    hour, minute = hit.number("n"), hit.number("m") if hit.has("m") else 0
    if hour is None or minute is None or (hit.has("m") and hit.width("m") != 2):
        return None
    if hour == 24:
        return None
    long = hit.width("h") > 2 and not hit.number("h")
    if (
        not long
        and hour < 7
        and hit.previous not in "@fb-&VDR<>"
        and not hit.number("a")
    ):
        return None
    return clock(hour, minute, hit.number("a"), hit.width("n"))


def _early_hours(hit: Hit) -> Clock | None:
    """Read the "6h30" of "de 6h30 à 14h", where a shift begins: no length is so long."""
    hour, minute = hit.number("n"), hit.number("m") if hit.has("m") else 0
    if hour is None or minute is None or not 4 <= hour < 7:
        return None
    found = clock(hour, minute, None, hit.width("n"))
    return found and found._replace(sure=True)


def _joined(hit: Hit) -> Clock | None:
    digits = str(hit.value("n"))
    if len(digits) not in (3, 4) or _glued(hit) or not digits.isdigit():
        return None
    hour, minute = int(digits[:-2]), int(digits[-2:])
    half = hit.number("a")
    quarter = hit.previous == "@" and minute % 15 == 0
    if half is None and (minute % 5 or (len(digits) != 4 and not quarter)):
        return None
    found = clock(hour, minute, half, len(digits) - 2)
    return found and found._replace(sure=half is not None or len(digits) > 3)


def _labelled(hit: Hit) -> Clock | None:
    """Read the "11" of "Time: 11"; a smaller or greater number may be a length."""
    hour = hit.number("n") or 0
    return clock(hour, 0, None, hit.width("n")) if 7 <= hour < 20 else None


def _named(hit: Hit) -> Clock | None:
    value = hit.number("q")
    return None if value is None else Clock(value)


def _named_and_told(hit: Hit) -> Clock | None:
    """Read "Mittwoch Mittag, 12:15 Uhr", where the name only says what the hour does."""
    told, named = _hours(hit) if not hit.has("m") else _dot(hit), hit.number("q")
    near = told and told.start is not None and abs(told.start - (named or 0)) <= NEAR
    return told if near else None


def _spoken(hit: Hit) -> Clock | None:
    hour = hit.number("n")
    # "Five to six pm" is a span, "six-thirty" one time.
    spans = hit.has("m") and any(n.kind == "-" and n.end - n.start > 1 for n in hit.nodes[hit.place("n") : hit.place("m")])  # fmt: skip
    if hour is None or hour > 24 or spans:
        return None
    shift = hit.number("s")
    if shift is None:
        shift = hit.number("m") if hit.has("m") else 0
    half = hit.number("a")
    base = clock(hour, 0, half)
    if base is None or base.start is None or shift is None or shift > 59:
        return None
    return base._replace(start=(base.start + shift) % 1440)


def _hour_and_for(hit: Hit) -> Clock | None:
    """Read "half tien voor het gesprek": "tien voor" is no ten to anything there."""
    hour = abs(hit.number("n") or 0)
    shift = hit.number("s") if hit.has("s") else 0
    base = clock(hour, 0, None) if hour in (5, 10) else None
    if base is None or base.start is None or shift is None:
        return None
    return base._replace(start=base.start + shift)


def _full_and_fraction(hit: Hit) -> Clock | None:
    """Read "9.00 Uhr c. t.", which begins at a quarter past."""
    return _spoken(hit) if hit.value("o") == 0 else None


def _spoken_hours(hit: Hit) -> Clock | None:
    """Read "neuf heures trente", but no length: "deux heures", "retrasarlo dos horas"."""
    hour, long = hit.number("n"), hit.number("h") and not hit.has("m")
    if long and hour and hour < 7 and hit.previous not in "@fb-&VDR<>":
        return None
    moved = hit.previous in "Qv" and not hit.has("m")
    return None if moved else _spoken(hit)


def _dot(hit: Hit) -> Clock | None:
    hour, minute = hit.number("n"), hit.number("m")
    if hour is None or minute is None or hit.width("m") != 2:
        return None
    if hit.touches(-1) and hit.previous in "nmY.":
        return None
    return clock(
        hour, minute, hit.number("a") if hit.has("a") else None, hit.width("n")
    )


def _quarter(hit: Hit) -> Clock | None:
    """Read "15.30": a quarter of an hour can't be the month of a date."""
    return _dot(hit) if hit.contiguous and hit.number("m") in (0, 15, 30, 45) else None


def _comma(hit: Hit) -> Clock | None:
    """Read the Italian "alle 9,30"."""
    return _dot(hit) if hit.contiguous else None


def _and_minutes(hit: Hit) -> Clock | None:
    """Read "alle 11 e 30": a great round number behind an hour is its minutes."""
    minute = hit.number("m") or 0
    return _dot(hit) if minute > 12 and minute % 15 == 0 else None


def _half_day(hit: Hit) -> Clock | None:
    hour = hit.number("n")
    if hour is None or hour > 12 or _glued(hit):
        return None
    return clock(hour, 0, hit.number("a"))


def _year_hours(hit: Hit) -> Clock | None:
    value = hit.number("n")
    return None if value is None else clock(value // 100, value % 100, None, 2)


def joined_hour(hit: Hit) -> Clock | None:
    """Read the "1830" of "Wed 9 Sept, 1830", in fives of minutes only."""
    digits = str(hit.value("x"))
    if len(digits) != 4 or int(digits[2:]) % 5:
        return None
    return clock(int(digits[:2]), int(digits[2:]), None, 2)


CLOCK_RULES: tuple[Rule, ...] = (
    LABELLED,
    OF_MOVE,
    LASTING,
    rule("colon", "T", r"(?P<n>n):(?P<m>n)(?!:n)[hl]?(?P<a>a)?", _colon, ":"),
    rule("dashed-half", "T", r"(?P<n>n)-(?P<m>n)(?P<a>a)", _dashed_minutes, "-"),
    rule("seconds", "T", r"(?P<n>n):(?P<m>n):n(?P<a>a)?", _with_seconds, ":"),
    rule("dotted-h", "T", r"(?P<n>n)\.(?P<m>n)(?:h|(?P<a>a))", _dot, "."),
    rule("dotted-at", "T", r"(?<=[@fb])h?(?P<n>n)\.(?P<m>n)(?P<a>a)?(?!\.?n)", _dot, "."),
    rule("and-minutes", "T", r"(?<=[@h])(?P<n>n)&(?P<m>n)(?![:hnsMk&-]|\.n)", _and_minutes, "&"),
    rule("comma", "T", r"(?<=[@hf])(?P<n>n)c(?P<m>n)(?![c.]?n)", _comma),
    rule("label-dotted", "T", r"(?:(?<=[IhE][:|\-NB])|(?<=I[:*][:*|N]))(?P<n>n)\.(?P<m>n)(?P<a>a)?(?!\.?n)", _dot, "."),
    rule("h-dotted", "T", r"h(?P<n>n)[.:](?P<m>n)(?P<a>a)?", _dot, "h"),
    rule("dotted-range", "T", r"(?P<n>n)\.(?P<m>n)(?=[-@]n\.n[ha])", _dot, "."),
    rule("dotted-quarters", "T", r"(?P<n>n)\.(?P<m>n)(?=-A?@?n\.n(?!\.?n))", _quarter, "."),
    rule("dotted-zoned", "T", r"(?P<n>n)\.(?P<m>n)(?=[c(\[]{0,2}[Ze])", _quarter, "."),
    rule("hours-early", "T", r"(?<=o)(?P<n>n)h(?P<m>n)?(?=[@\-]{1,2}nh)", _early_hours, "h"),
    rule("hours", "T", r"(?P<n>n)(?P<h>h)(?P<m>n)?(?![lM])(?P<a>a)?", _hours, "h"),
    rule("hours-stopped", "T", r"(?P<n>n)(?P<h>h)\.(?P<m>n)(?![.:hlMk\-/xn])", _hours, "h"),
    rule("hours-minutes", "T", r"(?P<n>n)(?P<h>h)(?P<m>n)l", _hours, "l"),
    rule("h-hour", "T", r"(?P<h>h)(?P<n>n)(?![:.]n|[hMl])(?P<a>a)?", _hours, "h"),
    rule("half-day", "T", r"(?P<n>n)h?(?P<a>a)", _half_day, "a"),
    rule("joined-half", "T", r"(?P<n>m)(?P<a>a)", _joined, "m"),
    rule("joined-hours", "T", r"(?P<n>m)[hl]", _joined, "m"),
    rule("label-hour", "T", r"(?<=[Ih][:|])(?P<n>n)(?=[NB]|$)", _labelled, "n"),
    rule("joined-label", "T", r"(?<=I:)(?P<n>[mY])(?![x/\-.c])", _joined, "I"),
    rule("joined-year-hours", "T", r"(?P<n>Y)h", _year_hours, "Y"),
    rule("joined-at", "T", r"(?<=@)(?P<n>m)(?![x/\-])(?![.c][nmY])", _joined, "m"),
    rule("name-and-hour", "T", r"(?P<q>q)[c(]?@?(?P<n>n)(?:[:.](?P<m>n))?(?P<h>h)(?!n)", _named_and_told, "q"),
    rule("name", "T", r"(?P<q>q)", _named, "q"),
    rule("fraction-before", "T", r"(?P<s>H)(?P<n>[nu])h?(?P<a>a)?", _spoken, "H"),
    rule("half-and-for", "T", r"(?P<s>H)(?P<n>H)(?![nuqH])", _hour_and_for, "H"),
    rule("at-and-for", "T", r"(?<=@)(?P<n>H)(?![nuqH])", _hour_and_for, "H"),
    rule("fraction-behind", "T", r"(?P<n>[nu])h?(?P<s>F)(?P<a>a)?", _spoken, "F"),
    rule("full-and-fraction", "T", r"(?P<n>n)[.:](?P<o>n)h?(?P<s>F)(?!n)", _full_and_fraction, "F"),
    rule("spoken-half", "T", r"(?P<n>u)-?(?P<m>u)?(?P<a>a)", _spoken, "u"),
    rule("spoken-hour", "T", r"(?P<n>u)(?P<h>h)(?P<m>u)?(?P<a>a)?", _spoken_hours, "u"),
    rule("spoken-at", "T", r"(?<=@)(?P<n>u)-?(?P<m>u)?(?P<a>a)?(?![xdlj])", _spoken, "u"),
    *LENGTH_RULES,
)  # fmt: skip
