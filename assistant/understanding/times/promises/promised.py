"""The promise that a time makes, where its sentence makes it one."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, timedelta

from assistant.understanding.findings import Promise
from assistant.understanding.times.finding.layout import lay_out
from assistant.understanding.times.finding.resolve import Reading, monday_of
from assistant.understanding.times.finding.roles import Roles
from assistant.understanding.times.finding.sentences import Stretch, sentences_of
from assistant.understanding.times.mentions import Frame, PromiseMention, Role
from assistant.understanding.times.patterns.daywords import (
    FOLLOWING,
    Days,
    InWeek,
    WeekOf,
)
from assistant.understanding.times.patterns.periods import Period
from assistant.understanding.times.patterns.scan import languages_of, scan
from assistant.understanding.times.promises.anchors import (
    ABOVE,
    Sought,
    ended_before,
    event_before,
    event_behind,
    last_interviews,
    named_before,
    span_of,
    within_following,
)
from assistant.understanding.times.promises.behind import later_day
from assistant.understanding.times.promises.calendars import (
    WorkingDay,
    count_back,
    count_from,
    period_days,
)
from assistant.understanding.times.text.tokens import Node
from assistant.vocabulary import Span

BESIDE, ROUND, CLAUSE = 18, 26, 40
WEEK, WEEK_AFTER = Period("week", amount=1), Period("week", step=FOLLOWING)
# Nobody answers in two years: so long a file is kept, or somebody stays.
LONGEST_WAIT = timedelta(days=366)
# "A week after the interviews on the 9th" counts from that day.
DATED = re.compile(r"[^.,;]{0,12}\d")
SPENT = frozenset({Role.POSTED, Role.START_DATE, Role.OLD})


def survey(text: str, frame: Frame, interview: Span | None, working_day: WorkingDay) -> Sought:  # fmt: skip
    """Read the days of a text, among which its promises are sought."""
    scanned = scan(text, languages_of(frame))
    reading = Reading(frame, scanned.lexicon)
    layout = lay_out(scanned, reading, Roles(scanned.folded, scanned.lexicon.languages))
    kept = [day for day in layout.days if day.role not in SPENT or _posted_later(day.role, day.day, reading)]  # fmt: skip
    days = {day.node.start: day.day for day in kept}
    roles = {day.node.start: day.role for day in kept if day.role}
    told = {day.node.start: day.day for day in layout.days}
    return Sought(scanned, reading, interview, working_day, days, roles, told)


def _posted_later(role: Role | None, day: date, reading: Reading) -> bool:
    """Say whether a list is yet to be put up, "published on the 22nd"."""
    return role is Role.POSTED and day > reading.today


def sentences_in(sought: Sought) -> Iterator[tuple[Stretch, list[Node]]]:
    """Yield the sentences of a text with the days, spans and times in each."""
    timed = [node for node in sought.scanned.nodes if node.kind in "DPT"]
    starts = [node.start for node in timed]
    for stretch in sentences_of(sought.scanned) if timed else ():
        yield stretch, timed[bisect_left(starts, stretch.start) : bisect_left(starts, stretch.end)]  # fmt: skip


def mention_of(node: Node, promise: Promise, sought: Sought) -> PromiseMention:
    """Return the promise with the words that name its day."""
    quote = sought.scanned.text[node.start : node.end]
    near = sought.scanned.folded[max(0, node.start - ROUND) : node.end + BESIDE]
    pattern = sought.cue("extends") if is_length(node) else None
    extends = pattern is not None and pattern.search(near)
    return PromiseMention(promise, node.start, node.end, quote, bool(extends))


def is_length(node: Node) -> bool:
    """Say whether a span is told by how long it is, not by its place."""
    return isinstance(node.value, Period) and node.value.amount is not None


def promise_of(node: Node, where: tuple[Stretch, str], sought: Sought, *, asks_owner: bool) -> Promise | None:  # fmt: skip
    """Return what the time of a sentence promises, None where it is over."""
    value = node.value
    today = sought.reading.today
    days, (stretch, words) = None, where
    if isinstance(value, Period) and within_following(node, value, (words, stretch.start), sought):  # fmt: skip
        counted = sought.has("within", words[: node.start - stretch.start])
        days = _behind_event(node, sought, counted=counted)
        value = WEEK
    if isinstance(value, Period) and value.amount is not None and not days:
        before = _ahead_of(node, value, sought)
        if before:
            return Promise(before, since=before, asks_owner=asks_owner)
        if sought.follows("ahead", sought.scanned.folded, node.end):
            return None
        last = _counted_from(node, where, sought)
        after = sought.cue("after_interview")
        if last:
            days = last, count_from(value, last, sought.working_day)
        elif after is not None and after.search(words):
            return _anchored(value, sought, asks_owner=asks_owner)
    days = days or _days(node, sought)
    if days is None or not today <= days[1] <= today + LONGEST_WAIT:
        return None
    return Promise(days[1], since=days[0], asks_owner=asks_owner)


def _counted_from(node: Node, where: tuple[Stretch, str], sought: Sought) -> date | None:  # fmt: skip
    """Return the day that a length counts from, where it is not the owner's interview."""
    stretch, words = where
    start, end = node.start - stretch.start, node.end - stretch.start
    if _right_behind(words, end, sought):
        return None
    last = last_interviews(node, where, sought) or event_behind(node, sought)
    before = words[max(0, start - CLAUSE) : start]
    if not last and (sought.follows("later", words) or sought.has("then", before)):
        last = ended_before(node, sought)
    return last or event_before(node, stretch, sought)


def _ahead_of(node: Node, value: Period, sought: Sought) -> date | None:
    """Return the day of "two days before that", where that is not the owner's interview."""
    told = [day for at, day in sought.told.items() if node.start - ABOVE <= at < node.start]  # fmt: skip
    if not told or not sought.follows("sooner", sought.scanned.folded, node.end):
        return None
    if sought.interview and sought.interview.start.date() == told[-1]:
        return None
    day = count_back(value, told[-1], sought.working_day)
    return day if day > sought.reading.today else None


def _right_behind(words: str, end: int, sought: Sought) -> bool:
    """Say whether "a week after your visit" leaves no doubt what it counts from."""
    after = sought.cue("after_interview")
    found = after and after.search(words, end, end + CLAUSE)
    if not found or sought.has("final", found[0]):
        return False
    return found.start() <= end + 1 and not DATED.match(words, found.end())  # fmt: skip


def _behind_event(node: Node, sought: Sought, *, counted: bool) -> tuple[date, date] | None:  # fmt: skip
    """Return the week behind a day: "within the week after", to the day, or "the week after"."""
    day = named_before(node, sought)
    if day and counted:
        return day, count_from(WEEK, day, sought.working_day)
    if not day and not counted and sought.interview:
        day = sought.interview.start.date()
    if day is None:
        return None
    return period_days(WEEK_AFTER, sought.reading.today, sought.working_day, day)


def _anchored(period: Period, sought: Sought, *, asks_owner: bool) -> Promise:
    """Count a promise from the interview; its day is open while none is known."""
    working = period.unit == "workday"
    zero = date(2001, 1, 1)
    span = period.amount if working else (count_from(period, zero, sought.working_day) - zero).days  # fmt: skip
    by = None
    if sought.interview is not None:
        by = count_from(period, sought.interview.start.date(), sought.working_day)
    return Promise(by, asks_owner=asks_owner, days_after_interview=span, working_days=working)  # fmt: skip


def _days(node: Node, sought: Sought) -> tuple[date, date] | None:
    value = node.value
    match value:
        case Period():
            return span_of(node, value, sought)
        case Days():
            return _both(sought.day_of(value.first), sought.day_of(value.last))
        case WeekOf():
            return _part_of_week(sought.day_of(value.day), value.part, sought)
        case InWeek(weekday=None):
            return _part_of_week(sought.days.get(node.start), value.part, sought)
        case _:
            day = later_day(node, sought)
            return _both(day, day)


def _both(first: date | None, last: date | None) -> tuple[date, date] | None:
    return (first, last) if first and last else None


def _part_of_week(day: date | None, part: str | None, sought: Sought) -> tuple[date, date] | None:  # fmt: skip
    if day is None or part is None:
        return _working_week(day)
    return period_days(Period("week", part, step=0), monday_of(day), sought.working_day)


def _working_week(day: date | None) -> tuple[date, date] | None:
    """Return the Monday and the Friday of a day's week."""
    if day is None:
        return None
    monday = monday_of(day)
    return monday, monday + timedelta(days=4)
