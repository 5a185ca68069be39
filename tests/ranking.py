"""Fits how much each trait speaks for one of the things that may be meant in a letter."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from assistant.understanding.ranking import BIAS, Traits

STRENGTH, FEWEST, FOLDS = 1.0, 2, 5
# In hundredths: what says less is left out.
LEAST = 5


@dataclass(frozen=True)
class Sample:
    """What may be meant in a letter with what tells of each, and what is meant."""

    weight: float
    choices: list[tuple[str, Traits]]
    meant: frozenset[str]

    @property
    def told(self) -> bool:
        """Whether what is meant is among that which was found."""
        return not self.meant or any(name in self.meant for name, _ in self.choices)


class Fit:
    """One regression over the traits of each choice."""

    def __init__(self, samples: Sequence[Sample]) -> None:
        seen = Counter(name for s in samples for name in {n for _, t in s.choices for n in t})  # fmt: skip
        kept = sorted(name for name, n in seen.items() if n >= FEWEST)
        self.names = {name: place for place, name in enumerate(kept)}
        self.fitted = LogisticRegression(C=STRENGTH, max_iter=500, solver="liblinear")
        meant = [name in s.meant for s in samples for name, _ in s.choices]
        weights = np.array([s.weight * s.told for s in samples for _ in s.choices])
        self.fitted.fit(self._matrix(samples), meant, sample_weight=weights)

    def best(self, sample: Sample, likely: float) -> str | None:
        """Return the likeliest choice, if it is as likely: in hundredths of log odds."""
        if not sample.choices:
            return None
        weights = 100 * self.fitted.decision_function(self._matrix([sample]))
        best = int(weights.argmax())
        return sample.choices[best][0] if weights[best] >= likely else None

    def _matrix(self, samples: Sequence[Sample]) -> csr_matrix:
        rows = [traits for s in samples for _, traits in s.choices]
        cells = [
            (row, self.names[name], value)
            for row, traits in enumerate(rows)
            for name, value in traits.items()
            if name in self.names
        ]
        at, columns, values = (np.array(each) for each in zip(*cells, strict=True))
        index = at.astype(np.int32), columns.astype(np.int32)
        return csr_matrix((values, index), shape=(len(rows), len(self.names)))


def check(samples: Sequence[Sample], *, likely: float) -> None:
    """Print how often each sample is right that took no part in the fit."""
    chance, right = random.Random(3), Counter[tuple[bool, bool]]()
    folds = [chance.randrange(FOLDS) for _ in samples]
    for turn in range(FOLDS):
        fit = Fit([s for s, n in zip(samples, folds, strict=True) if n != turn])
        for s in (s for s, n in zip(samples, folds, strict=True) if n == turn):
            name = fit.best(s, likely)
            good = name in s.meant if s.meant else name is None
            right[bool(s.meant), good] += 1
    for meant in (True, False):
        n = right[meant, True] + right[meant, False]
        print(f"{'meant' if meant else 'none':8} {right[meant, True]}/{n}")


def write(fit: Fit, target: Path, about: str, command: str, *, least: int = LEAST) -> None:  # fmt: skip
    """Write the table of weights: `about` what each trait speaks; `least` what counts."""
    weights = dict(zip(fit.names, fit.fitted.coef_[0], strict=True))
    cells = {name: round(100 * weight) for name, weight in weights.items()}
    kept = {name: n for name, n in sorted(cells.items()) if abs(n) >= least}
    kept[BIAS] = round(100 * fit.fitted.intercept_[0])
    lines = [f"{name}\t{n}" for name, n in kept.items()]
    head = (
        f'"""How much each trait of {about}, in hundredths.'
        f'\n\nFitted by `python -m tests.{command}`.\n"""\n\nTABLE = """\\\n'
    )
    target.write_text(head + "\n".join(lines) + '\n"""\n', "utf-8")
