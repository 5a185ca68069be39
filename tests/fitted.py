"""The regressions by which a letter's kind is told, and how sure they may be.

One looks at what was found in a letter, one at its words; their answers are added up.
Each asks two questions: whether a letter is about an application, and what it says.
"""

import random
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from math import log

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from assistant.understanding.judging.features import LINE, PAIR, SENSE
from assistant.understanding.judging.kinds import KINDS
from assistant.understanding.judging.wording import as_vector
from assistant.vocabulary import Kind

OTHER = KINDS.index(Kind.OTHER)
ACTS = [place for place in range(len(KINDS)) if place != OTHER]
FEWEST = {SENSE: 3, PAIR: 5, LINE: 4}
FEWEST_WORDS, MOST_WORDS = 3, 20_000
# Ordinary mail, and letters with sentences left out: they bring no features of their own.
LIGHT = 0.3
# How strongly each question is fitted, to what was found and to the words.
FOUND, WORDS = (1.0, 3.0), (10.0, 30.0)
# How much the words count beside what was found.
SHARE = 1.5
FOLDS = 5
TEMPERATURES = [0.8 + 0.1 * step for step in range(30)]


@dataclass(frozen=True)
class Sample:
    """A letter: `found` are its features, `words` the counts of its words."""

    case: str
    kind: Kind
    found: dict[str, float]
    words: dict[str, float] = field(default_factory=dict)
    weight: float = 1.0
    scored: bool = True

    @property
    def owned(self) -> bool:
        return "owner" in self.found


Values = Callable[[Sample], Mapping[str, float]]


class Questions:
    """The two regressions over one sort of values."""

    def __init__(
        self,
        samples: list[Sample],
        values: Values,
        names: list[str],
        strengths: tuple[float, float],
    ) -> None:
        self.values = values
        self.names = {name: place for place, name in enumerate(names)}
        matrix, kinds = self.matrix(samples), places(samples)
        weights = np.array([s.weight for s in samples])
        about, act = strengths
        self.about = LogisticRegression(C=about, max_iter=400, tol=1e-3)
        self.about.fit(matrix, kinds == OTHER, sample_weight=weights)
        theirs = np.array([not s.owned for s in samples])
        own = np.where((kinds != OTHER) & theirs)[0]
        self.act = LogisticRegression(C=act, max_iter=400, tol=1e-3)
        self.act.fit(matrix[own], kinds[own], sample_weight=weights[own])

    def matrix(self, samples: list[Sample]) -> csr_matrix:
        cells = [
            (row, self.names[name], value)
            for row, s in enumerate(samples)
            for name, value in self.values(s).items()
            if name in self.names
        ]
        rows, columns, values = zip(*cells, strict=True)
        shape = (len(samples), len(self.names))
        return csr_matrix((values, (rows, columns)), shape=shape)

    def logits(self, samples: list[Sample]) -> np.ndarray:
        matrix = self.matrix(samples)
        logits = np.zeros((len(samples), len(KINDS)))
        logits[:, OTHER] = self.about.decision_function(matrix)
        logits[:, ACTS] = self.act.decision_function(matrix)
        return logits

    def rows(self) -> dict[str, np.ndarray]:
        weights = np.zeros((len(KINDS), len(self.names)))
        weights[OTHER], weights[ACTS] = self.about.coef_[0], self.act.coef_
        return {name: weights[:, place] for name, place in self.names.items()}

    def intercepts(self) -> np.ndarray:
        found = np.zeros(len(KINDS))
        found[OTHER], found[ACTS] = self.about.intercept_[0], self.act.intercept_
        return found


class Model:
    """What was found, and the words: of these the most telling, fitted once more."""

    def __init__(self, samples: list[Sample]) -> None:
        seen = Counter(n for s in samples if s.weight > LIGHT for n in s.found)
        names = sorted(name for name, n in seen.items() if n >= fewest(name))
        self.found = Questions(samples, lambda s: s.found, names, FOUND)
        self.rarity = rarity_in(samples)
        words = self.questions_on_words(samples)
        strength = {n: np.abs(row).max() for n, row in words.rows().items()}
        telling = sorted(strength, key=lambda n: -strength[n])[:MOST_WORDS]
        self.rarity = {name: self.rarity[name] for name in sorted(telling)}
        self.words = self.questions_on_words(samples)

    def questions_on_words(self, samples: list[Sample]) -> Questions:
        rarity = self.rarity
        return Questions(
            samples, lambda s: as_vector(s.words, rarity), [*rarity], WORDS
        )

    def logits(self, samples: list[Sample]) -> np.ndarray:
        logits = self.found.logits(samples) + SHARE * self.words.logits(samples)
        owners = [s.owned for s in samples]
        logits[owners, KINDS.index(Kind.REPLY)] += 50
        return logits


def fewest(name: str) -> int:
    return next((n for prefix, n in FEWEST.items() if name.startswith(prefix)), 2)


def rarity_in(samples: list[Sample]) -> dict[str, float]:
    """Return how rare each word is: the logarithm of the share of letters without it."""
    seen = Counter(name for s in samples for name in s.words)
    kept = (name for name, n in seen.items() if n >= FEWEST_WORDS)
    return {n: round(log((1 + len(samples)) / (1 + seen[n])) + 1, 2) for n in kept}


def places(samples: list[Sample]) -> np.ndarray:
    return np.array([KINDS.index(s.kind) for s in samples])


def chances(logits: np.ndarray, about: float, act: float) -> np.ndarray:
    """Return how likely each kind is, the two questions cooled by temperatures."""
    foreign = 1 / (1 + np.exp(-logits[:, [OTHER]] / about))
    powers = np.exp((logits[:, ACTS] - logits[:, ACTS].max(1, keepdims=True)) / act)
    given = np.zeros_like(logits)
    given[:, [OTHER]] = foreign
    given[:, ACTS] = (1 - foreign) * powers / powers.sum(1, keepdims=True)
    return given


def held_out(samples: list[Sample]) -> tuple[np.ndarray, np.ndarray]:
    """Return the logits of letters that took no part in the fit, and their kinds."""
    own = [s for s in samples if s.scored]
    cases = {s.case for s in own}
    rest = [s for s in samples if not s.scored and s.case not in cases]
    thin = [s for s in samples if not s.scored and s.case in cases]
    groups = sorted({s.case for s in own})
    random.Random(3).shuffle(groups)
    fold = {group: n % FOLDS for n, group in enumerate(groups)}
    logits = np.zeros((len(own), len(KINDS)))
    for turn in range(FOLDS):
        model = Model([s for s in own + thin if fold[s.case] != turn] + rest)
        here = [n for n, s in enumerate(own) if fold[s.case] == turn]
        logits[here] = model.logits([own[n] for n in here])
    return logits, places(own)


def temperatures(logits: np.ndarray, kinds: np.ndarray) -> tuple[float, float]:
    """Return the temperatures at which held-out letters are given the fairest odds."""

    def loss(about: float, act: float) -> float:
        given = chances(logits, about, act)[np.arange(len(kinds)), kinds]
        return -sum(log(max(p, 1e-9)) for p in given)

    both = ((about, act) for about in TEMPERATURES for act in TEMPERATURES)
    return min(both, key=lambda pair: loss(*pair))
