"""Patterns of weeks told by their number, by a day in them, or by the week before."""

from assistant.understanding.times.patterns.daywords import (
    COMING,
    FOLLOWING,
    THAT,
    Dated,
    InWeek,
    Weekly,
    WeekOf,
)
from assistant.understanding.times.patterns.periods import Period
from assistant.understanding.times.text.grammar import Hit, Rule, rule

LAST_DAY, LAST_WEEK = 31, 53


def _week_of(hit: Hit) -> WeekOf | None:
    value, part = hit.value("d"), hit.value("e")
    return (
        WeekOf(value, str(part) if part else None) if isinstance(value, Dated) else None
    )


def _weekday_of_week(hit: Hit) -> InWeek | None:
    """Read "el lunes de la semana del 25 de mayo"."""
    weekday, day = hit.value("w"), hit.value("d")
    if not isinstance(weekday, Weekly) or not isinstance(day, Dated):
        return None
    return InWeek(day, weekday.weekday) if weekday == Weekly(weekday.weekday) else None


def _week_of_number(hit: Hit) -> WeekOf | None:
    """Read "la semaine du 17"."""
    day, part = hit.number("d"), hit.value("e")
    if not day or day > LAST_DAY:
        return None
    return WeekOf(Dated(day, None), str(part) if part else None)


def _part_of_numbered_week(hit: Hit) -> InWeek | None:
    """Read "the end of week 12", "Anfang KW 6"."""
    number = hit.number("n") if hit.has("n") else hit.number("m")
    named = not hit.has("u") or hit.value("u") == "week"
    if not named or number is None or not 1 <= number <= LAST_WEEK:
        return None
    return InWeek(number, part=str(hit.value("e")) if hit.has("e") else None)


def _next_without_name(hit: Hit) -> Period | None:
    """Read "esta semana ya no, pero la próxima" as the next week."""
    turns = hit.number("a") == 0 and hit.number("t") in (1, COMING)
    return Period(str(hit.value("u")), step=1) if turns else None


def _part_of_following(hit: Hit) -> Period | None:
    """Read "a mediados de la siguiente", "a metà di quella dopo", said of a week."""
    step = hit.number("t")
    follows = step == FOLLOWING or (step == THAT and hit.has("b"))
    return Period("week", str(hit.value("e")), step=FOLLOWING) if follows else None


CALENDAR_WEEK_RULES: tuple[Rule, ...] = (
    rule("part-of-numbered-week", "D", r"(?P<e>E)[oi\-]{0,3}(?P<u>d)(?P<n>n)(?![dlh/]|[.:]n)", _part_of_numbered_week, "E"),
    rule("part-of-week-number", "D", r"(?P<e>E)[oi\-]{0,3}(?:K\.?(?P<n>n)|(?P<m>n)\.K)", _part_of_numbered_week, "K"),
    rule("the-numbered-week", "D", r"o(?P<u>d)(?P<n>n)(?=[&cNB!)]|\.(?!n)|$)", _part_of_numbered_week, "d"),
    rule("this-unit-or-next", "P", r"(?P<a>t)(?P<u>d)[xo]{0,3}c?xo?(?P<t>t)(?=[xcNB.!]|@(?![nuqH])|$)", _next_without_name, "d"),
    rule("part-of-following", "P", r"(?P<e>E)o{0,2}(?P<t>t)(?P<b>>)?(?=[xcNB.!]|$)", _part_of_following, "E"),
    rule("week-of-number", "P", r"(?:(?P<e>E)[o\-]{0,3})?Go?(?P<d>n)(?=[x@cNB!?)]|o(?!o?[Mktd])|\.(?!o?[nM])|$)", _week_of_number, "G"),
)  # fmt: skip
WEEK_RULES: tuple[Rule, ...] = (
    rule("weekday-of-week-of", "D", r"(?P<w>D)[o(]{0,3}Go?(?P<d>D)", _weekday_of_week, "G"),
    rule("week-of", "P", r"(?:(?P<e>E)[o\-]{0,3})?Go?(?P<d>D)", _week_of, "G"),
)  # fmt: skip
