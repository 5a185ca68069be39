"""Weeks and feasts named in a text, by which days behind them are told."""

from datetime import date, timedelta

from assistant.understanding.times.finding.feasts import coming
from assistant.understanding.times.finding.laid_out import Day, Layout
from assistant.understanding.times.finding.resolve import (
    Reading,
    monday_of,
    resolve_day,
)
from assistant.understanding.times.patterns.daywords import (
    FOLLOWING,
    Days,
    InWeek,
    WeekOf,
)
from assistant.understanding.times.patterns.periods import Period
from assistant.understanding.times.text.tokens import Node


def open_week(layout: Layout, node: Node, sentence: int, reading: Reading) -> None:
    """Remember "next week", so that a weekday soon behind it is one of that week."""
    value = node.value
    if isinstance(value, WeekOf | InWeek):
        layout.week = _week_of(value, sentence, reading) or layout.week
    elif isinstance(value, Days):
        first, last = (resolve_day(day, reading)[0] for day in value)
        layout.spans += [(first, last)] if first and last else []
    if not isinstance(value, Period) or value.unit != "week":
        return
    last = layout.days[-1].day if layout.days else None
    if value.step in (1, 2):
        layout.week = (sentence, monday_of(reading.today) + timedelta(days=6))
    elif value.step == FOLLOWING and last and last >= reading.today:
        layout.week = (sentence, monday_of(last) + timedelta(days=6))


def _week_of(words: WeekOf | InWeek, sentence: int, reading: Reading) -> tuple[int, date] | None:  # fmt: skip
    """Return the day before "the week commencing 15 June" or "KW 25", if that is ahead."""
    day, _ = resolve_day(words.day if isinstance(words, WeekOf) else words, reading)
    if day is None or day < reading.today:
        return None
    return sentence, monday_of(day) - timedelta(days=1)


def pass_feast(layout: Layout, at: int, sentence: int, reading: Reading) -> None:
    """Remember the last day of a feast, behind which "the Monday after" lies."""
    value = layout.nodes[at].value
    name = (
        value.season if isinstance(value, Period) and value.unit == "feast" else value
    )
    days = coming(name, reading.today) if isinstance(name, str) else None
    layout.feast = (sentence, days[1]) if days else layout.feast


def behind_feast(layout: Layout, last: Day | None, sentence: int) -> bool:
    """Say whether a feast was named just before, and no day since."""
    if layout.feast is None or sentence - layout.feast[0] > 1:
        return False
    return last is None or last.sentence < layout.feast[0]
