"""Spans of days such as weeks and months, and the patterns that find them."""

from typing import NamedTuple

from assistant.understanding.times.patterns.lengths import ALSO_HOURS
from assistant.understanding.times.text.grammar import Hit, Rule, rule


class Period(NamedTuple):
    """A span of days: "early next week", "mid-March", "5-7 business days".

    `step` counts units from the present one, `amount` lengths from an anchor;
    `month` is 1 to 12, `season` a month and day ("01-07").
    """

    unit: str
    part: str | None = None
    step: int | None = None
    amount: int | None = None
    month: int | None = None
    year: int | None = None
    season: str | None = None


def _first(hit: Hit, *names: str) -> int | None:
    return next((hit.number(n) for n in names if hit.has(n)), None)


def _part_unit(hit: Hit) -> Period | None:
    unit, part = hit.value("u"), hit.value("e")
    step = _first(hit, "t", "s")
    return Period(str(unit), part=str(part), step=0 if step is None else step)


def _part_month(hit: Hit) -> Period | None:
    month = hit.number("m")
    if month is None:
        return None
    part = hit.value("e")
    return Period("month", str(part) if part else None, month=month + 1, year=hit.number("y"))  # fmt: skip


def _month_alone(hit: Hit) -> Period | None:
    """Read "in March", and "before March" as the days up to it."""
    found = _part_month(hit)
    before = hit.value("i") == BEFORE
    return found._replace(part="before") if found and before else found


def _step_unit(hit: Hit) -> Period | None:
    step = _first(hit, "t")
    return None if step is None else Period(str(hit.value("u")), step=step)


def _count(hit: Hit) -> Period | None:
    count = hit.number("n")
    if count is None or not 0 < count <= 120:
        return None
    if hit.value("u") == "workhour":
        return Period("workday", amount=-(-count // 24)) if count in WAITS else None
    return Period(str(hit.value("u")), amount=count)


def _count_range(hit: Hit) -> Period | None:
    """Read "two to three days", but not the days of "on the 29th and two days later"."""
    first, found = hit.number("k"), _count(hit)
    rising = first is None or (found and first <= (found.amount or 0))
    return found if rising else None


def _count_and_half(hit: Hit) -> Period | None:
    """Read "a week and a half", "deux mois et demi", "anderthalb Wochen" as days."""
    count, days = hit.number("n"), DAYS_IN.get(str(hit.value("u")))
    half = not hit.has("f") or hit.number("f") == HALF
    if not count or not days or not half or count > MOST_HALVED:
        return None
    return Period("day", amount=count * days + days // 2)


def _week_count(hit: Hit) -> Period | None:
    """Read "within a week of" something, which is no week by its date."""
    count = hit.number("n")
    return Period("week", amount=count) if count else None


def _hours(hit: Hit) -> Period | None:
    raw = hit.value("n")
    hours = int(raw) if isinstance(raw, str) and raw.isdigit() else raw
    if hit.value("l") != 60 or not isinstance(hours, int) or not 12 <= hours <= 240:
        return None
    return Period("day", amount=-(-hours // 24))


def _season(hit: Hit) -> Period | None:
    value = str(hit.value("x"))
    if "-" in value:
        return Period("season", season=value)
    # The week that is over is perhaps the one named above, not this one.
    return Period(value, step=None if value == "week" else 0)


def _part_season(hit: Hit) -> Period | None:
    """Read "the end of Q2"."""
    value = str(hit.value("x"))
    return Period(value, str(hit.value("e")), step=0) if value in QUARTERS else None


def _following_week(hit: Hit) -> Period | None:
    """Read the Portuguese "para a semana que vem", but no more than its "para a semana"."""
    named = hit.value("x") == "following week"
    return Period("week", step=hit.number("t")) if named else None


BEFORE = 2
QUARTERS = ("q1", "q2", "q3", "q4")
HALF, MOST_HALVED = 30, 9
DAYS_IN = {"week": 7, "month": 30}
# So many hours somebody waits; of working hours each 24 are taken for a working day.
WAITS = (24, 36, 48, 72, 96, 120)
N = r"(?P<n>[nuy])"


def _half_month(hit: Hit) -> Period | None:
    """Read the Dutch "half maart"."""
    month = hit.number("m")
    return None if month is None else Period("month", "mid", month=month + 1)


def _hours_h(hit: Hit) -> Period | None:
    """Read "48 h", which is no time of day, as days."""
    raw = hit.value("n")
    hours = int(raw) if isinstance(raw, str) and raw.isdigit() else raw
    if not isinstance(hours, int) or hours not in WAITS:
        return None
    return (
        Period("day", amount=-(-hours // 24))
        if hit.previous != "/" and hit.following != "/"
        else None
    )


def _hours_at(hit: Hit) -> Period | None:
    """Read "entro 48 ore", whose last word also stands before a time of day."""
    return _hours_h(hit) if hit.number("h") == ALSO_HOURS else None


PERIOD_RULES: tuple[Rule, ...] = (
    rule("half-month", "P", r"H(?P<m>[Mk])", _half_month, "H"),
    rule("part-unit", "P", r"(?P<e>E)[o\-]{0,3}(?P<t>t)?o?(?P<u>d)(?P<s>t)?", _part_unit, "E"),
    rule("step-part-unit", "P", r"(?P<t>t)(?P<e>E)[o\-]{0,2}(?P<u>d)", _part_unit, "E"),
    rule("unit-part", "P", r"(?P<u>d)(?P<t>t)?o?(?P<e>E)(?![o\-]{0,2}[dMtk])", lambda hit: None, "E"),
    rule("part-month", "P", r"(?P<e>E)[o\-]{0,3}(?P<m>[Mk])o?(?P<y>Y)?(?!n)", _part_month, "E"),
    rule("step-unit", "P", r"(?P<t>t)o?(?P<u>d)", _step_unit, "d"),
    rule("unit-step", "P", r"(?P<u>d)o?(?P<t>t)", _step_unit, "d"),
    rule("count-and-half", "P", r"[i<>o]{0,2}t?" + N + r"(?P<u>d)(?:&[yo]?H|(?P<f>F))", _count_and_half, "d"),
    rule("count-half", "P", r"[i<>o]{0,2}t?" + N + r"&[yo]?H(?P<u>d)", _count_and_half, "d"),
    rule("count-halved", "P", r"[i<>o]{0,2}t?(?P<n>g)(?P<u>d)", _count_and_half, "d"),
    rule("count", "P", r"[i<>o]{0,2}t?" + N + r"o?-?(?P<u>d)", _count, "d"),
    rule("count-week-of", "P", r"[i<](?P<n>[nuy])G(?!D)", _week_count, "G"),
    rule("count-range", "P", r"[ib<>o]{0,2}t?(?P<k>[nuy])d?(?:[-V&@/]|<)" + N + r"-?(?P<u>d)", _count_range, "d"),
    rule("count-spelt", "P", r"[i<o]{0,2}t?[nu]\((?P<n>[nu])\)(?P<u>d)", _count, "d"),
    rule("count-spelt-range", "P", r"[i<o]{0,2}t?[nu](?:\([nu]\))?[-V](?P<n>[nu])\([nu]\)(?P<u>d)", _count, "d"),
    rule("count-or", "P", r"[i<o]{0,2}[yu](?P<u>d)[V-](?P<n>[nu])(?![:.]n)", _count, "d"),
    rule("count-or-next", "P", r"i(?P<u>d)[V-](?P<n>[nu])(?![:.]n)", _count, "d"),
    rule("count-t", "P", r"[i<o]{0,2}(?P<n>[nuy])t(?P<u>d)", _count, "d"),
    rule("hours", "P", r"[i<]{0,2}(?P<n>[num])-?(?P<l>l)", _hours, "l"),
    rule("hours-range", "P", r"[i<]{0,2}[num][-V](?P<n>[num])-?(?P<l>l)", _hours, "l"),
    rule("month-alone", "P", r"(?P<i>[i<])(?P<m>M)o?(?P<y>Y)?(?![\-n])", _month_alone, "M"),
    rule("until-month", "P", r"(?<=x)-(?P<m>M)o?(?P<y>Y)?(?!\.?[\-n])", _part_month, "M"),
    rule("hours-h", "P", r"[i<]{0,2}(?P<n>[nm])h", _hours_h, "h"),
    rule("hours-at", "P", r"[i<]{1,2}(?P<n>[nm])(?P<h>@)", _hours_at, "@"),
    rule("part-season", "P", r"(?P<e>E)[o\-]{0,3}(?P<x>X)", _part_season, "X"),
    rule("week-season", "P", r"(?P<x>X)(?P<t>t)", _following_week, "X"),
    rule("season", "P", r"(?P<x>X)", _season, "X"),
)  # fmt: skip
