"""Finds authorities whose names have words in small letters."""

from collections.abc import Iterator

from assistant.languages import HOUSES, each_of
from assistant.patterns import deferred
from assistant.understanding.parties.sides import Sides

_OFFICIAL = 2.6
_NAMED = deferred(
    rf"(?<![\w'’-])(?:{each_of(h.authorities for h in HOUSES)})(?: [a-zà-ÿ]{{5,16}}){{1,2}} "
    rf"(?:{each_of(h.of_authority for h in HOUSES)})"
    r"[A-ZÀ-Þ][\w'’-]{2,24}(?:[ -][A-ZÀ-Þ][\w'’-]{2,24}){0,2}"
)
"""An authority whose name has words in small letters: "Tribunal judiciaire de Vernay"."""


def authorities(view: Sides) -> Iterator[tuple[str, float]]:
    """Yield such names, with how much it tells that they stand in the letter."""
    for match in _NAMED.finditer(f"{view.clues.text}\n{view.clues.letter.signature}"):
        yield match.group(), _OFFICIAL
