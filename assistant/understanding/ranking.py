"""Weighs what may be meant by what tells of it, with weights that were fitted."""

from collections.abc import Iterable
from functools import cached_property
from itertools import repeat
from operator import mul

Traits = dict[str, float]
"""What tells of one thing that may be meant, each with how much of it holds: 0 to 1."""

BIAS = "-bias"


class Ranking:
    """How much each trait speaks for a thing; read from its table when first asked.

    The table has a line for each trait, and behind a tab its weight, in hundredths of
    the logarithm of odds.
    """

    def __init__(self, table: str) -> None:
        self._text = table

    @cached_property
    def _weights(self) -> dict[str, int]:
        cells = self._text.strip().replace("\n", "\t").split("\t")
        return dict(zip(cells[::2], map(int, cells[1::2]), strict=True))

    def weigh(self, traits: Traits) -> float:
        """Return how likely a thing is meant: in hundredths of the logarithm of its odds."""
        known = map(self._weights.get, traits, repeat(0))
        told: float = sum(map(mul, known, traits.values()))
        return self._weights[BIAS] + told

    def weigh_whole(self, names: Iterable[str]) -> int:
        """Return the same where each of the traits holds in full."""
        return self._weights[BIAS] + sum(map(self._weights.get, names, repeat(0)))
