"""The patterns that find days."""

from itertools import pairwise

from assistant.understanding.times.daywords import (
    FOLLOWING,
    THAT,
    Alternatives,
    Dated,
    Days,
    InWeek,
    Offset,
    Weekly,
    WeekOf,
)
from assistant.understanding.times.grammar import Hit, Rule, rule
from assistant.understanding.times.tokens import Node

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


def _weekday(hit: Hit) -> int | None:
    value = hit.number("w")
    return hit.number("v") if value is None else value


def _full_year(hit: Hit) -> int | None:
    year = hit.number("y")
    return year + 2000 if year is not None and year < 100 else year


def _calendar(day: int | None, month: int | None) -> bool:
    return bool(day and month and 1 <= day <= 31 and 1 <= month <= 12)


def _named(hit: Hit) -> Dated | None:
    day, month = hit.number("d"), hit.number("m")
    month = None if month is None else month + 1
    if day is None or not _calendar(day, month):
        return None
    return Dated(day, month, _full_year(hit), _weekday(hit))


def _alternatives(hit: Hit) -> Alternatives | None:
    month = hit.number("m")
    if month is None:
        return None
    first, last = hit.match.span("list")
    nodes = [n for n in hit.nodes[first:last] if n.kind in "nj"]
    days = [n.value for n in nodes if isinstance(n.value, int)]
    if not all(1 <= day <= 31 for day in days):
        return None
    dated = tuple(Dated(day, month + 1, _full_year(hit)) for day in days)
    return Alternatives(dated)


def _several(hit: Hit) -> Days | None:
    month, day, last = hit.number("m"), hit.number("d"), hit.number("l")
    if month is None or day is None or last is None:
        return None
    if not (1 <= day <= 31 and 1 <= last <= 31):
        return None
    year = _full_year(hit)
    return Days(Dated(day, month + 1, year), Dated(last, month + 1, year))


def _numeric(hit: Hit) -> Dated | None:
    a, b = hit.number("a"), hit.number("b")
    if a is None or b is None or _glued(hit) or hit.width("y") == 1:
        return None
    if (
        hit.previous == "x"
        and hit.number("y") is None
        and hit.following not in "@(|-nc:fb"
    ):
        return None if hit.number("w") is None else _numeric_of(hit, a, b)
    return _numeric_of(hit, a, b)


def _numeric_of(hit: Hit, a: int, b: int) -> Dated | None:
    dotted, year = hit.has("dot"), _full_year(hit)
    sure = year is not None or hit.number("w") is not None
    if not sure and (a, b) in FRACTIONS:
        return None
    if not (_calendar(a, b) or (_calendar(b, a) and not dotted)):
        return None
    return Dated(a, b, year, _weekday(hit), swap=not dotted, sure=sure)


def _glued(hit: Hit) -> bool:
    """Say whether the numbers are only a part of something longer ("1.2.3.4")."""
    nodes = hit.nodes
    first, last = hit.match.start("a"), hit.match.end()
    before = first > 0 and nodes[first - 1].end == nodes[first].start
    if before and nodes[first - 1].kind in "nmYx/-.+:'u":
        return True
    inner = nodes[first : hit.match.end("core")]
    if any(p.end != q.start for p, q in pairwise(inner)):
        return not hit.has("dot")
    if last >= len(nodes) or nodes[last].start != nodes[last - 1].end:
        return False
    if nodes[last].kind == ":":
        return _digit_touches(nodes, last)
    return nodes[last].kind in "nmY/-+" and hit.match.end() == hit.match.end("core")


def _digit_touches(nodes: list[Node], at: int) -> bool:
    """Say whether a number follows the mark at `at` without a space."""
    return (
        at + 1 < len(nodes)
        and nodes[at + 1].kind in "nmY"
        and nodes[at + 1].start == nodes[at].end
    )


def _iso(hit: Hit) -> Dated | None:
    month, day = hit.number("b"), hit.number("a")
    if not hit_core_contiguous(hit) or day is None or not _calendar(day, month):
        return None
    return Dated(day, month, hit.number("y"), _weekday(hit))


def hit_core_contiguous(hit: Hit) -> bool:
    """Say whether no space stands inside the group `core`."""
    first, last = hit.match.span("core")
    inner = hit.nodes[first:last]
    return all(p.end == q.start for p, q in pairwise(inner))


def _bare(hit: Hit) -> Dated | None:
    day = hit.number("d")
    if day is None or not 1 <= day <= 31:
        return None
    if hit.has("s") and hit.value("s") != 1 and hit.number("w") is None:
        return None
    # "2nd", "1st" and words such as "second" count things more often than days.
    ordinal_word = hit.match.string[hit.match.start("d")] == "j"
    if ordinal_word and hit.number("w") is None:
        return None
    return Dated(day, None, None, _weekday(hit))


def _after_article(hit: Hit) -> Dated | None:
    """Read "le 12", "am 12": only an article that announces a day makes one."""
    at = hit.match.start()
    if not at or hit.nodes[at - 1].kind != "o" or hit.nodes[at - 1].value != 1:
        return None
    return _bare(hit)


def _in_numbered_week(hit: Hit) -> InWeek | None:
    number = hit.number("n")
    if hit.value("u") != "week" or number is None or not 1 <= number <= 53:
        return None
    return InWeek(number)


def _weeks_from(hit: Hit) -> Offset | None:
    """Read "a week today", "tomorrow week"."""
    start, count = hit.number("r"), hit.number("n") if hit.has("n") else 1
    if hit.value("u") != "week" or start is None or count is None or count > 4:
        return None
    single = hit.width("u") <= 5
    return Offset(start + 7 * count) if single else None


def _weekly(hit: Hit) -> Weekly | None:
    weekday = hit.number("w")
    step = next((hit.number(n) for n in ("t", "t2") if hit.has(n)), None)
    if weekday is None:
        return None
    if hit.has("u"):
        if hit.value("u") != "week":
            return None
        if step in (THAT, FOLLOWING):
            return Weekly(weekday, step, week=step - THAT)
        return Weekly(weekday, None, week=1 if step == 2 else step)
    return Weekly(weekday, step)


def _week_later(hit: Hit) -> Weekly | None:
    weekday, unit = hit.number("w"), hit.value("u")
    count = hit.number("n") if hit.has("n") else 1
    factor = {"week": 7, "fortnight": 14}.get(str(unit))
    if weekday is None or factor is None or count is None or count > 8:
        return None
    return Weekly(
        weekday,
        hit.number("t"),
        later=factor * count,
    )


def _offset(hit: Hit) -> Offset | None:
    value = hit.value("r")
    if value == "next day":
        return Offset(1, anchored=True)
    return Offset(value) if isinstance(value, int) else None


def _in_days(hit: Hit) -> Offset | None:
    count, unit = hit.number("n"), hit.value("u")
    factor = {"day": 1, "week": 7, "fortnight": 14}.get(str(unit))
    if count is None or factor is None or count * factor > 60:
        return None
    return Offset(count * factor)


def _week_number(hit: Hit) -> InWeek | None:
    number = hit.number("n")
    if number is None or not 1 <= number <= 53:
        return None
    return InWeek(number, hit.number("w"))


PRE = r"(?:(?:to?)?(?P<w>[Ww])\.?[c(]{0,2}o{0,2})?"
DAY = r"(?P<d>[nj])(?:s|\.(?=[Mkco]))?"
MONTH = r"(?P<m>[Mk])\.?"
YEAR = r"(?:[co]{0,2}(?P<y>Y)(?![:.]n))?"
POST = r"(?:[c]?\(?(?P<v>[Ww])\)?(?![co.]{0,2}[njMk]))?"


def _week_later_plain(hit: Hit) -> Weekly | None:
    """Read "Monday week", but not "Monday weeks" or "Friday days"."""
    weekday, unit = hit.number("w"), hit.value("u")
    at = hit.match.end() - 1
    single = hit.nodes[at].end - hit.nodes[at].start in (4, 9)
    later = {"week": 7, "fortnight": 14}.get(str(unit))
    if weekday is None or later is None or not single:
        return None
    return Weekly(weekday, hit.number("t"), later=later)


def _week_of(hit: Hit) -> WeekOf | None:
    value = hit.value("d")
    return WeekOf(value) if isinstance(value, Dated) else None


WEEK_RULES: tuple[Rule, ...] = (rule("week-of", "P", r"Go?(?P<d>D)", _week_of, "G"),)


DAY_RULES: tuple[Rule, ...] = (
    rule("day-month", "D", PRE + DAY + r"o{0,2}" + MONTH + YEAR + POST, _named),
    rule("month-day", "D", PRE + MONTH + r"o?(?P<d>[nj])(?:s|\.)?(?![:ha]n?)(?:[c.(]?o?(?P<y>Y)(?![:.]n))?" + POST, _named),
    rule("day-range", "P", r"[bfo]{0,2}(?P<d>n)[s.]{0,2}[-&](?P<l>n)[s.]{0,2}o{0,2}" + MONTH + YEAR, _several),
    rule("range-day", "P", r"[bfo]{0,2}" + MONTH + r"(?P<d>n)s?[-](?P<l>n)(?!:)s?" + YEAR, _several),
    rule("list-month", "D", r"(?P<list>[nj][s.]{0,2}(?:[cV&]{1,2}o?[nj][s.]{0,2}){1,5})o{0,2}" + MONTH + YEAR, _alternatives),
    rule("month-list", "D", MONTH + r"(?P<list>[nj]s?(?:[cV&]{1,2}o?[nj](?:s|(?![:ha./\-n]))){1,5})(?![:ha])" + YEAR, _alternatives),
    rule("iso", "D", r"(?:(?P<w>[Ww])\.?c?)?(?P<core>(?P<y>Y)-(?P<b>n)-(?P<a>n))", _iso, "Y"),
    rule("iso-slash", "D", r"(?:(?P<w>[Ww])\.?c?)?(?P<core>(?P<y>Y)/(?P<b>n)/(?P<a>n))", _iso, "Y"),
    rule("iso-dot", "D", r"(?:(?P<w>[Ww])\.?c?)?(?P<core>(?P<y>Y)\.(?P<b>n)\.(?P<a>n))\.?", _iso, "Y"),
    rule("slashed", "D", PRE + r"(?P<core>(?P<a>n)/(?P<b>n)(?:/(?P<y>[Yn]))?)" + POST, _numeric, "/"),
    rule("dotted", "D", PRE + r"(?P<core>(?P<a>n)(?P<dot>\.)(?P<b>n)\.(?P<y>[Yn]))" + POST, _numeric, "."),
    rule("dotted-short", "D", PRE + r"(?P<core>(?P<a>n)(?P<dot>\.)(?P<b>n)\.)(?!n)" + POST, _numeric, "."),
    rule("dotted-weekday", "D", r"(?P<w>[Ww])\.?c?o?(?P<core>(?P<a>n)(?P<dot>\.)(?P<b>n))(?![n:h])", _numeric, "."),
    rule("dashed", "D", PRE + r"(?P<core>(?P<a>n)-(?P<b>n)-(?P<y>Y))" + POST, _numeric, "-"),
    rule("dashed-weekday", "D", r"(?P<w>[Ww])\.?c?o?(?P<core>(?P<a>n)-(?P<b>n))(?![n:ha-])", lambda hit: None, "-"),
    rule("weekday-lent", "D", r"(?P<w>[Ww])\.?o?(?P<d>n)\.?(?=[V&c-]{1,2}o?(?:[Ww]\.?c?)?o?ns?\.?o{0,2}[Mk])", _bare),
    rule("weekday-the-nth", "D", r"(?P<w>[Ww])\.?c?o{0,2}(?P<d>[nj])s", _bare),
    rule("weekday-dot", "D", r"(?P<w>[Ww])\.?c?o{1,2}(?P<d>n)\.?(?![:.ha/\-n])", _bare, "o"),
    rule("the-nth", "D", r"(?P<w>\Z)?(?P<d>n)(?P<s>s)", _bare, "s"),
    rule("le-n", "D", r"(?P<d>n)(?=[@cNB)fV&!qia]|$)(?!c?n)", _after_article, "o"),
    rule("in-week-n", "D", r"i(?P<u>d)(?P<n>n)(?![dl/])", _in_numbered_week, "d"),
    rule("week-today", "D", r"(?P<n>[nuy])?(?P<u>d)(?P<r>R)", _weeks_from, "R"),
    rule("tomorrow-week", "D", r"(?P<r>R)(?P<u>d)(?P<n>\Z)?(?=[@cNB.!]|$)", _weeks_from, "R"),
    rule("on-the-n", "D", r"(?P<w>\Z)?(?<=o)(?P<d>n)\.(?!n)(?![xM])", _bare, "o"),
    rule("weekday-of-week", "D", r"(?P<w>[Ww])[co(i]{0,3}(?P<t>t)(?P<u>d)\)?", _weekly, "d"),
    rule("weekday-of-week-post", "D", r"(?P<w>[Ww])[co(i]{0,3}(?P<u>d)(?P<t>t)\)?", _weekly, "d"),
    rule("week-then-weekday", "D", r"(?P<t>t)(?P<u>d)[co(i]{0,2}(?P<w>[Ww])\)?", _weekly, "d"),
    rule("week-post-weekday", "D", r"o?(?P<u>d)(?P<t>t)[co(i]{0,2}(?P<w>[Ww])\)?", _weekly, "d"),
    rule("weekday-week", "D", r"(?P<t>t)?(?P<w>W)(?P<u>d)(?![x])", _week_later_plain, "d"),
    rule("week-from-weekday", "D", r"(?P<n>[nuy])(?P<u>d)[f>o](?P<t>t)?(?P<w>W)", _week_later, "d"),
    rule("weekday-in-weeks", "D", r"(?P<t>t)?(?P<w>W)i(?P<n>[nuy])(?P<u>d)", _week_later, "d"),
    rule("weekday", "D", r"(?:(?P<t>t)o?)?(?P<w>W)(?:o?(?P<t2>t)(?!d))?", _weekly),
    rule("weak-weekday", "D", r"(?P<t>t)?(?P<w>w)\.?(?=[c:]?[@fb]?[nTqH](?!\.?[Mk]))", _weekly, "w"),
    rule("weak-weekday-post", "D", r"(?P<w>w)(?P<t>t)", _weekly, "w"),
    rule("relative", "D", r"(?P<r>R)", _offset, "R"),
    rule("in-days", "D", r"(?P<w>\Z)?(?P<x>\Z)?i(?P<n>[nuy])(?P<u>d)(?=[c]?@[nuqH])", _in_days, "d"),
    rule("week-number", "D", r"(?:(?P<w>[Ww])[co(i]{0,3})?K\.?(?P<n>n)\)?", _week_number, "K"),
)  # fmt: skip
