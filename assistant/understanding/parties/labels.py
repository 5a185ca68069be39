"""Finds the company whose name the other side's domain carries."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from assistant.understanding.clues import bare_subject
from assistant.understanding.parties.company_words import COMPANY_WORDS
from assistant.understanding.parties.departments import is_department
from assistant.understanding.parties.first_names import FIRST_NAMES
from assistant.understanding.parties.names import (
    NO_NAME,
    WIDE_RUN,
    has_first_name,
    squeeze,
)
from assistant.understanding.parties.titles import has_head, is_head
from assistant.understanding.phrases import fold
from assistant.understanding.senders import (
    is_board,
    is_desk,
    is_private,
    is_relay,
    is_robot,
    organisation,
)
from assistant.understanding.standing import places_apart, places_of
from assistant.understanding.view import View
from assistant.vocabulary import Address

_SMALL = frozenset(
    "de du des del della delle di do da dos das of the and und et y e la le les los "
    "las el il lo l d van der den von".split()
)
_SHARED = frozenset(
    """mail m email mails e notifications notification hire app us eu www jobs careers career talent my
    no-reply noreply info smtp mg em sendgrid news go click links track push api secure boards apply
    candidates recruiting hr job team support candidate company employer employers empleo empleos empregos vagas emploi emplois offres lavoro annunci concursos concorsi seleccion selezione selezioni recrutement recrutamento bewerbung karriere stellen vacatures werk
    workflow cloud sender autoreply inbound outbound reply replies prod production relay
    example calendar meet docs forms drive login accounts""".split()
)
_NOT_FIRST = COMPANY_WORDS | _SMALL
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_WORTH, _SURE, _WHOLE = 0.5, 0.8, 0.9
_FEWEST_LETTERS = 5


def other_addresses(view: View) -> Iterator[Address]:
    """Yield the addresses on the other side, the surest first."""
    letter = view.clues.letter
    head = letter.head
    others = head.to if view.shape.from_owner else (head.sender, *head.reply_to)
    events = [e for c in letter.calendars for e in c.events[:3]]
    found = [*others, *(e.organizer for e in events if e.organizer)]
    text = (
        f"{letter.signature}\n{letter.text[-1500:]}"
        if not view.shape.from_owner
        else ""
    )
    found += [Address("", m.lower()) for m in _ADDRESS.findall(text)]
    for address in found:
        if address.address not in view.owner.addresses:
            yield address


def labels(view: View) -> tuple[str, ...]:
    """Return the parts of the other side's domains that are the company's own."""
    found: dict[str, None] = {}
    for address in other_addresses(view):
        label = _label(address)
        if label:
            found.setdefault(label)
    if not found and not view.shape.from_owner:
        for host in view.clues.letter.link_hosts:
            if is_relay(host) and (label := _part_of_relay(host)):
                found.setdefault(label)
    return tuple(found)


def _label(address: Address) -> str | None:
    domain = address.domain
    if not domain or is_private(domain) or is_board(domain):
        return None
    if not is_relay(domain):
        own = organisation(domain).split(".")[0]
        return None if own in _SHARED else own
    part = _part_of_relay(domain)
    personal = is_robot(address.address) or is_desk(address.address)
    if part or personal or has_first_name(address.name):
        return part
    local = re.split(r"[+.@_-]", address.address)[0]
    return local if len(local) > 3 and local not in FIRST_NAMES else None


def _part_of_relay(host: str) -> str | None:
    """Return the customer's part of a hiring system's host: `acme.teamtailor.com`."""
    rest = host.removesuffix(organisation(host)).strip(".").split(".")
    parts = [p for p in rest if len(p) > 2 and p not in _SHARED]
    return parts[-1] if parts else None


def label_name(view: View) -> str | None:
    """Return the domain's own part as a name, for want of a better spelling."""
    addresses = tuple(other_addresses(view))
    relayed = [a for a in addresses if is_relay(a.domain)]
    for address in (*(a for a in addresses if a not in relayed), *relayed):
        label = _label(address)
        if label:
            return " ".join(part.capitalize() for part in label.split("-"))
    return None


def from_labels(view: View) -> tuple[str, float] | None:
    """Return the best spelling of a domain's label that the letter has, and its fit."""
    letter = view.clues.letter
    text = "\n".join(
        (
            letter.head.sender.name,
            letter.signature,
            view.clues.text,
            bare_subject(letter.head.subject),
        )
    )
    owners = set(fold(view.owner.name).split())
    for label in labels(view):
        spelled = [
            (worth, name)
            for run in WIDE_RUN.finditer(text)
            for name in _spans(run.group())
            if (worth := fit(label, name)) >= _WORTH
            and not owners & set(fold(name).split())
            and (worth >= _SURE or not _is_by_chance(view, name, run))
        ]
        worth, name = max(spelled, key=lambda s: s[0], default=(0.0, ""))
        if worth < _WHOLE and (unusual := _unusual(label, text)):
            return unusual, 1.0
        if worth >= _WORTH:
            return _extended_in(text, re.sub(r"^[AO] |['’]s$", "", name)), worth
        plain = _plain(label)
        place = next(places_apart(plain, fold(text), "@./-"), None)
        if place is not None:
            return text[place : place + len(plain)], 1.0
    return None


def _unusual(label: str, text: str) -> str | None:
    """Return a name of the label's letters that is no run of capitals: "e.l.f. Beauty"."""
    letters = _plain(label).replace("and", "&") if " & " in text else _plain(label)
    gaps = {ord(sign): None for sign in _GAPS if sign not in letters}
    if len(letters) < _FEWEST_LETTERS or letters not in _lower(text.translate(gaps)):
        return None
    places = [place for place, sign in enumerate(text) if ord(sign) not in gaps]
    squeezed = _lower("".join(text[place] for place in places))
    for at in places_of(letters, squeezed):
        found = places[at : at + len(letters)]
        start, end = found[0], found[-1] + 1
        close = all(b - a <= _WIDEST for a, b in pairwise(found))
        alone = not _TOUCHED.search(text[max(0, start - 1) : start])
        alone = alone and not _TOUCHING.match(text, end)
        name = text[start:end]
        if close and alone and name != name.lower() and not name.isalnum():
            return name
    return None


_GAPS = " .'’&-"
_WIDEST = 4
_TOUCHED = re.compile(r"[\w@/.-]")
_TOUCHING = re.compile(r"[\w@/-]")


def _lower(text: str) -> str:
    """Return the text in small letters, character for character."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower()[0] for c in text)


def _is_by_chance(view: View, name: str, run: re.Match[str]) -> bool:
    """Tell whether a word is half a label's since it is a title's, or the writer's own."""
    writer = fold(view.clues.letter.head.sender.name).split()
    return has_head(run.group()) or set(fold(name).split()) <= set(writer)


def _extended_in(text: str, name: str) -> str:
    """Return the name with the common noun that always stands with it: "Alder County"."""
    places = [(at, at + len(name)) for at in places_apart(name, text)]
    after = {m.group(1) if (m := _AFTER.match(text, end)) else "" for _, end in places}
    before = {
        m.group(1) if (m := _BEFORE.search(text[max(0, at - _REACH) : at])) else ""
        for at, _ in places
    }
    following = after.pop() if len(after) == 1 else ""
    leading = before.pop() if len(before) == 1 else ""
    if leading and fold(leading.split()[0]) in COMPANY_WORDS:
        return f"{leading}{name}"
    partners = {
        m.group() if (m := _PARTNERS.match(text, at)) else "" for _, at in places
    }
    if len(partners) == 1 and partners != {""}:
        return name + partners.pop()
    return f"{name} {following}" if fold(following) in COMPANY_WORDS else name


_REACH = 200
_AFTER = re.compile(r" (\w+)")
_PARTNERS = re.compile(
    r" (?:&|und|et|e|y|en) (?:Partner|Söhne|Kollegen|Associés|Fils|Associati|Figli|Sócios|Filhos|Socios|Hijos|Asociados|Zonen)\w*"
)
_BEFORE = re.compile(
    r"(?<!\w)([A-ZÀ-Þ]\w+ (?:(?:de|del|da|do|di|du|van|der|la) ){0,2})$"
)


def _spans(run: str) -> list[str]:
    """Return the spans of words of a run that begin and end with a capital."""
    words = run.split(" ")
    return [
        " ".join(words[a:b]).strip(" .,'’-")
        for a in range(len(words))
        for b in range(a + 1, len(words) + 1)
        if not words[a].islower() and not words[b - 1].islower() and words[b - 1] != "&"
    ]


def _plain(label: str) -> str:
    return "".join(c for c in fold(label) if c.isalnum())


@lru_cache(maxsize=4096)
def fit(label: str, name: str) -> float:
    """Return how well a name fits a domain's label: 1 whole, 0 not at all."""
    name = re.sub(r"['’]s$", "", name)
    if len(squeeze(name)) < 3 or fold(name) in NO_NAME or len(label) < 2:
        return 0.0
    plain = _plain(label)
    spellings = {plain, re.sub(r"(?<=[aou])e|(?<=s)s", "", plain)}
    return max(_fit(spelling, name) for spelling in spellings)


def _fit(label: str, name: str) -> float:
    words = [_plain(w) for w in re.split(r"[\s&'’]+", name) if _plain(w)]
    key = squeeze(name)
    core = "".join(w for w in words if w not in _SMALL)
    whole = {key, "".join(words), core}
    if label in whole:
        return 0.8 if name.isupper() and len(label) < 5 else 1.0
    if len(label) > 3 and any(k.startswith(label) for k in whole):
        return _extended(label, words)
    return _partial(label, key, words) or _abbreviated(label, words)


def _partial(label: str, key: str, words: list[str]) -> float:
    """Return how well a name fits that says less than the label, or something else first."""
    inner = words
    while inner and inner[0] in _NOT_FIRST:
        inner = inner[1:]
    rest = "".join(inner)
    if inner != words and len(rest) > 3 and label.endswith(rest):
        return 0.9
    if len(key) > 3 and label.startswith(key):
        return 0.4 + 0.5 * len(key) / len(label)
    if len(key) > 4 and label.endswith(key):
        return 0.3 + 0.5 * len(key) / len(label)
    return 0.0


def _extended(label: str, words: list[str]) -> float:
    """Return how well a name fits that says more than the label: "Tallgrass Bio"."""
    after, spelled = list(words), ""
    while after and len(spelled) < len(label):
        spelled += "".join(c for c in after.pop(0) if c.isalnum())
    own = spelled.startswith(label)
    strange = any(is_department(w) or is_head(w) for w in after)
    return 0.9 if own and not strange and len(words) < 7 else 0.0


def _abbreviated(label: str, words: list[str]) -> float:
    """Return how well a label fits that shortens some words: "NPS", "CH Val-de-Brume"."""
    inner = [w for w in words if w not in _SMALL]
    plain = ["".join(c for c in w if c.isalnum()) for w in inner]
    if len(inner) > 1 and label in (_initials(words), _initials(inner)):
        return 1.0 if len(label) > 2 else 0.6
    for cut in range(1, len(plain)):
        head, tail = "".join(plain[:cut]), plain[cut:]
        first, rest = plain[:cut], "".join(tail)
        if (
            label.endswith(rest)
            and len(rest) > 3
            and _is_short_for(label[: -len(rest)], first, head)
        ):
            return 1.0
        left = label[len(head) :]
        short = left == _initials(tail) or _shortens(left, rest)
        if label.startswith(head) and len(head) > 2 and short:
            return 0.85
    return 0.0


def _is_short_for(short: str, words: list[str], head: str) -> bool:
    """Tell whether letters stand for words, run together as `head`: "ch", "distri"."""
    begun = len(short) > 2 and head.startswith(short)
    abbreviated = len(words) == 1 and len(short) < 4 and _shortens(short, head)
    return short == _initials(words) or begun or abbreviated


def _initials(words: list[str]) -> str:
    return "".join(w[0] for w in words if w)


def _shortens(short: str, word: str) -> bool:
    """Tell whether some letters of a word, in order, make its short form: "sw", "vet"."""
    rest = iter(word)
    return short[:1] == word[:1] != "" and all(c in rest for c in short)
