"""Whose turn it is at a time: theirs to answer, the owner's to ask, or something else's."""

import re
from typing import NamedTuple

from assistant.understanding.times.text.cues import answer_spans, cue_of, cue_spans
from assistant.understanding.times.text.pieces import Place

FAR = 10_000
Joint = re.Pattern[str] | None


def _nearest(cues: list[Place], words: str, place: Place, joint: Joint) -> int:
    """Return how far the closest cue stands from the time, a great number without one."""
    best = FAR
    for start, end in cues:
        if place[0] <= start and end <= place[1]:
            continue
        if end <= place[0] + 3:
            gap = max(0, place[0] - end) + _breaks(words[end : place[0]], joint)
        elif start >= place[1] - 3:
            gap = max(0, start - place[1]) + 12 + _breaks(words[place[1] : start], joint)  # fmt: skip
        else:
            gap = 0
        best = min(best, gap)
    return best


def _asked_before(others: list[Place], words: str, start: int, joint: Joint) -> bool:
    """Say whether the clause up to the time is already about something else.

    What follows the time is then its rest: "bitte geben Sie bis Freitag Bescheid".
    """
    ends = [end for _, end in others if end <= start + 3]
    return bool(ends) and _breaks(words[ends[-1] : start], joint) == 0


def _breaks(between: str, joint: Joint) -> int:
    """Weigh the joints between two clauses: a cue beyond one counts as farther."""
    return 25 * len(joint.findall(between)) if joint else 0


def _outside(cues: list[Place], larger: list[Place]) -> list[Place]:
    """Return the cues that are no part of a longer one of another meaning."""
    return [
        (start, end)
        for start, end in cues
        if not any(a <= start and end <= b and (a, b) != (start, end) for a, b in larger)
    ]  # fmt: skip


def _clear_of(answers: list[Place], yours: list[Place]) -> list[Place]:
    """Return the answers that are not the owner's own: "we await your answer"."""
    return [(a, b) for a, b in answers if not any(a < d and c < b for c, d in yours)]


class Verdict(NamedTuple):
    """A time that is a promise: how far its cue stands, and whose turn it is."""

    distance: int
    asks: bool


def verdict_on(words: str, place: tuple[int, int] | None, languages: tuple[str, ...], lengths: bool) -> Verdict | None:  # noqa: FBT001  # fmt: skip
    """Weigh the cues around a time; None where it is no promise."""
    if place is None:
        return None
    yours = cue_spans(languages, "yours", words)
    answers = _clear_of(answer_spans(languages, words), yours)
    others = [*cue_spans(languages, "not_answer", words), *yours]
    pleas = [] if cue_spans(languages, "queries", words) else cue_spans(languages, "asks_owner", words)  # fmt: skip
    others = _outside(others, [each for each in answers if each[1] <= place[0] or place[1] <= each[0]])  # fmt: skip
    behind = cue_spans(languages, "after_interview", words)
    others = [(a, b) for a, b in others if not any(c <= a < d for c, d in behind)]
    joint = cue_of(languages, "joint")
    answer = _nearest(answers, words, place, joint)
    if lengths:
        needs = cue_spans(languages, "need", words)
        within = any(place[0] <= start and end <= place[1] for start, end in needs)
        answer = 0 if within else min(answer, _nearest(needs, words, place, joint))
    if _asked_before(others, words, place[0], joint):
        above = [each for each in answers if each[1] <= place[0]]
        answer = _nearest(above, words, place, joint)
    asks = _nearest(pleas, words, place, joint)
    other = _nearest(others, words, place, joint)
    best = min(answer, asks)
    if best >= FAR or other <= best:
        return None
    return Verdict(best, asks < answer)
