"""Reads a person's name out of a display name."""

import re

from assistant.languages import DISPLAYS, either
from assistant.patterns import deferred
from assistant.understanding.parties.words.first_names import FIRST_NAMES
from assistant.understanding.parties.words.names import has_first_name, is_person
from assistant.understanding.phrases import fold
from assistant.vocabulary import Address

_HONOURS = frozenset(" ".join(d.honours for d in DISPLAYS).split())
_DOCTORATES = frozenset(" ".join(d.doctorates for d in DISPLAYS).split())
_DEGREES = frozenset({"phd", "md", "msc", "mba", "rn", "pe", "cpa"})
_FROM_NAME = re.compile(
    rf"\s*(?:[|(/–]|\s-\s|,|\b(?:{either(d.behind_person for d in DISPLAYS)})\b|@)"
)


_CALLED = deferred(r"(?<!\w)(?:[A-ZÀ-Þ]\.\s?){1,4}\(([A-ZÀ-Þ][\w'’-]{1,24})\)\s?")
"""Initials, and in brackets the name that somebody goes by: "M. (Marit) van Leeuwen"."""


def personal_name(address: Address) -> str | None:
    """Return the person's name of a display name, None where it is no person's."""
    named = _CALLED.sub(r"\1 ", address.name.strip(" \"'"))
    whole = re.sub(r"\s*\([^)]*\)", "", named).strip()
    whole = whole.title() if whole.islower() and " " in whole else whole
    last, comma, first = (p.strip() for p in whole.partition(","))
    if (
        comma
        and first
        and first.split()[0].lower() in FIRST_NAMES
        and len(last.split()) < 3
    ):
        return _plain(f"{first} {last}")
    return _plain(_FROM_NAME.split(whole)[0].strip())


def unhonoured(name: str) -> str:
    """Return the name without "Dr", "Mme" and their kin; "Paul Dean" is whole."""
    words, begun = _CALLED.sub(r"\1 ", name).split(), False
    if len(words) > 2 and words[0] == "Don" and has_first_name(words[1]):
        words.pop(0)
    while words and (_is_honour(words[0]) or (begun and _is_doctorate(words[0]))):
        begun = bool(words.pop(0))
    while words and fold(words[-1]).strip(".,") in _DEGREES:
        words.pop()
    return " ".join(words)


def _is_honour(word: str) -> bool:
    return fold(word).strip(".") in _HONOURS


def _is_doctorate(word: str) -> bool:
    """Tell whether a word says in what somebody is a doctor: "Dr. rer. nat. Petra Lind"."""
    return word.endswith(".") and fold(word).strip(".") in _DOCTORATES


_ACRONYM = re.compile(r" [A-ZÀ-Þ]{2,5} [A-ZÀ-Þ]")
"""What begins a house's name behind a person's: "Lorena ETT Campo"."""


def _plain(name: str) -> str | None:
    name = unhonoured(name)
    words = name.split()
    shouted = [w.capitalize() if w.isupper() and len(w) > 2 else w for w in words]
    if (
        len(words) == 2
        and has_first_name(words[1])
        and not has_first_name(words[0])
        and words[0].isupper()
        and len(words[0]) > 2
    ):
        return " ".join(reversed(shouted))
    house = _ACRONYM.search(name)
    if house and has_first_name(name) and not words[0].isupper():
        name = name[: house.start()]
        words = name.split()
    single = len(words) == 1 and fold(name) in FIRST_NAMES
    return name if single or is_person(name) else None
