"""A person's name, taken apart as far as a greeting needs it."""

import re
from dataclasses import dataclass

from assistant.drafting.cleaning import clean_name
from assistant.languages import LANGUAGES, PEOPLE, words_of

_TERMS = tuple(language.terms for language in LANGUAGES)
_KEYS = {
    **dict.fromkeys(words_of(terms.mr for terms in _TERMS), "mr"),
    **dict.fromkeys(words_of(terms.ms for terms in _TERMS), "ms"),
}
_ACADEMIC = frozenset(words_of(people.academic for people in PEOPLE))
_DEGREES = re.compile(
    r",?\s+(?:ph\.?d|m\.?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|cpa|esq|jr|sr|phr|shrm-s?cp)\.?$",
    re.IGNORECASE,
)
_PARTICLES = frozenset(("st.", *words_of(people.particles for people in PEOPLE)))
_NOBODY = re.compile(
    rf"\b(?:gmbh|inc|llc|ltd|{'|'.join(words_of(terms.nobody for terms in _TERMS))})\b",
    re.IGNORECASE,
)
"""Words by which a name is that of a team, a post or a firm."""


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name; `honorific` is "mr" or "ms" where the mail gave it.

    `academic` is "Dr." and the like, as written.
    """

    full: str
    given: str
    family: str
    honorific: str | None = None
    academic: str = ""


def parse_name(text: str | None, title: str | None = None) -> Name | None:
    """Return the name of a person, None where the text is a team's or no name."""
    line = _DEGREES.sub("", clean_name(text) or "")
    last, comma, first = line.partition(", ")
    if comma and " " in last and last.split()[0].casefold() not in _PARTICLES:
        # "García López, Ana" or "Jane Roe, Acme": nobody can tell.
        return None
    if comma:
        line = f"{first} {last}"
    words = [_proper(word) for word in line.replace(",", " ").split()]
    titles = (title or "").split() if _is_title(title) else []
    while len(words) > 1 and _is_title(words[0]):
        titles.append(words.pop(0))
    if not words or _NOBODY.search(line) or _is_title(words[0]):
        return None
    keys = [key for one in titles if (key := _KEYS.get(_bare(one)))]
    academic = " ".join(one for one in titles if _bare(one) in _ACADEMIC)
    return Name(
        " ".join(words),
        _given(words),
        _family(words),
        honorific=keys[0] if keys else None,
        academic=academic,
    )


def _bare(word: str) -> str:
    return word.casefold().rstrip(".")


def _is_title(text: str | None) -> bool:
    """Whether it is a courtesy or academic title: a job title is none."""
    words = (text or "").split()
    return bool(words) and all(
        _bare(w) in _KEYS or _bare(w) in _ACADEMIC for w in words
    )


def _given(words: list[str]) -> str:
    initial = len(words[0].rstrip(".")) == 1
    return " ".join(words) if initial else words[0]


def _family(words: list[str]) -> str:
    later = range(1, len(words) - 1)
    start = next((i for i in later if words[i].casefold() in _PARTICLES), None)
    return " ".join(words[start:]) if start else words[-1]


def _proper(word: str) -> str:
    """Return a shouted or whispered word as a name is written."""
    if word.casefold() in _PARTICLES or len(word.strip(".")) <= 2:  # noqa: PLR2004
        return word
    return word.title() if word.isupper() or word.islower() else word
