"""Reads the rows of the network from the tables that they are written in.

A table has two lists: names, one on a line, and rows, all of one width, in the same order;
before each list is a line end. Nothing but the names is read ahead, since a letter has a
few hundred of many thousands.
"""

from collections.abc import Iterable, Sequence
from functools import cached_property

from assistant.understanding.judging.network import Row, read_row, write_row

_RARITY, _SCALE, _STEPS = slice(5), slice(5, 12), slice(12, None)


class Table:
    """The rows of features or words by their names."""

    def __init__(self, names: str, rows: str) -> None:
        self._names, self._rows = names, rows
        self._width = rows.index("\n", 1)
        self._read: dict[str, Row] = {}

    def find(self, names: Iterable[str]) -> dict[str, Row]:
        """Return the rows of those names that have one."""
        places, read = self._places, self._read
        return {
            name: read.get(name) or self._row(name) for name in names if name in places
        }

    @cached_property
    def _places(self) -> dict[str, int]:
        names = self._names.strip("\n").split("\n")
        return dict(zip(names, range(len(names)), strict=True))

    def _row(self, name: str) -> Row:
        start = 1 + self._places[name] * self._width
        line = self._rows[start : start + self._width - 1]
        row = read_row(int(line[_SCALE]), line[_STEPS], int(line[_RARITY]) / 100)
        self._read[name] = row
        return row


def write_line(weights: Sequence[float], rarity: float = 0.0) -> str:
    """Write a row as a table has it, the rarity of its word in hundredths."""
    scale, steps = write_row(weights)
    return f"{round(100 * rarity):5}{scale:7}{steps}"
