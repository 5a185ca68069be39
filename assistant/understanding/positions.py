"""Finds the position: every place that names a title, and the one that most agree on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.understanding.ballot import Ballot
from assistant.understanding.cities import CITIES
from assistant.understanding.clues import bare_subject
from assistant.understanding.names import NO_NAME, has_first_name, is_person, lead
from assistant.understanding.phrases import fold
from assistant.understanding.title_bounds import TitleBounds
from assistant.understanding.title_cleaning import EDGE, cleaned
from assistant.understanding.title_reading import TitleReader
from assistant.understanding.titles import (
    GENERIC,
    NOBODY,
    SUBJECT_WORDS,
    has_head,
    is_head,
)
from assistant.understanding.trades import SURNAMES
from assistant.understanding.view import View

_ENOUGH = 2.6
_HEADLESS = 2.0
_LABEL, _POSTED, _NAMED, _MEANT = 5.0, 4.8, 4.0, 3.0


@dataclass(frozen=True, slots=True)
class _Page:
    """The words searched for a position, and how much they count."""

    text: str
    folded: str
    worth: float


def find_position(view: View, company: str | None) -> str | None:
    """Return the title of the post, as the letter names it."""
    ballot = Ballot()
    bounds = TitleBounds(_languages(view), _barred(view, company))
    reader = TitleReader(bounds)
    for page in _pages(view):
        behind = TitleReader(
            bounds, behind_dash=page.worth == 1 and len(page.text) > 200
        )
        for title, weight in _candidates(page, behind):
            _vote(ballot, title, weight * page.worth)
    signature = view.clues.letter.signature
    for title, weight in _role_nouns(_Page(signature, fold(signature), 1.0), reader):
        _vote(ballot, title, weight * 0.7)
    for title, weight in _headings(view, reader):
        _vote(ballot, title, weight)
    if view.history.position:
        ballot.vote(view.history.position, 4)
    best = ballot.best()
    if best and best[1] >= _ENOUGH:
        return best[0]
    return view.history.position


def _languages(view: View) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*view.clues.languages, "en")))


def _barred(view: View, company: str | None) -> frozenset[str]:
    names = {company, view.history.company, view.owner.name, *view.owner.name.split()}
    return frozenset(fold(n) for n in names if n and len(n) > 2) | CITIES


def _pages(view: View) -> Iterator[_Page]:
    letter, clues = view.clues.letter, view.clues
    yield _Page(clues.text[clues.body :], clues.folded[clues.body :], 1.0)
    subject = bare_subject(letter.head.subject)[:300]
    yield _Page(subject, fold(subject), 1.0)
    if view.history.position is None:
        quoted = letter.quoted[:1500]
        yield _Page(quoted, fold(quoted), 0.8)


def _candidates(page: _Page, reader: TitleReader) -> Iterator[tuple[str, float]]:
    for code in reader.bounds.languages:
        for match in lead(code, "role.before").finditer(page.folded):
            label = match.group().rstrip().endswith((":", "|", "="))
            title = reader.forward(page.text, match.end())
            strong = label or _STRONG.search(match.group())
            yield title, _LABEL if label else _NAMED if strong else _MEANT
        for match in lead(code, "role.after").finditer(page.folded):
            yield reader.backward(page.text, match.start()), _NAMED
    for match in _POST.finditer(page.text):
        yield reader.forward(page.text, match.end()), _POSTED
    for match in _ALONE.finditer(page.text):
        title = reader.whole(match.group(1).split())
        if has_head(title) and title == cleaned(match.group(1)):
            yield title, _MEANT
    yield from _role_nouns(page, reader)
    for match in _MARKED.finditer(page.text):
        yield reader.backward(page.text, match.start()), _NAMED


def _role_nouns(page: _Page, reader: TitleReader) -> Iterator[tuple[str, float]]:
    """Yield the titles behind a word for a post, with a small word between or none."""
    for match in _ROLE_NOUN.finditer(page.folded):
        title = reader.forward(page.text, match.end())
        if has_head(title) or page.text[match.end() : match.end() + 1] in _QUOTES:
            yield title, _NAMED
    for match in _POST_OF.finditer(page.folded):
        title = reader.forward(page.text, match.end())
        if 0 < len(title.split()) < _FEW and fold(title.split()[0]) not in _WORK:
            yield title, _POSTED
    for match in _MEANING.finditer(page.folded):
        title = reader.forward(page.text, match.end())
        if has_head(title):
            yield title, _MEANT


_STRONG = re.compile(
    r"role|position|post|job|poste|puesto|vacante|vaga|cargo|plaza|stelle|functie|vacature|posizione|ruolo|"
    r"als\b|comme|application|candida|bewerb|solicit|applied|applying|vacancy|opening"
)
_POST = re.compile(
    r"\b(?:[Pp]oste|[Oo]ffre|[Oo]ferta|[Pp]uesto|[Vv]acante|[Vv]aga|[Pp]osizione|[Rr]uolo|[Ff]unctie|[Vv]acature|[Pp]osition|[Ss]telle|[Pp]osição|[Cc]argo|[Pp]laza|[Rr]ole|[Ii]nterview for) (?=[A-ZÀ-Þ\"“«„])"
)
_POST_OF = re.compile(
    r"\b(?:puesto|plaza|cargo|vacante|poste|vaga|funcao|posto|ruolo|posizione|mansione|functie|vacature) "
    r"(?:de |d'|di |da |van |como |come |als )(?=\S)"
)
_FEW = 4
_WORK = frozenset(
    "trabajo travail trabalho emprego lavoro werk confianza responsabilidad responsabilite base".split()
)
_MEANING = re.compile(
    r"\b(?:for|as|para|per|pour|comme|como|come|als|zum|zur|fur|voor|naar|sobre|uber|over|regarding|nach|um|x|"
    r"(?:suchen|seeking|looking for|hiring|cherchons|recherchons|buscamos|procuramos|zoeken|cerchiamo)(?: \w+)?|"
    r"interes(?: \w+)? en|interesse em|interest in|to talk|wegen|application to|applied to|candidat\w+ a|relativ[oa] ao?|"
    r"perfil de|profil de|profilo di|profiel van|relativo a|como|inzake)"
    r"(?: (?:an?|the|un|une|uma|um|una|een|eine[nr]?|die|den|der|dem|le|la|il|lo|o|el|de|het))? (?=\S)"
)
_ALONE = re.compile(r"(?<![A-ZÀ-Þ]\w\w\w)(?<!\w\.) \(([A-ZÀ-Þ][^()\n]{3,60})\)")
_QUOTES = frozenset('"“„«')
_ROLE_NOUN = re.compile(
    r"\b(?:poste|place|qualite|titre|emploi|contrat|candidature|recrutement|metier|fonction|offre|annonce|entretien|embauche|remplacement|"
    r"posicion|posicao|puesto|plaza|vacante|cargo|proceso|candidatura|busqueda|bolsa de trabajo|convocatoria|oferta|seleccion|solicitud|proximo|proxima|"
    r"vaga|procedimento concursal|procedimento|funcao|processo|lugar|selecao|eleit[oa]|contratacao|carreira|"
    r"posizione|ruolo|annuncio|qualifica|posto|mansione|incarico|ricerca|selezione|"
    r"functie|vacature|rol|zoektocht|aanwerving|kandidatuur|sollicitatie|baan|"
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


def _headings(view: View, reader: TitleReader) -> Iterator[tuple[str, float]]:
    """Yield the titles that stand alone: in a subject, an entry's name, on a line."""
    letter = view.clues.letter
    for event in (e for c in letter.calendars for e in c.events[:3]):
        yield from _segments(event.summary, reader, view)
    yield from _segments(bare_subject(letter.head.subject)[:300], reader, view)
    lines = [line.strip() for line in letter.text.splitlines() if line.strip()]
    for at, line in enumerate(lines[:-2] if len(lines) > 4 else lines):
        if 0 < len(line) < 90 and not (
            at and has_first_name(lines[at - 1]) and is_somebody(lines[at - 1])
        ):
            yield from _line(line, reader)
    for line in view.clues.letter.quoted[:1200].splitlines():
        label = re.match(
            r"(?i)\s*>*\s*(?:subject|betreff|objet|asunto|assunto|onderwerp|oggetto)\s*:\s*",
            line,
        )
        if label:
            yield from _segments(bare_subject(line[label.end() :]), reader, view)


def _line(line: str, reader: TitleReader) -> Iterator[tuple[str, float]]:
    """Yield the title that a line of its own, or a part between bars, consists of."""
    parts = [p.strip(EDGE) for p in re.split(r"\s+[|–—·•@-]\s+|:\s", line)]
    if line.rstrip().endswith((".", "!", "?", ",")) or any(
        is_somebody(p) for p in parts
    ):
        return
    for part in parts:
        words = part.split()
        title = reader.whole(words) if words and words[0][:1].isupper() else ""
        if title and has_head(title) and title == cleaned(part) and len(words) < 7:
            yield title, 2.7 if len(parts) < 4 else 1.0


def _segments(
    subject: str, reader: TitleReader, view: View
) -> Iterator[tuple[str, float]]:
    body = view.clues.folded[view.clues.body :]
    for segment in _BETWEEN.split(subject):
        words = segment.split()
        while words and fold(words[0]).strip(EDGE) in SUBJECT_WORDS | {""}:
            words.pop(0)
        title = reader.whole(words)
        if not title or is_somebody(title):
            continue
        if has_head(title):
            yield title, _MEANT
        elif fold(title) in body and title[:1].isupper() and " " in title:
            yield title, _NAMED


_BETWEEN = re.compile(
    r"\s*(?:\|+|:\s|\s[-–—/]+\s|•|·|//|[()\[\]]|@|\b(?:for|für|pour|para|voor|per|at|with|bei|chez|bij|presso|als|re|as|interview|interviews|gespräch|entretien|entrevista|colloquio|gesprek|position|role|opening|vacancy|application)(?!\w))\s*",
    re.IGNORECASE,
)


_ALSO_ONE = frozenset(["operations", "sales", "arts", "services", "assistants-trainee"])


def is_somebody(words: str) -> bool:
    """Tell whether the words are a person's name rather than a title."""
    last = fold(words.rsplit(maxsplit=1)[-1]) if words.split() else ""
    return is_person(words) and (not has_head(words) or last in SURNAMES)


def _plain(title: str) -> bool:
    """Tell whether the words are those of any hiring mail's subject."""
    return any(
        fold(w).strip(EDGE) in NO_NAME | GENERIC | SUBJECT_WORDS for w in title.split()
    )


_ROLE_INSIDE = re.compile(
    r"(?i)^.*\b(?:plaza|puesto|vacante|posición|función|cargo|vaga|fase|entrevista|interview|gesprek|proef|colloquio|"
    r"entretien|gespräch|kennenlernen|seletivo|today \d+ ?[ap]m)\b(?: de| d['’])?[ (]+"
)


def _inner(title: str) -> str:
    """Return the title that stands inside words for a post or in brackets."""
    rest = _ROLE_INSIDE.sub("", title)
    rest = rest.rstrip(")") if "(" not in rest else rest
    bracketed = re.fullmatch(r"([^()]*)\(([^()]+)\)", title)
    if bracketed and has_head(bracketed.group(2)) and not has_head(bracketed.group(1)):
        return bracketed.group(2)
    return rest if has_head(rest) else title


def _vote(ballot: Ballot, title: str, weight: float) -> None:
    title = _inner(title)
    words = [fold(w).strip(EDGE) for w in title.split()]
    if not words or len(title) > 80 or not any(c.isalpha() for c in title):
        return
    if all(w in GENERIC or w in NO_NAME or w in SUBJECT_WORDS for w in words):
        return
    if (
        words[-1].endswith("s")
        and is_head(words[-1][:-1])
        and weight < _LABEL
        and words[-1] not in _ALSO_ONE
    ):
        return
    if fold(title) in NOBODY or (is_somebody(title) and weight < _NAMED):
        return
    if not has_head(title):
        posted = weight >= _POSTED * 0.7
        if not (title[0].isupper() or posted) or weight < _NAMED * 0.6 or _plain(title):
            return
        weight -= _HEADLESS if weight < _LABEL else 1
    ballot.vote(title, weight)
