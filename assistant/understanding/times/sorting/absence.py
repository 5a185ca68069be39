"""Until when somebody is away."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from assistant.patterns import deferred
from assistant.understanding.times.finding.resolve import (
    Reading,
    monday_of,
    resolve_day,
)
from assistant.understanding.times.mentions import AbsenceMention, Frame
from assistant.understanding.times.patterns.daywords import (
    Alternatives,
    Dated,
    Days,
    InWeek,
    WeekOf,
)
from assistant.understanding.times.patterns.periods import Period
from assistant.understanding.times.patterns.scan import Scanned, languages_of, scan
from assistant.understanding.times.text.cues import cue_of
from assistant.understanding.times.text.tokens import Node

REACH = 90
# Between the cue and its day nothing else may begin.
OPEN = deferred(r"^[^.!?\n]{0,40}$|^[^!?\n]{0,14}$")


def find_absence(text: str, frame: Frame) -> AbsenceMention | None:
    """Return the last day away that an out-of-office message names.

    "Until Friday" is away on Friday; "back on Monday 10 March" is away on the 9th.
    Ask only of a message that is known to be about an absence.
    """
    scanned = scan(text, languages_of(frame))
    reading = Reading(frame, scanned.lexicon)
    found = list(_all(scanned, reading))
    return max(found, key=lambda each: (each[0], each[1].until), default=(0, None))[1]


def _all(scanned: Scanned, reading: Reading) -> Iterator[tuple[int, AbsenceMention]]:  # fmt: skip
    """Yield what the text says, with a weight: a named return outweighs an "until"."""
    anchor: date | None = None
    for node in scanned.nodes:
        if node.kind not in "DP":
            continue
        day = _last_day(node, reading, anchor)
        if day is None:
            continue
        anchor = day
        verdict = _verdict(scanned, node)
        if verdict is None or day < reading.today:
            continue
        until = day - timedelta(days=1) if verdict == "back" else day
        quote = scanned.text[node.start : node.end]
        weight = 2 if verdict == "back" else 1
        yield weight, AbsenceMention(until, node.start, node.end, quote)


def _last_day(node: Node, reading: Reading, anchor: date | None) -> date | None:
    value = node.value
    if isinstance(value, Period):
        if value.unit != "week" or value.amount is not None:
            return None
        step = 1 if value.step == 2 else (value.step or 0)
        return monday_of(reading.today) + timedelta(days=7 * step + 4)
    if isinstance(value, Days):
        value = value.last
    if isinstance(value, WeekOf):
        value = value.day
    if isinstance(value, Alternatives):
        value = value.days[-1]
    if isinstance(value, Dated) and value.year is None and anchor is not None:
        day, _ = resolve_day(value, reading, anchor)
        return day
    day, _ = resolve_day(value, reading)  # type: ignore[arg-type]
    if isinstance(value, InWeek) and day is not None and value.weekday is None:
        return day + timedelta(days=4)
    return day


def _verdict(scanned: Scanned, node: Node) -> str | None:
    if isinstance(node.value, Days):
        return "away"
    folded, languages = scanned.folded, scanned.lexicon.languages
    before = folded[max(0, node.start - REACH) : node.start]
    before = re.split(r"[.!?]\s+(?=[^\d-])|\n\s*\n", before)[-1]
    behind = folded[node.end : node.end + REACH]
    behind = re.split(r"[.!?](?:\s|$)|\n", behind)[0]
    returns = cue_of(languages, "back")
    back, away = _last(returns, before), _last(cue_of(languages, "away"), before)
    if away < 0 and re.search(r"[\w.]\s*[-]\s*$", before):
        away = len(before)
    if back < 0 and away < 0 and returns is not None and returns.search(behind):
        return "back"
    if back < 0 and away < 0:
        return None
    return "back" if back > away else "away"


def _last(pattern: re.Pattern[str] | None, words: str) -> int:
    """Return where the last cue before the day ends, -1 without one."""
    if pattern is None:
        return -1
    return max((match.end() for match in pattern.finditer(words)), default=-1)
