"""Reads a phrase without matching it: the words without which it can't stand.

All phrases of a language are read before the first letter is understood, and so quickly.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product
from typing import NamedTuple, Optional

from assistant.understanding.phrases import UMLAUTS, fold

_SIGN = re.compile(r"(?:[^\W_](?![?+]))+|\\.|\[[^]]*\]|.", re.DOTALL)
_PLAIN = re.compile(r"[a-z]{3}(?![?+{])")
_GROUP = re.compile(r"\(([^()\[\]\\]*)\)( ?)")
_BOUNDS = re.compile(r"[()|]| (?!\?)")
_FREE = frozenset("~_#*.^$+")
_MONEY = frozenset("€£")
KEY = 3
_ANY = "*"

Piece = tuple[str, bool, bool]
"""Letters that stand in one word, and whether they begin it, and end it."""
Need = frozenset[Piece]
"""Pieces of which a sentence must hold one."""


class _Element(NamedTuple):
    """One sign of a phrase, a run of letters, or a group of which one choice stands."""

    sign: str
    choices: Optional[list["_Sequence"]] = None  # noqa: UP045 - names itself
    optional: bool = False


_Sequence = list[_Element]


@cache
def openings(phrase: str) -> frozenset[str] | None:
    """Return how all the words begin that a match of the phrase can begin with.

    These are their first three letters, a shorter word whole; None where a match may
    begin with anything.
    """
    if _PLAIN.match(phrase) and "|" not in phrase:
        return frozenset([phrase[:KEY]])
    if is_beyond(phrase):
        return None
    beginning = _beginning(phrase)
    group = _GROUP.fullmatch(beginning)
    choices = [f"{c}{group[2]}" for c in group[1].split("|")] if group else [beginning]
    keys = frozenset().union(*map(_keys, choices))
    return keys if all(map(str.isalnum, keys)) else None


@cache
def _keys(beginning: str) -> frozenset[str]:
    if _PLAIN.match(beginning) and "|" not in beginning:
        return frozenset([beginning[:KEY]])
    return frozenset().union(*_begun_by(_parsed(beginning)))


def _beginning(phrase: str) -> str:
    """Return the phrase up to the first blank that stands in every match of it."""
    if "[" in phrase or "\\" in phrase:
        return phrase
    depth = 0
    for match in _BOUNDS.finditer(phrase):
        sign = match.group()
        if sign == "|" and not depth:
            return phrase
        if sign == " " and not depth:
            return phrase[: match.end()]
        depth += (sign == "(") - (sign == ")")
    return phrase


def needs_of(phrase: str) -> tuple[Need, ...]:
    """Return what a sentence must have, beside an opening, for the phrase to match."""
    if is_beyond(phrase):
        return ()
    return tuple(dict.fromkeys(_needs(_parsed(phrase), before=True, after=True)))


def mark_of(phrase: str) -> str:
    """Return the sign that every match of a phrase begins with: "€", else nothing."""
    sign = phrase.removeprefix("\\")[:1]
    return sign if phrase[:1] == "\\" or sign in _MONEY else ""


def opened_by(keys: frozenset[str]) -> Need:
    """Return the need of a word that begins with one of the keys."""
    return frozenset((key, True, len(key) < KEY) for key in keys)


def is_beyond(phrase: str) -> bool:
    """Tell whether a phrase is written with more than is read here."""
    return "(?" in phrase or "{" in phrase


def rarest(needs: Sequence[Need]) -> Need | None:
    """Return the need that is met least often, as far as its letters tell."""
    return max(needs, key=_worth) if needs else None


def _worth(need: Need) -> tuple[int, int]:
    return min([len(letters) for letters, _, _ in need]), -len(need)


def _parsed(phrase: str) -> _Sequence:
    above: list[tuple[list[_Sequence], _Sequence]] = []
    choices: list[_Sequence] = []
    current: _Sequence = []
    for sign in _SIGN.findall(phrase.lower()):
        if sign == "(":
            above.append((choices, current))
            choices, current = [], []
        elif sign == "|":
            choices.append(current)
            current = []
        elif sign == ")":
            group = _Element(sign, [*choices, current])
            choices, current = above.pop()
            current.append(group)
        elif sign == "?":
            current[-1] = current[-1]._replace(optional=True)
        else:
            current.append(_Element(sign))
    return [_Element(")", [*choices, current])] if choices else current


def _needs(elements: _Sequence, *, before: bool, after: bool) -> Iterator[Need]:
    """Yield the needs of a sequence; `before` and `after` tell of borders of words."""
    ends = _borders(elements[::-1], beyond=after, step=-1)[::-1]
    for at, begins in enumerate(_borders(elements, beyond=before, step=1)[:-1]):
        sign, choices, optional = elements[at]
        if optional:
            continue
        if choices:
            best = [
                rarest(tuple(_needs(choice, before=begins, after=ends[at + 1])))
                for choice in choices
            ]
            if all(best):
                yield frozenset([piece for need in best for piece in need or ()])
        elif sign.isalnum():
            end = ends[at + 1]
            yield frozenset([(letters, begins, end) for letters in spellings(sign)])


def _borders(elements: _Sequence, *, beyond: bool, step: int) -> list[bool]:
    """Return, for before each element and behind the last, whether a word borders there.

    The elements come in the order of `step`; `beyond` tells of what is before them.
    """
    borders = [beyond]
    for sign, choices, optional in elements:
        if choices:
            apart = all(
                _borders(choice[::step], beyond=False, step=step)[-1]
                for choice in choices
            )
        else:
            apart = _is_mark(sign)
        borders.append(apart and (borders[-1] or not optional))
    return borders


@cache
def _is_mark(sign: str) -> bool:
    """Tell whether a sign stands for what belongs to no word."""
    return not (sign in _FREE or sign[0] == "[" or sign[-1].isalnum())


@cache
def spellings(letters: str) -> tuple[str, ...]:
    """Return the letters as a folded text may spell them, umlauts in two ways."""
    if letters.isascii():
        return (letters,)
    options = [_spelled(c) if c in UMLAUTS else (fold(c),) for c in letters]
    return tuple(map("".join, product(*options)))


def _spelled(umlaut: str) -> tuple[str, str]:
    plain = UMLAUTS[umlaut].removesuffix("?")
    return plain[0], plain


def _begun_by(elements: _Sequence) -> tuple[set[str], set[str]]:
    """Return how the first word begins: where nothing more belongs to it, and the rest."""
    ended: set[str] = set()
    begun = {""}
    for at, element in enumerate(elements):
        repeated = at + 1 < len(elements) and elements[at + 1].sign == "+"
        whole, parts = ({_ANY}, set[str]()) if repeated else _begun_with(element)
        longer = {text + more for text in begun for more in parts}
        ended |= {(text + more)[:KEY] for text in begun for more in whole}
        ended |= {text[:KEY] for text in longer if len(text) >= KEY}
        begun = begun if element.optional else set()
        begun |= {text for text in longer if len(text) < KEY}
        if not begun:
            break
    return ended, begun


def _begun_with(element: _Element) -> tuple[set[str], set[str]]:
    if element.choices:
        found = [_begun_by(choice) for choice in element.choices]
        return set().union(*[f[0] for f in found]), set().union(*[f[1] for f in found])
    if element.sign.isalnum():
        return set(), set(spellings(element.sign))
    return {"" if _is_mark(element.sign) else _ANY}, set()
