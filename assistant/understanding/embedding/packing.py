"""Weights as printable text, since the core reads no files: packed, and read again.

A row is a scale of eight digits, in parts of ten million, and its weights as steps of
that scale: one to a character, or two where few steps will do.
"""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Vector: TypeAlias = NDArray[np.float32]
Matrix: TypeAlias = NDArray[np.float32]

_FINE = 10_000_000
_DIGITS = 8
_FIRST, _STEPS, _FEW = 35, 42, 4
"""The first character, and how many steps there are to either side of nought."""
_BASE = 2 * _FEW + 1
_SHRUNK = (1.0, 0.85, 0.7, 0.6, 0.5, 0.4)
"""What part of the greatest weight the last step may stand for, where steps are few."""


def pack(rows: Matrix) -> str:
    """Write a matrix, a line for each row, with a character for each weight."""
    lines = []
    for row in rows:
        scale = _scale(float(np.abs(row).max()) / _STEPS)
        steps = np.clip(np.round(row * _FINE / scale), -_STEPS, _STEPS)
        lines.append(_line(scale, steps + _STEPS))
    return "".join(lines)


def unpack(text: str) -> Matrix:
    """Read what `pack` wrote."""
    table = _table(text)
    steps = table[:, _DIGITS:].astype(np.float32) - (_FIRST + _STEPS)
    return steps * _scales(table)


def pack_in_pairs(rows: Matrix) -> str:
    """Write a matrix with a character for each two weights, of nine steps."""
    return "".join(map(_paired, rows))


class Pairs:
    """The rows that `pack_in_pairs` wrote; only those that are asked for are read."""

    def __init__(self, text: str) -> None:
        self._table = _table(text)

    def rows(self, places: list[int]) -> Matrix:
        """Return the rows at these places."""
        table = self._table[places]
        steps = table[:, _DIGITS:].astype(np.int16) - _FIRST
        both = np.stack([steps // _BASE, steps % _BASE], axis=2) - _FEW
        return both.reshape(len(places), -1).astype(np.float32) * _scales(table)


def _paired(row: Vector) -> str:
    best, scale = None, 1
    for part in _SHRUNK:
        tried = _scale(float(np.abs(row).max()) * part / _FEW)
        steps = np.clip(np.round(row * _FINE / tried), -_FEW, _FEW)
        lost = float(((steps * tried / _FINE - row) ** 2).sum())
        if best is None or lost < best:
            best, scale, kept = lost, tried, steps + _FEW
    return _line(scale, kept[::2] * _BASE + kept[1::2])


def _scale(step: float) -> int:
    return max(1, round(step * _FINE))


def _line(scale: int, codes: "NDArray[np.floating]") -> str:
    return (
        f"{scale:0{_DIGITS}}"
        + "".join(chr(_FIRST + int(code)) for code in codes)
        + "\n"
    )


def _table(text: str) -> NDArray[np.uint8]:
    width = text.index("\n") + 1
    return np.frombuffer(text.encode("ascii"), np.uint8).reshape(-1, width)[:, :-1]


def _scales(table: NDArray[np.uint8]) -> Matrix:
    digits = table[:, :_DIGITS].astype(np.float32) - ord("0")
    powers = 10.0 ** np.arange(_DIGITS - 1, -1, -1, dtype=np.float32)
    return (digits @ powers / _FINE)[:, None].astype(np.float32)
