"""Two times of which only one can be the interview's."""

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.languages import OR
from assistant.patterns import deferred
from assistant.understanding.times import Frame, TimeMention, choose_slot

_NEAR, _TWO = 24, 2
_OR = deferred(rf"(?:^|\s)(?:{OR})\s", re.IGNORECASE)


def are_alternatives(text: str, mentions: Sequence[TimeMention]) -> bool:
    """Tell whether the first two times stand apart by nothing but "or"."""
    if len(mentions) < _TWO:
        return False
    between = text[mentions[0].end : mentions[1].start]
    return len(between) < _NEAR and bool(_OR.search(between))


def offers_a_choice(text: str, mentions: Sequence[TimeMention]) -> bool:
    """Tell whether all times stand in one row that ends in "or": "at 10, 11.30 or 3"."""
    if len({m.span for m in mentions}) < _TWO:
        return False
    between = [
        text[a.end : b.start if b.start >= a.end else b.hour_at]
        for a, b in pairwise(mentions)
    ]
    near = all(len(words) < _NEAR for words in between)
    return near and bool(_OR.search(between[-1]))


def picked_of_two(text: str, mentions: Sequence[TimeMention], frame: Frame) -> tuple[TimeMention, ...]:  # fmt: skip
    """Return the one of two alternatives that the words behind them pick.

    "Of your two times, Tuesday at 10 or Thursday at 3, we take the second."
    """
    if not are_alternatives(text, mentions):
        return ()
    two = mentions[:_TWO]
    slots = tuple(m.span for m in two if m.span)
    picked = choose_slot(text[two[-1].end :], slots, frame)
    return tuple(m for m in two if m.span == picked)
