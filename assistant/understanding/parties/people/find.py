"""Finds the people on the other side: recruiter, interviewers, their titles."""

from dataclasses import replace

from assistant.understanding.parties.people.attendees import attendees
from assistant.understanding.parties.people.introductions import (
    honoured,
)
from assistant.understanding.parties.people.mentioned import named_people
from assistant.understanding.parties.people.signers import signers
from assistant.understanding.parties.people.writers import writers
from assistant.understanding.parties.people.written_addresses import with_addresses
from assistant.understanding.parties.sides import Sides
from assistant.understanding.parties.words.display_names import (
    unhonoured,
)
from assistant.understanding.parties.words.names import (
    has_first_name,
    squeeze,
)
from assistant.understanding.phrases import fold
from assistant.vocabulary import Kind, Owner, Person, PersonRole

_MOST = 8


def find_people(
    view: Sides, kind: Kind, company: str | None, position: str | None
) -> tuple[Person, ...]:
    """Return the people that the letter names, the writer first."""
    found: dict[str, Person] = {}
    owner_words = set(fold(view.owner.name).split())
    written, met_there = writers(view, company), named_people(view, kind)
    for met in (*written, *_signing(view), *attendees(view), *met_there):
        name = unhonoured(met.name or "")
        if not name or owner_words & set(fold(name).split()):
            continue
        person, key = replace(met, name=name), squeeze(name)
        single = name in (view.clues.letter.head.sender.name, view.sign_off.name)
        surely = single and (" " not in name or has_first_name(name))
        surely = surely and squeeze(company or "") != key
        titled = not single and key in squeeze(position or "")
        barred = titled or _is_barred(key, view.owner, None if surely else company)
        barred = barred or (not single and _is_of_house(view, name, company))
        if barred and not (" " not in name and _is_honoured(view, name)):
            continue
        known = _same(found, name)
        found[known or key] = _merged(found[known], person) if known else person
    return with_addresses(view, tuple(found.values())[:_MOST])


def _signing(view: Sides) -> list[Person]:
    """Return those who sign a letter together."""
    if view.shape.from_owner:
        return []
    return [Person(name, None, None, PersonRole.RECRUITER) for name in signers(view)]


def _is_honoured(view: Sides, name: str) -> bool:
    """Tell whether one word has a title of courtesy before it: "l'ing. Bellucci"."""
    return any(met.name == name for met in honoured(view.clues.text))


def _is_barred(key: str, owner: Owner, company: str | None) -> bool:
    house = squeeze(company) if company else ""
    known = house.startswith(key) or (len(house) > _SHORT and key.startswith(house))
    return key == squeeze(owner.name) or bool(house and known)


def _is_of_house(view: Sides, name: str, company: str | None) -> bool:
    """Tell whether a name stands in a house's alone: "Colégio António Sérgio"."""
    letter = view.clues.letter
    words = (view.clues.text, letter.signature, letter.head.sender.name)
    called, house, text = fold(name), fold(company or ""), fold("\n".join(words))
    return called in house and text.count(called) == text.count(house) > 0


_SHORT = 4


def _same(found: dict[str, Person], name: str) -> str | None:
    """Return the key under which the person is known, by one spelling or another."""
    words = fold(name).split()
    for key, person in found.items():
        others = fold(person.name or "").split()
        within = set(words) <= set(others) or set(others) <= set(words)
        if within or _initialled(words, others):
            return key
    return None


def _initialled(one: list[str], other: list[str]) -> bool:
    """Tell whether two names are one, with initials for the first: "T. Leone", "JM Petit"."""
    firsts = (words[0].replace(".", "") for words in (one, other))
    short, whole = sorted(firsts, key=len)
    initials = "".join(part[:1] for part in whole.split("-"))
    return one[-1] == other[-1] and short.replace("-", "") in (whole[:1], initials)


def _merged(first: Person, second: Person) -> Person:
    return replace(
        first,
        name=max(first.name or "", second.name or "", key=len),
        address=first.address or second.address,
        title=first.title or second.title,
        role=first.role if first.role is not PersonRole.UNKNOWN else second.role,
    )
