"""Regular expressions that few mails need: compiled when a text first has a word of one."""

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import Any, AnyStr, NamedTuple, cast

_ALL_OF_IT = tuple(name for name in dir(re.Pattern) if not name.startswith("_"))
# Compiling takes as long as to look for the words of the expression in some hundred
# texts; whoever asks more often is served better by the expression itself.
_PATIENCE = 100
_FOLDS = re.compile(r"\(\?[a-z]*i")
# Letters that match others whatever their case, and yet are not lowered to them.
_ODD = "İıſ"
# Letters and blanks in a row are one sign, but for the one that a mark behind repeats.
_SIGN = re.compile(
    r"[A-Za-zÀ-ÖØ-öø-ÿ ]+(?![?*+{])|\\(?:x..|u.{4}|U.{8}|N\{[^}]*\}|.)"
    r"|\(\?(?:[:=!>]|<[=!]|P<\w+>|P=\w+|\(\w+\)|[a-zA-Z-]+:?)|\[\^?\]?(?:\\.|[^\]\\])*\]"
    r"|\{[^}]*\}[?+]?|[?*+][?+]?|.",
    re.S,
)
_AROUND = ("(?=", "(?!", "(?<", "(?(")
_FREE = ("[", ".", "^", "$", "µ")
# What is beyond has letters that match others which are not lowered to them.
_LAST = "ÿ"

Need = frozenset[str] | None
"""Words of which one stands in every match; None where nothing is sure to."""


def deferred(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what `re.compile` returns, compiled when a text has a word of it.

    Compiling all of them would take a third of a command's time on one mail, which has
    no word of most.
    """
    return cast("re.Pattern[AnyStr]", Deferred(pattern, flags))


class Deferred:
    """Stands in for a compiled expression, and becomes it when it is first needed."""

    def __init__(self, written: str | bytes, flags: int) -> None:
        """Keep what is to be compiled."""
        self._written, self._flags = written, flags
        self._looks = 0

    def __getattr__(self, name: str) -> object:
        """Compile, since something is asked of the expression that is not there yet."""
        return getattr(self._compiled(), name)

    def search(self, text: Any, *bounds: int) -> Any:
        """Search, unless the text has no word of the expression."""
        return None if self._lacks(text) else self._compiled().search(text, *bounds)

    def match(self, text: Any, *bounds: int) -> Any:
        """Match, unless the text has no word of the expression."""
        return None if self._lacks(text) else self._compiled().match(text, *bounds)

    def fullmatch(self, text: Any, *bounds: int) -> Any:
        """Match all, unless the text has no word of the expression."""
        return None if self._lacks(text) else self._compiled().fullmatch(text, *bounds)

    def finditer(self, text: Any, *bounds: int) -> Any:
        """Find all, unless the text has no word of the expression."""
        return (
            iter(()) if self._lacks(text) else self._compiled().finditer(text, *bounds)
        )

    def findall(self, text: Any, *bounds: int) -> Any:
        """Find all, unless the text has no word of the expression."""
        return [] if self._lacks(text) else self._compiled().findall(text, *bounds)

    def sub(self, by: Any, text: Any, count: int = 0) -> Any:
        """Replace, unless the text has no word of the expression."""
        return text if self._lacks(text) else self._compiled().sub(by, text, count)

    def split(self, text: Any, most: int = 0) -> Any:
        """Split, unless the text has no word of the expression."""
        return [text] if self._lacks(text) else self._compiled().split(text, most)

    def _compiled(self) -> re.Pattern[Any]:
        """Compile, and become what was compiled."""
        compiled = re.compile(self._written, self._flags)
        for each in _ALL_OF_IT:
            setattr(self, each, getattr(compiled, each))
        return compiled

    def _lacks(self, text: Any) -> bool:
        """Tell whether the text has no word of which every match has one."""
        self._looks += 1
        if self._need is None or self._looks > _PATIENCE:
            return False
        if not self._folds:
            return not any(map(text.__contains__, self._need))
        if not text.isascii() and any(map(text.__contains__, _ODD)):
            return False
        return not any(map(_lowered(text).__contains__, self._need))

    @cached_property
    def _folds(self) -> bool:
        written = self._written
        inline = isinstance(written, str) and _FOLDS.search(written)
        return bool(self._flags & re.I or inline)

    @cached_property
    def _need(self) -> Need:
        if isinstance(self._written, bytes) or self._flags & re.X:
            return None
        need = _either(piece.need for piece in pieces_of([self._written]))
        return frozenset(map(str.lower, need)) if need and self._folds else need


@lru_cache(maxsize=8)
def _lowered(text: str) -> str:
    """Lower a text, once for all the expressions that are asked about it."""
    return text.lower()


class Piece(NamedTuple):
    """One alternative of a pattern, and what a text must hold for it to match."""

    pattern: str
    need: Need


def pieces_of(patterns: Iterable[str]) -> tuple[Piece, ...]:
    """Take patterns apart at the bars outside all brackets."""
    return tuple(p for pattern in patterns for p in _Reader(pattern).alternatives())


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
            elif _is_free(sign) or self._quantified():
                need = None
            else:
                run += sign.removeprefix("\\")
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


def _is_free(sign: str) -> bool:
    """Tell whether a sign stands for more than itself."""
    if sign.startswith("\\"):
        return sign[1].isalnum()
    return sign.startswith(_FREE) or sign > _LAST


def _word(run: str) -> Need:
    word = run.strip()
    return frozenset([word]) if len(word) > word.isalnum() else None


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
