"""A long list of patterns, tried piece by piece: each waits for a word of its own."""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

# Letters in a row are one sign, but for the one that a mark behind it repeats.
_SIGN = re.compile(
    r"[a-z ]+(?![?*+{])|\\.|\(\?(?:[:=!]|<[=!])|\{[^}]*\}\??|[?*+]\??|\[[^\]]*\]|.",
    re.S,
)
_AROUND = ("(?=", "(?!", "(?<")
_SHORTEST = 2

Place = tuple[int, int]
Need = frozenset[str] | None
"""Words of which one stands in every match; None where nothing is sure to."""


class Piece(NamedTuple):
    """One alternative, and what a text must hold for it to match."""

    pattern: str
    need: Need


class _Reader:
    """Reads one pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        """Begin at the first sign of `pattern`."""
        self.signs = _SIGN.findall(pattern)
        self.at = 0

    def alternatives(self) -> list[Piece]:
        """Read up to the closing bracket, or the end."""
        found = [self._sequence()]
        while self._sign() == "|":
            self.at += 1
            found.append(self._sequence())
        return found

    def _sign(self) -> str:
        return self.signs[self.at] if self.at < len(self.signs) else ""

    def _sequence(self) -> Piece:
        begun, needs, run = self.at, list[Need](), ""
        while (sign := self._sign()) and sign not in "|)":
            self.at += 1
            if sign.startswith("("):
                need = self._group(sign)
            elif sign.startswith(("\\", "[", ".", "^", "$")) or self._quantified():
                need = None
            else:
                run += sign
                continue
            needs += (_word(run), self._unless_optional(need))
            run = ""
        needs.append(_word(run))
        return Piece("".join(self.signs[begun : self.at]), _strictest(needs))

    def _group(self, opening: str) -> Need:
        inside = self.alternatives()
        self.at += 1
        if opening.startswith(_AROUND):
            return None
        return _either(piece.need for piece in inside)

    def _quantified(self) -> bool:
        return self._sign().startswith(("?", "*", "+", "{"))

    def _unless_optional(self, need: Need) -> Need:
        """Pass over what says how often; what may be left out is no need."""
        if not self._quantified():
            return need
        self.at += 1
        return None


def pieces_of(patterns: Iterable[str]) -> tuple[Piece, ...]:
    """Take patterns apart at the bars outside all brackets."""
    return tuple(p for pattern in patterns for p in _Reader(pattern).alternatives())


def spans(pieces: tuple[Piece, ...], text: str) -> list[Place]:
    """Return where the pieces match, as one pattern of all of them would find it."""
    wanted = [
        compiled(piece.pattern)
        for piece in pieces
        if piece.need is None or any(map(text.__contains__, piece.need))
    ]
    found: list[Place] = []
    ahead = [(pattern, pattern.search(text)) for pattern in wanted]
    while ahead := [(pattern, match) for pattern, match in ahead if match]:
        first = min((match for _, match in ahead if match), key=re.Match.start)
        found.append(first.span())
        after = max(first.end(), first.start() + 1)
        ahead = [
            (p, m if m and m.start() >= after else p.search(text, after))
            for p, m in ahead
        ]
    return found


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a piece when a text first has its word."""
    return re.compile(pattern)


def _word(run: str) -> Need:
    word = run.strip()
    return frozenset([word]) if len(word) >= _SHORTEST else None


def _strictest(needs: Iterable[Need]) -> Need:
    """Return the need that the fewest texts will meet: long words, and few of them."""
    sure = [need for need in needs if need is not None]
    return max(sure, key=lambda n: (min(map(len, n)), -len(n)), default=None)


def _either(needs: Iterable[Need]) -> Need:
    found: frozenset[str] = frozenset()
    for need in needs:
        if need is None:
            return None
        found |= need
    return found
