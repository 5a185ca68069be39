"""Finds the company, from the words, the sender and the hiring system's name."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from assistant.understanding.clues import bare_subject
from assistant.understanding.names import (
    NO_NAME,
    RUN,
    WIDE_RUN,
    is_person,
    is_titled,
    lead,
    squeeze,
    trimmed_run,
)
from assistant.understanding.phrases import fold
from assistant.understanding.senders import (
    is_board,
    is_desk,
    is_private,
    is_relay,
    is_robot,
    organisation,
)
from assistant.understanding.view import View
from assistant.vocabulary import Address

_ENOUGH = 3.0
_AGENCY = re.compile(
    r"recruit|staffing|personnel|personalberat|personaldienst|personalvermitt|headhunt|executive search|\bsearch\b|"
    r"talent (partners|solutions)|interim|uitzend|zeitarbeit|consulting group|employment|agency|randstad|adecco|"
    r"manpower|hays|michael page|robert half|page group|selection\b|seleccion\b|lavoro\b|recrutement|werving"
)
_CLIENT = re.compile(
    r"(?i)(?:\b(?:end )?client|customer|kunde|mandant|auftraggeber|opdrachtgever|notre client|cliente|hiring company|company|employer)\s*[:|=]\s*"
)
_SPLIT = re.compile(
    r"\s*[|,•@()/]\s*|\s[-–—]\s|\s(?:at|bei|chez|en|presso|na|bij|with)\s"
)
_VIA = re.compile(
    r"(?i)^(?:\S+ (?:for|on behalf of|für|pour|voor|per|para)|(?:.*?)\b(?:from|at|bei|chez)) (?P<name>.+)$"
)
_VIA_TAIL = re.compile(r"(?i)\s+(?:via|through|über|par)\s+.*$|\s*\((?:via|through).*$")


@dataclass
class Ballot:
    """Votes for names; spellings of one name count together."""

    votes: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    spelling: dict[str, str] = field(default_factory=dict)

    def vote(self, name: str, weight: float) -> None:
        """Count a vote for a name as it is spelled."""
        key = squeeze(name)
        if len(key) > 1 and fold(name) not in NO_NAME:
            self.votes[key] += weight
            self.spelling.setdefault(key, name.strip(" ,.;:-–|"))

    def best(self) -> tuple[str, float] | None:
        """Return the name with the most votes, and how many."""
        if not self.votes:
            return None
        key = max(self.votes, key=lambda k: (self.votes[k], len(k)))
        return self.spelling[key], self.votes[key]


def find_company(view: View) -> tuple[str | None, str | None]:
    """Return the employer and the agency that stands between, as far as known."""
    own = _own_house(view)
    ballot = Ballot()
    _vote_words(ballot, view)
    client = _client(view)
    if (
        client
        and own
        and _AGENCY.search(fold(f"{own} {view.clues.letter.head.sender.domain}"))
    ):
        return client, own
    if client:
        ballot.vote(client, 6)
    if own and _AGENCY.search(fold(own)):
        employer = _employer_of(ballot, own)
        return (employer, own) if employer else (view.history.company or own, own)
    if own:
        ballot.vote(own, 5)
    if view.history.company:
        ballot.vote(view.history.company, 4)
    best = ballot.best()
    if best and best[1] >= _ENOUGH:
        return best[0], None
    return view.history.company or _label_name(view), None


def _employer_of(ballot: Ballot, own: str) -> str | None:
    others = {k: v for k, v in ballot.votes.items() if k != squeeze(own)}
    if not others:
        return None
    key = max(others, key=lambda k: others[k])
    return ballot.spelling[key] if others[key] >= 4 else None  # noqa: PLR2004


def _client(view: View) -> str | None:
    match = _CLIENT.search(view.clues.text)
    if match is None:
        return None
    name = trimmed_run(view.clues.text, match.end())
    return name or None


def _counterpart(view: View) -> Address:
    """Return the address on the other side: the sender, or whom the owner writes to."""
    head = view.clues.letter.head
    others = [a for a in head.to if a.address not in view.owner.addresses]
    return others[0] if view.shape.from_owner and others else head.sender


def _label(view: View) -> str | None:
    """Return the part of the other side's domain that is the company's own."""
    other = _counterpart(view)
    if is_private(other.domain) or is_board(other.domain) or is_own(view, other):
        return None
    if is_relay(other.domain):
        if is_robot(other.address):
            return None
        local = re.split(r"[+.@_-]", other.address)[0]
        return None if is_desk(local + "@") or len(local) < 4 else local  # noqa: PLR2004
    return organisation(other.domain).split(".")[0]


def is_own(view: View, address: Address) -> bool:
    """Tell whether the address is the owner's."""
    return address.address in view.owner.addresses


def _label_name(view: View) -> str | None:
    label = _label(view)
    if not label or is_relay(_counterpart(view).domain):
        return None
    return " ".join(part.capitalize() for part in label.split("-"))


def _own_house(view: View) -> str | None:
    """Return the sender's organisation as the letter spells it."""
    if view.shape.from_owner:
        return _from_label(view)
    return _from_label(view) or _from_display(view) or _from_signature(view)


def _places(view: View) -> str:
    letter = view.clues.letter
    parts = (
        letter.head.sender.name,
        letter.signature,
        view.clues.text,
        bare_subject(letter.head.subject),
    )
    return "\n".join(parts)


def _from_label(view: View) -> str | None:
    """Return the longest spelling of the domain's label that the letter has."""
    label = _label(view)
    if not label:
        return None
    plain = "".join(c for c in fold(label) if c.isalnum())
    best: tuple[float, str] | None = None
    text = _places(view)
    for run in WIDE_RUN.finditer(text):
        for name in _parts(run.group()):
            score = _fits(plain, name, view)
            if score and (best is None or score > best[0]):
                best = (score, name)
    if best:
        return re.sub(r"['’]s$", "", best[1])
    match = re.search(rf"(?<![\w@./-]){re.escape(plain)}(?![\w@./-])", fold(text))
    return text[match.start() : match.end()] if match else None


def _parts(run: str) -> list[str]:
    """Return the spans of words of a run that begin and end with a capital."""
    words = run.split(" ")
    return [
        " ".join(words[a:b]).strip(" .,'’-")
        for a in range(len(words))
        for b in range(a + 1, len(words) + 1)
        if not words[a].islower() and not words[b - 1].islower() and words[b - 1] != "&"
    ]


def _fits(label: str, name: str, view: View) -> float:
    """Return how well a name fits a domain's label, 0 where it doesn't."""
    name = re.sub(r"['’]s$", "", name)
    key = squeeze(name)
    words = fold(name).replace("&", " ").split()
    if len(key) < 3 or fold(name) in NO_NAME:  # noqa: PLR2004
        return 0
    if key == label or "".join(words) == label:
        return 10 + len(words) / 100
    if label in key and len(label) > 3:  # noqa: PLR2004
        return _extended(label, name, view)
    if label.startswith(key) and len(key) > 3:  # noqa: PLR2004
        return 6 * len(key) / len(label)
    initials = "".join(w[0] for w in words)
    if len(words) > 2 and initials == label:  # noqa: PLR2004
        return 6
    return _abbreviates(label, words)


def _extended(label: str, name: str, view: View) -> float:
    """Return how well a name fits that says more than the label does.

    What follows the label is taken for part of the name ("Tallgrass Bio"), what comes
    before only where it tells a kind of house ("Fundación Arcadia").
    """
    words = name.split(" ")
    at = next((i for i, w in enumerate(words) if fold(w)[:4] == label[:4]), None)
    owners = set(fold(view.owner.name).split())
    if at is None or len(words) > 6 or owners & set(fold(name).split()):  # noqa: PLR2004
        return 0
    before, after = words[:at], words[at:]
    if before and not _HOUSE.fullmatch(fold(before[0])):
        return 0
    if any(_is_department(w, view) or is_titled(w, ("en",)) for w in after[1:]):
        return 0
    return 10.1 + len(words) / 100


_HOUSE = re.compile(
    r"(?:grupo|gruppo|groupe|gruppe|fundacion|fundacao|fondation|fondazione|stiftung|stichting|"
    r"gemeente|stadt|ville|comune|ayuntamiento|camara|commune|studio|hotel|hoteles|museum|musee|"
    r"museo|klinik|klinikum|clinica|clinique|hospital|ospedale|universitat|universiteit|university|"
    r"universidad|universita|universite|universidade|instituto|institut|institute|city|county|"
    r"the|de|het|la|le|les|los|las|el|il|lo|a|o|os|cafe|caffe|restaurant|ristorante|association|"
    r"associazione|asociacion|verein|verlag|autohaus|alimentari|almacenes|bodegas|laboratorios|"
    r"construtora|mercado|porto|banco|banca|banque|bank|cooperativa|farmacia|editorial|maison|"
    r"cabinet|transports|ateliers?|atelier|agence|tenuta|cantina|school|college|st|saint|san|santa|"
    r"royal|new|energie|energiegenossenschaft|praxis|kanzlei|backerei|werkstatt|museumsverbund)"
)


def _abbreviates(label: str, words: list[str]) -> float:
    for cut in range(1, len(words)):
        head = "".join(words[:cut])
        rest = label[len(head) :]
        if label.startswith(head) and rest and len(head) > 2:  # noqa: PLR2004
            tail = words[cut:]
            if rest == "".join(w[0] for w in tail) or "".join(tail).startswith(rest):
                return 7
    return 0


def _from_display(view: View) -> str | None:
    name = _VIA_TAIL.sub("", view.clues.letter.head.sender.name).strip(" \"'")
    via = _VIA.match(name)
    if via:
        name = via.group("name")
    sender = view.clues.letter.head.sender
    shared = (
        is_relay(sender.domain) or is_robot(sender.address) or is_desk(sender.address)
    )
    for part in _SPLIT.split(name):
        part = _bare(part, view)
        if (
            part
            and fold(part) not in NO_NAME
            and (shared or via)
            and not is_relay(f"{squeeze(part)}.com")
        ):
            if not _writer(view, part):
                return part
    parts = _SPLIT.split(name)
    if len(parts) > 1 and is_person(parts[0]):
        rest = _bare(parts[1], view)
        return rest or None
    return None


def _writer(view: View, name: str) -> bool:
    """Tell whether a display name is the person's who signs."""
    lines = (
        *view.clues.letter.text.splitlines()[-6:],
        *view.clues.letter.signature.splitlines()[:3],
    )
    alone = any(line.strip(" ,-–") == name for line in lines)
    first = name.split(" ")[0]
    signed = any(line.strip(" ,-–") in (name, first) for line in lines)
    followed = alone and sum(1 for line in lines if line.strip()) > 1
    return is_person(name) and (signed or followed) and not _names_itself(view, name)


def _names_itself(view: View, name: str) -> bool:
    pattern = rf"(?:at|with|to|in|from|joining|bei|chez) {re.escape(name)}\b"
    return bool(re.search(pattern, view.clues.text))


def _bare(name: str, view: View) -> str:
    """Return a name without "Talent Team", "Careers" and their kin."""
    words = name.strip(" \"'").split(" ")
    while words and _is_department(words[-1], view):
        words.pop()
    while words and fold(words[0]) in (
        "the",
        "your",
        "team",
        "equipe",
        "equipo",
        "recruiting",
        "hr",
        "careers",
        "karriere",
        "recrutement",
        "seleccion",
        "selezione",
        "rh",
    ):
        words.pop(0)
    return " ".join(words).strip(" -–|,")


def _is_department(word: str, view: View) -> bool:
    plain = fold(word).strip(".,")
    return plain in NO_NAME | {
        "&",
        "und",
        "et",
        "people",
        "talents",
        "karriere",
        "bewerbermanagement",
        "personalabteilung",
        "jobs",
        "acquisition",
        "operations",
        "department",
        "dept",
        "hiring",
        "staffing",
        "coordination",
        "carrieres",
        "equipe",
        "equipo",
        "rh",
        "rrhh",
        "p&o",
        "selezione",
        "seleccion",
        "selecao",
        "recrutement",
        "recrutamento",
        "werving",
        "group's",
        "services",
        "ufficio",
        "service",
        "empleo",
        "personal",
    } and bool(plain)


def _from_signature(view: View) -> str | None:
    letter = view.clues.letter
    lines = [line for line in letter.text.splitlines() if line.strip()][
        -3:
    ] + letter.signature.splitlines()[:6]
    owners = set(fold(view.owner.name).split())
    for line in lines:
        if owners & set(re.findall(r"\w+", fold(line))):
            continue
        if len(line) > 90 or line.rstrip().endswith((".", "!", "?")):  # noqa: PLR2004
            continue
        for part in _SPLIT.split(line)[-2:]:
            name = _bare(part.strip(" |-–—"), view)
            run = RUN.fullmatch(name) if name else None
            if (
                run
                and not is_person(name)
                and not is_titled(name, view.clues.languages)
                and fold(name) not in NO_NAME
                and " " in line.strip()
            ):
                return name
    return None


def _vote_words(ballot: Ballot, view: View) -> None:
    clues = view.clues
    owners = set(fold(view.owner.name).split())
    for code in clues.languages:
        for match in lead(code, "company.before").finditer(clues.folded):
            name = trimmed_run(clues.text, _after_article(clues.folded, match.end()))
            if not name or owners & set(fold(name).split()):
                continue
            if not is_person(name) and not _is_post(name, view):
                ballot.vote(name, 1.5 if len(match.group()) < 7 else 4)  # noqa: PLR2004
            elif len(match.group()) >= 7:  # noqa: PLR2004
                ballot.vote(name, 2)
    subject = bare_subject(clues.letter.head.subject)
    body = fold(clues.text)
    for part in re.split(r"\s*(?:\||[-–—:]\s|\s[-–—]|•|/|\bat\b|\bwith\b)\s*", subject):
        name = trimmed_run(part, 0)
        if (
            name
            and not is_person(name)
            and not _is_post(name, view)
            and body.count(fold(name)) > 1
        ):
            ballot.vote(name, 1.5)


def _is_post(name: str, view: View) -> bool:
    return is_titled(name, view.clues.languages)


_ARTICLE = re.compile(
    r"\s*[|:]?\s*(?:the|der|die|das|dem|den|la|le|les|el|los|l'|il|lo|de|het|our|unserem|unserer|a|o)?\s+|\s*"
)


def _after_article(folded: str, place: int) -> int:
    match = _ARTICLE.match(folded, place)
    return match.end() if match else place
