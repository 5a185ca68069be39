"""Finds where a text names a post: "the role of …", "als …", "Position: …"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.understanding.parties.names import has_first_name, is_person, lead
from assistant.understanding.parties.title_cleaning import cleaned
from assistant.understanding.parties.title_reading import TitleReader
from assistant.understanding.parties.titles import has_head
from assistant.understanding.phrases import fold

LABEL, POSTED, NAMED, MEANT = 5.0, 4.8, 4.0, 3.0
"""How surely a title is the post's: in a field, behind a word for a post, in a lead."""


@dataclass(frozen=True, slots=True)
class Page:
    """The words searched for a position, and how much they count."""

    text: str
    folded: str
    worth: float


def titles_named(page: Page, reader: TitleReader) -> Iterator[tuple[str, float]]:
    """Yield the titles that the words name, with how surely they are the post's."""
    yield from _titles_led(page, reader)
    for code in reader.bounds.languages:
        for match in lead(code, "role.after").finditer(page.folded):
            yield reader.backward(page.text, match.start()), NAMED
    for match in _POST.finditer(page.text):
        yield reader.forward(page.text, match.end()), POSTED
    yield from _titles_enclosed(page, reader)
    yield from titles_posted(page, reader)
    for match in _MARKED.finditer(page.text):
        yield reader.up_to(page.text, match.start()), NAMED


def _titles_enclosed(page: Page, reader: TitleReader) -> Iterator[tuple[str, float]]:
    """Yield the titles that words for a post, or brackets, stand around."""
    for match in _BOUNDED.finditer(page.text):
        if not reader.bounds.names_at(match.group(1).split()):
            yield cleaned(match.group(1)), LABEL
    for match in _ALONE.finditer(page.text):
        if _is_ones_own(page.text, match.start(), reader):
            continue
        title = reader.whole(match.group(1).split())
        if has_head(title) and title == cleaned(match.group(1)):
            yield title, MEANT


def _titles_led(page: Page, reader: TitleReader) -> Iterator[tuple[str, float]]:
    """Yield the titles behind "the role of", "als", "Position:"."""
    for code in reader.bounds.languages:
        for match in lead(code, "role.before").finditer(page.folded):
            label = match.group().rstrip().endswith((":", "|", "="))
            if label and _ABOUT_IT.search(_before(page, match)):
                continue
            title = reader.forward(page.text, match.end())
            strong = label or _STRONG.search(match.group())
            yield title, LABEL if label else NAMED if strong else MEANT


def _is_ones_own(text: str, place: int, reader: TitleReader) -> bool:
    """Tell whether what stands in brackets is the title of the person named before."""
    before = re.findall(
        r"[\w.'’-]+", text[max(0, place - 50) : place].rsplit("\n", maxsplit=1)[-1]
    )
    person = is_person(" ".join(before[-2:])) or has_first_name(" ".join(before[-1:]))
    return person and not reader.bounds.names_until(before[-1:])


def titles_posted(page: Page, reader: TitleReader) -> Iterator[tuple[str, float]]:
    """Yield the titles behind a word for a post, with a small word between or none."""
    for match in _ROLE_NOUN.finditer(page.folded):
        title = reader.forward(page.text, match.end())
        if has_head(title) or page.text[match.end() : match.end() + 1] in _QUOTES:
            yield title, NAMED
    for match in _POST_OF.finditer(page.folded):
        title = reader.forward(page.text, match.end())
        if 0 < len(title.split()) < _FEW and fold(title.split()[0]) not in _WORK:
            yield title, POSTED
    yield from _titles_told(page, reader)
    for match in _MEANING.finditer(page.folded):
        title = reader.forward(page.text, match.end())
        aim = match.group().startswith("pour ") and _INFINITIVE.fullmatch(title)
        if has_head(title) and not aim:
            yield title, MEANT


_INFINITIVE = re.compile(r"[a-zà-ÿ]{3,24}(?:er|ir)")
_ABOUT_IT = re.compile(
    r"(?:requisit|requirement|anforderung|exigenc|vereist|eisen|description|descripc|descric|descriz|beschreibung|"
    r"omschrijving|aufgaben|taken|funciones|mansioni|missions?|responsab|responsib)[^.\n]{0,50}$"
)
"""What a label tells of the post, where that is not its title."""
_WIDE = 90


def _before(page: Page, match: re.Match[str]) -> str:
    return page.folded[max(0, match.end() - _WIDE) : match.end()]


_STRONG = re.compile(
    r"role|position|post|job|poste|puesto|vacante|vaga|cargo|plaza|stelle|functie|vacature|posizione|ruolo|"
    r"als\b|comme|application|candida|bewerb|solicit|applied|applying|vacancy|opening"
)
_POST = re.compile(
    r"\b(?:[Pp]oste|[Oo]ffre|[Oo]ferta|[Pp]uesto|[Vv]acante|[Vv]aga|[Pp]osizione|[Rr]uolo|[Ff]unctie|[Vv]acature|[Pp]osition|[Ss]telle|[Pp]osição|[Cc]argo|[Pp]laza|[Rr]ole|[Ii]nterview for) (?=[A-ZÀ-Þ\"“«„])"
)
_BOUNDED = re.compile(
    r"\b(?:[Ff]or|[Ii]nterest in|[Aa]ppl(?:ying|ied|y|ication) to|[Ff]illing|[Rr]egarding|[Aa]bout) (?:the|our|an?) "
    r"([A-Z][\w&'’./-]{1,24},?(?: (?:[A-Z][\w&'’./-]{0,24},?|&|and|of|for|in|-|–)){0,8}) (?:position|role|opening|vacancy)\b"
)
"""A title that words for a post enclose, whatever it consists of."""
_POST_OF = re.compile(
    r"\b(?:puestos?|plazas?|cargo|vacantes?|postes?|vagas?|funcao|post[oi]|ruolo|posizione|mansione|functie|vacature) "
    r"(?:de |d'|di |da |van |como |come |als )(?=\S)"
)


def _titles_told(page: Page, reader: TitleReader) -> Iterator[tuple[str, float]]:
    """Yield the titles that a post is said to be."""
    for match in _POST_IS.finditer(page.folded):
        title = reader.forward(page.text, match.end())
        if has_head(title):
            yield title, POSTED


_POST_IS = re.compile(
    r"\b(?:puesto|plaza|cargo|vacante|poste|fonction|emploi|vaga|funcao|lugar|posto|ruolo|posizione|mansione|figura) (?:e|es|est|seria|sarebbe|serait|resta|reste|fica) "
    r"(?:sempre |siempre |toujours |ainda )?(?:(?:el|la|o|a|il|le|quello|quella|celui|celle) )?(?:de |d'|di |da )?(?=\S)"
)
"""A post that a sentence tells by its verb: "o lugar é o de costureira"."""
_FEW = 4
_WORK = frozenset(
    "trabajo travail trabalho emprego lavoro werk confianza responsabilidad responsabilite base".split()
)
_MEANING = re.compile(
    r"\b(?:for|as|about|sur|para|per|pour|comme|como|come|als|zum|zur|fur|voor|naar|sobre|uber|over|regarding|nach|um|x|"
    r"(?:such(?:e|en)(?: wir| ich)?|brauchen(?: wir)?|seeking|looking for|hiring|cherchons|(?:je )?recherche|recherchons|(?:je )?recrute|recrutons|"
    r"busc(?:o|amos)|necesit(?:o|amos)|procur(?:o|amos)|precis(?:o|amos|ando|ar) de|(?:a |em )procura de|(?:en )?busca de|(?:alla |in )?ricerca di|(?:a la )?recherche d[e'] ?|zoek(?:en)?(?: ik| we| wij)?|cerco|cerchiamo|(?:ho|abbiamo) bisogno di)"
    r"(?: (?:derzeit|aktuell|currently|actualmente|atualmente|attualmente|momenteel|weiterhin|noch|ook|activement|urgentemente))?|"
    r"interes(?: \w+)? en|interesse em|interest in|to talk|wegen|application to|appl(?:ied|ying|y) to|(?:aplicacion|postulacion|inscripcion|inscricao) (?:a|al|ao|para|en|na|no)|(?:aplicaste|postulaste|inscribiste|candidatou-se|candidataste-te|postule|postulez) (?:a|al|ao|para|en|comme|en tant que|au poste de)|candidat\w+ a|relativ[oa] ao?|"
    r"(?:empez|empiez|comenz|comienz|trabaj|entr)\w{1,5} de|(?:hueco|expediente|pratica|dossier|tramite) d[ei]|lugar p[ra]{2}a?|perfil de|curricul\w+ (?:de|di|da)|cv (?:de|di)|profil de|profilo di|profiel van|relativo a|como|inzake)"
    r"(?: (?:an?|the|un|une|uma|um|una|een|eine[nr]?|die|den|der|dem|le|la|il|lo|o|el|de|het))? (?=\S)"
)
_ALONE = re.compile(r"(?<![A-ZÀ-Þ]\w\w\w)(?<!\w\.) \(([A-ZÀ-Þ][^()\n]{3,60})\)")
_QUOTES = frozenset('"“„«')
_ROLE_NOUN = re.compile(
    r"\b(?:postes?|places?|concours(?: externe| interne)?|qualite|titre|emploi|contrat|candidature|recrutement|metier|fonctions?|offre|annonce|entretiens?|embauche|remplacement|"
    r"contratacion|posicion|posicao|puestos?|plazas?|vacantes?|cargo|proceso|candidatura|busqueda|bolsa de trabajo|convocatoria|oferta|seleccion|solicitud|proximo|proxima|"
    r"vagas?|procedimento concursal|procedimento|process|processus|proces|prozess|bewerbungsprozess|auswahlprozess|turno|oposicion|bolsa|funcao|processo|lugar|selecao|eleit[oa]|contratacao|carreira|"
    r"posizione|ruolo|annuncio|qualifica|post[oi]|unita|mansione|incarico|ricerca|selezione|"
    r"functie|vacature|rol|zoektocht|aanwerving|kandidatuur|sollicitatie|selectie|baan|"
    r"stelle|auswahlverfahren|stellenbesetzungsverfahren|stellenausschreibung|position|nachbesetzung|besetzung|ausschreibung|bewerbung|vakanz|rolle|funktion|tatigkeit|"
    r"role|post|job|vacancy|opening|contract|notre (?:prochaine?|future?|nouve(?:au|lle))|nuestr[oa] (?:proxim[oa]|nuev[oa])|"
    r"noss[oa] (?:proxim[oa]|nov[oa])|onze nieuwe|unsere? neuer?|nostr[oa] (?:prossim[oa]|nuov[oa]))"
    r"(?: selectivo| seletivo| vacante| ouverte?| propose)?"
    r"(?: (?:de la|del|de|di|da|do|per|para|pour|come|como|comme|van de|van een|van|voor|naar een|naar de|naar|als|der|des|zum|zur|of|as|for|"
    r"un|une|uma|una|een|eine[rns]?|en tant que|en qualite de|ein)\b| d'|:)?(?: |(?<='))(?=\S)"
)
_MARKED = re.compile(
    r"[ (]\(?(?:H/F|F/H|h/f|f/h|[mwfd]/[mwfd](?:/[dxnui])?|m/v(?:/x)?|h/m|M/F|F/M|gn|all genders)\b"
)
