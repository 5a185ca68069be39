"""Decides what a letter is, and how sure that is."""

from dataclasses import dataclass
from math import exp

from assistant.understanding.clues import Clues
from assistant.understanding.cues import CUES
from assistant.understanding.features import features
from assistant.understanding.view import View
from assistant.understanding.weights import WEIGHTS
from assistant.vocabulary import Evidence, Kind

THRESHOLD = 0.6
"""Below this confidence a letter leads to a line in the status, not to a draft."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The kind decided on, how sure it is, and why."""

    kind: Kind
    confidence: float
    evidence: tuple[Evidence, ...] = ()


def judge(view: View) -> Verdict:
    """Return the kind of a letter that somebody else wrote."""
    scores = weigh(features(view))
    kind = max(scores, key=lambda k: scores[k])
    best = scores[kind]
    total = sum(exp(score - best) for score in scores.values())
    return Verdict(kind, round(1 / total, 3), _proof(view.clues, kind))


def weigh(found: dict[str, float]) -> dict[Kind, float]:
    """Return how much the features speak for each kind, as log-odds."""
    return {
        kind: sum(WEIGHTS[kind].get(name, 0.0) * value for name, value in found.items())
        for kind in Kind
    }


def _proof(clues: Clues, kind: Kind) -> tuple[Evidence, ...]:
    names = [cue.id for cue in CUES if cue.kind is kind and clues.has(cue.id)]
    return tuple(clues.evidence("kind", clues.hits[name][0]) for name in names[:3])
