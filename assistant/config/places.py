"""Finds the line of a key in a TOML text, so that an error can point at it."""

import re
from collections.abc import Sequence

_TABLE = re.compile(r"\s*\[\[?\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_PART = re.compile(r"""\"([^\"]*)\"|'([^']*)'|([A-Za-z0-9_-]+)""")
_KEY = re.compile(r"\s*([A-Za-z0-9_\-.\"' ]+?)\s*=")


def _parts(dotted: str) -> tuple[str, ...]:
    """Return the parts of a dotted key; a dot inside quotes parts nothing."""
    return tuple("".join(found) for found in _PART.findall(dotted))


def key_lines(text: str) -> dict[tuple[str, ...], int]:
    """Return the line (from 1) of each table and key, by its full path."""
    lines: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), 1):
        if header := _TABLE.match(line):
            table = _parts(header[1])
            lines.setdefault(table, number)
        elif key := _KEY.match(line):
            lines.setdefault(table + _parts(key[1]), number)
    return lines


def line_of(path: Sequence[str], lines: dict[tuple[str, ...], int]) -> int:
    """Return the line of `path`, or of the nearest table above it, or 1."""
    known = tuple(path)
    while known and known not in lines:
        known = known[:-1]
    return lines.get(known, 1)
