"""What agencies and their people are called: those who look on behalf of others."""

import re
from collections.abc import Iterable, Iterator

from assistant.patterns import deferred
from assistant.understanding.parties.words.names import lead

AGENCY = deferred(
    r"recruit|staffing|personnel|personal(?:berat|dienst|vermitt|gmbh|\b)|headhunt|executive search|\bsearch\b|"
    r"talent|interim|uitzend|zeitarbeit|consulting group|employment|agency|randstad|adecco|"
    r"manpower|\bhays|michael page|robert half|page group|selection\b|seleccion\b|lavoro\b|recrutement|werving|"
    r"recrutamento|cabinet|gi group|synergie|start people|tempo-?team|aerotek|teksystems|insight global|robert walters|"
    r"\bvagas|vagas\b|empleos?\b|empregos?\b|bolsa de trabajo|umana\b|\bett\b|openjobmetis|eurofirms|nortempo|\borizon|persona service|experis|kelly services|"
    r"brunell?\b|ferchau|akkodis|amadeus fire|\bdis ag\b|tempton|trenkwalder|epunkt|iventa|actalent|kforce|morgan mckinley|harvey nash|"
    r"korn ferry|pertemps|blue arrow$|brook street|office angels|accent jobs|vivaldis|konvert|daoust|\byacht\b|\bhudson$|manpower|"
    r"recherche|temporaire|trabajo temporal|trabalho temporario|placement|portaa?le?\b|jobboard|jobs\b|vacature|lehrstellen|ausbildungsborse"
)
PLACES_PEOPLE = deferred(
    r"recruitment consultant|consultante? (?:en )?recrutement|personal(?:berater|disponent|vermittler)|consultora? de (?:seleccion|recrutamento)|"
    r"consulente (?:di )?selezione|intercedent|talent consultant|headhunter"
)
"""The titles of those who work for an agency, whatever that is called."""
_ANY_CLIENT = deferred(
    r"client|kunde|kundin|mandant|auftrag|klant|opdrachtgever|mandate|werkgever|employer|arbeitgeber"
)
"""One of these stands in whatever `_CLIENT` finds, and is found much sooner."""
_CLIENT = deferred(
    r"\b(?:(?:our|my|the|end) client|(?:unser(?:e[mnr]?)?|mein(?:e[mnr]?)?) (?:kunde[n]?|kundin|mandant(?:en|in)?|auftraggeber(?:in)?)|"
    r"(?:notre|mon) client|(?:nuestro|mi) cliente|(?:o )?(?:nosso|meu) cliente|(?:onze|mijn|de) (?:klant|opdrachtgever)|"
    r"(?:il )?(?:nostro|mio) cliente|mandate (?:par|by)|im auftrag (?:unser|mein|ein|der firma|des kunden|des unternehmens)\w*|"
    r"azienda cliente|empresa cliente|cliente final|client of ours|(?:fur einen kunden|pour un client|para un cliente|para um cliente|voor een klant|for a client)|(?:door|by|vom|par|por) (?:de werkgever|the employer|arbeitgeber)|"
    r"(?:de werkgever|the employer|der arbeitgeber) (?:heeft|belt|bekijkt|wil|vindt|has|will|hat|mochte|wird))\b"
)


def speaks_for_client(folded: str) -> bool:
    """Tell whether a letter, folded, speaks of its writer's client."""
    known = _ANY_CLIENT.search(folded) is not None
    return known and _CLIENT.search(folded) is not None


def describes_client(folded: str, languages: Iterable[str]) -> bool:
    """Tell whether a letter speaks of an employer that it does not name: "for a brewery near Leeds"."""
    return any(lead(code, "client.described").search(folded) for code in languages)


def speaks_of_others(folded: str, languages: Iterable[str]) -> bool:
    """Tell whether who hires is spoken of as somebody else: "they went for another"."""
    return any(lead(code, "client.talk").search(folded) for code in languages)


_CLIENT_NAME = deferred(
    r"(?i)(?<!\w)(?:(?:end )?client|customer|kunde[n]?|kundin|mandant(?:en|in)?|auftraggeber(?:in)?|opdrachtgever|klant|notre client|cliente|hiring company|company|"
    r"employer|empresa(?! (?:Municipal|Nacional|Brasileira|P))|azienda(?! (?:Osp|San|USL|Spec|Agr))|entreprise|unternehmen|bedrijf|arbeitgeber|employeur|empleador|empregador|datore di lavoro|werkgever|dienststelle)(?:\s*[:|=]\s*|,? )(?:(?:die|der|das|the|la|le|el|o|a|il|l') )?(?=[A-ZÀ-Þ])"
)


BEGINS_NAME = deferred(
    r"(?!Kunde|Kundin|Mandant|Auftraggeber|Unternehmen|Arbeitgeber|Dienststelle)[A-Z].{0,60}\w .?$"
)
"""A word for a company that is part of its name: "Empresa Alfa"; German nouns are none."""


def client_labels(text: str) -> Iterator[re.Match[str]]:
    """Yield where words for a client lead to a name: a line's end parts them from it.

    Unless they are all of their line: "a message from the employer:" names nobody.
    """
    for match in _CLIENT_NAME.finditer(text):
        line = text.rfind("\n", 0, match.start()) + 1
        if "\n" not in match.group() or not text[line : match.start()].strip(" -*•|"):
            yield match
