"""Fits the words by which ordinary mail is sifted out before it is understood.

Run `python -m tests.sift --ordinary FOLDER`, after installing the group `fit`: the words
of `tests/letters`, of `tests/phrases/acts`, and of every second message of the folder (see
`tests.fit`). It prints how much of all that is held back that took no part in the fit.
"""

import argparse
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from assistant.reading import Letter
from assistant.understanding.sifting.recognise import is_apart, might_matter
from assistant.understanding.sifting.sieve import traits, words_of
from assistant.vocabulary import Kind
from tests.ordinary import mailbox
from tests.phrases.actbook import acts
from tests.score import cases, expectations, owner_of, read_case

SIFTING = Path(__file__).parents[1] / "assistant" / "understanding" / "sifting"
TARGET = SIFTING / "sieve_weights.py"
STRENGTH, FEWEST, FOLDS = 0.1, 6, 5
WANTED, OTHER, ORDINARY = 3.0, 0.1, 1.0
# How far the threshold stays below the wanted letter that looked most like ordinary mail.
MARGIN = 0.25
# In hundredths: what says less is left out.
LEAST = 2


@dataclass(frozen=True)
class Sample:
    wanted: bool
    weight: float
    found: dict[str, float]


def own() -> Iterator[Sample]:
    for paths in cases(kept=False):
        owner = owner_of(expectations(paths[0]))
        for _, path, letter in read_case(paths, owner):
            if letter.head.sender.address not in owner.addresses:
                yield from sample(letter, Kind(expectations(path)["kind"]))
    for act in acts():
        yield from sample(act.letter, act.kind)


def sample(letter: Letter, kind: Kind, weight: float = OTHER) -> Iterator[Sample]:
    if not is_apart(letter):
        wanted = kind is not Kind.OTHER
        found = traits(letter, words_of(letter))
        yield Sample(wanted, WANTED if wanted else weight, found)


def ordinary(folder: Path, first: int) -> Iterator[Sample]:
    owner = owner_of({})
    for _, letter in mailbox(folder)[first::2]:
        if might_matter(letter.head, owner):
            yield from sample(letter, Kind.OTHER, ORDINARY)


class Sieve:
    """One regression over the words of a letter."""

    def __init__(self, samples: list[Sample]) -> None:
        seen = Counter(name for s in samples for name in s.found)
        kept = sorted(name for name, n in seen.items() if n >= FEWEST)
        self.names = {name: place for place, name in enumerate(kept)}
        self.fitted = LogisticRegression(C=STRENGTH, max_iter=400)
        wanted = [s.wanted for s in samples]
        weights = np.array([s.weight for s in samples])
        self.fitted.fit(self.matrix(samples), wanted, sample_weight=weights)

    def matrix(self, samples: list[Sample]) -> csr_matrix:
        cells = [
            (row, self.names[name], value)
            for row, s in enumerate(samples)
            for name, value in s.found.items()
            if name in self.names
        ]
        rows, columns, values = zip(*cells, strict=True)
        shape = (len(samples), len(self.names))
        return csr_matrix((values, (rows, columns)), shape=shape)

    def scores(self, samples: list[Sample]) -> np.ndarray:
        return self.fitted.decision_function(self.matrix(samples))


def held_out(samples: list[Sample]) -> np.ndarray:
    chance = random.Random(3)
    fold = np.array([chance.randrange(FOLDS) for _ in samples])
    scores = np.zeros(len(samples))
    for turn in range(FOLDS):
        sieve = Sieve([s for s, n in zip(samples, fold, strict=True) if n != turn])
        here = np.where(fold == turn)[0]
        scores[here] = sieve.scores([samples[n] for n in here])
    return scores


def write(sieve: Sieve, threshold: float) -> None:
    weights = dict(zip(sieve.names, sieve.fitted.coef_[0], strict=True))
    weights["-bias"] += sieve.fitted.intercept_[0] - threshold
    cells = {name: round(100 * weight) for name, weight in weights.items()}
    lines = [
        f"{name}\t{n}"
        for name, n in sorted(cells.items())
        if abs(n) >= LEAST or name[0] == "-"
    ]
    head = (
        '"""How much each word speaks for a letter about an application, in hundredths.'
        '\n\nFitted by `python -m tests.sift`.\n"""\n\nTABLE = """\\\n'
    )
    TARGET.write_text(head + "\n".join(lines) + '\n"""\n', "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ordinary", type=Path, required=True)
    folder = parser.parse_args().ordinary
    samples = [*own(), *ordinary(folder, 0)]
    scores = held_out(samples)
    wanted = np.array([s.wanted for s in samples])
    threshold = scores[wanted].min() - MARGIN
    sieve = Sieve(samples)
    rest = sieve.scores(list(ordinary(folder, 1)))
    print(f"{wanted.sum()} letters of applicants, threshold {threshold:.2f}")
    print(f"ordinary mail that passes: {(rest >= threshold).mean():.3f} of {len(rest)}")
    write(sieve, threshold)


if __name__ == "__main__":
    main()
