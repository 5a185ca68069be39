"""What stands around a company's name: departments, and the signs between parts."""

import re

from assistant.understanding.names import (
    NO_NAME,
)
from assistant.understanding.phrases import fold

PARTING = re.compile(
    r"\s*[|,•@()/]\s*|\s[-–—]\s|\s(?:at|bei|chez|en|presso|na|bij|with)\s"
)
_LEADING = frozenset(
    "the your team equipe equipo recruiting hr careers karriere recrutement "
    "seleccion selezione rh".split()
)
_DEPARTMENTS = frozenset(
    "& und et people talents karriere bewerbermanagement personalabteilung jobs "
    "acquisition operations department dept hiring staffing coordination carrieres "
    "equipe equipo rh rrhh p&o selezione seleccion selecao recrutement recrutamento "
    "werving group's services ufficio service empleo personal".split()
)


def bare(name: str) -> str:
    """Return a name without "Talent Team", "Careers" and their kin."""
    words = name.strip(" \"'").split(" ")
    while words and is_department(words[-1]):
        words.pop()
    while words and fold(words[0]) in _LEADING:
        words.pop(0)
    return " ".join(words).strip(" -–|,")


def is_department(word: str) -> bool:
    """Tell whether a word names a department rather than a company."""
    plain = fold(word).strip(".,")
    return bool(plain) and (plain in NO_NAME or plain in _DEPARTMENTS)
