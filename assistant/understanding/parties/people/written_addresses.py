"""Gives the people of a letter the addresses that its own words pair with their names."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from assistant.patterns import deferred
from assistant.understanding.parties.words.names import people_in, squeeze
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
from assistant.vocabulary import Person, PersonRole

_ADDRESS = deferred(
    r"(?<![\w.+@/-])[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@"
    r"(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}(?![\w@-])"
)
_MOST = 20
_BESIDE, _FEWEST = 60, 3


def with_addresses(view: View, people: Iterable[Person]) -> tuple[Person, ...]:
    """Return the people; an interviewer without an address has that of the text.

    It must carry the name; one that stands apart from the name must be of the sender's
    own organisation, too. Whoever has two in the text has none.
    """
    known = tuple(people)
    pairs = dict(_pairs(view, known))
    shared = [address for found in pairs.values() for address in found]
    alone = {
        name: found[0]
        for name, found in pairs.items()
        if len(found) == 1 and shared.count(found[0]) == 1
    }
    return tuple(
        replace(p, address=alone[p.name]) if p.name in alone else p for p in known
    )


def _pairs(
    view: View, people: tuple[Person, ...]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    taken = {p.address for p in people if p.address}
    written = [one for one in _written(view) if one[0] not in taken]
    for person in people:
        name = person.name or ""
        lacks = not person.address and person.role is PersonRole.INTERVIEWER
        if lacks and " " in name:
            fitting = (a for a, beside in written if _fits(view, name, a, beside))
            yield name, tuple(dict.fromkeys(fitting))


def _written(view: View) -> Iterator[tuple[str, str | None]]:
    """Yield the addresses of a letter's own words, each with the name beside it."""
    letter = view.clues.letter
    for line in f"{letter.text}\n{letter.signature}".splitlines():
        for found in list(_ADDRESS.finditer(line))[:_MOST]:
            address = found.group().lower().rstrip(".")
            if _is_persons(view, address):
                yield address, _beside(line[: found.start()])


def _beside(before: str) -> str | None:
    """Return the name that a line has before an address, with little in between."""
    spans = list(people_in(before))
    near = spans and len(before) - spans[-1].end <= _BESIDE
    between = before[spans[-1].end :] if near else "@"
    return spans[-1].name if near and "@" not in between else None


def _is_persons(view: View, address: str) -> bool:
    domain = address.rpartition("@")[2]
    machine = is_robot(address) or is_desk(address)
    service = is_relay(domain) or is_board(domain)
    return not (machine or service or address in view.owner.addresses)


def _fits(view: View, name: str, address: str, beside: str | None) -> bool:
    """Whether an address is this person's: it carries the name, and is near or theirs."""
    if beside is not None and squeeze(beside) != squeeze(name):
        return False
    local, _, domain = address.rpartition("@")
    sender = view.clues.letter.head.sender.address.rpartition("@")[2]
    own = organisation(domain) == organisation(sender) and not is_private(domain)
    return _carries(local, name) and (own or beside is not None)


def _carries(local: str, name: str) -> bool:
    """Whether the part before the @ is made of somebody's name: "anna.lee", "alee"."""
    words = re.findall(r"[a-z]+", fold(name))
    parts = re.findall(r"[a-z]+", fold(local))
    if not words or not parts:
        return False
    first, last = words[0], words[-1]
    whole = "".join(parts)
    short = {f"{first[0]}{last}", f"{first}{last[0]}", f"{last}{first[0]}"}
    full = {f"{first}{last}", f"{last}{first}", *short}
    alone = len(parts) == 1 and whole in (first, last) and len(whole) >= _FEWEST
    initialled = len(parts) > 1 and parts[-1] == last and parts[0][0] == first[0]
    return whole in full or alone or initialled or {first, last} <= set(parts)
