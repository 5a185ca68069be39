"""Days counted from another: "a week today", "Monday week", "martedì a otto"."""

from assistant.understanding.times.patterns.daywords import Offset, Weekly
from assistant.understanding.times.text.grammar import Hit

WEEK = 7
# Days of a unit, and the letters of its name: of several weeks nobody says "weeks today".
SPANS = {"week": (7, 5), "fortnight": (14, 9)}
EIGHT_DAYS = {8: 7, 15: 14}
WHOLE_WEEKS = {7: 7, 14: 14, **EIGHT_DAYS}
MOST = 56
# By how many days a day lies from the one named before.
ANCHORED: dict[object, int] = {"day before": -1, "same day": 0, "next day": 1}


def named_offset(hit: Hit) -> Offset | None:
    """Read "tomorrow", and "the day before", which counts from the day named above."""
    value = hit.value("r")
    if value in ANCHORED:
        return Offset(ANCHORED[value], anchored=True)
    return Offset(value) if isinstance(value, int) else None


def weeks_from(hit: Hit) -> Offset | None:
    """Read "a week today", "a fortnight tomorrow", "tomorrow week"."""
    start, count = hit.number("r"), hit.number("n") if hit.has("n") else 1
    factor, width = SPANS.get(str(hit.value("u")), (0, 0))
    single = 0 < hit.width("u") <= width
    if not single or start is None or count is None or count > 4:
        return None
    return Offset(start + factor * count)


def week_later(hit: Hit) -> Weekly | None:
    """Read "a week from Monday", "Montag in zwei Wochen", "Montag in acht Tagen"."""
    weekday, unit = hit.number("w"), hit.value("u")
    count = hit.number("n") if hit.has("n") else 1
    factor = {"week": 7, "fortnight": 14}.get(str(unit))
    if unit == "day":
        factor, count = 1, WHOLE_WEEKS.get(count or 0)
    if weekday is None or factor is None or count is None or count * factor > MOST:
        return None
    return Weekly(weekday, hit.number("t"), later=factor * count)


def weekday_in_weeks(hit: Hit) -> Weekly | None:
    """Read "in two weeks, on Thursday": the Thursday of that week."""
    weekday, count = hit.number("w"), hit.number("n")
    factor = {"week": 1, "fortnight": 2}.get(str(hit.value("u")))
    if weekday is None or factor is None or count is None or count > MOST // WEEK:
        return None
    return Weekly(weekday, week=factor * count)


def in_days(hit: Hit) -> Offset | None:
    """Read "in two weeks at ten"."""
    count, unit = hit.number("n"), hit.value("u")
    factor = {"day": 1, "week": 7, "fortnight": 14}.get(str(unit))
    if count is None or factor is None or count * factor > 60:
        return None
    # "In acht Tagen", "dans quinze jours" count today, too.
    return Offset(EIGHT_DAYS.get(count, count) if factor == 1 else count * factor)


def days_later(hit: Hit) -> Offset | None:
    """Read "two days later, at 2:30", counted from the day named or known before."""
    count, sign = hit.number("n"), hit.number("s")
    factor = {"day": 1, "week": 7, "fortnight": 14}.get(str(hit.value("u")))
    if count is None or factor is None or sign is None or count * factor > MOST:
        return None
    return Offset(sign * count * factor, anchored=True)


def week_later_plain(hit: Hit) -> Weekly | None:
    """Read "Monday week", but not "Monday weeks" or "Friday days"."""
    weekday, unit = hit.number("w"), hit.value("u")
    at = hit.match.end() - 1
    single = hit.nodes[at].end - hit.nodes[at].start in (4, 9)
    later = {"week": 7, "fortnight": 14}.get(str(unit))
    if weekday is None or later is None or not single:
        return None
    return Weekly(weekday, hit.number("t"), later=later)


def later_from_today(hit: Hit) -> Offset | None:
    """Read "heute in einer Woche"."""
    start, found = hit.number("r"), in_days(hit)
    few = hit.value("u") == "day" and found is not None and found.days < WEEK
    if start is None or found is None or few:
        return None
    return Offset(start + found.days)


def in_eight(hit: Hit) -> Weekly | Offset | None:
    """Read "mardi en huit", "martedì a otto", which count the first day too."""
    days = EIGHT_DAYS.get(hit.number("n") or 0)
    dash = hit.value("j") is None or hit.width("j") > 1
    if days is None or (dash and hit.match["j"] == "-"):
        return None
    if hit.has("u") and hit.value("u") != "day":
        return None
    weekday = hit.number("w") if hit.has("w") else None
    start = hit.number("r") or 0
    return Offset(start + days) if weekday is None else Weekly(weekday, later=days)
