"""What a name tells by its own words whether it is a company's."""

from collections.abc import Iterator
from functools import lru_cache

from assistant.languages import LANGUAGES, either
from assistant.patterns import deferred
from assistant.understanding.parties.labels.fit import fit
from assistant.understanding.parties.naming.candidates import Candidate, Setting
from assistant.understanding.parties.words.agencies import AGENCY
from assistant.understanding.parties.words.cities import CITIES
from assistant.understanding.parties.words.company_words import NO_COMPANY, names_house
from assistant.understanding.parties.words.departments import bare, is_department
from assistant.understanding.parties.words.first_names import FIRST_NAMES
from assistant.understanding.parties.words.legal_forms import LEGAL
from assistant.understanding.parties.words.names import (
    NO_NAME,
    has_first_name,
    is_person,
    small_words,
)
from assistant.understanding.parties.words.titles import has_head, is_head
from assistant.understanding.phrases import fold
from assistant.understanding.senders import is_board, is_relay, organisation

_ADDRESSES = tuple(language.addresses for language in LANGUAGES)
_STEM, _LONG, _ALIKE = 6, 7, 0.9
_STREET = deferred(
    rf".{{1,40}} (?:{either(a.numbered for a in _ADDRESSES)})|(?:{either(a.named for a in _ADDRESSES)}|{either(a.led for a in _ADDRESSES)}) .{{1,40}}"
    rf"|(?:.{{1,30}} )?\w{{2,30}}(?:{either(a.joined for a in _ADDRESSES)})"
)
"""A name that streets have: "Mill Lane", "Rua Augusta", "Hauptstraße"."""
_MOST_WORDS, _MOST_STEPS, _LETTERS_A_STEP = 6, 10, 3


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """Return the beginning of a long word, folded; a line's end is one, too."""
    plain = fold(word) if word != "\n" else "¶"
    return plain[:_STEM] if len(plain) > _LONG else plain


def likeness(one: Candidate, letter: Setting) -> Iterator[str]:
    """Yield what tells of a name by its words."""
    words = _words_of(one.name)
    yield from _by_itself(one.name)
    yield f"letters {min(len(one.key) // _LETTERS_A_STEP, _MOST_STEPS)}"
    yield from (
        f"is {fact}" for fact, holds in _people(one.name, words, letter) if holds
    )
    if _is_platform(one.key):
        yield "is platform"
    elif any(map(_is_platform, words)):
        yield "is of a platform"
    sender = letter.view.clues.letter.head.sender.domain
    if fit(organisation(sender).partition(".")[0], one.name) >= _ALIKE:
        yield f"is the domain of {letter.sort}"


@lru_cache(maxsize=4096)
def _is_platform(word: str) -> bool:
    return is_relay(f"{word}.com") or is_board(f"{word}.com")


def _words_of(name: str) -> list[str]:
    return [w.strip(".,'’()") for w in fold(name).split()]


@lru_cache(maxsize=4096)
def _by_itself(name: str) -> tuple[str, ...]:
    """Return what a name tells in any letter: most are words that begin sentences."""
    return tuple(_told_by(name, _words_of(name)))


def _told_by(name: str, words: list[str]) -> Iterator[str]:
    yield f"words {min(len(words), _MOST_WORDS)}"
    yield f"first {stem(words[0])}"
    yield from (f"inner {stem(word)}" for word in words[1:-1])
    if len(words) > 1:
        yield f"last {stem(words[-1])}"
    facts = (*_houses(words), *_written(name), *_common(words), *_said(name, words))
    yield from (f"is {fact}" for fact, holds in facts if holds)


def _houses(words: list[str]) -> Iterator[tuple[str, bool]]:
    houses = [names_house(word) for word in words]
    yield "house", any(houses)
    yield "house first", houses[0]
    yield "house last", houses[-1]
    yield "all house", all(houses)
    yield "legal form", LEGAL.search(" ".join(words[1:])) is not None


def _written(name: str) -> Iterator[tuple[str, bool]]:
    words = name.split()
    first, last = words[0], words[-1]
    yield "shouted", name.isupper()
    yield "lower", name.islower()
    yield "lower first", name[0].islower()
    yield "lower last", len(words) > 1 and last[0].islower()
    yield "digit", any(c.isdigit() for c in name)
    yield "and", "&" in words
    yield "acronym", first.isupper() and len(first) > 1
    yield "camel", not first.isupper() and any(c.isupper() for c in first[1:])


def _common(words: list[str]) -> Iterator[tuple[str, bool]]:
    strange = [word in NO_NAME or word in NO_COMPANY for word in words]
    small = [word in small_words() for word in words]
    yield "strange", any(word in NO_NAME for word in words)
    yield "strange first", strange[0]
    yield "strange last", strange[-1]
    yield "all strange", all(strange)
    yield "small first", small[0]
    yield "small last", small[-1]
    yield "all small", all(small)


def _said(name: str, words: list[str]) -> Iterator[tuple[str, bool]]:
    several = len(words) > 1
    plain = bare(name)
    yield "title", has_head(name)
    yield "head", is_head(name)
    yield "city", fold(name) in CITIES
    yield "city first", several and words[0] in CITIES
    yield "city last", several and words[-1] in CITIES
    yield "department first", is_department(words[0])
    yield "department last", is_department(words[-1])
    yield "dressed", plain != name
    yield "bare", not plain
    yield "agency", AGENCY.search(fold(name)) is not None
    yield "street", _STREET.fullmatch(" ".join(words)) is not None


def _people(name: str, words: list[str], letter: Setting) -> Iterator[tuple[str, bool]]:
    own = set(words)
    yield "first name", has_first_name(name)
    yield "first names", own <= FIRST_NAMES
    yield "person", is_person(name)
    yield "writer", bool(letter.writer & own)
    yield "all writer", own <= letter.writer
    yield "owner", bool(letter.owner & own)
    yield "company", letter.view.names.may_be(name)
    yield "company where sure", letter.view.names.may_be(name, sure=True)
