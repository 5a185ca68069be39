"""Tells what speaks for each kind, by a small network with one hidden layer.

Whatever a letter holds, a feature or a word, has a row of weights, one for each hidden
unit. The rows are added up, each as often as what it stands for counts; a unit that ends
above nought speaks for some kinds and against others, and one below it is silent.

A row is written as printable characters, one for each unit, behind a scale of its own.
Since an integer of Python has any length, a whole row is one integer with a lane of eight
bytes for each unit, and adding up rows is adding up integers.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from struct import unpack
from typing import NamedTuple

MIDDLE, REACH = 77, 42
"""The character that stands for nought, and how far the others lie from it."""
FINE = 100_000
"""How many parts of a scale make one: a weight is a step times its row's scale."""
_VALUE = 16
_LANE = 8


class Row(NamedTuple):
    """The weights of a feature or word: its scale in parts, and the lanes of its steps.

    `rarity` is how rare a word is.
    """

    scale: int
    lanes: int
    rarity: float = 0.0


class Output(NamedTuple):
    """What lies behind the rows: the units' thresholds, and their weights for kinds."""

    thresholds: tuple[float, ...]
    weights: tuple[tuple[float, ...], ...]
    usual: tuple[float, ...]

    def logits(self, sums: Sequence[float]) -> list[float]:
        """Return how much speaks for each kind, given what the rows came to."""
        logits = list(self.usual)
        for total, threshold, weights in zip(
            sums, self.thresholds, self.weights, strict=True
        ):
            if (above := total + threshold) > 0:
                for place, weight in enumerate(weights):
                    logits[place] += above * weight
        return logits

    def pull(self, sums: Sequence[float], part: Sequence[float], place: int) -> float:
        """Return how much one part of the sums does for a kind."""
        return sum(
            some * weights[place]
            for total, some, threshold, weights in zip(
                sums, part, self.thresholds, self.weights, strict=True
            )
            if total + threshold > 0
        )


def read_row(scale: int, steps: str, rarity: float = 0.0) -> Row:
    """Read a row as it is written."""
    lanes = bytearray(_LANE * len(steps))
    lanes[::_LANE] = steps.encode("ascii")
    return Row(scale, int.from_bytes(lanes, "little"), rarity)


def write_row(weights: Sequence[float]) -> tuple[int, str]:
    """Return a row as `read_row` reads it: its scale, and its steps as characters."""
    scale = max(1, round(FINE * max(map(abs, weights)) / REACH))
    steps = (max(-REACH, min(REACH, round(w * FINE / scale))) for w in weights)
    return scale, "".join(chr(MIDDLE + step) for step in steps)


def add_up(rows: Iterable[tuple[Row, float]], units: int) -> list[float]:
    """Return what the rows come to at each unit, each times how much it counts (≥ 0)."""
    lanes = times = 0
    for row, value in rows:
        count = round(row.scale * value * _VALUE)
        lanes += count * row.lanes
        times += count
    sums = unpack(f"<{units}Q", lanes.to_bytes(_LANE * units, "little"))
    return [(total - MIDDLE * times) / (FINE * _VALUE) for total in sums]


@cache
def read_output(table: str) -> Output:
    """Read the output layer: the usual logits, then a line for each unit."""
    usual, *units = (
        tuple(int(cell) / 1000 for cell in line.split())
        for line in table.strip().splitlines()
    )
    return Output(tuple(u[0] for u in units), tuple(u[1:] for u in units), usual)
