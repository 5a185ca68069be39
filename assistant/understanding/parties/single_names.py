"""Finds those who will be met and are called by their first names alone."""

import re
from collections.abc import Iterator

from assistant.patterns import deferred
from assistant.understanding.parties.company_words import COMPANY_WORDS
from assistant.understanding.parties.first_names import FIRST_NAMES
from assistant.understanding.parties.names import NO_NAME
from assistant.understanding.parties.titles import has_head, is_head
from assistant.understanding.phrases import fold
from assistant.vocabulary import Person, PersonRole

_NAME = r"([A-ZÀ-Þ][\w'’-]{1,20})(?![\w@'’/-]|\.\w| [A-ZÀ-Þ&])"
_BEGIN = r"(?<![\w@./'’-])(?<![A-ZÀ-Þ][\w'’-] )"
_AND = r" (?:and|und|et|y|ed?|en|&) "
_OUR = r"(?:our|my|unser[emnr]{0,2}|mein[emnr]{0,2}|notre|mon|ma|nuestr[oa]|mi|noss[oa]|meu|minha|onze|mijn|(?:il |la )?nostr[oa]|mi[oa])"
_PAIR = deferred(rf"{_BEGIN}{_NAME}{_AND}(?:(?:der|die|la|el|o|a|de) )?{_NAME}")
"""Two who are met together: "Ines und Karim zeigen dir den Laden"."""
_WITH_ME = deferred(
    rf"{_BEGIN}{_NAME}{_AND}(?:I|ich|moi|yo|io|eu|ik)(?!\w)|(?<!\w)(?:ich und|moi et|yo y|io e|eu e|ik en|me and) (?:der |die |la |el |o |a )?{_NAME}"
)
_TITLED = deferred(
    rf"{_BEGIN}{_NAME}(?:, {_OUR} ([^\n,;.()]{{3,40}})|,? \(([^\n()]{{2,40}})\))"
)
"""Those whose title follows: "Gethin, our head barista", "Bia (head de design)"."""
_KIN = deferred(rf"(?<!\w){_OUR} (?:[a-zà-ÿ-]{{2,20}} )?([\w-]{{3,20}}) {_NAME}")
"""Those whom a relation names: "mio fratello Mirko", "meine Kollegin Ines"."""
_RELATED = frozenset(
    fold(
        """colleague partner brother sister husband wife boss kollege kollegin mann frau bruder schwester partnerin collègue
        associé associée cofondateur cofondatrice frère sœur mari femme compañero compañera socio socia hermano hermana
        marido mujer jefe jefa collega fratello sorella marito moglie colega sócio sócia irmão irmã esposa chefe compagnon
        broer zus man vrouw baas cofounder co-founder"""
    ).split()
)


def met_together(text: str) -> Iterator[Person]:
    """Yield those named in twos, or beside the writer: "Teun en Saar", "Pim en ik"."""
    for match in _PAIR.finditer(text):
        if all(fold(name) in FIRST_NAMES for name in match.groups()):
            yield from (_met(name) for name in match.groups())
    for match in _WITH_ME.finditer(text):
        name = match[1] or match[2]
        if fold(name) in FIRST_NAMES:
            yield _met(name)


def met_with_titles(text: str) -> Iterator[Person]:
    """Yield those whose title or relation stands beside their first name."""
    for match in _TITLED.finditer(text):
        title = match[2] or match[3]
        first = fold(match[1]) in FIRST_NAMES or (match[2] and _may_be_name(match[1]))
        if first and (has_head(title) or _is_related(title)):
            yield _met(match[1], title)
    for match in _KIN.finditer(text):
        known = _is_related(match[1]) or is_head(match[1])
        if known and fold(match[2]) in FIRST_NAMES:
            yield _met(match[2], match[1])


def _met(name: str, title: str | None = None) -> Person:
    return Person(name, None, title, PersonRole.INTERVIEWER)


def _is_related(title: str) -> bool:
    return not _RELATED.isdisjoint(re.findall(r"[\w-]+", fold(title)))


def _may_be_name(word: str) -> bool:
    plain = fold(word)
    return not (plain in NO_NAME or plain in COMPANY_WORDS or is_head(plain))
