"""Reads a phrase without matching it: the words without which it can't stand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from assistant.understanding.phrases import UMLAUTS, fold

_SIGN = re.compile(r"(?:[^\W_](?![?+]))+|\\.|\[[^]]*\]|.", re.DOTALL)
_FREE = frozenset("~_#*.^$+")
KEY = 3
_ANY = "*"
_Begun = frozenset[tuple[str, bool]]


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters that stand in one word; `begins` and `ends` where they do so in the word."""

    letters: str
    begins: bool
    ends: bool


Need = frozenset[Piece]
"""Pieces of which a sentence must hold one."""


@dataclass(frozen=True, slots=True)
class _Element:
    """One sign of a phrase, a run of letters, or a group of which one choice stands."""

    sign: str
    choices: tuple[tuple["_Element", ...], ...] = ()
    optional: bool = False


def needs(phrase: str) -> tuple[Need, ...]:
    """Return what a sentence must hold, each need of it, before the phrase can match."""
    elements = _parsed(phrase)
    found = list(_needs(elements, before=True, after=True))
    keys = openings(phrase) or ()
    if keys:
        found.append(frozenset(Piece(k, begins=True, ends=len(k) < KEY) for k in keys))
    return tuple(dict.fromkeys(found))


def openings(phrase: str) -> frozenset[str] | None:
    """Return the first three letters of all words that a match can begin with.

    A shorter word stands whole. None where the phrase may begin with anything.
    """
    keys = frozenset(key for key, _ in _begun_by(_parsed(phrase)))
    return keys if all(key.isalnum() for key in keys) else None


def trigger(found: Sequence[Need]) -> Need | None:
    """Return the need that is met least often, as far as its letters tell."""
    return max(found, key=_worth, default=None)


def _worth(need: Need) -> tuple[int, int]:
    return min(len(piece.letters) for piece in need), -len(need)


def _parsed(phrase: str) -> Sequence[_Element]:
    """Return the elements of a phrase, none where it is written as an expression."""
    if "(?" in phrase or "{" in phrase:
        return ()
    [whole] = _Parsing(f"({phrase})").sequence()
    return whole.choices[0] if len(whole.choices) == 1 else (whole,)


class _Parsing:
    """Takes a phrase apart."""

    def __init__(self, phrase: str) -> None:
        self._signs = _SIGN.findall(phrase.lower())
        self._place = 0

    def sequence(self) -> tuple[_Element, ...]:
        """Return the elements up to the next bar or bracket."""
        found = []
        while self._peek() not in ("", "|", ")"):
            found.append(self._element())
        return tuple(found)

    def _peek(self) -> str:
        return self._signs[self._place] if self._place < len(self._signs) else ""

    def _element(self) -> _Element:
        sign = self._peek()
        self._place += 1
        choices = []
        if sign == "(":
            choices.append(self.sequence())
            while self._peek() == "|":
                self._place += 1
                choices.append(self.sequence())
            self._place += 1
        optional = self._peek() == "?"
        self._place += optional
        return _Element(sign, tuple(choices), optional=optional)


def _needs(
    elements: Sequence[_Element], *, before: bool, after: bool
) -> Iterator[Need]:
    """Yield the needs of a sequence; `before` and `after` tell of borders of words."""
    for at, element in enumerate(elements):
        begins = _apart(elements[:at], beyond=before, step=-1)
        ends = _apart(elements[at + 1 :], beyond=after, step=1)
        if element.optional:
            continue
        if element.choices:
            best = [
                trigger(tuple(_needs(choice, before=begins, after=ends)))
                for choice in element.choices
            ]
            if all(best):
                yield frozenset(piece for need in best for piece in need or ())
        elif _is_letters(element):
            yield frozenset(Piece(s, begins, ends) for s in _spellings(element.sign))


def _is_letters(element: _Element) -> bool:
    return element.sign.isalnum()


def _spellings(letters: str) -> Iterator[str]:
    """Yield the letters as a folded text may spell them, umlauts in two ways."""
    options = [_spelled(c) if c in UMLAUTS else (fold(c),) for c in letters]
    return map("".join, product(*options))


def _spelled(umlaut: str) -> tuple[str, str]:
    plain = UMLAUTS[umlaut].removesuffix("?")
    return plain[0], plain


def _apart(elements: Sequence[_Element], *, beyond: bool, step: int) -> bool:
    """Tell whether elements, seen from a word beside them, set it apart."""
    for element in elements[::step]:
        if element.choices:
            apart = all(_apart(c, beyond=False, step=step) for c in element.choices)
        else:
            apart = _is_mark(element)
        if not apart or not element.optional:
            return apart
    return beyond


def _is_mark(element: _Element) -> bool:
    """Tell whether a sign stands for what belongs to no word."""
    sign = element.sign
    free = sign in _FREE or sign[0] == "["
    return not (free or sign[-1].isalnum())


def _begun_by(elements: Sequence[_Element]) -> _Begun:
    """Return the letters that the first word begins with, and whether it ends there."""
    found: _Begun = frozenset({("", False)})
    for at, element in enumerate(elements):
        if all(end for _, end in found):
            break
        if element.choices:
            more: _Begun = frozenset().union(*map(_begun_by, element.choices))
        else:
            more = _begun_with(element)
        if elements[at + 1 : at + 2] and elements[at + 1].sign == "+":
            more = frozenset({(_ANY, True)})
        if element.optional:
            more |= {("", False)}
        found = _joined(found, more)
    return found


def _begun_with(element: _Element) -> _Begun:
    if _is_letters(element):
        return frozenset((letters, False) for letters in _spellings(element.sign))
    return frozenset({("" if _is_mark(element) else _ANY, True)})


def _joined(before: _Begun, after: _Begun) -> _Begun:
    done = {(text, True) for text, end in before if end}
    longer = [(b + a, end) for b, whole in before if not whole for a, end in after]
    return frozenset(done | {(t[:KEY], end or len(t) >= KEY) for t, end in longer})
