"""Patterns of days told by a feast, or by the month in hand or the next one."""

from assistant.understanding.times.patterns.daywords import (
    FOLLOWING,
    Dated,
    Feast,
    NthWeekday,
    Offset,
    OfMonth,
    Weekly,
)
from assistant.understanding.times.patterns.periods import Period
from assistant.understanding.times.text.grammar import Hit, Rule, rule

# The value of a word for "after" that has an article in it: "ab dem".
WITH_ARTICLE = 7
# The value of a word that stands before a day, and before a feast means "before".
VOOR = 6
WEEKS = {"day": 1, "week": 7, "fortnight": 14}


def _behind(hit: Hit) -> Period:
    return Period("feast", "behind", season=str(hit.value("j")))


def _week_behind_feast(hit: Hit) -> Period:
    return Period("feast", "week behind", season=str(hit.value("j")))


def _later_than(hit: Hit) -> Period | None:
    """Read the Spanish "después del puente", whose first word tells of moves, too."""
    return _behind(hit) if hit.number("s") == 1 else None


def _past_feast(hit: Hit) -> Period | None:
    """Read "pasado el puente del Pilar", "passata la Pasqua"."""
    return _behind(hit) if hit.number("t") == -1 else None


def _behind_dated(hit: Hit) -> Period | None:
    """Read "after the 4th of July", which is no day but a feast."""
    month, day = (hit.number("m") or 0) + 1, hit.number("d") or 0
    named = (month, day) in DATED_FEASTS
    return Period("feast", "behind", season=f"{month}-{day}") if named else None


def _before(hit: Hit) -> Period:
    return Period("feast", "before", season=str(hit.value("j")))


def _before_feast(hit: Hit) -> Period | None:
    """Read the Dutch "voor Pasen", whose first word stands for more than "before"."""
    return _before(hit) if hit.value("o") == VOOR else None


def _week_following(hit: Hit) -> Period | None:
    """Read "the week following Easter"."""
    following = hit.value("u") == "week" and hit.value("t") == FOLLOWING
    return _week_behind_feast(hit) if following else None


def _week_before(hit: Hit) -> Period | None:
    """Read "the week before Christmas"."""
    week = hit.value("u") == "week"
    return Period("feast", "week before", season=str(hit.value("j"))) if week else None


def _week_behind(hit: Hit) -> Period | None:
    """Read "the week after", which is the one behind what was named before."""
    single = hit.width("u") <= LONGEST_UNIT
    return Period(str(hit.value("u")), step=FOLLOWING) if single else None


def _part_week_behind(hit: Hit) -> Period | None:
    """Read "the end of the week after"."""
    week = _week_behind(hit)
    return week and week._replace(part=str(hit.value("e")))


def _next_day(hit: Hit) -> Feast | None:
    """Read "the day after Labor Day"."""
    return Feast(str(hit.value("j"))) if hit.value("r") == "next day" else None


def _weekday(hit: Hit) -> Feast:
    """Read "Tuesday after Easter"."""
    return Feast(str(hit.value("j")), hit.number("w"))


def _weekday_following(hit: Hit) -> Weekly | None:
    """Read "the Monday after", counted from the day named before."""
    weekday = hit.number("w")
    behind = hit.value("j") == FOLLOWING
    return Weekly(weekday, FOLLOWING) if behind and weekday is not None else None


def _of_month(hit: Hit) -> OfMonth | Dated | None:
    """Read "the 5th of next month", "25. d. M."."""
    day = hit.number("d")
    step = hit.number("z") if hit.has("z") else hit.number("t")
    month = hit.has("z") or hit.value("u") == "month"
    if day is None or not month or step not in (0, 1, 2) or not 1 <= day <= 31:
        return None
    if hit.has("z") and step:
        return Dated(day, None, None, hit.number("w"))
    return OfMonth(day, min(step, 1), hit.number("w"))


def _first_days(hit: Hit) -> Dated | None:
    """Read "the first ten days of April", "the first two weeks of April", by their end."""
    count, month = hit.number("n"), hit.number("m")
    length = WEEKS.get(str(hit.value("u")))
    first = 1 in (hit.number("j") if hit.has("j") else 0, hit.number("k") if hit.has("k") else 0)  # fmt: skip
    if not count or month is None or not length or not first:
        return None
    last = count * length
    return Dated(last, month + 1) if last <= LAST_DAY else None


def _behind_season(hit: Hit) -> Feast | None:
    """Read "the Tuesday after the holidays", "Monday after Christmas"."""
    name, weekday = SEASONS.get(str(hit.value("x"))), hit.number("w")
    return None if name is None or weekday is None else Feast(name, weekday)


def _nth_weekday(hit: Hit) -> NthWeekday | None:
    """Read "the third Wednesday of April", "the last Friday of next month"."""
    weekday, which = hit.number("w"), hit.number("j")
    if weekday is None or which is None or not (which == -1 or 1 <= which <= MOST_WEEKS):  # fmt: skip
        return None
    if hit.match.string[hit.place("j")] == "t" and which != -1:
        return None
    month, step = hit.number("m"), hit.number("t") or 0
    if month is None and (hit.value("u") != "month" or step not in (0, 1, 2)):
        return None
    return NthWeekday(weekday, which, None if month is None else month + 1, min(step, 1))  # fmt: skip


def _month_named(hit: Hit) -> Period | None:
    """Read "during the month of October"."""
    month = hit.number("m")
    return Period("month", month=month + 1) if month is not None and hit.value("u") == "month" else None  # fmt: skip


def _nth(hit: Hit) -> Dated | None:
    """Read the Dutch "uiterlijk de 15e"."""
    day = hit.number("d")
    return Dated(day, None) if day and day <= LAST_DAY else None


def _after_the_nth(hit: Hit) -> Dated | None:
    """Read "ab dem 15. kann ich", but the hour of "any time after 2."."""
    before = hit.nodes[hit.match.start() - 1]
    return _nth(hit) if before.kind == "o" or before.value == WITH_ARTICLE else None


def _late_nth(hit: Hit) -> Dated | None:
    """Read the Dutch "dus de 23e weet je het": nobody counts things so far."""
    day = hit.number("d")
    return _nth(hit) if day and day > MOST_WEEKS else None


def _from_the_day(hit: Hit) -> Dated | None:
    """Read the Portuguese "A 23 já sabe", but no dash before a number."""
    return _late_nth(hit) if hit.value("j") == 0 else None


def _current(hit: Hit) -> OfMonth | None:
    """Read the French "mercredi 22 courant"."""
    day = hit.number("d")
    if day is None or hit.value("e") != "end" or not 1 <= day <= 31:
        return None
    return OfMonth(day, 0, hit.number("w"))


def _weeks_from(hit: Hit) -> Offset | None:
    """Read "a week from tomorrow"."""
    start, count, factor = hit.number("r"), hit.number("n"), WEEKS.get(str(hit.value("u")))  # fmt: skip
    if start is None or count is None or factor is None or count * factor > 60:
        return None
    return Offset(start + factor * count)


def _in_course(hit: Hit) -> Period | None:
    """Read "im Laufe der Woche", "in settimana" as the unit in hand.

    "Within the next week" is a week from now, "over the next weeks" says nothing.
    """
    unit = str(hit.value("u"))
    if hit.value("i") == IN_NEXT_CALENDAR and hit.width("u") == SINGLE_NEXT.get(unit):
        return Period(unit, step=1)
    if hit.value("i") == IN_NEXT and hit.width("u") == SINGLE.get(unit):
        return Period(unit, amount=1)
    return Period(str(hit.value("u"))) if hit.value("i") == IN_COURSE else None


def _part_of_named_month(hit: Hit) -> Period | None:
    """Read the German "ersten Märzwoche", "zweiten Aprilhälfte"."""
    which, month, unit = hit.number("j"), hit.number("m"), hit.value("u")
    if which is None or month is None:
        return None
    part = PARTS_OF_MONTH.get((which, str(unit)))
    return Period("month", part, month=month + 1) if part else None


def _nth_alone(hit: Hit) -> Dated | None:
    """Read the Dutch "we overleggen de 17e, en bellen de 19e"."""
    day = hit.number("d")
    plain = hit.value("s") == 0 and day is not None and 1 <= day <= LAST_DAY
    return Dated(day, None) if plain and day else None


# Feasts that people call by their date, by month and day.
DATED_FEASTS = frozenset(
    {
        (1, 6),
        (4, 25),
        (5, 1),
        (6, 2),
        (7, 4),
        (7, 14),
        (8, 15),
        (11, 1),
        (11, 11),
        (12, 8),
    }
)
SEASONS = {"12-26": "christmas", "01-07": "new year"}
IN_COURSE, LAST_DAY, LONGEST_UNIT, IN_NEXT, IN_NEXT_CALENDAR = 5, 31, 7, 6, 7
SINGLE = {"day": 3, "week": 4, "month": 5, "fortnight": 9}
SINGLE_NEXT = {"week": 5}
MOST_WEEKS = 4
PARTS_OF_MONTH = {
    (1, "half"): "first half",
    (2, "half"): "end",
    (1, "week"): "first week",
    (2, "week"): "second week",
    (3, "week"): "third week",
    (-1, "week"): "last week",
}
DAY = r"(?:(?P<w>[Ww])\.?[co]{0,2})?(?P<d>[nj])"
FIRST_DAYS = r"(?P<j>j)?(?P<n>[nu])(?P<k>j)?"
JOINT = r"(?:[s.]o{0,2}|o{1,2})"


ANCHORED_RULES: tuple[Rule, ...] = (
    rule("weekday-following", "D", r"(?P<w>W)(?P<j>>)(?=[cNB.!)]|$)", _weekday_following, ">"),
    rule("feast-next-day", "D", r"(?P<r>R)o{0,2}(?P<j>J)", _next_day, "J"),
    rule("weekday-behind-season", "D", r"(?P<w>[Ww])(?P<x>X)", _behind_season, "X"),
    rule("weekday-behind-feast", "D", r"(?P<w>[Ww])>o{0,2}(?P<j>J)", _weekday, "J"),
    rule("week-behind-feast", "P", r"[io]{0,3}d>o{0,2}(?P<j>J)", _week_behind_feast, "J"),
    rule("week-following-feast", "P", r"[io]{0,3}(?P<u>d)(?P<t>t)[o\-]{0,2}(?P<j>J)", _week_following, "J"),
    rule("week-before-feast", "P", r"[io]{0,3}(?P<u>d)<o{0,2}(?P<j>J)", _week_before, "J"),
    rule("part-week-behind", "P", r"(?P<e>E)[o\-]{0,3}(?P<u>d)>(?!o{0,2}[JDTn])", _part_week_behind, "E"),
    rule("week-behind", "P", r"(?P<u>d)>(?!o{0,2}[JDTn])", _week_behind, "d"),
    rule("behind-dated-feast", "P", r">o{0,2}(?P<d>[nj])[s.]?o?(?P<m>M)(?!\.?[nYc]n?)", _behind_dated, ">"),
    rule("behind-feast-dated", "P", r">o{0,2}(?P<m>M)(?P<d>n)s?(?!c?[nY])", _behind_dated, ">"),
    rule("behind-feast", "P", r">o{0,2}(?P<j>J)", _behind, "J"),
    rule("later-than-feast", "P", r"(?P<s>S)o(?P<j>J)", _later_than, "J"),
    rule("past-feast", "P", r"(?P<t>t)o{1,3}(?P<j>J)", _past_feast, "J"),
    rule("until-feast", "P", r"(?P<o>o)(?P<j>J)", _before_feast, "J"),
    rule("before-feast", "P", r"[<-]o{0,2}(?P<j>J)", _before, "J"),
    rule("first-days-of-month", "D", r"[i<o]{0,3}" + FIRST_DAYS + r"(?P<u>d)[of](?P<m>[Mk])", _first_days, "d"),
    rule("day-of-this-month", "D", r"o{0,2}" + DAY + r"[s.]?o{0,2}(?P<z>z)", _of_month, "z"),
    rule("day-of-step-month", "D", r"o{0,2}" + DAY + JOINT + r"(?P<t>t)(?P<u>d)", _of_month, "d"),
    rule("day-of-month-step", "D", r"o{0,2}" + DAY + JOINT + r"(?P<u>d)(?P<t>t)", _of_month, "d"),
    rule("day-current", "D", r"(?P<w>[Ww])\.?c?o?(?P<d>n)(?P<e>E)(?![o\-]{0,2}[dMtk])", _current, "E"),
    rule("by-the-nth", "D", r"(?<=<)o?(?P<d>n)s(?!O)", _nth, "<"),
    rule("the-nth-at", "D", r"(?<=o)(?P<d>n)s(?=@[nuH])", _nth),
    rule("the-ordinal-at", "D", r"(?<=o)(?P<d>j)(?=@[nuqH])", _late_nth, "j"),
    rule("from-the-n", "D", r"(?:(?<=>)|(?<=<o))(?P<d>n)\.(?![nmYM])", _after_the_nth),
    rule("weekday-part-the-nth", "D", r"(?<=[Ww]p)o{0,2}(?P<d>n)s(?!O)", _nth),
    rule("on-the-nth", "D", r"(?<=[o>f-])o(?P<d>n)s(?=[cx.!NB]|&x|o{1,2}x|$)", _nth, "o"),
    rule("to-the-n-first", "D", r"(?<![^BNc.!])(?P<j>-)(?P<d>n)(?=x)", _from_the_day, "-"),
    rule("the-nth-first", "D", r"(?<![^BNc.!x])o(?P<d>n)s(?=[xi])", _late_nth, "o"),
    rule("the-nth-alone", "D", r"(?<=o)(?P<d>n)(?P<s>s)(?=[c.!?NB&]|$)", _nth_alone, "s"),
    rule("weeks-from-relative", "D", r"o?(?P<n>[nuy])(?P<u>d)[f>o](?P<r>R)", _weeks_from, "R"),
    rule("nth-weekday-of-month", "D", r"(?P<j>[jt])(?P<w>[Ww])o{0,2}(?P<m>[Mk])", _nth_weekday),
    rule("nth-weekday-of-unit", "D", r"(?P<j>[jt])(?P<w>[Ww])[oi]{0,2}(?P<t>t)?(?P<u>d)", _nth_weekday, "d"),
    rule("weekday-last-of-month", "D", r"(?P<w>[Ww])(?P<j>t)o{0,2}(?P<m>[Mk])", _nth_weekday),
    rule("month-of", "P", r"i?o?(?P<u>d)o(?P<m>[Mk])", _month_named, "d"),
    rule("in-course", "P", r"(?P<i>[i<])(?P<u>d)(?![tn])", _in_course, "d"),
    rule("part-of-named-month", "P", r"[io]{0,2}(?P<j>[jt])(?P<m>M)(?P<u>d)", _part_of_named_month, "M"),
)  # fmt: skip
