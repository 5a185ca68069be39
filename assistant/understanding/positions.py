"""Finds the position, and cleans it of numbers and "(m/w/d)"."""

import re

from dataclasses import dataclass

from assistant.understanding.clues import bare_subject
from assistant.understanding.companies import Ballot
from assistant.understanding.names import NO_NAME, is_person, lead, squeeze
from assistant.understanding.phrases import fold
from assistant.understanding.view import View

_ENOUGH = 3.0
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
_PLACE = re.compile(
    r"\s*[(\[][^()\[\]]*(?:remote|hybrid|onsite|homeoffice|home office|télétravail|remoto|full[- ]time|part[- ]time|vollzeit|teilzeit|cdi|cdd|\d+ ?%)[^()\[\]]*[)\]]",
    re.IGNORECASE,
)
_EDGE = " \t\"'“”„«»‘’*_:;,.–—-|#"
_STOPS = {
    "en": "role position opening vacancy job at with here in on and or to is has was are who that which from this our we you i will as by please but so team req requisition opportunity post interview application would within based reporting",
    "de": "bei in im an am und oder zu zum zur mit für von vom aus wir sie ich ist hat haben wurde ein zugesandt interessieren bewerben gesandt eingegangen erhalten auf sowie gern gerne möchten freuen danke vielen am bei unserem unserer findet statt einladen eingeladen laden",
    "fr": "chez au à dans et ou sur avec nous vous est a été que qui pour basé basée auprès votre notre le la les retient en merci afin suite",
    "es": "en con y o que para por ha es está nos le te nuestra nuestro desde a ubicado ubicada dentro al se has",
    "pt": "na no em com e ou que para por foi é está nos lhe nossa nosso desde da empresa a ao à se você",
    "nl": "bij in en of op met voor die dat is wij we je u te om heeft hebben ontvangen binnen naar graag hebt ons onze op",
    "it": "presso in e o che per con è ha nella nostro nostra la le ti su a al dal si presso sede di",
}
_JOB = re.compile(
    r"engineer|develop|designer|manager|analyst|scientist|architect|consultant|specialist|officer|coordinator|"
    r"assistant|associate|director|lead\b|nurse|teacher|driver|technician|administrator|accountant|planner|editor|"
    r"producer|writer|strategist|representative|executive|partner|advisor|adviser|counsel|paralegal|lawyer|attorney|"
    r"researcher|physiotherap|therapist|chef|cook|baker|clerk|supervisor|operator|mechanic|machinist|electrician|"
    r"buyer|merchandis|underwriter|adjuster|trader|controller|auditor|recruiter|trainer|tutor|professor|lecturer|"
    r"librarian|curator|intern\b|trainee|apprentice|programmer|tester|administrat|owner|master|head of|president|"
    r"agent|cashier|barista|waiter|receptionist|secretary|pharmacist|doctor|physician|veterinar|carpenter|welder|"
    r"marketer|copywriter|translator|photographer|animator|artist|sre\b|devops|fellow|postdoc|dispatcher|inspector|"
    r"entwickl|ingenieur|leiter|referent|sachbearbeit|kauf(?:mann|frau)|berater|verkäufer|fachkraft|pfleg|assistenz|"
    r"buchhalt|mitarbeiter|techniker|mechatronik|elektronik|meister|erzieher|lehrer|arzt|ärztin|redakteur|werkstudent|"
    r"praktik|azubi|auszubildende|disponent|koordinator|spezialist|architekt|gestalter|planer|fahrer|"
    r"ingénieur|développeu|chargé|responsable|assistant|comptable|technicien|conseiller|infirmi|directeur|directrice|"
    r"chef|cheffe|gestionnaire|vendeu|rédact|juriste|analyste|graphiste|concepteur|conducteur|animat|formateur|"
    r"ingenier|desarrollador|analista|técnic|tecnic|gestor|asesor|comercial|contable|enfermer|administrativ|diseñador|"
    r"programador|consultor|especialista|coordinador|jefe|jefa|responsable|dependient|redactor|abogad|"
    r"engenheir|desenvolvedor|designer|auxiliar|contabilist|gerente|coordenador|diretor|estagi|supervis|vendedor|"
    r"medewerker|adviseur|ontwikkelaar|ingenieur|beheerder|verpleegkundig|docent|leidinggevende|teamleider|"
    r"ingegner|sviluppator|impiegat|addett|contabil|responsabil|infermier|progettist|tecnico|commercial|grafic|"
    r"store|sales|support|care|service|desk",
)
_GENERIC = frozenset(
    "this the our a an your new open current above same advertised exciting job your next first second final phone video technical interview application full time ideal available suitable following any each other another such said".split()
)
_INSIDE = frozenset({"of", "for", "de", "&", "and", "für", "fur", "im", "der", "des", "und"})


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
    title = _GENDERS.sub("", title)
    title = _PLACE.sub("", title)
    title = _NUMBER.sub("", title)
    title = re.sub(r"\s*\(\s*\)", "", title)
    return " ".join(title.split()).strip(_EDGE)


def _vote(ballot: Ballot, title: str, weight: float) -> None:
    title = cleaned(title)
    words = fold(title).split()
    if not words or len(words) > _WORDS or len(title) > 80 or title.isdigit():  # noqa: PLR2004
        return
    if all(w in _GENERIC or w in NO_NAME for w in words):
        return
    job = 2.0 if _JOB.search(fold(title)) or _JOB.search(title.lower()) else -1.0
    ballot.vote(title, weight + job)


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


def _vote_jobs(ballot: Ballot, page: _Page) -> None:
    """Count capitalised words that name a trade, unless they are somebody's title."""
    for run in _TITLE_RUN.finditer(page.text):
        before = page.text[max(0, run.start() - 45) : run.start()].rstrip()
        if not _JOB.search(run.group().lower()) or _SOMEBODY.search(before):
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
    return text[place : min(end, place + 90)]


def _forward(text: str, place: int, code: str) -> str:
    """Return the words of a title that begins at a place."""
    quoted = re.compile(r"\s*[\"“„«]\s*([^\"”“»\n]{3,80})[\"”“»]").match(text, place)
    if quoted:
        return quoted.group(1)
    stops = set(_STOPS.get(code, "").split())
    words: list[str] = []
    for match in re.compile(r"[^\s]+").finditer(text, place, place + 110):
        word = match.group()
        if "\n" in text[place : match.start()] or _stops(word, stops, words, code):
            break
        words.append(word)
        if word.endswith((",", ";", ":", "!", "?", "|")) or (
            word.endswith(".") and len(word) > 4
        ):  # noqa: PLR2004
            break
    title = " ".join(_unarticled(words))
    return re.sub(r"^[dl]['’]\s?", "", title)


def _stops(word: str, stops: set[str], words: list[str], code: str) -> bool:
    plain = fold(word).strip(_EDGE + "()")
    if not words:
        return plain in stops - {"role"} or not word.strip(_EDGE)
    if word in ("-", "–", "—", "|", "||", "//") or plain in stops:
        return not (code == "en" and plain in ("in", "and", "of") and False)
    return (
        code == "en"
        and word.islower()
        and plain not in ("of", "for", "de", "&", "and")
        and _titled_case(words)
    )


def _titled_case(words: list[str]) -> bool:
    return words[-1][:1].isupper() or words[0][:1].isupper()


def _unarticled(words: list[str]) -> list[str]:
    drop = {"the", "our", "a", "an", "open", "new", "der", "die", "das", "den", "dem", "eine", "einen", "einer", "le", "la", "les", "un", "une", "el", "una", "o", "uma", "um", "il", "lo", "de", "het", "een", "unser", "unsere", "unseren", "notre", "nuestro", "nuestra", "nossa", "nosso", "onze", "nostro", "nostra", "position", "role", "of", "d'"}  # fmt: skip
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
        if title and (_JOB.search(fold(title)) or title[:1].isupper()):
            _vote(ballot, title, 2.0 * page.worth)


_OPENERS = frozenset(
    "the our this that a an for your my about as of regarding to die der das den unsere la le notre el il lo de het een o as with in open filling fill and or on is at".split()
)


def _vote_subject(ballot: Ballot, view: View, company: str | None) -> None:
    subject = cleaned(bare_subject(view.clues.letter.head.subject))
    folded_body = view.clues.folded[view.clues.body :]
    known = {squeeze(company or ""), squeeze(view.history.company or "")}
    for part in _SEGMENTS.split(subject):
        part = " ".join(_unarticled(part.strip(_EDGE).split()))
        words = part.split()
        if not words or len(words) > 6 or squeeze(part) in known or is_person(part):  # noqa: PLR2004
            continue
        if _JOB.search(fold(part)):
            _vote(ballot, part, 1.0)
        elif fold(part) in folded_body and part[:1].isupper() and not _plain(words):
            _vote(ballot, part, 2.2)


def _plain(words: list[str]) -> bool:
    """Tell whether the words are those of any hiring mail's subject."""
    return any(fold(w).strip(_EDGE) in NO_NAME | _GENERIC | _SUBJECTS for w in words)


_SUBJECTS = frozenset(
    "call chat meeting onsite visit time times slot slots thank you thanks offer letter contract news feedback schedule scheduling availability today tomorrow question documents bewerbung gespräch gesprach kennenlernen einladung absage zusage vertrag rückfrage candidature entretien offre suite rendez-vous entrevista oferta proceso candidatura proposta conversa colloquio proposta processo gesprek aanbod uitnodiging afspraak kennismaking plan details info information week".split()
)
_SEGMENTS = re.compile(
    r"\s*(?:\|+|:\s|\s[-–—/]+\s|•|//|,\s|[()]|\b(?:for|für|pour|para|voor|per|als|at|with|bei|chez|bij|presso|the|role|position|opening|vacancy|application|interview|interviews|candidature|entretien|candidatura|entrevista|colloquio|bewerbung|sollicitatie|sollicitatiegesprek|gesprek|vorstellungsgespräch|stelle|stage|search|job|poste|puesto|vacante|vaga|vacature|functie|offer|of|de|as|your|ihre|ihr|votre|tu|su|sua|je|uw|status|update|competition|call letter|proceso|processo)\b)\s*",
    re.IGNORECASE,
)
