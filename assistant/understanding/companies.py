"""Finds the company, from the words, the sender and the hiring system's name."""

import re
from collections.abc import Iterator
from itertools import pairwise

from assistant.understanding.ballot import Ballot
from assistant.understanding.clues import bare_subject
from assistant.understanding.company_names import CompanyNames
from assistant.understanding.houses import house_names
from assistant.understanding.labels import fit, from_labels, label_name, labels
from assistant.understanding.names import is_person, lead, squeeze
from assistant.understanding.phrases import fold
from assistant.understanding.senders import is_board, is_relay
from assistant.understanding.title_cleaning import EDGE, cleaned
from assistant.understanding.titles import SUBJECT_WORDS, has_head, is_head
from assistant.understanding.view import View

_ENOUGH, _BY_PLATFORM = 2.4, 1.3
_EMPLOYER = 1.2
_LABEL, _NEAR = 5.0, 0.25
_LONG_LEAD, _LINE = 7, 70
_AGENCY = re.compile(
    r"recruit|staffing|personnel|personal(?:berat|dienst|vermitt|gmbh|\b)|headhunt|executive search|\bsearch\b|"
    r"talent|interim|uitzend|zeitarbeit|consulting group|employment|agency|randstad|adecco|"
    r"manpower|\bhays|michael page|robert half|page group|selection\b|seleccion\b|lavoro\b|recrutement|werving|"
    r"recrutamento|cabinet|gi group|synergie|start people|tempo-?team|aerotek|teksystems|insight global|robert walters|"
    r"umana\b|openjobmetis|eurofirms|nortempo|orizon|persona service|experis|kelly services|"
    r"recherche|temporaire|trabajo temporal|trabalho temporario|placement"
)
_CLIENT = re.compile(
    r"\b(?:(?:our|my|the|end) client|(?:unser(?:e[mnr]?)?|mein(?:e[mnr]?)?) (?:kunde[n]?|mandant(?:en)?|auftraggeber)|"
    r"(?:notre|mon) client|(?:nuestro|mi) cliente|(?:o )?(?:nosso|meu) cliente|(?:onze|mijn|de) (?:klant|opdrachtgever)|"
    r"(?:il )?(?:nostro|mio) cliente|mandate (?:par|by)|im auftrag)\b"
)
_CLIENT_NAME = re.compile(
    r"(?i)(?:\b(?:end )?client|customer|kunde[n]?|mandant(?:en)?|auftraggeber|opdrachtgever|klant|notre client|cliente|hiring company|company|"
    r"employer|empresa|azienda|entreprise|unternehmen|bedrijf|arbeitgeber)(?:\s*[:|=]\s*|,? )(?:(?:die|der|das|the|la|le|el|o|a|il|l') )?(?=[A-ZÀ-Þ])"
)


def find_company(view: View) -> tuple[str | None, str | None]:
    """Return the employer and the agency that stands between, as far as known."""
    own, named = _count(view)
    best_own = _best(own, view)
    house = best_own[0] if best_own and best_own[1] >= _ENOUGH else None
    if house and _is_agency(house, view):
        employer = _employer(named, house, _EMPLOYER)
        return (employer or view.history.company or house), house
    if house and _calls_itself_agency(house, view):
        employer = _employer(named, house, _ENOUGH)
        if employer:
            return employer, house
    return _merged(own, named, view), None


def _calls_itself_agency(house: str, view: View) -> bool:
    """Tell whether the sender adds to the house's name what agencies are called."""
    letter = view.clues.letter
    raw = fold(f"{letter.signature}\n{letter.text[-300:]}\n{letter.head.sender.name}")
    return (
        re.search(rf"{re.escape(fold(house))}[\s,|–-]+(?:\w+ )?{_AGENCY_WORDS}", raw)
        is not None
    )


_AGENCY_WORDS = (
    r"(?:recruitment|staffing|search|personalberatung|personaldienst|personalvermittlung|selection|interim|werving|"
    r"uitzend|detachering|recrutement|seleccion|recrutamento|ricerca e selezione)"
)


def _count(view: View) -> tuple[Ballot, Ballot]:
    """Return the votes for the sender's own house, and for the names in the words."""
    own, named = Ballot(), Ballot()
    if not view.shape.from_owner:
        for name, weight in house_names(view):
            own.vote(name, weight)
    for name, weight in _mentions(view):
        if weight:
            named.vote(name, min(weight, 8 - named.votes.get(squeeze(name), 0)))
    _vote_labels(view, own, named)
    return own, named


def _merged(own: Ballot, named: Ballot, view: View) -> str | None:
    for key, votes in named.votes.items():
        own.vote(named.spelling[key], votes)
    if view.history.company:
        own.vote(view.history.company, 5)
    best = _best(own, view)
    sender = view.clues.letter.head.sender.domain
    enough = _BY_PLATFORM if is_relay(sender) or is_board(sender) else _ENOUGH
    found = best[0] if best and best[1] >= enough else None
    return found or view.history.company or label_name(view)


def _best(ballot: Ballot, view: View) -> tuple[str, float] | None:
    """Return the strongest name; a longer and a shorter form of one name add up."""
    totals: dict[str, float] = {}
    for key, votes in ballot.votes.items():
        kin = (k for k in ballot.votes if k != key and _akin(k, key))
        totals[key] = votes + 0.8 * sum(
            v for k in kin if (v := ballot.votes[k]) < votes
        )
    if not totals:
        return None
    key = max(totals, key=lambda k: (totals[k], len(k)))
    return ballot.spelling[_whole(key, ballot, view)], totals[key]


def _whole(key: str, ballot: Ballot, view: View) -> str:
    """Return the longer form of a name where the shorter one never stands alone."""
    letter = view.clues.letter
    text = "\n".join(
        (
            letter.head.subject,
            view.clues.text,
            letter.signature,
            letter.head.sender.name,
        )
    )
    name = ballot.spelling[key]
    for other in sorted(ballot.votes, key=len, reverse=True):
        longer = ballot.spelling[other]
        if key != other and key in other and 0 < text.count(name) == text.count(longer):
            return other
    return key


def _vote_labels(view: View, own: Ballot, named: Ballot) -> None:
    """Count for each name how well a domain of the other side fits it."""
    fits = {
        key: max((fit(label, name) for label in labels(view)), default=0.0)
        for ballot in (own, named)
        for key, name in ballot.spelling.items()
    }
    spelled = from_labels(view)
    best = max([*fits.values(), spelled[1] if spelled else 0.0])
    for key, worth in fits.items():
        if worth and worth >= best - _NEAR:
            own.votes[key] += _LABEL * worth
            own.spelling.setdefault(key, named.spelling.get(key, ""))
    if spelled and best - max(fits.values(), default=0.0) > 0.1:
        own.vote(spelled[0], _LABEL * spelled[1])


def _is_agency(house: str, view: View) -> bool:
    """Tell whether the sender's house looks for people on behalf of another."""
    whole = fold(f"{house} {' '.join(labels(view))}")
    if _AGENCY.search(whole) or _CLIENT.search(view.clues.folded):
        return True
    names = CompanyNames.of(view)
    text = view.clues.text
    clients = (names.at(text, m.end()) for m in _CLIENT_NAME.finditer(text))
    return any(c and not _akin(squeeze(c), squeeze(house)) for c in clients)


def _akin(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _employer(named: Ballot, house: str, enough: float) -> str | None:
    others = {
        key: votes
        for key, votes in named.votes.items()
        if not _akin(key, squeeze(house))
    }
    if not others:
        return None
    key = max(others, key=lambda k: others[k])
    return named.spelling[key] if others[key] >= enough else None


def _mentions(view: View) -> Iterator[tuple[str, float]]:
    """Yield the names of companies in the words, with their weights."""
    names = CompanyNames.of(view)
    text = view.clues.text
    for match in _CLIENT_NAME.finditer(text):
        if name := names.at(text, match.end()):
            yield name, 6 * names.weight(name)
    for code in view.clues.languages:
        yield from _led(view, names, code)
        for match in lead(code, "company.after").finditer(view.clues.folded):
            if name := names.before(text, match.start()):
                yield name, 2.5 * names.weight(name)
    yield from _in_subject(view, names)
    yield from _beside_persons(view, names)
    yield from _listed(view, names)


def _led(view: View, names: CompanyNames, code: str) -> Iterator[tuple[str, float]]:
    """Yield the names behind words such as "at" and "your application to"."""
    text = view.clues.text
    for match in lead(code, "company.before").finditer(view.clues.folded):
        start = match.start()
        capital = text[start].isupper() and len(match.group()) < _LONG_LEAD
        place = _behind(match, text)
        name = _platform_at(text, place, match.group()) or names.at(text, place)
        if name and not (capital and text[start - 1 : start] == " "):
            before = text[max(0, start - 60) : start]
            yield name, _lead_weight(match.group(), before) * names.weight(name)


def _platform_at(text: str, place: int, lead_words: str) -> str:
    """Return a platform's name where it is the employer: "your interview with Google"."""
    strong = len(lead_words) >= _LONG_LEAD or lead_words in ("at", "bei", "chez")
    match = _PLATFORM.match(text, place) if strong else None
    return match.group(1) if match else ""


_PLATFORM = re.compile(
    r"\s*(Google|Microsoft|Zoom|LinkedIn|Indeed|Workday|Greenhouse|Lever|Ashby|Calendly|HireVue|HackerRank|Slack|"
    r"DocuSign|Personio|Workable|SmartRecruiters|Glassdoor|Cisco|Signal|WhatsApp)\b"
    r"(?! ?(?:Meet|Calendar|Teams|Chat|Docs?\b|Hangouts|Forms|Drive|Webex|[Mm]eeting|[Cc]all|[Ll]ink|[Vv]ideo|[Rr]oom|[Aa]pp|[Aa]ccount|"
    r"[Pp]rofile|[Mm]essage|[Ii]nvite|[Ii]nvitation|@|\(|:|at \d|on \w+day))"
)


def _behind(match: re.Match[str], text: str) -> int:
    """Return the place behind a lead, before an article of its that belongs to the name."""
    last = match.start() + match.group().rfind(" ") + 1
    return last if last > match.start() and text[last].isupper() else match.end()


def _lead_weight(words: str, before: str) -> float:
    """Return how much a lead tells: "at" tells more behind a title."""
    if words.rstrip().endswith((":", "|", "=")):
        return 8.0
    if len(words) >= _LONG_LEAD:
        return 4.0
    if words in ("at", "bei", "chez", "presso", "bij", "beim"):
        return 2.5
    clause = re.split(r"[.!?\n]", before)[-1]
    at_once = is_head(clause.split()[-1]) if clause.split() else False
    if at_once and words in (*_PARTS_OF, "in"):
        return 0.0
    return 2.2 if has_head(clause) and words in _PLACED else 1.0


_PARTS_OF = frozenset(["of", "de", "di", "da", "do", "van", "von", "del"])
_PLACED = frozenset(
    ["na", "no", "en", "in", "da", "do", "de", "of", "with", "di", "von", "van", "em"]
)


def _in_subject(view: View, names: CompanyNames) -> Iterator[tuple[str, float]]:
    subject = bare_subject(view.clues.letter.head.subject)
    body = view.clues.text[view.clues.body :] + view.clues.letter.signature
    for part in _SEGMENTS.split(subject):
        words = part.split()
        while words and fold(words[0]).strip(EDGE) in SUBJECT_WORDS:
            words.pop(0)
        name = names.at(" ".join(words), 0)
        if name and not is_person(name) and not has_head(cleaned(part)):
            yield name, 2.0 if name in body else 0.5


_SEGMENTS = re.compile(
    r"\s*(?:\||[-–—:]\s|\s[-–—]|•|[/()\[\]@]|\b(?:at|with|bei|chez|en|presso|bij|na|mit|avec|con|com|met|interview|entretien|entrevista|colloquio|gesprek|gespräch)\b)\s*",
    re.IGNORECASE,
)


def _beside_persons(view: View, names: CompanyNames) -> Iterator[tuple[str, float]]:
    """Yield the names in brackets behind a person's name, as schedulers write them."""
    if not view.shape.scheduler:
        return
    for match in _BRACKETED.finditer(view.clues.text):
        name = names.fitting(match.group(2))
        if name == match.group(2) and is_person(match.group(1)) and not has_head(name):
            yield name, 3.0 * names.weight(name)


_BRACKETED = re.compile(
    r"([A-ZÀ-Þ][\w'’-]{1,30} [A-ZÀ-Þ][\w'’-]{1,30}) \(([A-ZÀ-Þ][\w&'’ -]{2,30})\)"
)


def _listed(view: View, names: CompanyNames) -> Iterator[tuple[str, float]]:
    """Yield what stands on the line below or above a title, as job boards write it."""
    text = view.clues.letter.text
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for above, line in pairwise(lines):
        if _is_title_line(above):
            yield from _alone(line, names)
        elif _is_title_line(line):
            yield from _alone(above, names)


def _is_title_line(line: str) -> bool:
    part = re.split(r"\s[-–—·•|]\s", line)[0]
    short = len(line) < _LINE and not line.endswith((".", "!", "?", ","))
    return short and bool(part.split()) and has_head(part.split()[-1])


def _alone(line: str, names: CompanyNames) -> Iterator[tuple[str, float]]:
    """Yield the name that a line consists of, but for a place behind it."""
    name = names.at(line, 0)
    rest = line[len(name) :].lstrip()
    if name and line.startswith(name) and (not rest or rest[0] in "-–·•,("):
        yield name, 3.0 * names.weight(name)
