"""Finds authorities whose names have words in small letters."""

from collections.abc import Iterator

from assistant.patterns import deferred
from assistant.understanding.parties.sides import Sides

_OFFICIAL = 2.6
_NAMED = deferred(
    r"(?<![\w'’-])(?:Tribunal|Conseil|Centre|Institut|Lycée|Collège|École|Agence|Chambre|Cour|Office|Communauté|Caisse|Mission|Consejo|Instituto|Centro|"
    r"Tribunale|Istituto|Liceo|Conselho|Escola)(?: [a-zà-ÿ]{5,16}){1,2} (?:de la |de l['’]|des |de |du |d['’]|dell['’]|della |del |di |do |da |dos )"
    r"[A-ZÀ-Þ][\w'’-]{2,24}(?:[ -][A-ZÀ-Þ][\w'’-]{2,24}){0,2}"
)
"""An authority whose name has words in small letters: "Tribunal judiciaire de Vernay"."""


def authorities(view: Sides) -> Iterator[tuple[str, float]]:
    """Yield such names, with how much it tells that they stand in the letter."""
    for match in _NAMED.finditer(f"{view.clues.text}\n{view.clues.letter.signature}"):
        yield match.group(), _OFFICIAL
