"""Finds those who will be met and are called by their first names alone."""

import re
from collections.abc import Iterator

from assistant.languages import AND, PARTIES, PEOPLE, each_of, either, words_of
from assistant.patterns import deferred
from assistant.understanding.parties.words.cities import CITIES
from assistant.understanding.parties.words.company_words import (
    COMPANY_WORDS,
    names_house,
)
from assistant.understanding.parties.words.departments import is_department
from assistant.understanding.parties.words.first_names import FIRST_NAMES
from assistant.understanding.parties.words.names import NO_NAME, small_words
from assistant.understanding.parties.words.titles import has_head, is_head
from assistant.understanding.phrases import fold
from assistant.vocabulary import Person, PersonRole

_NAME = r"([A-ZÀ-Þ][\w'’-]{1,20})(?![\w@'’/-]|\.\w| [A-ZÀ-Þ&])"
_BEGIN = r"(?<![\w@./'’-])(?<![A-ZÀ-Þ][\w'’-] )"
_AND = rf" (?:{AND}|{either(people.also_and for people in PEOPLE)}|&) "
_OUR = f"(?:{either(people.ours for people in PEOPLE)})"
_ARTICLE = each_of(people.name_articles for people in PEOPLE)
_SECOND = each_of(
    part for people in PEOPLE for part in (people.name_articles, people.second_articles)
)
_PAIR = deferred(rf"{_BEGIN}{_NAME}{_AND}(?:(?:{_SECOND}) )?{_NAME}")
"""Two who are met together: "Ines und Karim zeigen dir den Laden"."""
_ME = either(people.me for people in PEOPLE)
_ME_AND = either(people.me_and for people in PEOPLE)
_WITH_ME = deferred(
    rf"{_BEGIN}{_NAME}{_AND}(?:{_ME})(?!\w)|(?<!\w)(?:{_ME_AND}) (?:(?:{_ARTICLE}) )?{_NAME}"
)
_TITLED = deferred(
    rf"{_BEGIN}{_NAME}(?:, {_OUR} ([^\n,;.()]{{3,40}})|,? \(([^\n()]{{2,40}})\))"
)
"""Those whose title follows: "Gethin, our head barista", "Bia (head de design)"."""
_KIN = deferred(rf"(?<!\w){_OUR} (?:[a-zà-ÿ-]{{2,20}} )?([\w-]{{3,20}}) {_NAME}")
"""Those whom a relation names: "mio fratello Mirko", "meine Kollegin Ines"."""
_RELATED = frozenset(fold(" ".join(p.relations for p in PARTIES)).split())
_ALONE = deferred(rf"(?<![\w@./'’&-]){_NAME}(?! \d)")
_BESIDE = deferred(rf"(?: \([^()\n]{{2,40}}\))?{_AND}(?:(?:{_SECOND}) )?{_NAME}")
"""Who is named beside a first name that is known: "Lena und Olli"."""
_NO_PERSONS = CITIES | frozenset(words_of(p.no_people for p in PEOPLE))
"""First names that are months', places' and things', too."""
_PLACES = frozenset(fold(" ".join(["&", *(p.before_place for p in PARTIES)])).split())
"""Behind these stands a place's name, or a house's, rather than a person's."""
_CALLED = deferred(rf"(?:{either(people.greeted for people in PEOPLE)}) *$")
"""What stands before one who is greeted."""


def met_together(text: str) -> Iterator[Person]:
    """Yield those named in twos, or beside the writer: "Teun en Saar", "Pim en ik"."""
    for match in _PAIR.finditer(text):
        if all(fold(name) in FIRST_NAMES for name in match.groups()):
            yield from (_met(name) for name in match.groups())
    for match in _WITH_ME.finditer(text):
        name = match[1] or match[2]
        if fold(name) in FIRST_NAMES:
            yield _met(name)


def met_with_titles(text: str) -> Iterator[Person]:
    """Yield those whose title or relation stands beside their first name."""
    for match in _TITLED.finditer(text):
        title = match[2] or match[3]
        first = fold(match[1]) in FIRST_NAMES or (match[2] and _may_be_name(match[1]))
        if first and (has_head(title) or _is_related(title)):
            yield _met(match[1], title)
    for match in _KIN.finditer(text):
        related = _is_related(match[1])
        first = fold(match[2]) in FIRST_NAMES and (related or is_head(match[1]))
        if first or (related and _may_be_name(match[2])):
            yield _met(match[2], match[1])


def met_alone(text: str) -> Iterator[Person]:
    """Yield those of whom a letter about a meeting has nothing but a known first name."""
    for match in _ALONE.finditer(text):
        if _is_first(match[1]) and _stands_for_person(text, match):
            yield _met(match[1])
            other = _BESIDE.match(text, match.end())
            if other and _may_be_name(other[1]) and not is_department(other[1]):
                yield _met(other[1])


def _is_first(word: str) -> bool:
    plain = fold(word)
    return plain in FIRST_NAMES and plain not in _NO_PERSONS


def _stands_for_person(text: str, match: re.Match[str]) -> bool:
    """Tell whether a first name is somebody's who is spoken of, neither greeted nor a place's."""
    line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()].rstrip(" *•-")
    before = line.rpartition(" ")[2].lstrip("(")
    place = fold(before).rstrip(".") in _PLACES
    if not before or (before[-1] in ".!?:;–" and not place):
        ambiguous = fold(match[1]) in small_words() | NO_NAME
        greeted = text[match.end() : match.end() + 1] in (",", "!", "\n", "")
        return not (ambiguous or greeted)
    begins = line == before or line[: -len(before)].rstrip()[-1:] in ".!?:"
    article = begins and fold(before) in _ARTICLES
    capital = before[:1].isupper() and not is_head(before) and not article
    called = _CALLED.search(fold(line[-16:])) is not None
    return not (place or capital or called or names_house(before))


_ARTICLES = frozenset(_ARTICLE.split("|"))
"""Those that stand before a first name: "A Cida vai te mostrar a cozinha"."""


def _met(name: str, title: str | None = None) -> Person:
    return Person(name, None, title, PersonRole.INTERVIEWER)


def _is_related(title: str) -> bool:
    return not _RELATED.isdisjoint(re.findall(r"[\w-]+", fold(title)))


def _may_be_name(word: str) -> bool:
    plain = fold(word)
    return not (plain in NO_NAME or plain in COMPANY_WORDS or is_head(plain))
