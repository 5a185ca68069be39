"""Words that names of companies hold, and those that stand around such names."""

import re
from functools import lru_cache

from assistant.languages import HOUSE_NAMES, PARTIES, each_of, words_of
from assistant.patterns import deferred
from assistant.understanding.parties.words.first_names import FIRST_NAMES
from assistant.understanding.phrases import fold

COMPANY_WORDS = frozenset(
    fold(
        "limited inc llc ltd plc gmbh ag corp corporation company sarl sas srl spa bv nv "
        + " ".join(parties.house_kinds for parties in PARTIES)
    ).split()
)
"""A name that holds one of these is a company's, whatever it looks like."""
NO_COMPANY = frozenset(fold(" ".join(p.no_houses for p in PARTIES)).split())
"""Words that are no company's name by themselves."""
_OF = frozenset(words_of(h.joints for h in HOUSE_NAMES))
_OF_TOWNS = frozenset(words_of(h.of_towns for h in HOUSE_NAMES))
_OF_TOWNS_BEGIN = tuple(each_of(h.of_towns_begin for h in HOUSE_NAMES).split("|"))
_COMPOUND = deferred(rf"\w{{3,30}}(?:{each_of(h.compounds for h in HOUSE_NAMES)})")
_SHOP = re.compile(rf"\w{{4,20}}(?:{each_of(h.shops for h in HOUSE_NAMES)})")
"""Shops and workshops: "Zapatería", "Boulangerie", "Brouwerij", "Schlosserei"."""


@lru_cache(maxsize=16384)
def names_house(word: str) -> bool:
    """Tell whether a word says what sort of house one is: "Bank", "Hausarztzentrum"."""
    plain = fold(word).strip(".,").rpartition("-")[2]
    shop = _SHOP.fullmatch(plain) and plain not in FIRST_NAMES
    return bool(plain in COMPANY_WORDS or _COMPOUND.fullmatch(plain) or shop)


def is_of_a_town(words: list[str]) -> bool:
    """Tell whether words are a house that each town has its own of: "TU", "Polizei"."""
    before = [w for w in words if fold(w) not in _OF]
    known = bool(before) and before[-1] in _OF_TOWNS
    return known or (bool(before) and fold(before[-1]).startswith(_OF_TOWNS_BEGIN))
