"""Reads a company's name at a place in running text, and says whether words are one."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from assistant.languages import AND, HOUSE_NAMES, JOINTS, each_of, either, words_of
from assistant.patterns import deferred
from assistant.understanding.parties.words.cities import CITIES
from assistant.understanding.parties.words.company_words import (
    COMPANY_WORDS,
    NO_COMPANY,
    is_of_a_town,
    names_house,
)
from assistant.understanding.parties.words.departments import bare
from assistant.understanding.parties.words.first_names import FIRST_NAMES
from assistant.understanding.parties.words.legal_forms import LEGAL, LEGAL_BEHIND
from assistant.understanding.parties.words.names import (
    NO_NAME,
    WIDE_RUN,
    has_first_name,
    is_person,
    small_words,
    squeeze,
)
from assistant.understanding.parties.words.title_levels import OF_A_POST
from assistant.understanding.parties.words.titles import NOBODY, has_head, is_head
from assistant.understanding.parties.words.trades import SURNAMES
from assistant.understanding.phrases import fold
from assistant.understanding.senders import is_board, is_relay
from assistant.understanding.view import View

_REACH = 90
_MOST_LETTERS = 60


def _folded(parts: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(" ".join(parts)).split())


_ARTICLE = re.compile(
    rf"[\s*\"“„«'‘(|:=]*(?:(?:{either(h.articles for h in HOUSE_NAMES)}|{either(h.nouns for h in HOUSE_NAMES)}) "
    rf"|(?:{each_of(h.elided for h in HOUSE_NAMES)})['’])?[\s\"“„«'‘]*"
)
_NUMBERED = re.compile(r"(?![a-z]{3,4}\d$)[a-z]{0,4}-?\d+[a-z]{0,3}\d*(?:-\d+)*")
_PRONOUN = re.compile(either(h.pronouns for h in HOUSE_NAMES))
_ARTICLES = _folded(h.small_articles for h in HOUSE_NAMES)
_JOIN = _folded(h.joins for h in HOUSE_NAMES)
_OF = _folded(h.joints for h in HOUSE_NAMES)
_JOINING = _JOIN | _OF | {"&"}
_CAPITAL_ARTICLES = frozenset(words_of(h.capital_articles for h in HOUSE_NAMES))
_HOUSES_FOR = _folded(h.houses_for for h in HOUSE_NAMES)
_FOR = _folded(h.meant_for for h in HOUSE_NAMES)
_NO_COMPANY_NAMES = NO_NAME - COMPANY_WORDS
_MAY_BE_LAST = _folded(h.may_be_last for h in HOUSE_NAMES)
_NO_LAST = _NO_COMPANY_NAMES | _folded(h.no_last for h in HOUSE_NAMES)
_NOT_FIRST = _NO_COMPANY_NAMES - CITIES - _folded(h.may_be_first for h in HOUSE_NAMES)
_NO_TRADES = COMPANY_WORDS | SURNAMES
_HIRERS = NOBODY | _folded(h.hirers for h in HOUSE_NAMES)
_AND = frozenset(f"{AND}|&".split("|"))
_PARTNERS = deferred(rf" \S{{1,3}} (?:{each_of(j.partners for j in JOINTS)})")
_TWO, _LONG_WORD = 2, 6
_WAYS = _folded(h.ways for h in HOUSE_NAMES)
_INSTITUTIONS = frozenset(words_of(h.institutions for h in HOUSE_NAMES))
_BEGUN_WITH = re.compile(
    rf"^(?:{either(h.begun_with for h in HOUSE_NAMES)}) (?=[A-ZÀ-Þ])"
)
_DOING = deferred(either(h.doing for h in HOUSE_NAMES))
_NO_HOUSES = _folded(f"{h.branches} {h.honours}" for h in HOUSE_NAMES)
_COMMON = _folded(h.common for h in HOUSE_NAMES)
_ELIDED_COMMON = re.compile(
    rf"(?:{each_of(h.elided_common for h in HOUSE_NAMES)})['’][a-zà-ÿ]"
)
_TITLED_BY = _folded(h.titled_by for h in HOUSE_NAMES)
_WHOLE_NAMES = frozenset(each_of(h.whole_names for h in HOUSE_NAMES).split("|"))


class CompanyNames(NamedTuple):
    """Tells names of companies from all else in a letter."""

    owner: frozenset[str]

    @classmethod
    def of(cls, view: View) -> "CompanyNames":
        """Return the reader for a letter."""
        words = fold(view.owner.name).split()
        return cls(frozenset(w for w in words if len(w) > 2))

    def at(self, text: str, place: int, *, sure: bool = False) -> str:
        """Return the name that begins at a place, empty where none does.

        `sure`: what stands there is a company's name, whatever it looks like.
        """
        start = _ARTICLE.match(text, place)
        begin = start.end() if start else place
        run = WIDE_RUN.match(text, begin, min(len(text), begin + _REACH))
        address = run and text.startswith("@", run.end())
        return self.fitting(run.group(), sure=sure) if run and not address else ""

    def before(self, text: str, place: int) -> str:
        """Return the name that ends right before a place, empty where none does."""
        part = text[max(0, place - _REACH) : place].rstrip(' "”“»*')
        part = LEGAL_BEHIND.sub("", part)
        runs = [m for m in WIDE_RUN.finditer(part) if m.end() == len(part)]
        words = runs[0].group() if runs else ""
        first, _, rest = words.partition(" ")
        common = bool(rest) and fold(rest.split()[0]) in COMPANY_WORDS
        return self.fitting(rest if common and fold(first) in _ARTICLES else words)

    def fitting(self, words: str, *, sure: bool = False) -> str:
        """Return the part of some capitalised words that may be a company's name."""
        taken: list[str] = []
        for word in words.split(" "):
            plain = fold(word).strip(".,'’")
            partners = plain in _AND and _PARTNERS.match(words, len(" ".join(taken)))
            if taken and not partners and self._ends(word, plain, taken):
                break
            taken.append(word)
        taken = _trimmed(taken, _NO_LAST - _MAY_BE_LAST if sure else _NO_LAST)
        name = re.sub(r"['’]s?$", "", " ".join(taken).strip(" -&.,"))
        if _ELIDED_COMMON.match(name):
            return ""
        name = _institution(name)
        if fold(name.partition(" ")[0]) in _WAYS:
            return ""
        legal = LEGAL.search(fold(name.partition(" ")[2]))
        said = fold(name).split()
        known = legal or COMPANY_WORDS & set(said) or _is_founders(said)
        if has_head(name) and not known:
            return ""
        name = _without_team(name)
        return name if self.may_be(name, sure=sure) else ""

    def _ends(self, word: str, plain: str, taken: list[str]) -> bool:
        place = plain in CITIES and fold(taken[-1]) in _JOIN
        if plain in _FOR and len(taken) == 1 and names_house(taken[0]):
            return False
        pronoun = _PRONOUN.fullmatch(word) is not None
        if plain in _FOR and fold(taken[-1]) in _HOUSES_FOR:
            return False
        if word in _CAPITAL_ARTICLES and fold(taken[-1]) in COMPANY_WORDS:
            return False
        return pronoun or place or plain in _JOIN

    @lru_cache(maxsize=8192)  # noqa: B019 - it is as good as its owner's name
    def may_be(self, name: str, *, sure: bool = False) -> bool:
        """Tell whether words may be the name of a company.

        `sure`: they stand where nothing else would, so that a trade may be one: "Postman".
        """
        words = [w.strip(".,'’") for w in fold(name).split()]
        letters = sum(c.isalpha() for c in name)
        if not 1 < letters <= _MOST_LETTERS or fold(name) in CITIES:
            return False
        if words[0] in _NO_HOUSES or OF_A_POST.search(words[-1]):
            return False
        single = len(words) == 1 and (
            (words[0] in FIRST_NAMES and not sure)
            or words[0] in _COMMON
            or words[0] in small_words()
            or (_DOING.fullmatch(words[0]) and not names_house(words[0]))
            or (is_head(name) and not (sure and fold(name) not in _HIRERS))
        )
        if single or self.owner & set(words) or self._is_ordinary(name, words):
            return False
        platform = is_relay(f"{squeeze(name)}.com") or is_board(f"{squeeze(name)}.com")
        trade = _is_titled(words) and not (sure and len(words) == 1)
        return bool(bare(name)) and not platform and not trade

    def _is_ordinary(self, name: str, words: list[str]) -> bool:
        """Tell whether the words are a sentence's, a date's or a number's."""
        common = all(w in NO_COMPANY or w in NO_NAME or w in _JOIN for w in words)
        joined = "&" in words or bool(COMPANY_WORDS & set(words))
        short = len(words) == _TWO and max(map(len, words)) < _LONG_WORD
        shouted = name.isupper() and len(words) > 1 and not (joined or short)
        if shouted:
            return True
        numbered = any(_NUMBERED.fullmatch(w) for w in words)
        numbered = numbered and not _is_coded(words)
        return common or numbered or any(map(_PRONOUN.fullmatch, name.split()))

    def weight(self, name: str) -> float:
        """Return how much the words look like a company's name rather than a person's."""
        if LEGAL.search(fold(name)) and len(name.split()) > 1:
            return 1.5
        said = {w for w in fold(name).split() if names_house(w)}
        if not is_person(name):
            return 1.4 if said else 1.0
        if fold(name).split()[-1] in said - SURNAMES:
            return 1.0
        return 0.0 if has_first_name(name) else 0.6


def _trimmed(taken: list[str], no_last: frozenset[str]) -> list[str]:
    """Return the words without those that begin and end no name, none of a title's."""
    words, last = list(taken), no_last if len(taken) == _TWO else _NO_LAST
    while words and (fold(words[-1]).strip(".,'’") in last | _JOINING):
        if fold(words[-1]) in CITIES and is_of_a_town(words[:-1]):
            break
        if len(words) == _TWO and fold(words[-1]) in _TITLED_BY:
            return []
        words.pop()
    while words and fold(words[0]).strip(".,'’") in _NOT_FIRST:
        if fold(" ".join(words[:2])) in _WHOLE_NAMES:
            break
        words.pop(0)
    return words


def _is_coded(words: list[str]) -> bool:
    """Tell whether a letter and a digit begin the name of a house: "F5 Networks"."""
    coded = re.fullmatch(r"[a-z]\d|\d[a-z]", words[0]) is not None
    return coded and len(words) == _TWO and words[1] in COMPANY_WORDS


def _without_team(name: str) -> str:
    """Return the name without "Talent Team"; "The" goes with that alone."""
    article, _, rest = name.partition(" ")
    if article not in ("The", "De"):
        return bare(name)
    return bare(rest) if bare(rest) not in ("", rest) else name


def _institution(name: str) -> str:
    """Return the house in "Subdirectora del Hotel Mar", the name where there is none."""
    words = name.split(" ")
    for at in range(2, len(words) - 1):
        joined = fold(words[at - 1]) in _OF
        institution = is_head(words[0]) or words[0] in _INSTITUTIONS
        if joined and fold(words[at]) in COMPANY_WORDS and institution:
            return " ".join(words[at:])
    return _BEGUN_WITH.sub("", name)


def _is_founders(words: list[str]) -> bool:
    """Tell whether a name begins with a founder's: "Baker McKenzie", "Smith & Wesson"."""
    named = len(words) > 1 and words[0] in SURNAMES and not is_head(words[-1])
    return named and not any(map(is_head, words[1:]))


def _is_titled(words: list[str]) -> bool:
    """Tell whether the words are a title: "Data Engineer", "Técnico Superior"."""
    if LEGAL.search(" ".join(words[1:])):
        return False
    last = has_head(words[-1]) and words[-1] not in COMPANY_WORDS
    several = words[0].endswith("s") and words[-1] in COMPANY_WORDS
    first = is_head(words[0]) and words[0] not in _NO_TRADES and not several
    return last or first
