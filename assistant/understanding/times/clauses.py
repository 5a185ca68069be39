"""The words of a text that belong to one time and to no other."""

import re

from assistant.understanding.times.mentions import TimeMention

REACH = 120
CLAUSE = re.compile(r"[.!?;\n]\s*|,\s+(?:but|aber|mais|pero|mas|maar|ma|so|and|however)\b|\b(?:but|aber|mais|pero|however|maar)\b")  # fmt: skip


def clauses_of(mentions: tuple[TimeMention, ...], folded: str) -> list[str]:
    """Return, for each mention, its clause in the folded text."""
    starts = [*(m.place for m in mentions), len(folded)]
    ends = [0, *(m.end for m in mentions)]
    return [
        clause_around(folded, (m.place, m.end), (max(ends[at], 0), max(starts[at + 1], m.end)))
        for at, m in enumerate(mentions)
    ]  # fmt: skip


def clause_around(folded: str, place: tuple[int, int], bounds: tuple[int, int]) -> str:
    """Return the words around a place that belong to it and to no other time."""
    start, end = place
    first, last = max(bounds[0], start - REACH), min(bounds[1], end + REACH)
    before = CLAUSE.split(folded[first:start])[-1]
    if bounds[0]:
        before = before.rpartition(",")[2]
    behind = CLAUSE.split(folded[end:last])[0]
    if bounds[1] < len(folded):
        behind = behind.rpartition(",")[0] or behind
    return f"{before}{folded[start:end]}{behind}"
