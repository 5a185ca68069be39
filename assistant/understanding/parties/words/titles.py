"""Words of job titles: those that a title is built on, and those at which it ends."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from assistant.languages import PARTIES, TITLES, TRADES, each_of, either, words_of
from assistant.patterns import deferred
from assistant.understanding.parties.words.trades import NO_TRADES
from assistant.understanding.phrases import fold
from assistant.understanding.words import LANGUAGES, Words

_ENDINGS = ("", *words_of(t.endings for t in TRADES))
_SHORT = 3
_COMPOUND = re.compile(r"\.(?:\*|\{(\d+),\})([a-z-]+)")


class _Heads(NamedTuple):
    """The words that name what somebody does, without the endings they may take.

    `lasts` are the last parts of compounds, with how many letters stand before each at
    least; `others` are written as expressions.
    """

    words: frozenset[str]
    lasts: Mapping[str, int]
    others: re.Pattern[str]

    def holds(self, word: str) -> bool:
        """Tell whether a word is one of them, whatever it ends in."""
        bare = [word.removesuffix(e) for e in _ENDINGS if word.endswith(e)]
        return any(map(self._holds, bare)) or self.others.fullmatch(word) is not None

    def _holds(self, bare: str) -> bool:
        if bare in self.words:
            return True
        parts = enumerate(bare[at:] for at in range(len(bare)))
        return any(self.lasts.get(part, at + 1) <= at for at, part in parts)


@cache
def _heads() -> _Heads:
    words, others, lasts = set[str](), set[str](), dict[str, int]()
    for word in {w for known in LANGUAGES for w in fold(known.trades).split()}:
        if compound := _COMPOUND.fullmatch(word):
            least, last = int(compound[1] or 0), compound[2]
            lasts[last] = min(least, lasts.get(last, least))
        elif not word.replace("-", "").isalpha():
            others.add(word)
        elif word.endswith("o") and len(word) > _SHORT:
            words |= {word, f"{word[:-1]}a"}
        else:
            words.add(word)
    endings = "|".join(_ENDINGS)
    either = re.compile(f"(?:{'|'.join(sorted(others))})(?:{endings})")
    return _Heads(frozenset(words), lasts, either)


_GENDERED = re.compile(
    rf"[:*/·_.(]-?(?:{'|'.join(words_of(t.gendered for t in TRADES))})\)?$"
)


@lru_cache(maxsize=16384)
def is_head(word: str) -> bool:
    """Tell whether a word names what somebody does: "Engineer", "Bauleiterin".

    One that names nothing in English may do so with its accents: "employée".
    """
    plain = fold(word).strip(".,;:!?()[]\"'“”„«»")
    plain = _GENDERED.sub("", plain)
    last = re.split(r"[-/+]", plain)[-1]
    return (
        len(last) > 1
        and (plain not in NO_TRADES or not word.isascii())
        and (_heads().holds(plain) or _heads().holds(last))
    )


@lru_cache(maxsize=4096)
def has_head(title: str) -> bool:
    """Tell whether the words hold one that names what somebody does."""
    return any(is_head(w) for w in title.split())


@cache
def stops(languages: tuple[str, ...]) -> frozenset[str]:
    """Return the words at which a title ends in one of the languages."""
    return _folded(words.title_stops for words in _of(languages))


@cache
def joins(languages: tuple[str, ...]) -> frozenset[str]:
    """Return the small words that may stand inside a title."""
    return _folded(words.title_joins for words in _of(languages))


@cache
def articles(language: str) -> frozenset[str]:
    """Return the articles that stand inside a title only behind another small word."""
    return _folded(words.articles for words in _of((language,)))


@cache
def words_before(languages: tuple[str, ...]) -> frozenset[str]:
    """Return the words behind which a title may begin that holds no trade."""
    return _folded(words.before_titles for words in _of(languages))


@cache
def words_behind(languages: tuple[str, ...]) -> frozenset[str]:
    """Return the words before which a title may end that holds no trade."""
    return _folded(words.behind_titles for words in _of(languages))


def _of(languages: tuple[str, ...]) -> Iterator[Words]:
    return (words for words in LANGUAGES if words.code in languages)


def _folded(lists: Iterable[str]) -> frozenset[str]:
    return frozenset(word for words in lists for word in fold(words).split())


def names_field(word: str) -> bool:
    """Tell whether a word names a field of work: "Técnico en Refrigeración"."""
    return _FIELD.fullmatch(fold(word).strip(_MARKS)) is not None


_FIELD = deferred(either(t.fields for t in TITLES))
_MARKS = ".,;:!?()"


@cache
def runs_on(languages: tuple[str, ...]) -> bool:
    """Tell whether titles go on in lower case in one of the languages."""
    return any(words.lower_titles for words in _of(languages))


GENERIC = frozenset(fold(" ".join(p.no_titles for p in PARTIES)).split())
"""Words that make no title by themselves."""
NOBODY = frozenset(each_of(t.nobody for t in TRADES).split("|"))
"""Titles that hiring mails name, though they are never the post."""
ARTICLES = frozenset(fold(" ".join(p.before_titles for p in PARTIES)).split())
"""Words before a title that are no part of it."""
SUBJECT_WORDS = frozenset(fold(" ".join(p.beside_titles for p in PARTIES)).split())
"""Words of a subject that stand around a title."""
HOUSES = frozenset(words_of(t.houses for t in TRADES))
"""Words that the names of houses begin with."""
ALSO_TITLES = frozenset(words_of(t.also_titles for t in TRADES))
"""Words that make no name, though a title may hold them."""
