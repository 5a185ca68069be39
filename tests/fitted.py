"""What a letter's kind is told by, as the network is fitted to it, and how sure it may be."""

import random
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from math import log, sqrt
from os import cpu_count

import numpy as np
from scipy.sparse import csr_matrix

from assistant.understanding.judging.features import LINE, PAIR, SENSE
from assistant.understanding.judging.kinds import KINDS
from assistant.understanding.judging.wording import as_vector
from assistant.vocabulary import Kind
from tests.network import Held, joined, train

OTHER = KINDS.index(Kind.OTHER)
FEWEST = {SENSE: 3, PAIR: 5, LINE: 4}
FEWEST_WORDS = 6
# Ordinary mail, and letters with sentences left out: they bring no features of their own.
LIGHT = 0.3
# How long the vector of a text is beside that of its words.
LOUD = 3.0
FOLDS, SEEDS = 5, (3, 4)
TEMPERATURES = [0.8 + 0.05 * step for step in range(60)]


@dataclass(frozen=True)
class Sample:
    """A letter: its features, the counts of its words, and the vector of its text."""

    case: str
    kind: Kind
    found: dict[str, float]
    words: dict[str, float] = field(default_factory=dict)
    weight: float = 1.0
    scored: bool = True
    gist: np.ndarray | None = None

    @property
    def owned(self) -> bool:
        return "owner" in self.found


class Model:
    """The network over what was found in letters, then their words.

    It is several networks, trained from other beginnings, that are joined into one.
    """

    def __init__(self, samples: list[Sample], seeds: Sequence[int] = SEEDS) -> None:
        heavy = [s for s in samples if s.weight > LIGHT]
        seen = Counter(name for s in heavy for name in s.found)
        names = sorted(name for name, n in seen.items() if n >= fewest(name))
        self.found = {name: place for place, name in enumerate(names)}
        self.rarity = rarity_in(heavy)
        self.words = {n: len(names) + place for place, n in enumerate(self.rarity)}
        weights = np.array([s.weight for s in samples])
        gists = np.array([s.gist for s in samples])
        self.usual, self.spread = gists.mean(0), gists.std(0) * sqrt(gists.shape[1])
        held, kinds = self.held(samples), places(samples)
        self.network = joined([train(held, kinds, weights, n) for n in seeds])

    def held(self, samples: list[Sample]) -> Held:
        gists = np.array([s.gist for s in samples])
        return Held(self.matrix(samples), ((gists - self.usual) / self.spread * LOUD).astype(np.float32))  # fmt: skip

    def matrix(self, samples: list[Sample]) -> csr_matrix:
        cells = []
        for row, s in enumerate(samples):
            found = ((self.found.get(name), v) for name, v in s.found.items())
            cells += [(row, column, v) for column, v in found if column is not None]
            words = as_vector(s.words, self.rarity).items()
            cells += [(row, self.words[name], value) for name, value in words]
        rows, columns, values = zip(*cells, strict=True)
        shape = (len(samples), len(self.found) + len(self.words))
        values = np.array(values, np.float32)
        return csr_matrix((values, (rows, columns)), shape=shape)

    def logits(self, samples: list[Sample]) -> np.ndarray:
        logits = self.network.logits(self.held(samples))
        logits[[s.owned for s in samples], KINDS.index(Kind.REPLY)] += 50
        return logits


def fewest(name: str) -> int:
    return next((n for prefix, n in FEWEST.items() if name.startswith(prefix)), 2)


def rarity_in(samples: list[Sample]) -> dict[str, float]:
    """Return how rare each word is: the logarithm of the share of letters without it."""
    seen = Counter(name for s in samples for name in s.words)
    kept = sorted(name for name, n in seen.items() if n >= FEWEST_WORDS)
    return {n: round(log((1 + len(samples)) / (1 + seen[n])) + 1, 2) for n in kept}


def places(samples: list[Sample]) -> np.ndarray:
    return np.array([KINDS.index(s.kind) for s in samples])


def chances(logits: np.ndarray, heat: float) -> np.ndarray:
    """Return how likely each kind is, cooled by a temperature."""
    powers = np.exp((logits - logits.max(1, keepdims=True)) / heat)
    return powers / powers.sum(1, keepdims=True)


def held_out(samples: list[Sample]) -> tuple[np.ndarray, np.ndarray]:
    """Return the logits of letters that took no part in the fit, and their kinds.

    They are those of one network, which is rather too sure than the joined one.
    """
    own = [s for s in samples if s.scored]
    cases = {s.case for s in own}
    rest = [s for s in samples if not s.scored and s.case not in cases]
    thin = [s for s in samples if not s.scored and s.case in cases]
    groups = sorted({s.case for s in own})
    random.Random(3).shuffle(groups)
    fold = {group: n % FOLDS for n, group in enumerate(groups)}
    turns = [
        (
            [s for s in own + thin if fold[s.case] != turn] + rest,
            [s for s in own if fold[s.case] == turn],
        )
        for turn in range(FOLDS)
    ]
    with ProcessPoolExecutor(cpu_count()) as others:
        told = list(others.map(_told, *zip(*turns, strict=True)))
    logits = np.zeros((len(own), len(KINDS)))
    for turn, some in enumerate(told):
        logits[[n for n, s in enumerate(own) if fold[s.case] == turn]] = some
    return logits, places(own)


def _told(samples: list[Sample], left_out: list[Sample]) -> np.ndarray:
    return Model(samples, SEEDS[:1]).logits(left_out)


def temperature(logits: np.ndarray, kinds: np.ndarray) -> float:
    """Return the temperature at which held-out letters are given the fairest odds."""

    def loss(heat: float) -> float:
        given = chances(logits, heat)[np.arange(len(kinds)), kinds]
        return -sum(log(max(p, 1e-9)) for p in given)

    return min(TEMPERATURES, key=loss)
