"""Parts of the day, second zones and lengths beside a clock time."""

from assistant.understanding.times.patterns.clocks import NOON, Clock
from assistant.understanding.times.patterns.periods import Period
from assistant.understanding.times.patterns.ranges import clock_of
from assistant.understanding.times.text.grammar import Hit, Rule, rule

# "Quarter to twelve in the afternoon" is before noon; "half past six" is not.
BEYOND = 150


def _part(hit: Hit) -> Clock | None:
    value = hit.value("p")
    if not isinstance(value, str):
        return None
    start, _, end = value.partition("-")
    return Clock(int(start), int(end), window=True, part=True)


def _half_part(hit: Hit) -> Clock | None:
    return Clock(8 * 60, NOON, window=True, part=True) if hit.value("p") == 0 else Clock(NOON, 17 * 60, window=True, part=True)  # fmt: skip


def _time_with_part(hit: Hit) -> Clock | None:
    """Let "morning" or "evening" beside a time say which half of the day it is."""
    found, part = clock_of(hit, "t"), hit.value("p")
    if found is None or not isinstance(part, str):
        return None
    start, _, end = part.partition("-")
    if found.sure or found.start is None:
        return found if hit.match.start("t") < hit.match.start("p") else None
    late = int(start) >= NOON - 30 and found.start + NOON <= int(end) + BEYOND
    minute = found.start + NOON if late and found.start < NOON else found.start
    return found._replace(start=minute, sure=True)


def _at_days_end(hit: Hit) -> Clock | None:
    """Read "en fin de journée, à six heures et quart"."""
    part, found = hit.value("p"), clock_of(hit, "t")
    late = isinstance(part, Period) and (part.unit, part.part) == ("day", "end")
    if not late or found is None or found.sure or found.start is None or found.start >= NOON:  # fmt: skip
        return None
    return found._replace(start=found.start + NOON, sure=True)


def _twins(hit: Hit) -> Clock | None:
    first, last = clock_of(hit, "x"), clock_of(hit, "y")
    if first is None or last is None or not first.zone or not last.zone:
        return None
    return first if first.zone != last.zone else None


def _with_length(hit: Hit) -> Clock | None:
    found, length = hit.value("t"), hit.number("u")
    if not isinstance(found, Clock) or length is None or found.end or found.length:
        return None
    return found._replace(length=length)


PARTS: tuple[Rule, ...] = (
    rule("time-part", "T", r"(?P<t>T)[oi@c]{0,2}(?P<p>p)", _time_with_part, "p"),
    rule("part-time", "T", r"(?P<p>p)c?[@fc]{0,2}(?P<t>T)", _time_with_part, "p"),
    rule("days-end-time", "T", r"(?P<p>P)c?[@fc]{0,2}(?P<t>T)", _at_days_end, "P"),
    rule("day-part", "T", r"(?<=D)[oi@c]{0,2}(?P<p>p)(?!c?@?T)", _part, "p"),
    rule("day-half", "T", r"(?<=D)(?P<p>a)(?!c?@?T)", _half_part, "a"),
    rule("part-day", "T", r"(?P<p>p)(?=[oic]{0,3}D)", _part, "p"),
    rule("day-all", "T", r"(?<=[DT][V&])o?(?P<p>p)", _part, "p"),
)  # fmt: skip


TWINS: tuple[Rule, ...] = (
    rule("twins", "T", r"(?P<x>T)[/(c|V&=x-]{1,4}(?P<y>T)\)?", _twins),
)


LENGTHS: tuple[Rule, ...] = (
    rule("time-length", "T", r"(?P<t>T)[c(@oi+]{0,3}x?(?P<u>U)\)?", _with_length, "U"),
)
