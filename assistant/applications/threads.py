"""Which letters belong to one conversation, by their envelopes alone."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from assistant.applications.domains import is_relay
from assistant.languages import SUBJECT_MARKS
from assistant.reading import Head
from assistant.vocabulary import Person

_PREFIX = re.compile(
    rf"^(?:{SUBJECT_MARKS})(?:\[\d{{1,3}}\])?:\s?",
    re.IGNORECASE,
)
_SHORTEST_SUBJECT = 8


def plain_subject(subject: str) -> str:
    """Return the subject without reply marks and blanks, in lower case."""
    rest = " ".join(subject.split())
    while (cut := _PREFIX.sub("", rest)) != rest:
        rest = cut
    return rest.casefold()


def referenced(head: Head) -> tuple[str, ...]:
    """Return the Message-IDs that a letter answers, the nearest first."""
    nearest = (head.in_reply_to,) if head.in_reply_to else ()
    return tuple(dict.fromkeys((*nearest, *reversed(head.references))))


def correspondents(head: Head) -> frozenset[str]:
    """Return the addresses of everybody on a letter but machines."""
    people = (head.sender, *head.to, *head.cc)
    return frozenset(p.address for p in people if not is_relay(p.address))


class Trace(NamedTuple):
    """What ties further letters to an application, drawn from those that it has.

    `addresses` are of people, the owner among them; `subjects` pairs each telling
    subject with everybody who wrote or read it.
    """

    addresses: frozenset[str] = frozenset()
    threads: frozenset[str] = frozenset()
    subjects: frozenset[tuple[str, str]] = frozenset()


def trace_of(heads: Iterable[Head], people: Iterable[Person]) -> Trace:
    """Return the trace of letters and of the people whom they name."""
    named = {p.address for p in people if p.address and not is_relay(p.address)}
    threads: set[str | None] = set()
    subjects: set[tuple[str, str]] = set()
    for head in heads:
        addresses = correspondents(head)
        named |= addresses
        threads.add(head.thread)
        subjects |= subject_pairs(head, addresses)
    return Trace(
        frozenset(named), frozenset(t for t in threads if t), frozenset(subjects)
    )


def subject_pairs(head: Head, addresses: Iterable[str]) -> frozenset[tuple[str, str]]:
    """Return a letter's subject paired with each address, if the subject tells much."""
    subject = plain_subject(head.subject)
    if len(subject) < _SHORTEST_SUBJECT:
        return frozenset()
    return frozenset((subject, address) for address in addresses)
