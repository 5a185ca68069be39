"""Fits how much each trait speaks for one of several things, of which one is meant."""

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from assistant.understanding.ranking import BIAS, Traits

STRENGTH, FEWEST, FOLDS, MOST = 1.0, 10, 5, 4000


@dataclass(frozen=True)
class Choice:
    """Things of which one is meant, each with its traits; `right` are all that say it.

    `wave` names those who were written together: they're fitted or checked together.
    """

    wave: str
    names: list[str | None]
    traits: list[Traits]
    right: list[bool]
    weight: float = 1.0

    def without(self, mark: str) -> "Choice":
        """Return the choice without the traits whose names begin so."""
        plain = [{n: v for n, v in t.items() if not n.startswith(mark)} for t in self.traits]  # fmt: skip
        return replace(self, traits=plain)


class Chooser:
    """One weight for each trait: the likeliest thing has the greatest sum."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        seen = Counter(name for c in choices for name in {n for t in c.traits for n in t})  # fmt: skip
        self.names = sorted(
            name for name, n in seen.items() if n >= FEWEST and name.isprintable()
        )
        self.places = {name: place for place, name in enumerate(self.names)}
        told = [c for c in choices if any(c.right)]
        self.weights = self._fitted(told)

    def _fitted(self, choices: Sequence[Choice]) -> np.ndarray:
        traits, starts = self._matrix(choices)
        right = np.array([r for c in choices for r in c.right], float)
        share = np.array([c.weight for c in choices])
        of = np.repeat(np.arange(len(choices)), [len(c.names) for c in choices])

        def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
            sums = traits @ weights
            odds = np.exp(sums - np.maximum.reduceat(sums, starts)[of])
            chance = odds / np.add.reduceat(odds, starts)[of]
            good = np.maximum(np.add.reduceat(chance * right, starts), 1e-12)
            slope = (chance - chance * right / good[of]) * share[of]
            cost = -(share * np.log(good)).sum() + STRENGTH * weights @ weights / 2
            return cost, traits.T @ slope + STRENGTH * weights

        start = np.zeros(len(self.names))
        limits = {"maxiter": 150}
        return minimize(loss, start, jac=True, method="L-BFGS-B", options=limits).x

    def best(self, choice: Choice) -> int:
        """Return the place of the likeliest thing."""
        return int((self._matrix([choice])[0] @ self.weights).argmax())

    def _matrix(self, choices: Sequence[Choice]) -> tuple[csr_matrix, np.ndarray]:
        rows = [traits for c in choices for traits in c.traits]
        cells = [
            (row, self.places[name], value)
            for row, traits in enumerate(rows)
            for name, value in traits.items()
            if name in self.places
        ]
        at, columns, values = (np.array(each) for each in zip(*cells, strict=True))
        starts = np.cumsum([0, *(len(c.names) for c in choices[:-1])])
        shape = (len(rows), len(self.names))
        return csr_matrix((values, (at, columns)), shape=shape), starts


def check(
    choices: Sequence[Choice], fitted: Callable[[Sequence[Choice]], Chooser]
) -> None:
    """Print how often the choice is right among waves that took no part in the fit."""
    sizes = Counter(c.wave for c in choices)
    loads, folds = [0] * FOLDS, {}
    waves = sorted(sizes)
    random.Random(1).shuffle(waves)
    for wave in sorted(waves, key=lambda w: -sizes[w]):
        folds[wave] = loads.index(min(loads))
        loads[folds[wave]] += sizes[wave]
    right = Counter[bool]()
    for turn in range(FOLDS):
        fit = fitted([c for c in choices if folds[c.wave] != turn])
        for c in (c for c in choices if folds[c.wave] == turn):
            right[c.right[fit.best(c)]] += 1
    print(f"right {right[True]} of {len(choices)}")


def fit_doubting(choices: Sequence[Choice], doubted: str) -> Chooser:
    """Fit on each choice twice: with, and without the traits that look too good."""
    half = [replace(c, weight=c.weight / 2) for c in choices]
    return Chooser([*half, *(c.without(doubted) for c in half)])


def write(fit: Chooser, target: Path, about: str, command: str) -> None:
    """Write the table of the greatest weights: `about` what each trait speaks."""
    cells = zip(fit.names, (round(100 * weight) for weight in fit.weights), strict=True)
    greatest = sorted(cells, key=lambda cell: -abs(cell[1]))[:MOST]
    lines = [f"{BIAS}\t0", *(f"{name}\t{n}" for name, n in sorted(greatest) if n)]
    head = (
        f'"""How much each trait of {about}, in hundredths.'
        f'\n\nFitted by `python -m tests.{command}`.\n"""\n\nTABLE = """\\\n'
    )
    text = "\n".join(lines).replace("\\", "\\\\").replace('"""', '\\"""')
    target.write_text(f'{head}{text}\n"""\n', "utf-8")
