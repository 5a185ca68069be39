"""The words of one or several languages, compiled for look-up by first word."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from assistant.languages import Times, words_of
from assistant.understanding.times.folding import fold
from assistant.understanding.times.languages import LANGUAGES
from assistant.understanding.times.zonedata import ZONE_WORDS

WORD = re.compile(
    r"(?:africa|america|asia|atlantic|australia|europe|pacific)/[a-z_]+(?:/[a-z_]+)?"
    r"|\d+|[^\W\d_]+|\n[ \n]*|[^\w\s]"
)
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
LONG_NAME, SHORT_NAME, SHORTEST_WORD = 6, 3, 2
# What English words count in a mail of another language (calendar blocks, zones).
SHARED = frozenset("MWakqIL")


class Entry(NamedTuple):
    """A phrase: the words behind its first, its class and its value."""

    rest: tuple[str, ...]
    kind: str
    value: object
    weak: bool


class Lexicon(NamedTuple):
    """Phrases by first word, longest first; `day_first` as mail shows.

    `says_tomorrow`: "next Tuesday" is never tomorrow; `to_24`: see `Times`.

    `zones` are names of zones so short that they are words elsewhere ("et"), `months`
    short names of months that are weekdays or numbers too ("mar": martes, marzo).
    """

    phrases: dict[str, tuple[Entry, ...]]
    languages: tuple[str, ...]
    day_first: bool
    compounds: dict[str, tuple[Entry, Entry, int]]
    known: frozenset[str]
    zones: dict[str, Entry]
    months: dict[str, Entry]
    says_tomorrow: bool
    to_24: bool


def _slips(name: str) -> Iterator[str]:
    """Yield the name with two neighbours swapped, or one letter left out."""
    for at in range(1, len(name)):
        yield name[:at] + name[at + 1 :]
        if at < len(name) - 1:
            yield name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def _names(listed: str, weak: str, letter: str) -> Iterator[tuple[str, str, int, bool]]:
    unsure = set(fold(weak).split(","))
    for value, group in enumerate(listed.split("|")):
        for name in fold(group).split(","):
            yield name, letter, value, name in unsure


def _numbers(language: Times) -> Iterator[tuple[str, str, int, bool]]:
    for listed, letter in ((language.numbers, "u"), (language.ordinals, "j")):
        for value, group in enumerate(listed.split("|") if listed else (), start=1):
            for name in fold(group).split(","):
                yield name, letter, value, False


def _rows(language: Times) -> Iterator[tuple[str, str, object, bool]]:
    yield from _names(language.weekdays, language.weak, "W")
    numbers = list(_numbers(language))
    counted = {name for name, *_ in numbers}
    months = _names(language.months, language.weak, "M")
    yield from (row for row in months if row[0] not in counted)
    yield from numbers
    for kind, value, phrases in language.words:
        for phrase in _spellings(phrases):
            yield phrase.strip(), kind, value, False


def _spellings(phrases: str) -> list[str]:
    """Return the phrases, those with umlauts also as a plain keyboard writes them."""
    plain = phrases.lower().translate(UMLAUTS)
    both = phrases if plain == phrases.lower() else f"{phrases},{plain}"
    return fold(both).split(",")


def _add(
    table: dict[str, dict[tuple[str, ...], Entry]], row: tuple[str, str, object, bool]
) -> None:
    phrase, kind, value, weak = row
    words = WORD.findall(phrase)
    if words:
        table.setdefault(words[0], {}).setdefault(
            tuple(words[1:]), Entry(tuple(words[1:]), kind, value, weak)
        )


def _slip_rows(language: Times) -> Iterator[tuple[str, str, object, bool]]:
    for listed, letter in ((language.weekdays, "W"), (language.months, "M")):
        for name, kind, value, _ in _names(listed, "", letter):
            if len(name) >= LONG_NAME and name.isalpha():
                for slip in _slips(name):
                    if slip not in _NO_SLIPS:
                        yield slip, kind, value, False


_NO_SLIPS = frozenset(words_of(times.no_slips for times in LANGUAGES.values()))
"""Words of their own that a slip in a weekday's or month's name would make: "viernes"."""


def _all_rows(codes: tuple[str, ...]) -> Iterator[tuple[str, str, object, bool]]:
    """Yield the words of the languages, then what English and the zones share."""
    for code in codes:
        yield from _rows(LANGUAGES[code])
    for name, kind, value, weak in _rows(LANGUAGES["en"]):
        if kind in SHARED:
            yield name, kind, value, weak or len(name) <= SHORT_NAME
    for phrase, kind, zone in ZONE_WORDS:
        yield phrase, kind, zone, False


@lru_cache(maxsize=64)
def lexicon_for(languages: tuple[str, ...]) -> Lexicon:
    """Compile the words of `languages`, the first one first where they disagree.

    A language that is not known reads as English.
    """
    known = tuple(code for code in languages if code in LANGUAGES) or ("en",)
    table: dict[str, dict[tuple[str, ...], Entry]] = {}
    for row in _all_rows(known):
        _add(table, row)
    for row in (slip for code in known for slip in _slip_rows(LANGUAGES[code])):
        if row[0] not in table:
            _add(table, row)
    phrases = {
        first: tuple(sorted(found.values(), key=lambda e: -len(e.rest)))
        for first, found in table.items()
    }
    main = LANGUAGES[known[0]]
    compounds = _compounds(known)
    first_words = frozenset(phrases) | frozenset(compounds)
    zones = {p: Entry((), k, z, weak=False) for p, k, z in ZONE_WORDS if k in "Ze" and len(p) <= SHORTEST_WORD}  # fmt: skip
    months = _double_names(known)
    return Lexicon(phrases, known, main.day_first, compounds, first_words, zones, months, main.says_tomorrow, main.to_24)  # fmt: skip


def _double_names(codes: tuple[str, ...]) -> dict[str, Entry]:
    """Return the names of months that name a weekday, or a number, in the same language."""
    found: dict[str, Entry] = {}
    for language in (LANGUAGES[code] for code in codes):
        others = (*_names(language.weekdays, "", "W"), *_numbers(language))
        days = {name for name, *_ in others}
        for name, _, value, weak in _names(language.months, language.weak, "M"):
            if name in days:
                found.setdefault(name, Entry((), "M", value, weak))
    return found


def _compounds(codes: tuple[str, ...]) -> dict[str, tuple[Entry, Entry, int]]:
    """Return words such as "donnerstagnachmittag" and "monatsende" with their two parts."""
    table = {}
    for language in (LANGUAGES[code] for code in codes if LANGUAGES[code].compounds):
        parts = [row for row in _rows(language) if row[1] in "pq" and row[0].isalpha()]
        for name, _, weekday, _ in _names(language.weekdays, "", "W"):
            for part, letter, value, _ in parts:
                day = Entry((), "W", weekday, weak=False)
                time = Entry((), letter, value, weak=False)
                table[name + part] = (day, time, len(name))
    for language in (LANGUAGES[code] for code in codes):
        table |= _month_compounds(language)
        for kind, value, unit, names in language.pairs:
            for name in _spellings(names):
                first = Entry((), kind, value, weak=False)
                second = Entry((), "p" if unit[0].isdigit() else "d", unit, weak=False)
                table[name] = (first, second, len(name) - 1)
    return table


def _month_compounds(language: Times) -> dict[str, tuple[Entry, Entry, int]]:
    """Return words such as "märzhälfte" and "märzende": a part stands before its month."""
    table = {}
    for name, _, month, _ in _names(language.months, "", "M"):
        for kind, value, endings in language.month_parts:
            for ending in _spellings(endings):
                first, second = Entry((), "M", month, weak=False), Entry((), kind, value, weak=False)  # fmt: skip
                pair = (second, first) if kind == "E" else (first, second)
                table[name + ending] = (*pair, len(name))
    return table
