"""Finds who signs beside others: "Anna Lutz und Jörg Petersen", "Katie and Joe", "Sabine Kern und Team"."""

import re
from collections.abc import Iterator

from assistant.languages import AND, PEOPLE, SIGNING, either, words_of
from assistant.patterns import deferred
from assistant.understanding.parties.words.company_words import COMPANY_WORDS
from assistant.understanding.parties.words.departments import is_department
from assistant.understanding.parties.words.names import has_first_name, is_person
from assistant.understanding.parties.words.titles import has_head
from assistant.understanding.view import View

_MARK = rf"(?:(?:{either(s.marks for s in SIGNING)})\.? ?)?"
_WORD = r"[A-ZÀ-Þ][\w'’.-]{0,24}"
_PARTICLES = "|".join(words_of(people.particles for people in PEOPLE))
_NAME = rf"{_MARK}({_WORD}(?: (?:(?:{_PARTICLES}) ){{0,2}}{_WORD}){{0,2}})"
_PAIR = deferred(rf"{_NAME}(?: (?:{AND}|&) | ?[/|] ?|[ \t]{{2,40}}){_NAME}")
_ARTICLES = either(people.team_articles for people in PEOPLE)
_TEAMS = either(people.team_nouns for people in PEOPLE)
_WITH_TEAM = deferred(
    rf"{_NAME} (?:{AND}|&|\+) (?i:(?:{_ARTICLES})? ?(?:[\w-]{{1,20}}-)?(?:{_TEAMS}))"
)
_LAST, _FIRST = 8, 6


def signers(view: View) -> Iterator[str]:
    """Yield the names under a letter that several sign, or one with his team."""
    letter = view.clues.letter
    tail = letter.text.strip().splitlines()[-_LAST:]
    for line in (*tail, *letter.signature.splitlines()[:_FIRST]):
        words = line.strip(" *_,.–—-")
        if team := _WITH_TEAM.fullmatch(words):
            yield from (name for name in team.groups() if _is_persons(name))
        elif pair := _PAIR.fullmatch(words):
            names = [name.strip() for name in pair.groups()]
            if all(map(_is_persons, names)):
                yield from names


def _is_persons(name: str) -> bool:
    """Tell whether a name is a person's, of a first name alone only where it is common."""
    words = set(re.findall(r"[\w-]+", name.casefold()))
    if has_head(name) or words & COMPANY_WORDS or any(map(is_department, words)):
        return False
    return has_first_name(name) or (" " in name and is_person(name))
