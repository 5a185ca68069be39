"""Everybody on the other side, once."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from assistant.applications.application import Filed
from assistant.applications.domains import is_relay
from assistant.vocabulary import Person, PersonRole


def merge_people(*groups: Iterable[Person]) -> tuple[Person, ...]:
    """Return everybody once, by address or else by name; later words add to earlier."""
    known: dict[str, Person] = {}
    for person in (p for group in groups for p in group):
        key = person.address or (person.name or "").casefold()
        old = known.get(key)
        known[key] = _fuller(old, person) if old else person
    return tuple(known.values())


def _fuller(old: Person, new: Person) -> Person:
    role = old.role if new.role is PersonRole.UNKNOWN else new.role
    return Person(
        new.name or old.name, new.address or old.address, new.title or old.title, role
    )


def reached(people: Iterable[Person], letters: Iterable[Filed]) -> tuple[Person, ...]:
    """Return people with the addresses by which the letters' envelopes name them.

    So do the letters' own words, where they pair the two. Only a full name counts,
    and only where it has one address.
    """
    known: dict[str, set[str]] = {}
    for letter in letters:
        for person in () if letter.findings.from_owner else letter.findings.people:
            name, address = person.name or "", person.address
            if address and " " in name and not is_relay(address):
                known.setdefault(_key(name), set()).add(address)
        for party in (letter.head.sender, *letter.head.to, *letter.head.cc):
            if " " in party.name and not is_relay(party.address):
                known.setdefault(_key(party.name), set()).add(party.address)
    return tuple(_reached(person, known) for person in people)


def _reached(person: Person, known: Mapping[str, set[str]]) -> Person:
    addresses = known.get(_key(person.name or ""), set())
    if person.address or len(addresses) != 1:
        return person
    return replace(person, address=next(iter(addresses)))


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()
