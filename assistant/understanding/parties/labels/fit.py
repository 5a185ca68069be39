"""Tells how well a company's name fits the label of a domain."""

import re
from functools import lru_cache
from typing import NamedTuple

from assistant.languages import AND, LABELS, words_of
from assistant.understanding.parties.words.company_words import COMPANY_WORDS
from assistant.understanding.parties.words.departments import is_department
from assistant.understanding.parties.words.names import NO_NAME, squeeze
from assistant.understanding.parties.words.titles import is_head
from assistant.understanding.phrases import fold

_SMALL = frozenset(words_of(each.left_out for each in LABELS))
_AND = tuple(AND.split("|"))
_NOT_FIRST = COMPANY_WORDS | _SMALL


def plain(label: str) -> str:
    """Return the letters and digits of a label, folded."""
    folded = fold(label)
    return folded if folded.isalnum() else "".join(filter(str.isalnum, folded))


class _Spelled(NamedTuple):
    """A name as labels are made of it: its words, and all of them run together.

    With one of `firsts` begins, or with one of `lasts` ends, every label that it fits.
    """

    name: str
    words: list[str]
    key: str
    whole: frozenset[str]
    firsts: frozenset[str]
    lasts: frozenset[str]


def fit(label: str, name: str) -> float:
    """Return how well a name fits a domain's label: 1 whole, 0 not at all."""
    spelled = _spelled(name)
    if spelled is None or len(label) < 2:
        return 0.0
    return max([_fit(each, spelled) for each in _spellings(label)])


@lru_cache(maxsize=256)
def _spellings(label: str) -> tuple[str, ...]:
    """Return a label's letters, and those without what an umlaut may have added."""
    whole = plain(label)
    spellings = (whole, _ADDED.sub("", whole), _FORMED.sub("", whole))
    return tuple(dict.fromkeys(spellings))


_ADDED = re.compile(r"(?<=[aou])e|(?<=s)s")
_FORMED = re.compile(r"(?<=\w{3})(?:inc|llc|ltd|gmbh|corp)$")
"""A legal form that a domain ends in: "hdrinc"."""


@lru_cache(maxsize=4096)
def _spelled(name: str) -> _Spelled | None:
    """Take a name apart; None where it fits no label."""
    name = _POSSESSIVE.sub("", name)
    key = squeeze(name)
    if (len(key) < 3 and "&" not in name) or fold(name) in NO_NAME:
        return None
    words = [plain(w) for w in _BETWEEN.split(name) if plain(w)]
    inner = [w for w in words if w not in _SMALL]
    joined = [squeeze(name.replace("&", word)) for word in _AND if "&" in name]
    owned = "".join(w for w in words if w != "s")
    whole = frozenset([key, "".join(words), "".join(inner), owned, *joined])
    firsts = frozenset(letters[0] for letters in whole if letters)
    lasts = frozenset(letters[-1] for letters in (key, *words[-1:], *inner[-1:]))
    return _Spelled(name, words, key, whole, firsts, lasts)


_POSSESSIVE = re.compile(r"['’]s$")
_BETWEEN = re.compile(r"[\s&'’]+")


def _fit(label: str, name: _Spelled) -> float:
    if label[:1] not in name.firsts and label[-1:] not in name.lasts:
        return 0.0
    if label in name.whole:
        return 0.8 if name.name.isupper() and len(label) < 5 else 1.0
    if len(label) > 3 and any(k.startswith(label) for k in name.whole):
        return _extended(label, name.words)
    return _partial(label, name.key, name.words) or _abbreviated(label, name.words)


def _partial(label: str, key: str, words: list[str]) -> float:
    """Return how well a name fits that says less than the label, or something else first."""
    inner = words
    while inner and inner[0] in _NOT_FIRST:
        inner = inner[1:]
    rest = "".join(inner)
    if inner != words and len(rest) > 3 and label.endswith(rest):
        return 0.9
    if len(key) > 3 and label.startswith(key):
        return 0.4 + 0.5 * len(key) / len(label)
    if len(key) > 4 and label.endswith(key):
        return 0.3 + 0.5 * len(key) / len(label)
    return 0.0


def _extended(label: str, words: list[str]) -> float:
    """Return how well a name fits that says more than the label: "Tallgrass Bio"."""
    after, spelled = list(words), ""
    while after and len(spelled) < len(label):
        spelled += "".join(c for c in after.pop(0) if c.isalnum())
    own = spelled.startswith(label)
    strange = any(is_department(w) or is_head(w) for w in after)
    return 0.9 if own and not strange and len(words) < 7 else 0.0


def _abbreviated(label: str, words: list[str]) -> float:
    """Return how well a label fits that shortens some words: "NPS", "CH Val-de-Brume"."""
    inner = [w for w in words if w not in _SMALL]
    parts = ["".join(c for c in w if c.isalnum()) for w in inner]
    if len(inner) > 1 and label in (_initials(words), _initials(inner)):
        return 1.0 if len(label) > 2 else 0.6
    for cut in range(1, len(parts)):
        head, tail = "".join(parts[:cut]), parts[cut:]
        first, rest = parts[:cut], "".join(tail)
        if (
            label.endswith(rest)
            and len(rest) > 3
            and _is_short_for(label[: -len(rest)], first, head)
        ):
            return 1.0
        left = label[len(head) :]
        short = left == _initials(tail) or _shortens(left, rest)
        if label.startswith(head) and len(head) > 2 and short:
            return 0.85
    return 0.0


def _is_short_for(short: str, words: list[str], head: str) -> bool:
    """Tell whether letters stand for words, run together as `head`: "ch", "distri"."""
    begun = len(short) > 2 and head.startswith(short)
    abbreviated = len(words) == 1 and len(short) < 4 and _shortens(short, head)
    return short == _initials(words) or begun or abbreviated


def _initials(words: list[str]) -> str:
    return "".join(w[0] for w in words if w)


def _shortens(short: str, word: str) -> bool:
    """Tell whether some letters of a word, in order, make its short form: "sw", "vet"."""
    rest = iter(word)
    return short[:1] == word[:1] != "" and all(c in rest for c in short)
