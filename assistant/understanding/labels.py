"""Finds the company whose name the other side's domain carries."""

import re

from assistant.understanding.clues import bare_subject
from assistant.understanding.departments import PARTING, bare, is_department
from assistant.understanding.names import (
    NO_NAME,
    WIDE_RUN,
    is_titled,
    squeeze,
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

_PARTIAL = 7.0
_SMALL = frozenset(
    "de du des del della delle di do da dos das of the and und et y e la le les los "
    "las el il lo l d van der den von".split()
)
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
        return None if is_desk(local + "@") or len(local) < 4 else local
    return organisation(other.domain).split(".")[0]


def is_own(view: View, address: Address) -> bool:
    """Tell whether the address is the owner's."""
    return address.address in view.owner.addresses


def label_name(view: View) -> str | None:
    """Return the domain's own part as a name, for want of a better spelling."""
    label = _label(view)
    if not label or is_relay(_counterpart(view).domain):
        return None
    return " ".join(part.capitalize() for part in label.split("-"))


def _places(view: View) -> str:
    letter = view.clues.letter
    parts = (
        letter.head.sender.name,
        letter.signature,
        view.clues.text,
        bare_subject(letter.head.subject),
    )
    return "\n".join(parts)


def from_label(view: View) -> str | None:
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
    if best and best[0] < _PARTIAL:
        best = (best[0], _longest(best[1], text, view))
    if best:
        return re.sub(r"^[AO] |['’]s$", "", best[1])
    match = re.search(rf"(?<![\w@./-]){re.escape(plain)}(?![\w@./-])", fold(text))
    return text[match.start() : match.end()] if match else None


def _longest(name: str, text: str, view: View) -> str:
    """Return the longest run that begins with the name and stands on its own."""
    found = [name]
    for line in text.splitlines():
        for part in (line, *PARTING.split(line)):
            whole = bare(part.strip(" .,;:!"))
            if whole.startswith(f"{name} ") and WIDE_RUN.fullmatch(whole):
                found.append(whole)
    for run in WIDE_RUN.finditer(text):
        whole = bare(run.group())
        if whole.startswith(f"{name} ") and text.count(whole) > 1:
            found.append(whole)
    return max(found, key=len)


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
    if len(key) < 3 or fold(name) in NO_NAME:
        return 0
    words = fold(name).replace("&", " ").split()
    core = "".join(w for w in words if w not in _SMALL)
    if label in (key, "".join(words), core):
        return 10 + len(words) / 100
    if label in key and len(label) > 3:
        return _extended(label, name, view)
    if label.startswith(key) and len(key) > 3:
        return 6 * len(key) / len(label)
    return _abbreviates(label, words)


def _extended(label: str, name: str, view: View) -> float:
    """Return how well a name fits that says more than the label does.

    What follows the label is taken for part of the name ("Tallgrass Bio"), what comes
    before only where it tells a kind of house ("Fundación Arcadia").
    """
    words = name.split(" ")
    at = next((i for i, w in enumerate(words) if fold(w)[:4] == label[:4]), None)
    owners = set(fold(view.owner.name).split())
    if at is None or len(words) > 6 or owners & set(fold(name).split()):
        return 0
    before, after = words[:at], words[at:]
    if before and not _HOUSE.fullmatch(fold(before[0])):
        return 0
    if any(is_department(w) or is_titled(w, ("en",)) for w in after[1:]):
        return 0
    return 10.1 + len(words) / 100


def _abbreviates(label: str, words: list[str]) -> float:
    if len(words) > 2 and label == "".join(w[0] for w in words):
        return 6
    for cut in range(1, len(words)):
        head = "".join(words[:cut])
        rest = label[len(head) :]
        if label.startswith(head) and rest and len(head) > 2:
            tail = words[cut:]
            if rest == "".join(w[0] for w in tail) or "".join(tail).startswith(rest):
                return 7
    return 0
