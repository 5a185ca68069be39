"""Whose turn it is at a time: theirs to answer, the owner's to ask, or something else's."""

import re
from typing import NamedTuple

from assistant.understanding.times.cues import cue_of

FAR = 10_000


def _nearest(
    pattern: re.Pattern[str] | None, words: str, place: tuple[int, int]
) -> int:
    """Return how far the closest cue stands from the time, a great number without one."""
    if pattern is None:
        return FAR
    best = FAR
    for match in pattern.finditer(words):
        if place[0] <= match.start() and match.end() <= place[1]:
            continue
        if match.end() <= place[0] + 3:
            best = min(
                best,
                max(0, place[0] - match.end()) + _breaks(words[match.end() : place[0]]),
            )
        elif match.start() >= place[1] - 3:
            best = min(
                best,
                max(0, match.start() - place[1])
                + 12
                + _breaks(words[place[1] : match.start()]),
            )
        else:
            best = min(best, 0)
    return best


def _asked_before(pattern: re.Pattern[str] | None, words: str, start: int) -> bool:
    """Say whether the clause up to the time is already about something else.

    What follows the time is then its rest: "bitte geben Sie bis Freitag Bescheid".
    """
    if pattern is None:
        return False
    ends = [
        match.end() for match in pattern.finditer(words) if match.end() <= start + 3
    ]
    return bool(ends) and _breaks(words[ends[-1] : start]) == 0


def _breaks(between: str) -> int:
    """Weigh the joints between two clauses: a cue beyond one counts as farther."""
    return 25 * (between.count(",") + between.count(":") + between.count(" and ") + between.count("|"))  # fmt: skip


class Verdict(NamedTuple):
    """A time that is a promise: how far its cue stands, and whose turn it is."""

    distance: int
    asks: bool


def verdict_on(words: str, place: tuple[int, int] | None, languages: tuple[str, ...], lengths: bool) -> Verdict | None:  # noqa: FBT001  # fmt: skip
    """Weigh the cues around a time; None where it is no promise."""
    if place is None:
        return None
    answers, others = cue_of(languages, "answer"), cue_of(languages, "not_answer")
    answer = _nearest(answers, words, place)
    if lengths:
        answer = min(answer, _nearest(cue_of(languages, "need"), words, place))
    if _asked_before(others, words, place[0]):
        answer = _nearest(answers, words[: place[0]], place)
    asks = _nearest(cue_of(languages, "asks_owner"), words, place)
    other = _nearest(others, words, place)
    best = min(answer, asks)
    if best >= FAR or other <= best:
        return None
    return Verdict(best, asks < answer)
