"""Reads names of people, companies and posts out of running text."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from assistant.languages import JOINTS, PEOPLE, SPELLING, each_of, either, words_of
from assistant.patterns import deferred
from assistant.understanding.parties.words.cities import CITIES, LARGE_CITIES
from assistant.understanding.parties.words.company_words import (
    COMPANY_WORDS,
    names_house,
)
from assistant.understanding.parties.words.departments import DEPARTMENT_WORDS
from assistant.understanding.parties.words.first_names import FIRST_NAMES
from assistant.understanding.parties.words.legal_forms import LEGAL
from assistant.understanding.parties.words.titles import is_head
from assistant.understanding.parties.words.trades import SURNAMES
from assistant.understanding.phrases import any_of, fold
from assistant.understanding.words import LANGUAGES

_CAPITAL = r"[A-ZÀ-ÖØ-ÞŚŻŁČŠŽ]"
_TOKEN = (
    rf"(?:St\.|Dept\.|{_CAPITAL}[\w'’&+]*(?:[.-][\w'’&+]+)*(?:-(?= (?:{either(d.hyphened_and for d in SPELLING)}) [A-ZÄÖÜ]))?|"
    r"\d+[A-Za-z]\w*|\d&\d|[a-z]{1,2}[A-Z]\w+)"
)
_JOINING = f"(?:{either(d.joining for d in SPELLING)})"
_ELIDED = each_of(d.elided for d in JOINTS)
_ALONE = each_of((_ELIDED, *(d.elided_alone for d in JOINTS)))
WIDE_RUN = re.compile(
    rf"(?<![\w@/.]){_TOKEN}(?:(?:[ -]| & | \+ | (?:{_ALONE})['’]|['’]|(?: {_JOINING}){{1,2}} (?:(?:{_ELIDED})['’])?){_TOKEN}){{0,6}}"
)
_PERSON_TOKEN = rf"(?:St\.|{_CAPITAL}[\w'’]+(?:-{_CAPITAL}[\w'’]+)*|{_CAPITAL}\.)"
_PARTICLE = f"(?:{either(d.particles for d in SPELLING)})"
PERSON = re.compile(
    rf"(?<![\w@/.]){_PERSON_TOKEN}(?: (?:{_PARTICLE} ){{0,2}}(?:d['’])?{_PERSON_TOKEN}){{1,3}}(?![\w@])"
)
_PERSON_PART = re.compile(rf"(?:(?:{_PARTICLE}) ){{0,2}}{_PERSON_TOKEN}")
_PERSON_RUN = re.compile(
    rf"(?<![\w@/.-]){_PERSON_TOKEN}(?: (?:{_PARTICLE} ){{0,2}}{_PERSON_TOKEN}){{1,7}}(?![\w@])"
)
NO_SURNAMES = frozenset(words_of(p.no_surnames for p in PEOPLE))
"""Words behind a first name that make a place or a thing of it."""
_PRODUCTS = (
    "zoom google meet microsoft teams skype webex linkedin inc llc ltd gmbh greenhouse lever ashby workday "
    "smartrecruiters icims bamboohr teamtailor hirevue calendly goodtime modernloop personio recruitee workable"
)
NO_NAME = frozenset(
    fold(
        " ".join((_PRODUCTS, LARGE_CITIES, *words_of(s.no_names for s in SPELLING)))
    ).split()
)


@lru_cache(maxsize=4096)
def squeeze(name: str) -> str:
    """Return the name's letters and digits in lower case, without its legal form."""
    folded = fold(name)
    short = LEGAL.sub(" ", folded)
    return "".join(c for c in short if c.isalnum()) or "".join(
        c for c in folded if c.isalnum()
    )


@cache
def lead(code: str, cue: str) -> re.Pattern[str]:
    """Return one expression for all the phrases of a cue in a language."""
    [words] = [w for w in LANGUAGES if w.code == code]
    lines = [s.strip() for s in words.expanded().get(cue, "").splitlines() if s.strip()]
    return deferred(any_of(lines) if lines else r"(?!)")


def is_titled(text: str, languages: tuple[str, ...]) -> bool:
    """Tell whether the words hold a job title such as a signature has."""
    folded = fold(text)
    return any(lead(code, "title.word").search(folded) for code in (*languages, "en"))


class NameSpan(NamedTuple):
    """A place where a first and a last name stand; `known` where the first is common."""

    start: int
    end: int
    name: str
    known: bool


def people_in(text: str) -> Iterator[NameSpan]:
    """Yield the places where a first and a last name stand."""
    for run in _PERSON_RUN.finditer(text):
        whole = list(_PERSON_PART.finditer(text, run.start(), run.end()))
        for tokens in _apart(whole):
            yield from _people_among(text, tokens)


def _apart(tokens: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Yield the words of a run, parted where another person begins: "Chieda di Carla Fontana"."""
    begun = 0
    for at, token in enumerate(tokens):
        joined = _parting(token.group())
        sentence = at == 1 and not has_first_name(tokens[0].group())
        if joined and (joined == "y" or sentence):
            yield tokens[begun:at]
            begun = at
    yield tokens[begun:]


def _parting(token: str) -> str | None:
    """Return the word that parts persons before a first name: "y Rosa", "di Carla"."""
    word, _, name = token.partition(" ")
    return word if word in _BETWEEN and has_first_name(name) else None


_BETWEEN = frozenset(words_of(s.between_people for s in SPELLING))


def _people_among(text: str, tokens: list[re.Match[str]]) -> Iterator[NameSpan]:
    words = [token.group() for token in tokens]
    starts = [token.start() for token in tokens]
    if words and (joined := _parting(words[0])):
        cut = len(joined) + 1
        words[0], starts[0] = words[0][cut:], starts[0] + cut
    ends = [token.end() for token in tokens]
    if len(words) > _BOTH and fold(words[0]) in _COURTESIES:
        words, starts, ends = words[1:], starts[1:], ends[1:]
    at, found = 0, False
    while at < len(words) - 1:
        length = _anchored(words[at : at + 5])
        if length:
            start, end = starts[at], ends[at + length - 1]
            yield NameSpan(start, end, text[start:end].rstrip("'’"), known=True)
            found = True
        at += length or 1
    if found or not 1 < len(words) < _LONG_RUN:
        return
    start, end = starts[0], ends[-1]
    if is_person(text[start:end]) and not _is_short_for_house(words[0]):
        yield NameSpan(start, end, text[start:end], known=False)


def _is_short_for_house(word: str) -> bool:
    """Tell whether a name begins with what is no person's, all capitals: "MVZ"."""
    return word.isupper() and len(word.replace(".", "")) > _BOTH


_BOTH, _LONG_RUN = 2, 4
_COURTESIES = frozenset(words_of(s.courtesies for s in SPELLING))
"""Titles in full before a name: "Principal Dwight Garner"."""


_PRONOUNS = frozenset(words_of(s.pronouns for s in SPELLING))
"""What a sentence may go on with behind a name, in capitals out of politeness."""


_VERBS = frozenset(words_of(s.no_first_names for s in SPELLING))


def _anchored(tokens: list[str]) -> int:
    """Return how many of the words make a name that begins with a common first one."""
    if not has_first_name(tokens[0]) or tokens[0] in _VERBS:
        return 0
    length = 1
    for at, token in enumerate(tokens[1:4], 1):
        plain = fold(token.rpartition(" ")[2]).strip(".,'’")
        if plain in _NO_LAST_NAMES or (" " in token and names_house(plain)):
            return 0
        trade = is_head(token) and not (plain in SURNAMES and at == 1)
        again = at > 1 and has_first_name(token) and len(tokens) > at + 1
        strange = plain in _NO_NAMES and not token.endswith(".")
        last = token.rpartition(" ")[2]
        short = last.isupper() and len(last) > 1 and not tokens[0].isupper()
        strange = strange or token in _PRONOUNS or (short and " " in token)
        if trade or again or strange:
            break
        length = at + 1
    whole = length > 1 and len(tokens[length - 1].strip(".")) > 1
    return length if whole else 0


@lru_cache(maxsize=4096)
def is_person(name: str) -> bool:
    """Tell whether the words look like a person's first and last name."""
    words = [w.strip(".,") for w in fold(name).split()]
    long = [w for w in words if len(w) > 1]
    return (
        2 <= len(words) <= 5
        and bool(long)
        and not any(w in _strange_to(name) for w in words[has_first_name(name) :])
        and not LEGAL.search(fold(name))
        and _STREETS.search(words[-1]) is None
        and PERSON.fullmatch(name.strip()) is not None
        and (has_first_name(name) or not (_is_phrase(words) or _tells_otherwise(words)))
    )


def _pieces(words: list[str]) -> set[str]:
    """Return the words, and what stands behind an apostrophe: "L'équipe"."""
    return {*words, *(word.rpartition("'")[2] for word in words)}


_PLATFORMS = frozenset(
    {
        "ashby",
        "lever",
        "greenhouse",
        "meet",
        "park",
        "chicago",
        "berlin",
        "boston",
        "london",
        "west",
        "east",
        "north",
        "street",
        "church",
        "paris",
    }
)
_NO_NAMES = NO_NAME - _PLATFORMS
_NO_LAST_NAMES = COMPANY_WORDS | NO_SURNAMES


def _strange_to(name: str) -> frozenset[str]:
    """Return the words that no name holds, but as the last of a common first one."""
    return _NO_NAMES if has_first_name(name) else NO_NAME


@lru_cache(maxsize=4096)
def has_first_name(name: str) -> bool:
    """Tell whether the words begin with a first name as many people bear it."""
    word = fold(name.strip()).partition(" ")[0]
    first, joined, _ = word.partition("-")
    return first in FIRST_NAMES and not (joined and names_house(word))


_NO_PERSONS = (
    COMPANY_WORDS
    | NO_SURNAMES
    | DEPARTMENT_WORDS
    | frozenset("vp svp am pm et ct pt est edt pst cet videocall ref".split())
    | frozenset(words_of(s.no_persons for s in SPELLING))
)


_STREETS = deferred(rf"\w{{3}}(?:{either(d.street_ends for d in SPELLING)})$")
"""What the name of a street ends in: "John Kennedylaan"."""


_PHRASE_ARTICLES = frozenset(words_of(d.phrase_articles for d in SPELLING))
_BEFORE_ARTICLES = frozenset(words_of(d.before_articles for d in SPELLING))


def _is_phrase(words: list[str]) -> bool:
    """Tell whether an article makes a phrase: "Produkten den Ausschlag"."""
    return any(
        word in _PHRASE_ARTICLES and before not in _BEFORE_ARTICLES
        for before, word in pairwise(words)
    )


def _tells_otherwise(words: list[str]) -> bool:
    """Tell whether words make a company, a trade or a sentence of what looks like a person."""
    return (
        any(is_head(w) or w in _NO_PERSONS or names_house(w) for w in _pieces(words))
        or words[-1] in CITIES
        or words[0] in small_words()
    )


@cache
def small_words() -> frozenset[str]:
    """Return the words that begin sentences in any language, and no name."""
    texts = (f"{words.common} {words.title_stops}" for words in LANGUAGES)
    return frozenset(w for text in texts for w in fold(text).split())
