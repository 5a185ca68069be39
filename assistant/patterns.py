"""Regular expressions that few mails need: compiled when a text first has a word of one."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache, partial
from typing import Any, AnyStr, NamedTuple, cast

_ALL_OF_IT = tuple(name for name in dir(re.Pattern) if not name.startswith("_"))
# Compiling takes as long as to look for the words of the expression in some hundred
# texts; whoever asks more often is served better by the expression itself.
_PATIENCE = 100
_FOLDS = re.compile(r"\(\?[a-z]*i")
# Letters that match others whatever their case, and yet are not lowered to them.
_ODD = "İıſ"
_CLASS = r"\[\^?\]?(?:\\.|[^\]\\])*\]"
_TIMES = r"(?:[?*+]|\{[^}]*\})"
# Signs that stand for more than themselves, or may be left out. Those beyond "ÿ" match
# others to which they are not lowered.
_OPEN = re.compile(
    rf"(?:{_CLASS}|\\(?:x..|u.{{4}}|.)|[.^$µ]|[^\0-ÿ]){_TIMES}?[?+]?"
    rf"|[^()|\\?*+{{}}]{_TIMES}[?+]?",
    re.S,
)
_GROUP = re.compile(
    rf"\((\?(?:P<\w+>|P=\w+|<?[=!]|[>a-zA-Z-]*:?))?([^()]*)\)({_TIMES}?)[?+]?"
)
_AROUND = ("?=", "?!", "?<", "?P=")
_BEYOND = re.compile(r"\(\?[(#]")
_BARS = re.compile(rf"\\.|{_CLASS}|[(|)]", re.S)
# What is left open, and where a group was of which one word is needed.
_GAP, _FIRST = "\0", 0x100
_RUN = re.compile(r"[\x01-ÿ]+|[^\0-ÿ]")

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
        need = need_of(self._written)
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
    return tuple(Piece(p, need_of(p)) for pattern in patterns for p in _apart(pattern))


def _apart(pattern: str) -> Iterator[str]:
    begun = depth = 0
    for match in _BARS.finditer(pattern):
        sign = match[0]
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            yield pattern[begun : match.start()]
            begun = match.end()
    yield pattern[begun:]


def need_of(pattern: str) -> Need:
    """Return the words of which every match has one, as far as they are quickly told."""
    if _BEYOND.search(pattern):
        return None
    needs: list[frozenset[str]] = []
    left = _OPEN.sub(_GAP, pattern)
    while "(" in left:
        left = _GROUP.sub(partial(_closed, needs), left)
    return _either(left.split("|"), needs)


def _closed(needs: list[frozenset[str]], group: re.Match[str]) -> str:
    """Return what stands for a group without groups in it; its need joins the others."""
    opening, inside, times = group.groups()
    if times or (opening or "").startswith(_AROUND):
        return _GAP
    need = _either(inside.split("|"), needs)
    if need is None:
        return _GAP
    needs.append(need)
    return chr(_FIRST + len(needs) - 1)


def _either(choices: list[str], needs: list[frozenset[str]]) -> Need:
    """Return words of which one stands in whichever of the choices."""
    found: set[str] = set()
    for choice in choices:
        # Most choices are plain words, which need no taking apart.
        if choice.isascii() and _GAP not in choice and _says_much(choice):
            found.add(choice)
            continue
        need = _strictest(_needs(choice, needs))
        if need is None:
            return None
        found |= need
    return frozenset(found)


def _says_much(run: str) -> bool:
    """Tell whether signs are more than blanks and one letter, which any text has."""
    word = run.strip()
    return len(word) > word.isalnum()


def _needs(choice: str, needs: list[frozenset[str]]) -> Iterator[frozenset[str]]:
    for run in _RUN.findall(choice):
        if ord(run[0]) >= _FIRST:
            yield needs[ord(run) - _FIRST]
        elif _says_much(run):
            yield frozenset([run])


def _strictest(needs: Iterator[frozenset[str]]) -> Need:
    """Return the need that the fewest texts will meet: long words, and few of them."""
    return max(needs, key=lambda n: (min(map(len, n)), -len(n)), default=None)
