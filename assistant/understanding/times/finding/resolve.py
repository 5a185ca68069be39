"""From words for days to dates, by the day on which the mail was written."""

from calendar import monthrange
from datetime import date, timedelta

from assistant.understanding.times.finding.feasts import day_after, nth_weekday
from assistant.understanding.times.mentions import Frame
from assistant.understanding.times.patterns.daywords import (
    AFTER_NEXT,
    COMING,
    FOLLOWING,
    THAT,
    Dated,
    Feast,
    InWeek,
    NthWeekday,
    Offset,
    OfMonth,
    Weekly,
)
from assistant.understanding.times.text.lexicon import Lexicon
from assistant.understanding.times.zonedata import MONTH_FIRST_COUNTRIES

DayWords = Dated | Weekly | Offset | InWeek | Feast | OfMonth | NthWeekday
PAST, FUTURE = -60, 306
FEW = 12
# "Friday 10" is a day so far ahead, but no farther than a month where it may be an hour.
FAR, MONTH = 75, 28
HOURS = frozenset((*range(1, 6), *range(8, 18)))


class Reading:
    """How the dates of one text are read: its frame, and what the text itself shows."""

    __slots__ = ("day_first", "frame", "known_day", "says_tomorrow", "sure", "today")

    def __init__(self, frame: Frame, lexicon: Lexicon) -> None:
        """Take the order of "4/3" from the frame, then the country, then the language."""
        self.frame = frame
        self.says_tomorrow = lexicon.says_tomorrow
        self.today = frame.sent.date()
        known = frame.known[-1].start.date() if frame.known else None
        # "The day after" is counted from the interview that stands.
        self.known_day = known if known and known >= self.today else None
        self.sure = frame.day_first is not None
        self.day_first = (
            frame.day_first
            if frame.day_first is not None
            else _country_order(frame, lexicon.day_first)
        )


def _country_order(frame: Frame, language_day_first: bool) -> bool:  # noqa: FBT001
    if language_day_first:
        return True
    if frame.sender_country:
        return frame.sender_country not in MONTH_FIRST_COUNTRIES
    offset = frame.sent.utcoffset() or timedelta(0)
    if frame.sender_zone is not None:
        return not str(frame.sender_zone).startswith(("America/", "US/"))
    if offset == timedelta(0):
        return frame.owner_country not in (None, *MONTH_FIRST_COUNTRIES)
    return offset > timedelta(0)


def day_of(year: int, month: int, day: int) -> date | None:
    """Return the date, None where the calendar has no such day."""
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def resolve_day(words: DayWords, reading: Reading, anchor: date | None = None) -> tuple[date | None, bool]:  # fmt: skip
    """Return the date and whether the weekday beside it disagrees.

    `anchor` is the date named before, which lends its month to "or the 12th".
    """
    match words:
        case Dated():
            read = (
                _of_month if words.month is None else _numeric if words.swap else _dated
            )
            found = read(words, reading, anchor)
        case Weekly():
            found = _weekly(words, reading, anchor), False
        case Offset():
            base = anchor if words.anchored and anchor else reading.today
            found = base + timedelta(days=words.days), False
        case InWeek():
            found = _in_week(words, reading), False
        case Feast():
            found = day_after(words, reading.today), False
        case NthWeekday():
            found = _nth_weekday(words, reading.today), False
        case OfMonth():
            found = _of_step_month(words, reading.today)
    return found


def _fits(day: date, weekday: int | None) -> bool:
    return weekday is None or day.weekday() == weekday


def _with_year(words: Dated, today: date) -> date | None:
    """Choose the year of a date that leaves it out: near, and rather ahead."""
    month = words.month or 1
    years = (today.year - 1, today.year, today.year + 1)
    days = [d for y in years if (d := day_of(y, month, words.day))]
    near = [d for d in days if PAST <= (d - today).days <= FUTURE]
    fitting = [d for d in days if words.weekday is not None and _fits(d, words.weekday)]
    best = [d for d in fitting if d in near]
    if best:
        return best[0]
    return near[0] if near else (days[0] if days else None)


def _dated(words: Dated, reading: Reading, anchor: date | None = None) -> tuple[date | None, bool]:  # fmt: skip
    del anchor
    if words.year is not None:
        found = day_of(words.year, words.month or 1, words.day)
    else:
        found = _with_year(words, reading.today)
    return found, found is not None and not _fits(found, words.weekday)


def _numeric(words: Dated, reading: Reading, anchor: date | None) -> tuple[date | None, bool]:  # fmt: skip
    """Read "4/3": by the weekday beside it, by what is possible, then by custom."""
    del anchor
    a, b = words.day, words.month or 0
    plain = words._replace(swap=False)
    readings = [plain, plain._replace(day=b, month=a)]
    if not reading.day_first:
        readings.reverse()
    found = [(day, clash) for each in readings if 1 <= (each.month or 0) <= 12 for day, clash in [_dated(each, reading)] if day]  # fmt: skip
    if not found:
        return None, False
    if words.weekday is not None:
        fitting = [pair for pair in found if not pair[1]]
        return fitting[0] if fitting else found[0]
    if (
        len(found) == 2
        and not reading.sure
        and _rather(found[1][0], found[0][0], reading.today)
    ):
        return found[1]
    return found[0]


def _rather(other: date, usual: date, today: date) -> bool:
    """Say whether the unusual order is plainly meant: soon, where the usual is past."""
    return (usual - today).days < -1 and 0 <= (other - today).days <= 45


def _of_month(words: Dated, reading: Reading, anchor: date | None) -> tuple[date | None, bool]:  # fmt: skip
    """Find the next month in which "the 12th" is ahead and on the weekday named."""
    today = reading.today
    base = anchor if anchor and anchor >= today else today
    ahead = []
    for step in range(-1, 4):
        year, month = divmod(base.year * 12 + base.month - 1 + step, 12)
        day = day_of(year, month + 1, words.day)
        if day:
            ahead.append(day)
    after = [d for d in ahead if d >= base] or ahead
    fitting = [d for d in (ahead if words.weekday is not None else ()) if _fits(d, words.weekday)]  # fmt: skip
    told = anchor and day_of(anchor.year, anchor.month, words.day)
    if told and today <= told < base and (base - told).days <= FEW:
        return told, words.weekday is not None and not _fits(told, words.weekday)
    near = [d for d in fitting if -20 <= (d - today).days <= 75]
    if near:
        return next((d for d in near if d >= today), near[-1]), False
    return after[0], words.weekday is not None


def _of_step_month(words: OfMonth, today: date) -> tuple[date | None, bool]:
    year, month = divmod(today.year * 12 + today.month - 1 + words.step, 12)
    found = day_of(year, month + 1, words.day)
    return found, found is not None and not _fits(found, words.weekday)


def _nth_weekday(words: NthWeekday, today: date) -> date:
    """Return the third Wednesday of a month: of the next year where it is over."""
    months = today.year * 12 + today.month - 1 + words.step
    if words.month is not None:
        months = today.year * 12 + words.month - 1
    found = nth_weekday(months // 12, months % 12 + 1, words.weekday, words.which)
    if words.month is not None and (found - today).days < PAST:
        found = nth_weekday(months // 12 + 1, months % 12 + 1, words.weekday, words.which)  # fmt: skip
    return found


def monday_of(day: date) -> date:
    """Return the Monday of the day's week (ISO 8601)."""
    return day - timedelta(days=day.weekday())


def spoken_of(words: Weekly, reading: Reading, *, timed: bool) -> date | None:
    """Return the day before the one of its name that the conversation speaks of.

    A weekday with an hour is also one of the week in which all those days lie.
    """
    days = {d for d in reading.frame.spoken if d > reading.today}
    same = [d for d in days if d.weekday() == words.weekday]
    weeks = {monday_of(d) for d in days}
    if len(same) == 1:
        return same[0] - timedelta(days=1)
    if same or not timed or len(weeks) != 1:
        return None
    return max(weeks.pop() - timedelta(days=1), reading.today)


def _from_anchor(words: Weekly, anchor: date | None) -> date | None:
    """Count a weekday from the day named before; None where it does not."""
    if anchor is None:
        return None
    if words.step in (THAT, FOLLOWING) and words.week is not None:
        return monday_of(anchor) + timedelta(days=7 * words.week + words.weekday)
    if words.step == THAT:
        return monday_of(anchor) + timedelta(days=words.weekday)
    if words.step == FOLLOWING or words == Weekly(words.weekday):
        return anchor + timedelta(days=(words.weekday - anchor.weekday() - 1) % 7 + 1)
    return None


def numbered(words: Weekly, today: date) -> date | None:
    """Return the near day that is both the weekday and the number: "mercredi 9"."""
    if words.day is None:
        return None
    far = MONTH if words.day in HOURS else FAR
    days = (today + timedelta(days=n) for n in range(-1, far))
    return next((d for d in days if d.day == words.day and d.weekday() == words.weekday), None)  # fmt: skip


def _weekly(words: Weekly, reading: Reading, anchor: date | None) -> date:
    today = reading.today
    named = numbered(words, today) or _from_anchor(words._replace(day=None), anchor)
    if named is not None:
        return named
    if words.week is not None:
        return monday_of(today) + timedelta(days=7 * words.week + words.weekday)
    ahead = (words.weekday - today.weekday() - 1) % 7 + 1
    coming = today + timedelta(days=ahead)
    if words.later or words.step == AFTER_NEXT:
        return _weeks_after(words._replace(later=words.later or 7), today, coming)
    if words.step in (1, FOLLOWING):
        return monday_of(today) + timedelta(days=7 + words.weekday)
    past = words.step == -1 or (words.step == 0 and ahead == 7)
    beyond = words.step == COMING and ahead == 1 and reading.says_tomorrow
    return coming + timedelta(days=7 * (beyond - past))


def _weeks_after(words: Weekly, today: date, coming: date) -> date:
    """Return "Monday week": so many days after the next such weekday, or today."""
    base = coming
    if words.step == 1:
        base = monday_of(today) + timedelta(days=7 + words.weekday)
    elif words.step is None and words.weekday == today.weekday():
        base = today
    return base + timedelta(days=words.later)


def _in_week(words: InWeek, reading: Reading) -> date | None:
    today = reading.today
    if isinstance(words.number, Dated):
        named, _ = resolve_day(words.number, reading)
        return named and monday_of(named) + timedelta(days=words.weekday or 0)
    for year in (today.year, today.year + 1):
        try:
            day = date.fromisocalendar(year, words.number, 1)
        except ValueError:
            continue
        if day + timedelta(days=6) >= today - timedelta(days=30):
            return day + timedelta(days=words.weekday or 0)
    return None
