"""Tells where names stand at which a title ends: the company's, the owner's, a town's."""

import re
from collections.abc import Sequence
from functools import lru_cache

from assistant.understanding.parties.words.cities import CITIES
from assistant.understanding.parties.words.title_cleaning import EDGE
from assistant.understanding.phrases import fold
from assistant.understanding.view import View

_LEAST, _MOST_WORDS = 2, 5
_WORD_END, _FIRST = re.compile(r"(?!\w)"), re.compile(r"\w*")


def barred_names(view: View, company: str | None) -> frozenset[str]:
    """Return the names, folded, at which a title ends: the company's, the owner's."""
    names = {company, view.history.company, view.owner.name, *view.owner.name.split()}
    return frozenset(fold(n) for n in names if n and len(n) > _LEAST)


def begins_with_name(words: Sequence[str], barred: frozenset[str]) -> bool:
    """Tell whether a barred name or a town begins with the words."""
    first = _first(fold(words[0]).lstrip(EDGE + "(")) if words else ""
    if first and first not in _TOWNS and first not in _firsts(barred):
        return False
    line = fold(" ".join(words[:_MOST_WORDS])).lstrip(EDGE + "(")
    begun = {line[: m.start()] for m in _WORD_END.finditer(line)}
    return not (barred.isdisjoint(begun) and CITIES.isdisjoint(begun))


def _first(name: str) -> str:
    found = _FIRST.match(name)
    return found.group() if found else ""


@lru_cache(maxsize=16)
def _firsts(names: frozenset[str]) -> frozenset[str]:
    """Return the first words of names."""
    return frozenset(map(_first, names))


_TOWNS = _firsts(CITIES)
