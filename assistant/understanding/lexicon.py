"""Finds the phrases of a language in one pass over a folded text."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from assistant.understanding.literals import (
    KEY,
    Need,
    mark_of,
    needs_of,
    opened_by,
    openings,
    rarest,
    spellings,
)
from assistant.understanding.phrases import SENTENCE, compiled_for_sentences
from assistant.understanding.signs import Signs, signs_in, signs_of, some_signs

_WORD = re.compile(r"\w+")
_KNOWN_WORDS = 8192
_FEW_TEXTS = 12
_ANYWHERE = "*"


class Hit(NamedTuple):
    """A place where a phrase of the cue stands."""

    cue: str
    language: str
    start: int
    end: int
    phrase: str = ""


_Place = tuple[int, int, int]
"""A phrase by its number, and where it begins and ends."""
_Waiting = tuple[int, frozenset[int]]
"""A phrase by its number, and the numbers of all its needs."""


class _Row:
    """A sentence: where it stands, its words, and where those stand by first letters."""

    __slots__ = ("end", "folded", "places", "start", "words")

    def __init__(self, folded: str, start: int, end: int) -> None:
        """Take the words of a sentence of the text."""
        self.start, self.end, self.folded = start, end, folded
        words: dict[str, list[int]] = {}
        for match in _WORD.finditer(folded, start, end):
            words.setdefault(match.group(), []).append(match.start())
        self.words = words
        self.places: dict[str, list[int]] | None = None

    def holds(self, sign: str) -> bool:
        """Tell whether a sign stands in the sentence."""
        return self.folded.find(sign, self.start, self.end) >= 0

    def begun(self, keys: frozenset[str]) -> Sequence[int]:
        """Return where words stand that begin with one of the keys, in order."""
        if self.places is None:
            self.places = {}
            for word, places in self.words.items():
                self.places.setdefault(word[:KEY], []).extend(places)
        known = self.places
        begun = [known[key] for key in known.keys() & keys]
        return sorted(chain(*begun)) if begun else ()


@lru_cache(maxsize=4)
def _rows(folded: str) -> tuple[_Row, ...]:
    return tuple(_Row(folded, *match.span()) for match in SENTENCE.finditer(folded))


def _is_met(needs: Sequence[Signs], signed: Iterable[Signs]) -> bool:
    """Tell whether one of the sentences has a sign of each need."""
    return any(not any(map(signs.isdisjoint, needs)) for signs in signed)


class Lexicon:
    """The phrases of all cues and languages.

    Most are one word, whole or begun, and looked up. Another phrase is tried in the
    sentences that meet all its needs, at the words that it can begin with. It is read in
    full once a text has such a word, and its plain words, so that the first letter need
    not wait for all of them; after a few texts the rest is read, too.
    """

    def __init__(self, entries: Iterable[tuple[str, str, str]]) -> None:
        """Take (cue, language, phrase) triples."""
        self._entries = tuple(entries)
        self._words = _Words()
        apart = [
            n for n, e in enumerate(self._entries) if not self._words.take(n, e[2])
        ]
        self._of_word = lru_cache(_KNOWN_WORDS)(self._words.meant_by)
        self._unread = set(apart)
        self._openings: dict[int, frozenset[str] | None] = {}
        self._waiting: dict[str, list[int]] = {}
        for number in apart:
            for sign in self._signs(number):
                self._waiting.setdefault(sign, []).append(number)
        self._needed = _Needed()
        self._marked: list[tuple[int, str]] = []
        self._triggered: dict[int, list[_Waiting]] = {}
        self._met = lru_cache(_KNOWN_WORDS)(self._needed.met)
        self._begun_by = lru_cache(_KNOWN_WORDS)(self._waiting_for)
        self._texts = 0

    def hits(self, folded: str) -> Iterator[Hit]:
        """Yield every place where a phrase stands in the folded text."""
        rows = _rows(folded)
        if self._unread:
            self._read_for(rows)
        for row in rows:
            for number, start, end in sorted([*self._singly(row), *self._jointly(row)]):
                cue, language, phrase = self._entries[number]
                yield Hit(cue, language, start, end, phrase)

    def _singly(self, row: _Row) -> list[_Place]:
        """Return where phrases of one word stand in a sentence."""
        return [
            (number, start, start + len(word))
            for word, places in row.words.items()
            for number in self._of_word(word)
            for start in places
        ]

    def _jointly(self, row: _Row) -> Iterator[_Place]:
        """Yield where all other phrases stand in it."""
        for number in self._wanted(row):
            phrase = self._entries[number][2]
            for match in _found(phrase, self._openings[number], row):
                yield number, match.start(), match.end()

    def _signs(self, number: int) -> Iterable[str]:
        """Return words and beginnings of words ("abc*"), of which a phrase has one."""
        if signs := some_signs(self._entries[number][2]):
            return signs
        keys = openings(self._entries[number][2])
        return [f"{key}*" for key in keys] if keys else [_ANYWHERE]

    def _read_for(self, rows: Sequence[_Row]) -> None:
        """Read the phrases that may stand in a text of these sentences."""
        self._texts += 1
        wanted: Iterable[int] = tuple(self._unread)
        if self._texts <= _FEW_TEXTS:
            signed = [signs_in(row.words) for row in rows]
            known = self._waiting.keys() & {_ANYWHERE}.union(*signed)
            waiting = set(chain.from_iterable(self._waiting[sign] for sign in known))
            unread = sorted(waiting & self._unread)
            wanted = [
                n for n in unread if _is_met(signs_of(self._entries[n][2]), signed)
            ]
        for number in wanted:
            self._read(number)
        self._met.cache_clear()
        self._begun_by.cache_clear()

    def _read(self, number: int) -> None:
        self._unread.remove(number)
        phrase = self._entries[number][2]
        keys = self._openings[number] = openings(phrase)
        needs = needs_of(phrase)
        needs = (*needs, opened_by(keys)) if keys else needs
        first = rarest(needs)
        if first is None:
            self._marked.append((number, mark_of(phrase)))
            return
        met = frozenset(map(self._needed.add, needs))
        waiting = self._triggered.setdefault(self._needed.add(first), [])
        waiting.append((number, met))

    def _wanted(self, row: _Row) -> set[int]:
        """Return the phrases whose needs a sentence meets."""
        met = frozenset().union(*map(self._met, row.words))
        waiting = chain.from_iterable(map(self._begun_by, row.words))
        wanted = {number for number, needs in waiting if needs <= met}
        return wanted.union(n for n, mark in self._marked if row.holds(mark))

    def _waiting_for(self, word: str) -> tuple[_Waiting, ...]:
        """Return the phrases whose rarest need a word meets."""
        met = self._met(word) & self._triggered.keys()
        return tuple(chain.from_iterable(self._triggered[need] for need in met))


class _Beginnings:
    """Numbers by how words begin, put in order by the first letters."""

    def __init__(self) -> None:
        self._known: dict[str, dict[str, set[int]]] = {}

    def add(self, letters: str, number: int) -> None:
        """Take a number under the letters that a word begins with."""
        alike = self._known.setdefault(letters[:KEY], {})
        alike.setdefault(letters, set()).add(number)

    def of(self, word: str) -> list[int]:
        """Return the numbers of all the ways in which a word begins."""
        found: list[int] = []
        for length in range(1, min(KEY, len(word)) + 1):
            for letters, numbers in self._known.get(word[:length], {}).items():
                if word.startswith(letters):
                    found += numbers
        return found


class _Words:
    """The phrases that are one word, "salary", or how one begins, "salar*"."""

    def __init__(self) -> None:
        self._whole: dict[str, list[int]] = {}
        self._begun = _Beginnings()

    def take(self, number: int, phrase: str) -> bool:
        """Take a phrase under its number, and tell whether it is one word."""
        letters = phrase.removesuffix("*").lower()
        if not letters.isalpha():
            return False
        for spelling in spellings(letters):
            if phrase[-1] == "*":
                self._begun.add(spelling, number)
            else:
                self._whole.setdefault(spelling, []).append(number)
        return True

    def meant_by(self, word: str) -> tuple[int, ...]:
        """Return the phrases that a word is."""
        return tuple({*self._whole.get(word, ()), *self._begun.of(word)})


class _Needed:
    """The needs of all phrases by number, and which of them a word meets."""

    def __init__(self) -> None:
        self._numbers: dict[Need, int] = {}
        self._whole: dict[str, set[int]] = {}
        self._begun = _Beginnings()
        self._inside: dict[str, set[int]] = {}

    def add(self, need: Need) -> int:
        """Return the number of a need."""
        if need in self._numbers:
            return self._numbers[need]
        number = self._numbers[need] = len(self._numbers)
        for letters, begins, ends in need:
            if begins and not ends:
                self._begun.add(letters, number)
            else:
                table = self._whole if begins else self._inside
                table.setdefault(letters, set()).add(number)
        return number

    def met(self, word: str) -> frozenset[int]:
        """Return the needs that a word meets."""
        inside = [met for letters, met in self._inside.items() if letters in word]
        begun = self._begun.of(word)
        return frozenset(self._whole.get(word, ())).union(begun, *inside)


def _found(
    phrase: str, begun: frozenset[str] | None, row: _Row
) -> Iterator[re.Match[str]]:
    """Yield the matches of a phrase in a sentence, from left to right."""
    if begun is None:
        yield from compiled_for_sentences(phrase).finditer(
            row.folded, row.start, row.end
        )
        return
    pattern, after = compiled_for_sentences(phrase), row.start
    for place in row.begun(begun):
        if place >= after:
            match = pattern.match(row.folded, place, row.end)
            if match:
                yield match
                after = match.end()


def entries(code: str, cues: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Yield the triples of one language; a cue's phrases stand one a line."""
    for cue, lines in cues.items():
        for line in lines.strip().splitlines():
            if line.strip():
                yield cue, code, line.strip()
