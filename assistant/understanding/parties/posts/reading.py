"""Classes of the words in and around titles, and where the rules would end one."""

from dataclasses import dataclass, field
from functools import cache, lru_cache

from assistant.patterns import deferred
from assistant.understanding.parties.posts.spans import GENDER, Line, Run, Word
from assistant.understanding.parties.posts.title_bounds import TitleBounds
from assistant.understanding.parties.posts.title_joints import is_verb
from assistant.understanding.parties.posts.title_reading import TitleReader
from assistant.understanding.parties.words.cities import CITIES
from assistant.understanding.parties.words.company_words import names_house
from assistant.understanding.parties.words.departments import is_department
from assistant.understanding.parties.words.first_names import FIRST_NAMES
from assistant.understanding.parties.words.names import NO_NAME, squeeze
from assistant.understanding.parties.words.title_cleaning import is_term, ungendered
from assistant.understanding.parties.words.title_levels import POSTS
from assistant.understanding.parties.words.titles import (
    ARTICLES,
    GENERIC,
    SUBJECT_WORDS,
    joins,
    stops,
)
from assistant.understanding.phrases import fold
from assistant.understanding.words import LANGUAGES

_TOKEN = deferred(r"\([^()\n]{1,40}\)|\[[^\]\n]{1,40}\]|[^\s(\[]+|[(\[]")
_REACH, _LEAST = 110, 2
_STEM, _LONG = 6, 7


@dataclass(frozen=True, slots=True)
class Reader:
    """Knows the words of a letter's languages; asks the rules where a title ends."""

    languages: tuple[str, ...]
    houses: frozenset[str]
    titles: TitleReader
    _read: dict[tuple[int, int], str] = field(default_factory=dict)

    @classmethod
    def of(cls, languages: tuple[str, ...], barred: frozenset[str]) -> "Reader":
        """Return one for a letter's languages, with the names at which a title ends."""
        known = tuple(dict.fromkeys((*languages, "en")))
        houses = frozenset(
            w for name in barred for w in name.split() if len(w) > _LEAST
        )
        return cls(known, houses, TitleReader(TitleBounds(known, barred)))

    def classes(self, word: Word) -> tuple[str, ...]:
        """Return the classes that a word is of."""
        found = _classes(word.written, word.plain, self.languages)
        return (*found, "house") if word.plain in self.houses else found

    def marked(self, mark: str, word: Word) -> tuple[str, ...]:
        """Return the word and its classes, as traits of a place in a title or beside it."""
        found = _marked(mark, word.written, word.plain, self.languages)
        return (*found, f"{mark}.house") if word.plain in self.houses else found

    def bare_before(self, line: Line, begin: int) -> str | None:
        """Return the word before a title and its articles."""
        at = begin - 1
        while at >= 0 and line.words[at].plain in ARTICLES and not line.gaps[at + 1]:
            at -= 1
        return line.words[at].plain if at >= 0 else None

    def reads(self, run: Run) -> bool:
        """Tell whether the rules would end a title where this one ends."""
        place = id(run.line), run.begin
        if place not in self._read:
            first = run.line.words[run.begin].start
            text = run.line.text[first : first + _REACH].replace(GENDER, " ")
            words = [m.group() for m in _TOKEN.finditer(ungendered(text))]
            self._read[place] = squeeze(self.titles.whole(words))
        return self._read[place] == squeeze(ungendered(run.title))


def stem(word: str) -> str:
    """Return what a word counts as."""
    return word[:_STEM] if len(word) > _LONG else word


@lru_cache(maxsize=32768)
def _marked(
    mark: str, written: str, plain: str, languages: tuple[str, ...]
) -> tuple[str, ...]:
    told = (f"{mark}.{each}" for each in _classes(written, plain, languages))
    return (f"{mark} {stem(plain)}", *told)


def shape_of(written: str) -> str:
    """Return how a word is written: low, caps, cap."""
    if written[0].islower():
        return "low"
    return "caps" if written.isupper() and len(written) > 1 else "cap"


@lru_cache(maxsize=16384)
def _classes(written: str, plain: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """Return the classes that a word is of in any letter of the languages."""
    found = [name for name, words in _sets(languages) if plain in words]
    lower = written[0].islower()
    tests = {
        "first name": not lower and plain in FIRST_NAMES,
        "department": is_department(plain),
        "house word": names_house(plain),
        "term": is_term(written),
        "verb": lower and is_verb(written, languages[0]),
        "digit": any(map(str.isdigit, written)),
    }
    told = (name for name, holds in tests.items() if holds)
    return (*found, *told, shape_of(written))


@cache
def _sets(languages: tuple[str, ...]) -> tuple[tuple[str, frozenset[str]], ...]:
    common = [w.common for w in LANGUAGES if w.code in languages]
    return (
        ("post", POSTS),
        ("subject", SUBJECT_WORDS),
        ("generic", GENERIC),
        ("no name", NO_NAME),
        ("join", joins(languages)),
        ("stop", stops(languages)),
        ("article", ARTICLES),
        ("common", frozenset(fold(" ".join(common)).split())),
        ("city", CITIES),
    )
