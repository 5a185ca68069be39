"""Tells the agency that writes apart from the employer for whom it looks."""

import re
from collections.abc import Iterable, Iterator

from assistant.languages import BROKERS, HOUSES, each_of, either
from assistant.patterns import deferred
from assistant.understanding.parties.ballot import Vote
from assistant.understanding.parties.labels.fit import fit, plain
from assistant.understanding.parties.sides import Sides
from assistant.understanding.parties.words.agencies import (
    AGENCY,
    PLACES_PEOPLE,
    client_labels,
    describes_client,
    speaks_for_client,
)
from assistant.understanding.parties.words.agency_names import AGENCY_NAMES
from assistant.understanding.parties.words.cities import CITIES
from assistant.understanding.parties.words.company_words import (
    COMPANY_WORDS,
    names_house,
)
from assistant.understanding.parties.words.departments import bare, is_department
from assistant.understanding.parties.words.legal_forms import LEGAL, LEGAL_BEHIND
from assistant.understanding.parties.words.names import (
    WIDE_RUN,
    is_person,
    squeeze,
)
from assistant.understanding.parties.words.titles import has_head
from assistant.understanding.phrases import fold
from assistant.understanding.senders import is_board, is_private, is_relay, is_robot
from assistant.understanding.standing import places_of

_FITS, _LETTERS, _LAST, _LINES, _WORDS, _CALLED_SO = 0.5, 4, 300, 6, 5, 20.0
_PIECES = re.compile(r"\s*[|•·,/()]\s*|\s[-–—]\s")
_TRULY = deferred(
    rf"{either(b.called for b in BROKERS)}"
    rf"|\brandstad|\badecco|\bmanpower|\bhays\b|{AGENCY_NAMES}"
)
"""What those are called who look for people, and hardly anybody else is."""
_BEFORE = re.compile(rf"^(?:{either(b.begins for b in BROKERS)}) ")
_NAMED_SO = deferred(rf" (?:{either(b.ends for b in BROKERS)})$")
"""How the names of agencies end."""
_CALLED = deferred(
    rf"[\s,|•·–-]{{1,6}}(?:(?:\w{{1,24}} ){{0,3}})(?:{either(b.goes_on for b in BROKERS)})\b"
)
_GROUPS = each_of(h.groups for h in HOUSES)
_GROUPED = deferred(
    rf"\b(?:{_GROUPS}|{either(b.several for b in BROKERS)})\b"
    rf"|(?:{either(b.group_ends for b in BROKERS)})\b"
)
"""What a house of several is called: it writes for its own."""
_OF_ONE = deferred(rf"(?:{_GROUPS}|{either(b.part_of for b in BROKERS)}) ?\n")
"""What leads to the name of a house of several, which is left out."""


def find_agency(view: Sides, votes: Iterable[Vote], company: str | None) -> str | None:
    """Return the agency that writes, None where the employer does.

    Where the employer is not named, the company is the agency itself.
    """
    sender = view.clues.letter.head.sender
    if view.shape.from_owner or company is None:
        return None
    if is_relay(sender.domain) or is_board(sender.domain):
        return None
    houses = tuple(_houses(view, votes))
    if not houses or _is_one(houses[0], company):
        unnamed = _speaks_of_client(view) or _places_people(company, view)
        return company if unnamed else None
    other = houses[0]
    if is_robot(sender.address):
        own = squeeze(sender.name).startswith(squeeze(company))
        return other if _is_truly(other, view) and not own else None
    told = _places_people(other, view) or _calls_itself_so(other, view)
    told = told or _has_client(view, other) or _is_stranger(company, other, view)
    return other if told else None


def _houses(view: Sides, votes: Iterable[Vote]) -> Iterator[str]:
    """Yield the names of the sender's own house, the likeliest first."""
    weighed: dict[str, float] = {}
    called = ((name, _CALLED_SO) for name in _agencies_under(view))
    own = ((v.name, v.weight) for v in votes if v.finder == "own")
    label = ((v.name, 0.0) for v in votes if v.finder == "label")
    for name, weight in (*called, *own, *label):
        worth = _carried(view, name)
        known = worth >= _FITS or _TRULY.search(fold(name))
        if known and _may_be_house(name, view):
            weighed[name] = max(weighed.get(name, 0.0), weight + worth)
    yield from sorted(weighed, key=lambda name: -weighed[name])


def _agencies_under(view: Sides) -> Iterator[str]:
    """Yield the names with a word for an agency that stand under a letter or beside its writer."""
    letter = view.clues.letter
    lines = (*letter.text.strip().splitlines()[-_LINES:], *letter.signature.splitlines()[:_LINES])  # fmt: skip
    for line in (letter.head.sender.name, *lines):
        for piece in (p.strip(" ,.*_") for p in _PIECES.split(line)):
            name = LEGAL_BEHIND.sub("", _BEFORE.sub("", piece))
            short = " " in name and len(name.split()) <= _WORDS
            named = short and WIDE_RUN.fullmatch(name) and not has_head(name)
            called = named and _NAMED_SO.search(fold(name)) is not None
            if called and _carried(view, name) >= _FITS:
                yield name


def _carried(view: Sides, name: str) -> float:
    """Return how well a domain fits a name, with or without its word for an agency."""
    said = _NAMED_SO.search(fold(name))
    forms = (name, name[: said.start()]) if said else (name,)
    return max((fit(label, f) for label in view.labels for f in forms), default=0.0)


def _may_be_house(name: str, view: Sides) -> bool:
    signed = name == view.sign_off.name and _carried(view, name) < 1
    person = is_person(name) and (signed or name == view.clues.letter.head.sender.name)
    department = all(is_department(word) for word in name.split())
    return bool(bare(name)) and not (person or department)


def _is_one(house: str, company: str) -> bool:
    """Tell whether two names are one house's, or of one group."""
    one, other = squeeze(house), squeeze(company)
    if one.startswith(other) or other.startswith(one):
        return True
    return bool(_telling(house) & _telling(company))


def _telling(name: str) -> frozenset[str]:
    """Return the words of a name that hardly another house has."""
    words = (plain(word) for word in fold(name).replace("-", " ").split())
    return frozenset(
        w for w in words
        if len(w) >= _LETTERS and w not in COMPANY_WORDS and w not in CITIES
        and not names_house(w) and not LEGAL.fullmatch(w) and not AGENCY.search(w)
    )  # fmt: skip


def _is_truly(house: str, view: Sides) -> bool:
    """Tell whether a house's name, or the domain that fits it, is an agency's."""
    own = [label.replace("-", " ") for label in view.labels if fit(label, house)]
    return _TRULY.search(fold(" ".join((house, *own)))) is not None


def _places_people(house: str, view: Sides) -> bool:
    """Tell whether a house's name or the writer's title says that it places people."""
    if _is_truly(house, view):
        return True
    letter = view.clues.letter
    ends = f"{letter.signature}\n{letter.text[-_LAST:]}\n{letter.head.sender.name}"
    return PLACES_PEOPLE.search(fold(ends)) is not None


def _calls_itself_so(house: str, view: Sides) -> bool:
    """Tell whether what a house adds to its name under a letter is a word for an agency."""
    letter = view.clues.letter
    ends, name = fold(f"{letter.signature}\n{letter.text[-_LAST:]}"), fold(house)
    places = (place + len(name) for place in places_of(name, ends))
    return any(_CALLED.match(ends, place) for place in places)


def _speaks_of_client(view: Sides) -> bool:
    """Tell whether a letter speaks of a client, named or described."""
    words = view.clues.folded
    return speaks_for_client(words) or describes_client(words, view.clues.languages)


def _has_client(view: Sides, house: str) -> bool:
    """Tell whether the words speak of a client, by whatever name."""
    if speaks_for_client(view.clues.folded):
        return True
    text = view.clues.text
    clients = (view.names.at(text, m.end()) for m in client_labels(text))
    return any(client and not _is_one(client, house) for client in clients)


def _is_stranger(company: str, house: str, view: Sides) -> bool:
    """Tell whether nothing but the words ties the company to whom the domain names."""
    sender, letter = view.clues.letter.head.sender, view.clues.letter
    ends = f"{letter.signature}\n{sender.name}"
    beside = fold(view.clues.text).replace(fold(house), "\n")
    grouped = _GROUPED.search(fold(f"{house}\n{ends}")) or _OF_ONE.search(beside)
    signed = squeeze(company) in squeeze(ends)
    carried = max((fit(label, company) for label in view.labels), default=0.0)
    return not (is_private(sender.domain) or grouped or signed or carried)
