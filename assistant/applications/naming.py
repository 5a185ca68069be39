"""Whether two names mean the same company or position."""

import re
import unicodedata
from enum import StrEnum

from assistant.languages import LANGUAGES, words_of


class Likeness(StrEnum):
    """How two names compare; UNKNOWN where one of them is missing."""

    SAME = "same"
    DIFFERENT = "different"
    UNKNOWN = "unknown"


_TERMS = tuple(language.terms for language in LANGUAGES)
_LEGAL_TEXT = """
    inc incorporated ltd limited llc llp plc corp corporation co company gmbh ag se kg
    kgaa ohg ug mbh sa sas sarl sl slu srl spa bv nv lda ltda oy ab as aps group
    holding holdings
"""
_LEGAL = frozenset(
    [*_LEGAL_TEXT.split(), *words_of(terms.beside_houses for terms in _TERMS)]
)
_GRADES = frozenset(
    [
        *"sr jr i ii iii iv m w d f x h id".split(),
        *words_of(terms.beside_titles for terms in _TERMS),
    ]
)
_WORDS = re.compile(r"[^\W_]+")
_ALIKE = 0.5


def compare_companies(one: str | None, other: str | None) -> Likeness:
    """Compare two companies, legal forms and departments left out."""
    mine, theirs = _words(one, _LEGAL), _words(other, _LEGAL)
    if not mine or not theirs:
        return Likeness.UNKNOWN
    if "".join(mine) == "".join(theirs) or _within(mine, theirs):
        return Likeness.SAME
    return Likeness.DIFFERENT


def compare_positions(one: str | None, other: str | None) -> Likeness:
    """Compare two positions, grades and requisition numbers left out."""
    mine, theirs = _words(one, _GRADES), _words(other, _GRADES)
    if not mine or not theirs:
        return Likeness.UNKNOWN
    shared = len(set(mine) & set(theirs)) / len(set(mine) | set(theirs))
    alike = shared > _ALIKE or _within(mine, theirs)
    return Likeness.SAME if alike else Likeness.DIFFERENT


def _words(name: str | None, noise: frozenset[str]) -> list[str]:
    plain = unicodedata.normalize("NFKD", name or "").casefold()
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    found = [w for w in _WORDS.findall(letters) if not w.isdigit()]
    return [w for w in found if w not in noise] or found


def _within(one: list[str], other: list[str]) -> bool:
    return set(one) <= set(other) or set(other) <= set(one)
