"""The weekdays and days that lie behind a day or a span named before them."""

import re
from datetime import date, timedelta

from assistant.understanding.times.patterns.daywords import (
    FOLLOWING,
    Dated,
    Days,
    Offset,
    Weekly,
    WeekOf,
)
from assistant.understanding.times.patterns.periods import Period
from assistant.understanding.times.promises.anchors import (
    ABOVE,
    BEHIND,
    TIGHT,
    Sought,
    first_and_last,
)
from assistant.understanding.times.promises.calendars import period_days
from assistant.understanding.times.text.tokens import Node

# A weekday behind a day named so soon is the one that comes after it.
SOON = timedelta(days=22)
WORKING_WEEK = timedelta(days=4)
SPANS = frozenset({"week", "month", "quarter"})


def later_day(node: Node, sought: Sought) -> date | None:
    """Return the day of "Monday is a holiday, so Friday": behind the one named before it.

    "We go on until the 12th, but Friday I can tell" turns back; "She is away until the
    12th. Once she is back, Friday I think, we decide" counts from the sentence above, and
    so does "She is back on the 12th. By Friday we decide". "The Monday after" and "the
    next day" lie behind the end of a span that was named last.
    """
    day, words = sought.days.get(node.start), node.value
    span = _span_before(node, sought)
    if day and span and isinstance(words, Offset) and words.anchored:
        return span[1] + timedelta(days=words.days)
    if day and span and isinstance(words, Weekly) and words == Weekly(words.weekday, FOLLOWING):  # fmt: skip
        return next_such(words, span[1])
    if day is None or not isinstance(words, Weekly) or words != Weekly(words.weekday):
        return day
    if day in _dated_above(node, sought):
        return day
    before = sought.scanned.folded[max(0, node.start - BEHIND) : node.start]
    first = node.start - len(re.split(r"[.?!\n]", before)[-1])
    clause = before[-(node.start - first) :].replace("\n", " ")
    named = [other for at, other in sought.days.items() if first <= at < node.start]
    named = [span[1]] if span and span[2] else named
    if not named and (sought.has("behind_event", clause) or sought.has("then", clause) or _back_above(first, sought)):  # fmt: skip
        named = [sought.days[at] for at in sorted(sought.days) if first - ABOVE <= at < first]  # fmt: skip
    behind = named and timedelta(0) < named[-1] - day < SOON and not sought.has("turns", clause)  # fmt: skip
    weeks = -(-(named[-1] - day).days // 7) if behind else 0
    return day + timedelta(days=7 * weeks)


def _dated_above(node: Node, sought: Sought) -> set[date]:
    """Return the days named by their date before: "on Thursday, the 10th", then "Thursday night"."""
    dates = [other.start for other in sought.scanned.nodes if isinstance(other.value, Dated)]  # fmt: skip
    above = ((at, day) for at, day in sought.days.items() if at < node.start)
    return {day for at, day in above if any(at <= start <= at + TIGHT for start in dates)}  # fmt: skip


def _span_before(node: Node, sought: Sought) -> tuple[date, date, bool] | None:
    """Return the days of the span that was named last, with no day named since.

    The third tells whether it is one from day to day, which a bare weekday lies behind, too.
    """
    first = max((at for at in sought.days if at < node.start), default=-1)
    for other in reversed(sought.scanned.nodes):
        value, near = other.value, node.start - ABOVE <= other.start < node.start
        if not near or other.start < first:
            continue
        if isinstance(value, WeekOf | Days):
            days = first_and_last(value, sought)
            whole = WORKING_WEEK if isinstance(value, WeekOf) else timedelta(0)
            return days and (days[0], days[1] + whole, isinstance(value, Days))
        if isinstance(value, Period) and value.unit in SPANS and value.amount is None and value.step != -1:  # fmt: skip
            days = period_days(value, sought.reading.today, sought.working_day)
            return days and (*days, False)
    return None


def _back_above(first: int, sought: Sought) -> bool:
    """Say whether the sentence that ends before `first` names the day somebody is back."""
    begin = max(0, first - BEHIND)
    above = sought.scanned.folded[begin:first].rstrip(" .?!\n")
    sentence = re.split(r"[.?!\n]", above)[-1]
    start = begin + len(above) - len(sentence)
    return sought.has("returns", sentence) and any(start <= at < first for at in sought.days)  # fmt: skip


def next_such(words: Weekly, day: date) -> date:
    """Return the next such weekday behind a day."""
    return day + timedelta(days=(words.weekday - day.weekday() - 1) % 7 + 1)
