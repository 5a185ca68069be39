"""The words of a text that belong to one time and to no other."""

import re

from assistant.understanding.times.mentions import TimeMention
from assistant.understanding.times.text.cues import turn

REACH = 120
# A bracket that is still open belongs to the next time: "10 am (not Thursday …".
OPEN = re.compile(r"\([^()]*$")


def clauses_of(
    mentions: tuple[TimeMention, ...], folded: str, languages: tuple[str, ...]
) -> list[str]:
    """Return, for each mention, its clause in the folded text."""
    starts = [*(m.place for m in mentions), len(folded)]
    ends = [0, *(m.end for m in mentions)]
    return [
        clause_around(folded, (m.place, m.end), languages, (max(ends[at], 0), max(starts[at + 1], m.end)))
        for at, m in enumerate(mentions)
    ]  # fmt: skip


def clause_around(
    folded: str,
    place: tuple[int, int],
    languages: tuple[str, ...],
    bounds: tuple[int, int] | None = None,
) -> str:
    """Return the words around a place that belong to it and to no other time."""
    start, end = place
    bounds, clause = bounds or (0, len(folded)), turn(languages)
    first, last = max(bounds[0], start - REACH), min(bounds[1], end + REACH)
    before = clause.split(folded[first:start])[-1]
    if bounds[0]:
        before = before.rpartition(",")[2]
    behind = clause.split(folded[end:last])[0]
    if bounds[1] < len(folded):
        behind = OPEN.sub("", behind)
        behind = behind.rpartition(",")[0] or behind
    return f"{before}{folded[start:end]}{behind}"
