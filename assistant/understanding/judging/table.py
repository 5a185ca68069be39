"""Reads the rows of the network from the tables that they are written in.

A table has two lists: names in order, one on a line, and their rows, all of one width;
before each list is a line end. Nothing but the names is read ahead, since a letter has a
few hundred of many thousands.
"""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from functools import cached_property

from assistant.understanding.judging.network import Row, read_row, write_row

_RARITY, _SCALE, _STEPS = slice(5), slice(5, 12), slice(12, None)
# To learn where all names stand takes as long as to search for those of a few letters.
_FEW = 10


class Table:
    """The rows of features or words by their names."""

    def __init__(self, names: str, rows: str) -> None:
        self._names, self._rows = names, rows
        self._width = rows.index("\n", 1)
        self._read: dict[str, Row] = {}
        self._asked = 0

    def find(self, names: Collection[str]) -> dict[str, Row]:
        """Return the rows of those names that have one."""
        self._asked += 1
        few = self._asked <= _FEW
        places = self._searched(names) if few else self._places
        return {
            name: self._read.get(name) or self._row(name, places[name])
            for name in names
            if name in places
        }

    def _searched(self, names: Collection[str]) -> dict[str, int]:
        """Return the places of a few letters' names, sooner than those of all."""
        listed, found = self._listed, {}
        for name in names:
            place = bisect_left(listed, name)
            if listed[place : place + 1] == [name]:
                found[name] = place
        return found

    @cached_property
    def _listed(self) -> list[str]:
        return self._names.strip("\n").split("\n")

    @cached_property
    def _places(self) -> dict[str, int]:
        return dict(zip(self._listed, range(len(self._listed)), strict=True))

    def _row(self, name: str, place: int) -> Row:
        start = 1 + place * self._width
        line = self._rows[start : start + self._width - 1]
        row = read_row(int(line[_SCALE]), line[_STEPS], int(line[_RARITY]) / 100)
        self._read[name] = row
        return row


def write_line(weights: Sequence[float], rarity: float = 0.0) -> str:
    """Write a row as a table has it, the rarity of its word in hundredths."""
    scale, steps = write_row(weights)
    return f"{round(100 * rarity):5}{scale:7}{steps}"
