"""Which letters belong to one conversation, by their envelopes alone."""

import re

from assistant.applications.domains import is_relay
from assistant.reading import Head

_PREFIX = re.compile(
    r"^(?:re|aw|fw|fwd|wg|tr|rv|sv|vs|enc|res|antw|i|r|rif|odp)(?:\[\d{1,3}\])?:\s?",
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


def correspondents(head: Head, own: frozenset[str]) -> frozenset[str]:
    """Return the addresses of everybody on a letter but the owner and machines."""
    people = (head.sender, *head.to, *head.cc)
    return frozenset(
        p.address for p in people if p.address not in own and not is_relay(p.address)
    )


def same_subject(one: Head, other: Head, own: frozenset[str]) -> bool:
    """Whether two letters share a telling subject and a person of the other side."""
    subject = plain_subject(one.subject)
    if len(subject) < _SHORTEST_SUBJECT or subject != plain_subject(other.subject):
        return False
    return bool(correspondents(one, own) & correspondents(other, own))
