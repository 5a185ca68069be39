"""Finds houses that are named after whoever heads them: "Praxis Dr. Boll"."""

from collections.abc import Iterator

from assistant.patterns import deferred
from assistant.understanding.parties.ballot import Vote
from assistant.understanding.parties.sides import Sides
from assistant.understanding.parties.words.company_words import names_house

_HEADED = deferred(
    r"(?<![\w'’-])([A-ZÀ-Þ][\w'’-]{3,30})(?: [a-zà-ÿ]{4,14})?(?: (?:du|de la|del|della|do|da|de|van))?((?: (?:Dres|Dr|Prof|Dra|Dott|Dott\.ssa|Avv|Me|med|vet|dent|jur|Ing|Dipl|h\.c)\.?ª?(?:-Ing\.)?){1,4}"
    r"(?: [A-ZÀ-Þ][\w'’-]{1,24}){1,3}(?: (?:&|und|et|e|y) (?:(?:Dr|Prof)\. )?[A-ZÀ-Þ][\w'’-]{1,24})?)"
)
_SORTS = frozenset("Ordination Notariat Notariaat Etude Étude Arztpraxis".split())
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
