"""Finds every name that a letter has, with where it stands."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from assistant.languages import DISPLAYS, JOINTS, SPELLING, each_of, either, words_of
from assistant.patterns import deferred
from assistant.understanding.clues import QUOTED_LIMIT, bare_subject
from assistant.understanding.parties.words.company_words import names_house
from assistant.understanding.parties.words.departments import PARTING
from assistant.understanding.view import View

_MOST_WORDS, _MOST_PLACES, _MOST_LINES = 7, 600, 12
_SHORT_PIECE, _LONGEST_PIECE = 6, 70
_SIGNED, _TOLD, _SUBJECT = 1500, 1500, 300
_BEFORE, _BEHIND, _REACH = 3, 2, 60
_CAPITAL = r"[A-ZÀ-ÖØ-ÞŚŻŁČŠŽ]"
_TOKEN = (
    rf"(?:(?:{each_of(d.dotted for d in JOINTS)})\.|{_CAPITAL}[\w'’&+]{{0,40}}(?:[./-][\w'’&+]{{1,40}}){{0,6}}|"
    r"\d{1,6}[A-Za-z]\w{0,20}|\d&\d|[a-z]{1,2}[A-Z]\w{1,30})"
)
_JOINING = rf"(?:{either(d.within for d in JOINTS)}|[+&])"
_ELIDED = rf"(?:{each_of(d.elided for d in JOINTS)})['’]"
_ALONE = each_of(part for d in JOINTS for part in (d.elided, d.elided_alone))
_SMALL = each_of((_ALONE, *(d.elided_small for d in JOINTS)))
_RUN = deferred(
    rf"(?<![\w@/.]){_TOKEN}(?:(?: |-|['’]|(?: {_JOINING}){{1,3}} (?:{_ELIDED})?| (?:{_ALONE})['’]){_TOKEN}){{0,8}}(?![\w@])"
)
_HOUSE_OF = deferred(
    rf"(?<![\w@/.-])({_CAPITAL}[\w'’-]{{3,24}})((?: (?:{_SMALL})?['’]?[a-zà-ÿ]{{2,16}}){{1,5}} {_TOKEN}(?: {_TOKEN}){{0,3}})(?![\w@])"
)
"""What goes on in small letters: "Scuola dell'infanzia Arcobaleno"."""
_LEFT = deferred(
    rf"(?<![\w@/.])[A-ZÀ-ÖØ-Þ\d][\w'’.&+/]{{0,24}}[ -]((?:{_JOINING} (?:{_ELIDED})?){{0,3}})$"
)
_RIGHT = deferred(rf"[ -]((?:{_JOINING} (?:{_ELIDED})?){{0,3}}){_TOKEN}")
_LIST_OF = deferred(
    rf"(?<![\w@/.])(?:{_CAPITAL}[\w'’-]{{1,24}}, ){{1,3}}{_CAPITAL}[\w'’-]{{1,24}} & {_TOKEN}(?![\w@])"
)
"""Partners, apart by commas: "Holt, Reyes & Partners"."""
_PIECES = deferred(r"\s*[|•·/()\[\]–—:]\s*|\s-\s|,\s")
_HANDED_ON = deferred(
    rf"(?i)\s(?:{either(d.passed_on for d in DISPLAYS)}|{either(d.from_house for d in DISPLAYS)}|{either(d.of_person for d in DISPLAYS)})\s"
)
"""What stands in a display name before the house, or before the system that it uses."""
_PRONOUNS = frozenset(words_of(s.pronouns for s in SPELLING))
"""Polite words that go on with the sentence: "Banca dell'Estuario La ringrazia"."""
_WORD = re.compile(r"\w[\w'’.&+-]{0,40}|[!-~–—«»„“”•·¿¡€|]|\n")
_EDGE, _BEHIND_LINE = " *_-|•", " *_-|•,."


class Part(NamedTuple):
    """A part of a letter in which names are sought, and what it is."""

    sort: str
    text: str


class NamePlace(NamedTuple):
    """A place where a name stands: in which sort of part, with its words around.

    `inside` tells on which sides more of the same run of capitals stands: "<" and ">"
    right beside it, "(" and ")" behind a small word. `whole` is a line of its own.
    """

    name: str
    sort: str
    before: tuple[str, ...]
    behind: tuple[str, ...]
    inside: str
    line: int
    whole: bool


def parts_of(view: View) -> Iterator[Part]:
    """Yield the parts of a letter."""
    clues = view.clues
    letter = clues.letter
    yield Part("subject", bare_subject(letter.head.subject)[:_SUBJECT])
    yield Part("body", clues.text[clues.body : clues.calendar])
    yield Part("signature", letter.signature[:_SIGNED])
    yield Part("quoted", letter.quoted[:QUOTED_LIMIT])
    others = letter.head.to[:1] if view.shape.from_owner else (letter.head.sender,)
    yield from (Part("display", other.name) for other in others)
    yield from (Part("reply to", address.name) for address in letter.head.reply_to)
    for event in (e for c in letter.calendars for e in c.events[:2]):
        yield Part("event", f"{event.summary}\n{event.description[:_TOLD]}")
        yield Part("location", event.location)
        if event.organizer:
            yield Part("organizer", event.organizer.name)


def names_in(part: Part) -> Iterator[NamePlace]:
    """Yield each name of a part, and each shorter one within it."""
    line, counted = 0, 0
    for found, (start, end) in enumerate(_spans(part.text)):
        if found > _MOST_PLACES:
            return
        line += part.text.count("\n", counted, max(start, counted))
        counted = max(start, counted)
        yield _place(part, start, end, line)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where names stand, in order of their runs."""
    runs = [m.span() for m in _RUN.finditer(text)]
    runs += [m.span() for m in _HOUSE_OF.finditer(text) if names_house(m[1])]
    listed = [m.span() for m in _LIST_OF.finditer(text)]
    seen: set[tuple[int, int]] = set()
    for run in sorted(runs):
        for span in _within(text, run):
            if span not in seen:
                seen.add(span)
                yield span
    yield from (span for span in listed if span not in seen)


def _within(text: str, run: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Yield the spans of a run that begin and end with a capital."""
    start, end = run
    found = re.finditer(r"[^\s-]+", text[start:end])
    words = [(start + m.start(), start + m.end()) for m in found]
    firm = [not text[a:b].islower() and text[a:b] not in "&+" for a, b in words]
    ends = [text[a:b] not in _PRONOUNS for a, b in words]
    for first, (begin, _) in enumerate(words):
        for last in range(first, min(len(words), first + _MOST_WORDS)):
            if firm[first] and firm[last] and (ends[last] or first == last):
                yield begin, words[last][1]


def _place(part: Part, start: int, end: int, line: int) -> NamePlace:
    text = part.text
    more_before, before = _before(text, start)
    more_behind, behind = _behind(text, end)
    begin, stop = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    rest = text[end : stop if stop >= 0 else None]
    return NamePlace(
        text[start:end],
        part.sort,
        before,
        behind,
        more_before + more_behind,
        line,
        not text[begin:start].strip(_EDGE) and not rest.strip(_BEHIND_LINE),
    )


@lru_cache(maxsize=64)
def _before(text: str, start: int) -> tuple[str, tuple[str, ...]]:
    """Return how a run goes on before a place, and the words there."""
    left = _LEFT.search(text, max(0, start - 30), start)
    words = _WORD.findall(text[max(0, start - _REACH) : start])
    return "" if left is None else "(" if left[1] else "<", tuple(words[-_BEFORE:])


@lru_cache(maxsize=64)
def _behind(text: str, end: int) -> tuple[str, tuple[str, ...]]:
    """Return how a run goes on behind a place, and the words there."""
    right = _RIGHT.match(text, end)
    words = _WORD.findall(text[end : end + _REACH])
    return "" if right is None else ")" if right[1] else ">", tuple(words[:_BEHIND])


def pieces(part: Part) -> Iterator[str]:
    """Yield what stands between the signs of a subject, a signature, a display name."""
    for line in part.text.splitlines()[:_MOST_LINES]:
        parted = (*_PIECES.split(line), *PARTING.split(line))
        if part.sort == "display":
            parted = (*parted, *_HANDED_ON.split(line))
        for piece in (line, *parted):
            plain = piece.strip(" *_,.;\"'")
            few = len(plain.split()) <= _SHORT_PIECE and len(plain) < _LONGEST_PIECE
            if plain and few and ": " not in plain:
                yield plain
