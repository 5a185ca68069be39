"""Tells whom a letter is about: whom it calls a candidate, and whether it greets many."""

import re
from collections.abc import Iterator

from assistant.languages import LANGUAGES, PEOPLE, either, words_of
from assistant.patterns import deferred
from assistant.understanding.phrases import fold
from assistant.understanding.standing import places_of
from assistant.understanding.view import View

_TERMS = tuple(language.terms for language in LANGUAGES)
_PART = r"[A-ZÀ-Þ][\w'’-]{1,20}"
_PARTICLE = f"(?:{'|'.join(words_of(p.particles for p in PEOPLE))})"
_NAME = rf"{_PART}(?: [A-Z]\.)?(?: (?:{_PARTICLE} ){{0,2}}{_PART}){{1,2}}"
_CALLED = deferred(rf"(?i:\b(?:{either(terms.candidates for terms in _TERMS)})\b)")
_BEHIND = deferred(rf"(?P<apart>[ \t]?[:|][ \t]?\n?|\t)?[ ,]{{0,2}}(?P<name>{_NAME})")
_LABEL = deferred(
    rf"(?m)^(?i:{either(terms.candidates for terms in _TERMS)})(?: \w{{3,6}})?[ \t]{{0,3}}[:|]?\s{{1,3}}(?P<name>{_NAME})[ \t]{{0,3}}$"
)
_APPLIED = deferred(rf"(?P<name>{_NAME}) (?:{either(terms.applied for terms in _TERMS)})(?!\w)")  # fmt: skip
_NOBODY = deferred(rf"\b(?:{'|'.join(words_of(terms.nobody for terms in _TERMS))})\b")
_GREETING = deferred(rf"(?:{fold(either(terms.greetings for terms in _TERMS))})\b")
_INTERVIEWERS = deferred(
    rf"(?:{fold(either(terms.interviewers for terms in _TERMS))}) ?[:\n]"
)
_INTERVIEWING = deferred(
    rf"\b(?:{fold(either(terms.interviewing for terms in _TERMS))})"
)
_CANDIDATE = deferred(rf"\b(?:{fold(either(terms.candidates for terms in _TERMS))})\b")
_EVERYBODY = deferred(
    rf"\W{{0,9}}(?:{fold(either(terms.everybody for terms in _TERMS))}) ?(?=[,!:.\n-])"
)
_CAPITAL_NOUNS = frozenset(one.code for one in LANGUAGES if one.capital_nouns)
_MOST, _BESIDE, _REACH, _GREETED = 8, 90, 90, 6


def is_candidate(view: View) -> bool:
    """Tell whether the owner is named as the one who applies."""
    readers = _readers(view)
    return any(readers & set(fold(name).split()) for name in _named(view))


def is_another_candidate(view: View) -> bool:
    """Tell whether somebody else is named as the one who applies."""
    readers = _readers(view)
    others = (not readers & set(fold(name).split()) for name in _named(view))
    return bool(readers) and any(others)


def interviews(view: View) -> bool:
    """Tell whether the owner is to interview somebody, or is named among those who are."""
    return _is_named_interviewer(view) or (
        _INTERVIEWING.search(view.clues.folded) is not None and not is_candidate(view)
    )


def greets_everybody(view: View) -> bool:
    """Tell whether the letter's own words begin with a greeting to several people."""
    return _EVERYBODY.match(view.clues.folded, view.clues.body) is not None


def _is_named_interviewer(view: View) -> bool:
    text, name = view.clues.folded, fold(view.owner.name)
    for place in places_of(name, text) if name else ():
        before = text[max(0, place - _REACH) : place]
        label = _INTERVIEWERS.search(before)
        if label and not _CANDIDATE.search(before, label.end()):
            return True
    return False


def _named(view: View) -> Iterator[str]:
    """Yield who is called a candidate; what the letter writes small is no name."""
    for name in _called(view):
        parts = (part.lower() for part in re.findall(_PART, name))
        small = rf"(?<![\w.@/])(?:{'|'.join(parts)})(?![\w@/]|\.\w)"
        if not re.search(small, view.clues.text):
            yield name


def _called(view: View) -> Iterator[str]:
    text = view.clues.text
    for number, called in enumerate(_CALLED.finditer(text)):
        if number == _MOST:
            break
        behind = _BEHIND.match(text, called.end(), called.end() + _BESIDE)
        # "Candidate Portal Login" is no name, "candidate Jane Roe" is one, and so is
        # "Kandidatin Jane Roe", since German nouns are capitalised.
        small = called.group().islower() or not _CAPITAL_NOUNS.isdisjoint(
            view.clues.languages
        )
        if behind and (behind["apart"] or small):
            yield from _person(behind["name"])
    for pattern in (_LABEL, _APPLIED):
        for found in pattern.finditer(text):
            yield from _person(found["name"])


def _person(name: str) -> Iterator[str]:
    if not _NOBODY.search(fold(name)) and not _GREETING.match(fold(name)):
        yield name


def _readers(view: View) -> set[str]:
    """Return the words of the owner's names: he may be written to by another."""
    clues = view.clues
    first = clues.folded[clues.body :].lstrip().partition("\n")[0].rstrip()
    names = set(fold(view.owner.name).split())
    for address in (*clues.letter.head.to, *clues.letter.head.cc):
        if address.address in view.owner.addresses:
            names.update(fold(address.name).split())
    if len(first.split()) <= _GREETED and (
        first.endswith((",", "!")) or _GREETING.match(first)
    ):
        names.update(re.findall(r"\w{3,}", first))
    return names
