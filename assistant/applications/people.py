"""Everybody on the other side, once."""

from collections.abc import Iterable

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
