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


def choice_among(text: str, mentions: Sequence[TimeMention], *, asks: bool) -> tuple[TimeMention, ...]:  # fmt: skip
    """Return the new times of which one is to be picked: a row with "or", or a list of them.

    A time in the sentences before the list is the one that is given up. Two listed times
    alone may be the old one and the new, unless the letter `asks`.
    """
    if offers_a_choice(text, mentions):
        return tuple(mentions)
    listed = tuple(m for m in mentions if _LISTED.fullmatch(text, text.rfind("\n", 0, m.start) + 1, m.start))  # fmt: skip
    several = len({m.day for m in listed}) > 1
    told = len(listed) > _TWO or len(listed) < len(mentions) or asks
    return listed if several and told else ()


_LISTED = re.compile(r"[^\w\n]{1,6}(?:\d{1,2}[.)]\s?)?|\d{1,2}[.)]\s?")
"""What stands before a time that has a line of a list to itself."""


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
