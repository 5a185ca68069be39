"""The training of the network by which a letter's kind is told.

It is trained by Adam (Kingma and Ba, 2015) on batches of letters, with dropout: at each
step some of what a letter holds and half of the units are left out, since nobody promises
that a mail says everything; and the rows fade a little (decoupled weight decay, Loshchilov
and Hutter, 2019), so that what few letters hold is worth little.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix

UNITS, EPOCHS, BATCH = 128, 12, 256
RATE, LEAST_RATE, FADING = 4e-3, 0.02, 0.2
LEFT_OUT, SILENT = 0.5, 0.5
# Of the vectors of texts: what part is left out, and of how many letters all of it, since
# a letter that is clear without its vector is judged without.
BLURRED, UNSEEN = 0.3, 0.3
MEAN, SQUARE, TINY = 0.9, 0.999, 1e-8


@dataclass(frozen=True)
class Held:
    """What letters hold, a row for each: what was `found`, and the vectors of their texts."""

    found: csr_matrix
    gists: np.ndarray

    def some(self, batch: np.ndarray, chance: np.random.Generator) -> "Held":
        """Return a batch of the letters with some of what they hold left out."""
        found, gists = self.found[batch], self.gists[batch]
        found.data = found.data * dropout(found.data.shape, LEFT_OUT, chance)
        seen = chance.random((len(batch), 1), np.float32) >= UNSEEN
        return Held(found, gists * seen * dropout(gists.shape, BLURRED, chance))


@dataclass(frozen=True)
class Network:
    """`rows` stand for what a letter holds, `weights` for what the units say of kinds.

    `gist` has a row for each number of the vector of a letter's text.
    """

    rows: np.ndarray
    gist: np.ndarray
    thresholds: np.ndarray
    weights: np.ndarray
    usual: np.ndarray

    @property
    def parts(self) -> tuple[np.ndarray, ...]:
        return self.rows, self.gist, self.thresholds, self.weights, self.usual

    def sums(self, held: Held) -> np.ndarray:
        return held.found @ self.rows + held.gists @ self.gist + self.thresholds

    def logits(self, held: Held) -> np.ndarray:
        return np.maximum(self.sums(held), 0) @ self.weights + self.usual


def joined(networks: Sequence[Network]) -> Network:
    """Return one network that says what the networks say on average."""
    return Network(
        np.concatenate([n.rows for n in networks], axis=1),
        np.concatenate([n.gist for n in networks], axis=1),
        np.concatenate([n.thresholds for n in networks]),
        np.concatenate([n.weights for n in networks]) / len(networks),
        np.mean([n.usual for n in networks], axis=0),
    )


def train(held: Held, kinds: np.ndarray, weights: np.ndarray, seed: int) -> Network:
    """Return a network trained on letters: what each holds, its kind and its weight."""
    chance = np.random.default_rng(seed)
    names, size = held.found.shape[1], held.gists.shape[1]
    network = fresh((names, size), kinds.max() + 1, chance)
    adam = Adam(network.parts)
    batches = list(drawn(len(kinds), chance))
    for done, batch in enumerate(batches):
        some = held.some(batch, chance)
        moves = slopes(network, some, kinds[batch], weights[batch], chance)
        rate = RATE * max(LEAST_RATE, 1 - done / len(batches))
        adam.move(moves, rate)
        network.rows[:] *= 1 - rate * FADING
        network.gist[:] *= 1 - rate * FADING
    return network


def fresh(rows: tuple[int, int], kinds: int, chance: np.random.Generator) -> Network:
    small = 1 / np.sqrt(UNITS)
    return Network(
        *(chance.normal(0, 0.05, (n, UNITS)).astype(np.float32) for n in rows),
        np.zeros(UNITS, np.float32),
        chance.uniform(-small, small, (UNITS, kinds)).astype(np.float32),
        np.zeros(kinds, np.float32),
    )


def drawn(letters: int, chance: np.random.Generator) -> Iterator[np.ndarray]:
    for _ in range(EPOCHS):
        order = chance.permutation(letters)
        yield from (order[at : at + BATCH] for at in range(0, letters, BATCH))


def dropout(
    shape: tuple[int, ...], share: float, chance: np.random.Generator
) -> np.ndarray:
    return (chance.random(shape, np.float32) >= share).astype(np.float32) / (1 - share)


def slopes(
    network: Network,
    some: Held,
    kinds: np.ndarray,
    weights: np.ndarray,
    chance: np.random.Generator,
) -> tuple[np.ndarray, ...]:
    """Return how the loss of a batch (weighted cross-entropy) rises with each part."""
    above = np.maximum(network.sums(some), 0)
    heard = dropout(above.shape, SILENT, chance)
    said = above * heard
    logits = said @ network.weights + network.usual
    powers = np.exp(logits - logits.max(1, keepdims=True))
    blame = powers / powers.sum(1, keepdims=True)
    blame[np.arange(len(kinds)), kinds] -= 1
    blame *= (weights / len(kinds)).astype(np.float32)[:, None]
    back = (blame @ network.weights.T) * heard * (above > 0)
    rows, gist = some.found.T @ back, some.gists.T @ back
    return rows, gist, back.sum(0), said.T @ blame, blame.sum(0)


class Adam:
    """Moves parts against their slopes, each by how steady its slopes have been."""

    def __init__(self, parts: tuple[np.ndarray, ...]) -> None:
        self.parts = parts
        self.means = [np.zeros_like(part) for part in parts]
        self.squares = [np.zeros_like(part) for part in parts]
        self.steps = 0

    def move(self, moves: tuple[np.ndarray, ...], rate: float) -> None:
        self.steps += 1
        fair = rate * np.sqrt(1 - SQUARE**self.steps) / (1 - MEAN**self.steps)
        every = zip(self.parts, moves, self.means, self.squares, strict=True)
        for each in every:
            step(*each, fair)


def step(
    part: np.ndarray,
    slope: np.ndarray,
    mean: np.ndarray,
    square: np.ndarray,
    rate: float,
) -> None:
    """Move a part, all in place: the rows are many, and fetching them takes the time."""
    mean *= MEAN
    mean += (1 - MEAN) * slope
    slope *= slope
    slope *= 1 - SQUARE
    square *= SQUARE
    square += slope
    np.sqrt(square, out=slope)
    slope += TINY
    np.divide(mean, slope, out=slope)
    slope *= rate
    part -= slope
