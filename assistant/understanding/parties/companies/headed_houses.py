"""Finds houses that are named after whoever heads them: "Praxis Dr. Boll"."""

from collections.abc import Iterator

from assistant.languages import HOUSES, each_of, words_of
from assistant.patterns import deferred
from assistant.understanding.parties.ballot import Vote
from assistant.understanding.parties.sides import Sides
from assistant.understanding.parties.words.company_words import names_house

_HEADED = deferred(
    r"(?<![\w'’-])([A-ZÀ-Þ][\w'’-]{3,30})(?: [a-zà-ÿ]{4,14})?"
    rf"(?: (?:{each_of(h.heads_of for h in HOUSES)}))?((?: (?:{each_of(h.heads for h in HOUSES)})\.?ª?(?:-Ing\.)?){{1,4}}"
    rf"(?: [A-ZÀ-Þ][\w'’-]{{1,24}}){{1,3}}(?: (?:&|{each_of(h.heads_joined for h in HOUSES)}) (?:(?:Dr|Prof)\. )?[A-ZÀ-Þ][\w'’-]{{1,24}})?)"
)
_SORTS = frozenset(words_of(h.headed for h in HOUSES))
_DISPLAYED, _SIGNED, _SAID = 9.0, 8.0, 6.0


def headed_houses(view: Sides) -> Iterator[Vote]:
    """Yield the names of such houses, with how surely they are the sender's."""
    letter = view.clues.letter
    texts = (
        (letter.head.sender.name, _DISPLAYED),
        (letter.signature, _SIGNED),
        (letter.text, _SAID),
    )
    for text, weight in texts:
        for match in _HEADED.finditer(text):
            if match[1] in _SORTS or names_house(match[1]):
                yield Vote("headed", match.group(), weight)
