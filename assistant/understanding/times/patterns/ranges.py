"""What clock times, zones and parts of a day become when they stand together."""

import re

from assistant.understanding.times.patterns.clocks import NOON, Clock, clock
from assistant.understanding.times.patterns.daywords import Offset, Weekly
from assistant.understanding.times.patterns.dotted import (
    dotted,
    dotted_line,
    round_dotted,
)
from assistant.understanding.times.text.grammar import Hit, Rule, rule

DAY, SHORT_PART, LONGEST_CALL = 1440, 10, 90
# The value of a word for "or later".
BEHIND_HOUR = 6


def clock_of(hit: Hit, name: str) -> Clock | None:
    """Return the time that group `name` caught; a bare number is an hour."""
    value = hit.value(name)
    if isinstance(value, Clock):
        return value
    if isinstance(value, int) and 0 <= value <= 24:
        return clock(value, 0, None, hit.width(name))
    return None


def _later_half(minute: int, after: int, *, sure: bool) -> int:
    """Return the reading of an unsure end that lies behind `after`."""
    if not sure and minute <= after and minute + NOON < DAY and minute < NOON:
        return minute + NOON
    return minute


def _earlier_half(minute: int, before: int, *, sure: bool) -> int:
    """Return the reading of an unsure start that lies closest before `before`."""
    if sure:
        return minute
    base = minute % NOON
    return base + NOON if base + NOON < before else base


def guess(minute: int, *, sure: bool) -> int:
    """Return the reading of an unsure hour that falls into the working day."""
    if sure or minute >= NOON:
        return minute
    return minute + NOON if minute < 7 * 60 else minute


def span(first: Clock, last: Clock) -> Clock | None:
    """Join the two ends of a range, each helping to read the other's half-day."""
    if first.start is None or last.start is None or first.end or last.end:
        return None
    start, end = first.start, last.start
    if first.sure:
        end = _later_half(end, start, sure=last.sure)
    elif last.sure:
        start = _earlier_half(start, end, sure=first.sure)
    else:
        start = guess(start, sure=first.sure or first.full)
        end = _later_half(end, start, sure=last.sure)
    if end <= start and end:
        return None
    return Clock(
        start,
        end,
        approximate=first.approximate,
        zone=last.zone or first.zone,
        weak=first.weak and last.weak,
    )


def _range(hit: Hit) -> Clock | None:
    first, last = clock_of(hit, "x"), clock_of(hit, "y")
    if first is None or last is None or _moved(hit):
        return None
    if first.zone and last.zone and first.zone != last.zone:
        return None
    return span(first, last)


def _left_range(hit: Hit) -> Clock | None:
    """Read "10:00-11", but not the middle of a number such as "4-10:00-11"."""
    if hit.touches(-1) and hit.previous in "nm-/":
        return None
    return _range(hit)


def _moved(hit: Hit) -> bool:
    """Say whether "from … to …" tells a change of time and not a range."""
    at = hit.match.start()
    if hit.nodes[at].kind not in "fo" and hit.previous not in "fo":
        return False
    before = hit.match.string[max(0, at - 8) : at]
    clause = before.rpartition("B")[2]
    return "v" in clause or "Q" in clause


def _between(hit: Hit) -> Clock | None:
    found = _range(hit)
    return None if found is None else found._replace(window=True)


def _bare_range(hit: Hit) -> Clock | None:
    """Read "Wed 12-1": two bare numbers right behind a day."""
    found = _range(hit)
    if found is None or found.start is None or found.end is None:
        return None
    return found if found.end - found.start <= 10 * 60 else None


def _worded_range(hit: Hit) -> Clock | None:
    """Read "the 7th, 11 till 3", which a sign alone would not tell from a count."""
    sentence = re.split(r"[.!BN]", hit.match.string[: hit.match.start()])[-1]
    return _bare_range(hit) if hit.width("w") > 1 and "D" in sentence else None


def _after(hit: Hit) -> Clock | None:
    found = clock_of(hit, "x")
    if found is None or found.start is None or found.end:
        return None
    return found._replace(
        window=True, start=guess(found.start, sure=found.sure or found.full), sure=True
    )


def _before(hit: Hit) -> Clock | None:
    found = clock_of(hit, "x")
    if found is None or found.start is None or found.end:
        return None
    return found._replace(window=True, start=None, end=guess(found.start, sure=found.sure or found.full), sure=True)  # fmt: skip


def _or_later(hit: Hit) -> Clock | None:
    """Read "3 pm or later", but not "à 18h15 après la fermeture"."""
    return _after(hit) if hit.value("p") == BEHIND_HOUR else None


def _about(hit: Hit) -> Clock | None:
    found = clock_of(hit, "x")
    return None if found is None else found._replace(approximate=True)


def _about_post(hit: Hit) -> Clock | None:
    """Read "2ish" and "10:30-ish"."""
    return _about(hit) if hit.value("a") == 1 else None


def _bare(hit: Hit) -> Clock | None:
    """Read the number of "at 2" as an hour, unless it counts something."""
    found = clock_of(hit, "x")
    if found is None or hit.nodes[hit.match.start("x")].value == 0:
        return None
    return found


def _in_part(hit: Hit) -> Clock | None:
    """Read the hour of "7 in the evening", but no "2 mornings"."""
    return _bare(hit) if hit.width("p") > SHORT_PART else None


def _weak_bare(hit: Hit) -> Clock | None:
    found = _bare(hit)
    return None if found is None else found._replace(weak=True)


def _beginning(hit: Hit) -> Clock | None:
    """Read the hour of "we start at 9 with a test", which needs no more beside it."""
    return _bare(hit) if hit.value("s") == 3 else None


def _before_relative(hit: Hit) -> Clock | None:
    """Read the hour of "let's do 11 tomorrow", and of "that's a go. 9 Thursday"."""
    found, day = _bare(hit), hit.nodes[hit.match.end()].value
    near = isinstance(day, Offset) and 0 <= day.days <= 2
    opens = isinstance(day, Weekly) and day == Weekly(day.weekday) and hit.previous in "cNB.!"  # fmt: skip
    glued = hit.previous not in "NB" and hit.touches(-1)
    return found if (near or opens) and not glued else None


SEP = "(?:c?[-]|-)"
STOP = r"(?![:./]?n)(?![dlsMkjhU+])(?![-]?[ld])"


def _dotted_range(hit: Hit) -> Clock | None:
    """Read the second half of "ore 14.30 - 15.15"."""
    first, last = clock_of(hit, "x"), dotted(hit)
    return None if first is None or last is None else span(first, last)


def _short_range(hit: Hit) -> Clock | None:
    """Read the second half of "ore 15.00/15.45"."""
    found = _dotted_range(hit)
    short = found is not None and (found.end or 0) - (found.start or 0) <= LONGEST_CALL
    return found if short else None


def _spanning(hit: Hit) -> bool:
    """Say whether the word for "at" between two times means "to" ("10h à 11h")."""
    between = hit.nodes[hit.match.start("x") + 1 : hit.match.start("y")]
    return hit.previous in "fo@" or any(n.kind == "@" and n.value == 2 for n in between)


def _bulleted(hit: Hit) -> bool:
    """Say whether a dash at the beginning of the next line opens a list item.

    It does where an item stands before it too, or a day of its own behind it.
    """
    at = hit.match.string.find("N", hit.match.start(), hit.match.end())
    if at < 0:
        return False
    dash = next((n for n in hit.nodes[at : hit.match.end()] if n.kind == "-"), None)
    if dash is None:
        return False
    line = hit.match.string[:at].rpartition("N")[2].rpartition("B")[2]
    return dash.end - dash.start == 1 and (hit.has("d") or line[:1] in ("-", "*"))


def _over_days(hit: Hit) -> Clock | None:
    """Join two full dates with times where both are of one day."""
    at = hit.match.start()
    before = [n for n in hit.nodes[max(0, at - 2) : at] if n.kind == "D"]
    same = bool(before) and before[-1].value == hit.value("d")
    return _range(hit) if same and not _bulleted(hit) else None


def _dashed(hit: Hit) -> Clock | None:
    """Join two full times; over a line end only with a dash between them."""
    inner = hit.match.string[hit.match.start("x") + 1 : hit.match.start("y")]
    if "@" in inner and "-" not in inner and not _spanning(hit):
        return None
    if "N" in inner and ("-" not in inner or _bulleted(hit)):
        return None
    return _range(hit)


RANGES: tuple[Rule, ...] = (
    rule("between", "T", r"b@?(?P<x>[Tnu])[-&@c]o?@?(?P<y>[Tnu])(?:h)?" + STOP, _between, "b"),
    rule("from-to", "T", r"f@?(?P<x>[Tn])(?:-A?@?|@)(?P<y>[Tn])h?" + STOP, _range, "f"),
    rule("of-to", "T", r"(?:(?<=D)o|(?<=Dc)o)@?(?P<x>[Tn])(?:-@?|@)(?P<y>[Tn])h?" + STOP, _range, "o"),
    rule("range", "T", r"(?P<x>T)(?:c?-A?@?|@|x?N-[|A@]{0,2}|-N)(?P<y>T)", _dashed),
    rule("range-cells", "T", r"(?<=D\|)(?P<x>T)\|(?P<y>T)(?!\|T)", _range, "|"),
    rule("range-tilde", "T", r"(?P<x>T)(?P<a>A)(?P<y>T)", lambda hit: _range(hit) if hit.width("a") == 1 else None, "A"),
    rule("over-days", "T", r"(?<=[Dx])c?[@|]?(?P<x>T)(?:\(x&x\))?N?\|?-(?P<d>D)[cx]?[@|]?(?P<y>T)", _over_days, "D"),
    rule("range-dotted", "T", r"(?P<x>T)N?-A?@?(?P<y>n)\.(?P<m>n)(?!\.?n)", _dotted_range, "."),
    rule("range-slash", "T", r"(?P<x>T)/(?P<y>n)\.(?P<m>n)(?!\.?n)", _short_range, "."),
    rule("range-right", "T", r"@?(?P<x>[nu])-@?(?P<y>T)", _range, "T"),
    rule("range-left", "T", r"@?(?P<x>T)-(?P<y>n)h?" + STOP, _left_range, "T"),
    rule("range-at", "T", r"@(?P<x>n)-@?(?P<y>n)h?" + STOP, _bare_range, "@"),
    rule("range-day", "T", r"(?<=D)[c:(]?(?P<x>n)-(?P<y>n)h?" + STOP, _bare_range, "D"),
    rule("range-day-wide", "T", r"(?<=D)c?(?P<x>[nT])-(?P<y>[Tn])" + STOP, _bare_range, "D"),
    rule("range-words", "T", r"(?<=[cx])(?P<x>n)(?P<w>-)(?P<y>n)(?=[c.!NB)]|$)" + STOP, _worded_range, "-"),
    rule("range-list", "T", r"(?<=[TD][V&])(?P<x>n)-(?P<y>n)" + STOP, _bare_range, "T"),
)  # fmt: skip

BARE: tuple[Rule, ...] = (
    rule("after", "T", r"(?<=[DcV&(:|-])@?>(?P<x>[Tn])" + STOP + r"(?!T)", _after, ">"),
    rule("after-post", "T", r"@?(?P<x>[Tn])(?P<p>>)", _or_later, ">"),
    rule("before", "T", r"(?<=[DcV&(:|-])<(?P<x>[Tn])" + STOP, _before, "<"),
    rule("about", "T", r"@?A@?(?P<x>[Tn])" + STOP, _about, "A"),
    rule("about-day", "T", r"(?:(?<=D)|(?<=Dp))A@?(?P<x>u)(?![dlj])", _about, "A"),
    rule("about-post", "T", r"@?(?P<x>[Tn])(?P<a>A)", _about_post, "A"),
    rule("from-day", "T", r"(?<=D)c?f(?P<x>[Tn])(?!-)" + STOP, _after, "f"),
    rule("at", "T", r"@(?P<x>n)h?(?=[^xnmY]|$)" + STOP, _bare, "@"),
    rule("at-day-word", "T", r"(?<=D)@(?P<x>n)(?=x)", _bare, "@"),
    rule("at-beginning", "T", r"(?P<s>@)(?P<x>n)(?=x)", _beginning, "@"),
    rule("at-word", "T", r"@(?P<x>n)(?=x)", _weak_bare, "@"),
    rule("at-day-part", "T", r"(?<=Dp@)(?P<x>u)(?![dlj])", _bare, "u"),
    rule("at-day", "T", r"(?<=D@)(?P<x>u)(?![dlj])", _bare, "u"),
    rule("first-of-list", "T", r"(?<=D)@?c?(?P<x>n)(?=[V&c]{1,2}@?[nT])" + STOP, _bare, "D"),
    rule("list-before", "T", r"(?<![MkDn.:/-])(?P<x>n)(?=cT(?:c|c?[V&]))", _bare, "T"),
    rule("next-of-list", "T", r"(?<=Dn[V&c])@?(?P<x>n)(?=[^xnmY]|$)" + STOP, _bare, "D"),
    rule("hour-part", "T", r"(?<![MkD.:/n-])(?P<x>[nu])(?=(?P<p>p))", _in_part, "p"),
    rule("hour-relative", "T", r"(?<=[xcNB.!-])(?P<x>n)(?=D)", _before_relative, "D"),
    rule("dotted-last", "T", r"(?<=xc)(?P<y>n)\.(?P<m>n)(?=[!.NB]|$)", round_dotted, "."),
    rule("dotted-line", "T", r"(?<=[NB])(?P<y>n)\.(?P<m>n)(?=[xyO:\-|])", dotted_line, "."),
    rule("hour-on-day", "T", r"(?<=[cNB.!])(?P<x>n)(?=oD)", _weak_bare, "D"),
    rule("hour-first-on-day", "T", r"(?<=[NB])(?P<x>u)(?=oD)", _weak_bare, "D"),
    rule("weekday-hour", "T", r"(?<=D)(?P<x>n)(?=[.cNB)!]|$)" + STOP, _weak_bare, "D"),
)  # fmt: skip

MORE: tuple[Rule, ...] = (
    rule("or-range", "T", r"(?:(?<=T[V&])|(?<=Tc)|(?<=Tc[V&])|(?<=T[cV&]n-n[cV&]))(?P<x>n)-(?P<y>n)" + STOP, _bare_range, "T"),
    rule("or", "T", r"(?<=T[V&])@?(?P<x>n)h?(?=[^xnmYl]|$)" + STOP, _bare, "T"),
    rule("or-dotted", "T", r"(?<=T[cV&])@?(?P<y>n)\.(?P<m>n)(?!\.?n)", dotted, "."),
    rule("or-comma", "T", r"(?<=Tc[V&])@?(?P<x>n)(?=[^xnmYl]|$)" + STOP, _bare, "T"),
    rule("or-list", "T", r"(?<=Tc)@?(?P<x>n)(?=c?[V&]|c@?n)" + STOP, _bare, "T"),
)  # fmt: skip
