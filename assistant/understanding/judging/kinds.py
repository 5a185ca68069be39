"""Decides what a letter is, and how sure that is."""

from dataclasses import dataclass
from functools import cache
from math import exp, fsum

from assistant.understanding.clues import Clues
from assistant.understanding.cues import CUES
from assistant.understanding.judging.features import PAIR, SENSE, features
from assistant.understanding.judging.weights import TABLE
from assistant.understanding.judging.wording import weigh_words
from assistant.understanding.senses import Sentence
from assistant.understanding.view import View
from assistant.vocabulary import Evidence, Kind

KINDS = tuple(Kind)
_DOUBT = 0.3
"""Nothing is claimed of a letter that is this likely to be nobody's, or another's."""
_OTHER = KINDS.index(Kind.OTHER)
_PROOF = 240


@dataclass(frozen=True, slots=True)
class Verdict:
    """The kind decided on, how sure it is, and why."""

    kind: Kind
    confidence: float
    evidence: tuple[Evidence, ...] = ()


def judge(view: View) -> Verdict:
    """Return the kind of a letter that somebody else wrote."""
    chances = weigh(view)
    kind = max(chances, key=lambda k: chances[k])
    if chances[Kind.OTHER] >= _DOUBT:
        kind = Kind.OTHER
    return Verdict(kind, round(chances[kind], 3), _proof(view, kind))


def weigh(view: View) -> dict[Kind, float]:
    """Return how likely each kind is.

    Two questions are asked one after the other: whether the letter is about the
    owner's own application at all, and if so, what it says about it. To each answers
    what was found in the letter, and apart from it what its words are.
    """
    logits = weigh_words(view)
    for name, value in features(view).items():
        for place, weight in _weights(name):
            logits[place] += weight * value
    foreign = 1 / (1 + exp(-max(-30.0, min(30.0, logits.pop(_OTHER)))))
    best = max(logits)
    powers = [exp(logit - best) for logit in logits]
    acts = [(1 - foreign) * power / sum(powers) for power in powers]
    acts.insert(_OTHER, foreign)
    return dict(zip(KINDS, acts, strict=True))


@cache
def _rows() -> dict[str, str]:
    lines = (line.partition("\t") for line in TABLE.strip().splitlines())
    return {name: row for name, _, row in lines}


def _weights(name: str) -> tuple[tuple[int, float], ...]:
    """Return a feature's weights that are not nought, with the places of their kinds."""
    return _read(name) if name in _rows() else ()


@cache
def _read(name: str) -> tuple[tuple[int, float], ...]:
    row = enumerate(map(int, _rows()[name].split()))
    return tuple((place, hundredths / 100) for place, hundredths in row if hundredths)


def _proof(view: View, kind: Kind) -> tuple[Evidence, ...]:
    clues = view.clues
    names = [cue.id for cue in CUES if cue.kind is kind and clues.has(cue.id)]
    if names:
        return tuple(clues.evidence("kind", clues.hits[name][0]) for name in names[:3])
    place = KINDS.index(kind)
    whole = Sentence(clues.body, clues.calendar, frozenset())
    best = max(view.sentences, key=lambda s: _speaks_for(s, place), default=whole)
    return (_quoted(clues, best),)


def _speaks_for(sentence: Sentence, place: int) -> float:
    names = [SENSE + sense for sense in sentence.senses]
    names += [PAIR + pair for pair in sentence.pairs()]
    # Exact, since sets come in any order, and of equal sentences the first is quoted.
    return fsum(w for name in names for p, w in _weights(name) if p == place)


def _quoted(clues: Clues, sentence: Sentence) -> Evidence:
    words = " ".join(clues.text[sentence.start : sentence.end].split())[:_PROOF]
    return Evidence("kind", words, clues.source(sentence.start), "kind.words")
