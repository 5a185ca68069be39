"""Which clock time belongs to which day."""

import re
from bisect import bisect_left
from datetime import date, timedelta
from itertools import pairwise

from assistant.understanding.times.finding.laid_out import Day, Layout, Time
from assistant.understanding.times.finding.layout import GLUE, LISTED
from assistant.understanding.times.mentions import Role
from assistant.understanding.times.patterns.daywords import Weekly

# A day named before holds for the times below it until something else is named; these
# roles never lend their day to another sentence.
# So many days above a time may be its heading.
REACH = 40
NO_HEADING = frozenset({Role.PAST, Role.POSTED, Role.DEADLINE, Role.START_DATE, Role.HOLIDAY, Role.OLD, Role.UNAVAILABLE, Role.END, Role.HOURS, Role.TRAVEL})  # fmt: skip


def join(layout: Layout, today: date) -> None:
    """Give every time its day, then share times among days that are listed together."""
    _share_week(layout)
    own = {day.at: day for day in layout.days}
    for time in layout.times:
        time.day = own.get(time.at) or _day_for(time, layout, today)
        if time.day is not None:
            time.day.times.append(time)
    _lend_to_new(layout)
    _share(layout)


def _share_week(layout: Layout) -> None:
    """Let "Monday, Tuesday or Wednesday next week" name three days of that week."""
    listed = False
    for first, last in reversed(list(pairwise(layout.days))):
        between = set(_kinds(layout, first.at, last.at))
        listed = _listed(layout, first, last) and (listed or not between.isdisjoint("V&"))  # fmt: skip
        if not (listed and isinstance(last.words, Weekly) and last.words.week):
            listed = False
        elif isinstance(first.words, Weekly) and first.words == Weekly(first.words.weekday) and first.words.weekday < last.words.weekday:  # fmt: skip
            first.day = last.day - timedelta(days=last.words.weekday - first.words.weekday)  # fmt: skip
            first.words = last.words._replace(weekday=first.words.weekday)


def _lend_to_new(layout: Layout) -> None:
    """Let "Saturday instead of Friday, at 10 as before" mean Saturday at 10, too."""
    for new, old in pairwise(layout.days):
        beside = new.sentence == old.sentence and old.at - new.at <= len("DxxoD")
        if beside and old.role is Role.OLD and not (new.role or new.times):
            new.times += [t for t in old.times if t.sentence == old.sentence and t.at > old.at]  # fmt: skip


def _neighbours(time: Time, layout: Layout) -> tuple[Day | None, Day | None]:
    at = bisect_left(layout.days, time.at, key=lambda day: day.at)
    after = at + (at < len(layout.days) and layout.days[at].at == time.at)
    days = layout.days
    return days[at - 1] if at else None, days[after] if after < len(days) else None


def _direct(layout: Layout, first: int, last: int) -> bool:
    return last - first <= 4 and GLUE.issuperset(_kinds(layout, first, last))


def _kinds(layout: Layout, first: int, last: int) -> list[str]:
    return [node.kind for node in layout.nodes[first + 1 : last]]


def _day_for(time: Time, layout: Layout, today: date) -> Day | None:
    before, after = _neighbours(time, layout)
    if before and _direct(layout, before.at, time.at):
        return before
    if after and after.line == time.line and _leads(time, after, before, layout):
        return after
    if time.clock.weak:
        return None
    if before and before.role in NO_HEADING and _set_apart(time, before, layout):
        before = _heading(time, layout, today) or before
    for day in (before, _unless_apart(time, after, (layout, today))):
        if day and (day.line, day.sentence) == (time.line, time.sentence):
            return day
    return _from_afar(time, before, after, (layout, today))


def _set_apart(time: Time, before: Day, layout: Layout) -> bool:
    """Say whether a clause begins between the day and the hour: "until the 29th, so at 10"."""
    between = "".join(_kinds(layout, before.at, time.at))
    return re.search("c[^c]*x", between) is not None


def _unless_apart(time: Time, after: Day | None, where: tuple[Layout, date]) -> Day | None:  # fmt: skip
    """Return the day behind a time, unless a clause lies between and a day just above."""
    layout, today = where
    if after is None or "c" not in _kinds(layout, time.at, after.at):
        return after
    above = _heading(time, layout, today)
    return None if above and time.sentence - above.sentence <= 1 else after


def _leads(time: Time, after: Day, before: Day | None, layout: Layout) -> bool:
    """Say whether a time stands right before its day: "2 pm on Tuesday"."""
    if not _direct(layout, time.at, after.at):
        return False
    between = _kinds(layout, time.at, after.at)
    if time.clock.part:
        return True
    alone = before is None or before.sentence != time.sentence
    if not alone and ("&" in between or "V" in between):
        return False
    return alone or not between or "o" in between or "(" in between or between == ["f"]


def _from_afar(time: Time, before: Day | None, after: Day | None, where: tuple[Layout, date]) -> Day | None:  # fmt: skip
    layout, today = where
    labelled = time.line in layout.labelled
    near_after = after is not None and after.line - time.line <= 2 and not after.times
    near_after = near_after and not _in_next_sentence(time, after)
    if labelled and near_after and after and after.line in layout.labelled:
        paired = (
            before and before.line in layout.labelled and time.line - before.line <= 3
        )
        if not paired:
            return after
    heading = _heading(time, layout, today)
    if heading is not None:
        return heading
    return after if after is not None and after.line != time.line and _last_above(time, after, layout) - time.line <= 3 else None  # fmt: skip


def _in_next_sentence(time: Time, day: Day | None) -> bool:
    """Say whether a day opens a sentence of its own on the line: "3 it is. Friday is full"."""
    return day is not None and day.line == time.line and day.sentence > time.sentence


def _last_above(time: Time, after: Day, layout: Layout) -> int:
    """Return how far the day below is, or the next of the lines of hours above it."""
    line = time.line
    for other in layout.times[layout.times.index(time) :]:
        if other.at > after.at or other.line - line > 2:
            break
        line = other.line
    return after.line - line + time.line


def _heading(time: Time, layout: Layout, today: date) -> Day | None:
    """Return the last day above that can hold for what stands below it."""
    above = bisect_left(layout.days, time.at, key=lambda day: day.at)
    for day in reversed(layout.days[max(0, above - REACH) : above]):
        if day.role not in NO_HEADING and day.day >= today:
            return day
    return None


def _share(layout: Layout) -> None:
    """Let "Tuesday or Wednesday at 2" mean both days at 2."""
    pairs = list(pairwise(layout.days))
    for first, last in reversed(pairs):
        behind = bool(last.times) and last.times[0].at > last.at
        if (
            behind
            and first.role is not Role.TRAVEL
            and all(t.clock.part for t in first.times)
            and _listed(layout, first, last)
        ):
            first.times.extend(last.times)
    for first, last in pairs:
        ahead = bool(first.times) and first.times[0].at < first.at
        if ahead and not last.times and _listed(layout, first, last):
            last.times.extend(first.times)


def _listed(layout: Layout, first: Day, last: Day) -> bool:
    if first.at == last.at:
        return True
    return last.at - first.at <= 4 and LISTED.issuperset(_kinds(layout, first.at, last.at))  # fmt: skip
