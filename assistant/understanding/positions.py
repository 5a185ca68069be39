"""Finds the position, and cleans it of numbers and "(m/w/d)"."""

import re
from dataclasses import dataclass

from assistant.understanding.ballot import Ballot
from assistant.understanding.clues import bare_subject
from assistant.understanding.names import NO_NAME, is_person, lead, squeeze
from assistant.understanding.phrases import fold
from assistant.understanding.titles import GENERIC, JOB, STOPS
from assistant.understanding.view import View

_ENOUGH = 2.6
_WORDS = 9
_GENDERS = re.compile(
    r"\s*[(\[]?\b(?:[mwfdhvxknu]|gn|div|all|nb)(?:\s?[/|.*,]\s?(?:[mwfdhvxknu]|gn|div|all|nb|divers|any)){1,3}\b\.?[)\]]?|"
    r"\s*\(\s*(?:all genders|alle geschlechter|gn|divers)\s*\)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\s*[,–-]?\s*[(\[]?\s*(?:\b(?:req(?:uisition)?|job|ref(?:erence|erenz|\.)?|id|kennziffer|réf|vacaturenummer|stellen-?(?:nr|id)|position|posting|jr|r)\b\.?\s*(?:id|no|nr|number|#)?\.?\s*[:#-]?\s*)?[#]?(?:[A-Z]{1,5}[-_]?)?\d{3,}[\w/-]*\s*[)\]]?",
    re.IGNORECASE,
)
_BOTH = re.compile(
    r"(?<=\w)(?:/-?(?:a|o|in|e|ne|trice|ra|r|euse|ière|frau|innen)\b|\((?:e|a|in|ne|r)\)|[·*:_](?:e|ne|trice|in|innen)\b)"
)
_PLACE = re.compile(
    r"\s*[(\[][^()\[\]]*(?:remote|hybrid|onsite|homeoffice|home office|télétravail|remoto|full[- ]time|part[- ]time|vollzeit|teilzeit|cdi|cdd|\d+ ?%)[^()\[\]]*[)\]]",
    re.IGNORECASE,
)
_EDGE = " \t\"'“”„«»‘’*_:;,.–—-|#"


@dataclass(frozen=True, slots=True)
class _Page:
    """The words searched for a position, and how much they count."""

    text: str
    folded: str
    worth: float


def find_position(view: View, company: str | None) -> str | None:
    """Return the title of the post, as the letter names it."""
    ballot = Ballot()
    for page in _pages(view):
        for code in view.clues.languages:
            _vote_leads(ballot, page, code)
            _vote_trails(ballot, page, code)
        _vote_direct(ballot, page)
        _vote_jobs(ballot, page)
    _vote_subject(ballot, view, company)
    if view.history.position:
        ballot.vote(view.history.position, 4)
    best = ballot.best()
    if best and best[1] >= _ENOUGH:
        return best[0]
    return view.history.position


def _pages(view: View) -> list[_Page]:
    letter = view.clues.letter
    subject = bare_subject(letter.head.subject)[:300]
    quoted = letter.quoted[:1500] if view.history.position is None else ""
    own = view.clues.text
    return [
        _Page(own, view.clues.folded, 1.0),
        _Page(subject, fold(subject), 0.9),
        _Page(quoted, fold(quoted), 0.6),
    ]


def cleaned(title: str) -> str:
    """Return the title without genders, requisition numbers and working times."""
    title = _BOTH.sub("", _GENDERS.sub("", title))
    title = _PLACE.sub("", title)
    title = _NUMBER.sub("", title)
    title = re.sub(r"\s*\(\s*\)", "", title)
    return " ".join(title.split()).strip(_EDGE)


def _vote(ballot: Ballot, title: str, weight: float) -> None:
    title = cleaned(title)
    title = _unled(title)
    words = fold(title).split()
    if not words or len(words) > _WORDS or len(title) > 80 or title.isdigit():
        return
    if all(w in GENERIC or w in NO_NAME for w in words):
        return
    job = 2.0 if JOB.search(fold(title)) or JOB.search(title.lower()) else -1.0
    ballot.vote(title, weight + job)


def _unled(title: str) -> str:
    words = title.split()
    while words and fold(words[0]).strip(_EDGE) in _SUBJECTS | GENERIC:
        words.pop(0)
    return " ".join(words)


def _vote_leads(ballot: Ballot, page: _Page, code: str) -> None:
    for match in lead(code, "role.before").finditer(page.folded):
        label = match.group().rstrip().endswith((":", "|", "="))
        if label:
            title = _line(page.text, match.end())
        else:
            title = _forward(page.text, match.end(), code)
        strong = label or _STRONG.search(match.group())
        if title:
            weight = 4.0 if label else 3.0 if strong else 1.5
            _vote(ballot, title, weight * page.worth)


def _vote_direct(ballot: Ballot, page: _Page) -> None:
    """Count what stands right behind the word for a post, or before a "(m/w/d)"."""
    for match in _DIRECT.finditer(page.text):
        _vote(ballot, _forward(page.text, match.end(), "fr"), 2.5 * page.worth)
    for match in _MARKED.finditer(page.text):
        words = match.group(1).split()
        while words and (
            fold(words[0]).strip(_EDGE) in NO_NAME or not words[0][:1].isupper()
        ):
            words.pop(0)
        _vote(ballot, " ".join(_unarticled(words)), 3.0 * page.worth)


_DIRECT = re.compile(
    r"\b(?:[Pp]oste|[Oo]ffre|[Pp]uesto|[Vv]acante|[Vv]aga|[Pp]osizione|[Rr]uolo|[Ff]unctie|[Vv]acature|[Pp]osition|[Ss]telle|[Pp]osição|[Cc]argo|[Pp]laza|[Rr]ound for|[Ii]nterview for) (?=[A-ZÀ-Þ])"
)
_MARKED = re.compile(
    r"((?:[A-ZÀ-Þ(][\w/&+.'’-]* |(?:de|du|des|d'|en|für|und|of|di|del|da|do|van|et|e|y|\w{4,}) ){0,6}[\w/&+'’-]+) ?\(?(?:H/F|F/H|[mwfd]/[mwfd](?:/[dxnu])?|m/v(?:/x)?|h/m|M/F|F/M|gn|all genders)\b"
)


def _vote_jobs(ballot: Ballot, page: _Page) -> None:
    """Count capitalised words that name a trade, unless they are somebody's title."""
    for run in _TITLE_RUN.finditer(page.text):
        before = page.text[max(0, run.start() - 45) : run.start()].rstrip()
        if not JOB.search(run.group().lower()) or _SOMEBODY.search(before):
            continue
        line = page.text[page.text.rfind("\n", 0, run.start()) + 1 : run.start()]
        if line.strip() or page.worth < 1:
            _vote(ballot, run.group(), 0.8 * page.worth)


_STRONG = re.compile(
    r"role|position|post|job|poste|puesto|vacante|vaga|cargo|plaza|stelle|functie|vacature|posizione|ruolo|als |como|comme|zum |zur |application|candida|bewerb|solicit"
)
_TITLE_RUN = re.compile(
    r"(?<![\w@/.])[A-ZÀ-Þ][\w/&+-]*(?:\.(?= ))?(?:(?: (?:of|for|de|di|&|–) | )[A-ZÀ-Þ][\w/&+-]*){0,5}"
)
_SOMEBODY = re.compile(
    r"[A-ZÀ-Þ][\w'’-]+ (?:[a-z]{2,3} )?[A-ZÀ-Þ][\w'’.-]+(?: \(?[a-z]+/[a-z]+\)?)?\s*[,(|–:-]$|\b(?:our|unsere?|unserem|notre|nuestr[oa]|noss[oa]|onze|nostr[oa]|my|mein|mon|the|hiring|your)$"
)


def _line(text: str, place: int) -> str:
    end = min(
        (e for e in (text.find(c, place) for c in "\n|") if e >= 0), default=len(text)
    )
    return re.split(r"\s[-–—@]\s|\.\s|\?|!", text[place : min(end, place + 90)])[0]


def _forward(text: str, place: int, code: str) -> str:
    """Return the words of a title that begins at a place."""
    quoted = re.compile(r"\s*[\"“„«]\s*([^\"”“»\n]{3,80})[\"”“»]").match(text, place)
    if quoted:
        return quoted.group(1)
    stops = set(STOPS.get(code, "").split())
    words: list[str] = []
    for match in re.compile(r"[^\s]+").finditer(text, place, place + 110):
        word = match.group()
        if "\n" in text[place : match.start()] or _stops(word, stops, words, code):
            break
        words.append(word)
        if word.endswith((",", ";", ":", "!", "?", "|")) or (
            word.endswith(".") and len(word) > 4
        ):
            break
    title = " ".join(_unarticled(words))
    return re.sub(r"^[dl]['’]\s?", "", title)


def _stops(word: str, stops: set[str], words: list[str], code: str) -> bool:
    plain = fold(word).strip(_EDGE + "()")
    if not words:
        return plain in stops - {"role"} or not word.strip(_EDGE)
    if word in ("-", "–", "—", "|", "||", "//") or plain in stops:
        return True
    return (
        code == "en"
        and word.islower()
        and plain not in ("of", "for", "de", "&", "and")
        and _titled_case(words)
    )


def _runs_on(word: str, words: list[str]) -> bool:
    """Tell whether a Romance or Dutch title has ended before a plain word.

    Behind the capitalised words of a name ("Consultor BI hasta …") it has; behind a
    noun ("chef de rayon frais") an adjective may follow.
    """
    inside = fold(word).strip(_EDGE) in _LINKS or fold(word)[:2] in ("d'", "l'")
    named = len(words) > 1 and words[-1][:1].isupper()
    return word[:1].islower() and not inside and named


_LINKS = frozenset(
    (
        "de du des del della delle di do da dos das en et e y la le les van der den voor "
        "& a al"
    ).split()
)


def _titled_case(words: list[str]) -> bool:
    return words[-1][:1].isupper() or words[0][:1].isupper()


def _unarticled(words: list[str]) -> list[str]:
    drop = {"the", "our", "a", "an", "open", "new", "der", "die", "das", "den", "dem", "eine", "einen", "einer", "le", "la", "les", "un", "une", "el", "una", "o", "uma", "um", "il", "lo", "de", "het", "een", "unser", "unsere", "unseren", "notre", "nuestro", "nuestra", "nossa", "nosso", "onze", "nostro", "nostra", "position", "role", "of", "d'", "stelle", "rolle", "vakanz", "poste", "puesto", "vacante", "vaga", "cargo", "plaza", "functie", "vacature", "posizione", "ruolo", "rol", "lugar", "his", "son", "zur", "zum", "als", "comme", "como", "come", "su", "tu"}  # fmt: skip
    while words and fold(words[0]).strip(_EDGE) in drop:
        words = words[1:]
    return words


def _vote_trails(ballot: Ballot, page: _Page, code: str) -> None:
    for match in lead(code, "role.after").finditer(page.folded):
        before = page.text[max(0, match.start() - 90) : match.start()]
        before = re.split(r"[.!?;:,\n|]|\s[-–—]\s", before)[-1]
        words = before.split()[-7:]
        for at in range(len(words) - 1, -1, -1):
            if fold(words[at]).strip(_EDGE) in _OPENERS:
                words = words[at + 1 :]
                break
        title = " ".join(_unarticled(words))
        if title and (JOB.search(fold(title)) or title[:1].isupper()):
            _vote(ballot, title, 2.0 * page.worth)


_OPENERS = frozenset(
    (
        "the our this that a an for your my about as of regarding to die der das den "
        "unsere la le notre el il lo de het een o as with in open filling fill and or on "
        "is at"
    ).split()
)


def _vote_subject(ballot: Ballot, view: View, company: str | None) -> None:
    subject = cleaned(bare_subject(view.clues.letter.head.subject))
    folded_body = view.clues.folded[view.clues.body :]
    known = {squeeze(company or ""), squeeze(view.history.company or "")}
    for segment in _SEGMENTS.split(subject):
        part = " ".join(_unarticled(segment.strip(_EDGE).split()))
        words = part.split()
        if not words or len(words) > 6 or squeeze(part) in known or is_person(part):
            continue
        if JOB.search(fold(part)):
            _vote(ballot, part, 1.0)
        elif fold(part) in folded_body and part[:1].isupper() and not _plain(words):
            _vote(ballot, part, 2.2)


def _plain(words: list[str]) -> bool:
    """Tell whether the words are those of any hiring mail's subject."""
    return any(fold(w).strip(_EDGE) in NO_NAME | GENERIC | _SUBJECTS for w in words)


_SUBJECTS = frozenset(
    (
        "tues thurs weds today tomorrow conditional telephone intro gespräch gesprach "
        "interview interviews interviewtermin entretien entrevista colloquio "
        "sollicitatiegesprek variazione documentazione bereich call chat meeting onsite "
        "visit time times slot slots thank you thanks offer letter contract news feedback "
        "schedule scheduling availability today tomorrow question documents bewerbung "
        "gespräch gesprach kennenlernen einladung absage zusage vertrag rückfrage "
        "candidature entretien offre suite rendez-vous entrevista oferta proceso "
        "candidatura proposta conversa colloquio proposta processo gesprek aanbod "
        "uitnodiging afspraak kennismaking plan details info information week"
    ).split()
)
_SEGMENTS = re.compile(
    r"\s*(?:\|+|:\s|\s[-–—/]+\s|•|//|,\s|[()]|\b(?:for|für|pour|para|voor|per|als|at|with|bei|chez|bij|presso|the|role|position|opening|vacancy|application|interview|interviews|candidature|entretien|candidatura|entrevista|colloquio|bewerbung|sollicitatie|sollicitatiegesprek|gesprek|vorstellungsgespräch|stelle|stage|search|job|poste|puesto|vacante|vaga|vacature|functie|offer|of|de|as|your|ihre|ihr|votre|tu|su|sua|je|uw|status|update|competition|call letter|proceso|processo)\b)\s*",
    re.IGNORECASE,
)
