"""Reads the rows of the network from the tables that they are written in.

A table has two lists: names in order, one on a line, and their rows, all of one width;
before each list is a line end. Nothing but the names is read ahead, since a letter has a
few hundred of many thousands.
"""

from bisect import bisect_left
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
        rows = ((name, self._read.get(name) or self._row(name)) for name in names)
        return {name: row for name, row in rows if row}

    @cached_property
    def _listed(self) -> list[str]:
        return self._names.strip("\n").split("\n")

    def _row(self, name: str) -> Row | None:
        place = bisect_left(self._listed, name)
        if self._listed[place : place + 1] != [name]:
            return None
        start = 1 + place * self._width
        line = self._rows[start : start + self._width - 1]
        row = read_row(int(line[_SCALE]), line[_STEPS], int(line[_RARITY]) / 100)
        self._read[name] = row
        return row


def write_line(weights: Sequence[float], rarity: float = 0.0) -> str:
    """Write a row as a table has it, the rarity of its word in hundredths."""
    scale, steps = write_row(weights)
    return f"{round(100 * rarity):5}{scale:7}{steps}"
