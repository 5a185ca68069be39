"""Tells which part of an address of the other side is a company's own."""

import re
from collections.abc import Iterator

from assistant.languages import LABELS, either, words_of
from assistant.patterns import deferred
from assistant.understanding.parties.words.company_words import (
    names_house,
)
from assistant.understanding.parties.words.first_names import FIRST_NAMES
from assistant.understanding.parties.words.names import has_first_name
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

SHARED = frozenset(
    """mail m email mails e notifications notification us eu www my no-reply noreply info smtp mg em sendgrid news go
    click links track push api secure boards workflow cloud sender autoreply inbound outbound reply replies prod
    production relay example gmail googlemail hotmail calendar meet docs forms drive login accounts""".split()
) | frozenset(words_of(each.shared for each in LABELS))
_ADDRESS = deferred(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_SHORT, _FEWEST = 3, 6


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
    words = (word for word in text.split() if "@" in word)
    found += [Address("", m.lower()) for w in words for m in _ADDRESS.findall(w)]
    for address in found:
        if address.address not in view.owner.addresses:
            yield address


def labels(view: View) -> tuple[str, ...]:
    """Return the parts of the other side's domains that are the company's own."""
    found: dict[str, None] = {}
    for address in other_addresses(view):
        label = own_label(address)
        if label:
            found.setdefault(label)
            found.setdefault(_CALLING.sub("", label))
            found.update(dict.fromkeys(_with_ending(address, label)))
    if not found and (label := _private_label(view)):
        found.setdefault(label)
    if not found and not view.shape.from_owner:
        for host in view.clues.letter.link_hosts:
            if is_relay(host) and (label := _part_of_relay(host)):
                found.setdefault(label)
    return tuple(found)


def _private_label(view: View) -> str | None:
    """Return what a small house calls itself at a free mail service: "inktlab@"."""
    sender = view.clues.letter.head.sender
    if view.shape.from_owner or not is_private(sender.domain):
        return None
    local = re.sub(r"\d+", "", sender.address.partition("@")[0])
    parts = [p for p in re.split(r"[._+-]", local) if p and p not in SHARED]
    label = "".join(parts)
    writer = [w for w in fold(sender.name).split() if not names_house(w)]
    personal = any(len(w) >= _SHORT and w in label for w in writer)
    personal = personal or any(p in FIRST_NAMES for p in parts)
    return label if len(label) >= _FEWEST and not personal else None


def own_label(address: Address) -> str | None:
    """Return the part of an address's domain that is a company's own, None where none is."""
    domain = address.domain
    if _is_staff(address):
        return organisation(domain).split(".")[0]
    if not domain or is_private(domain) or is_board(domain):
        return None
    if not is_relay(domain):
        own = _HIRING_FOR.sub("", organisation(domain).split(".")[0])
        own = _HIRING_BEHIND.sub("", own)
        return None if own in SHARED else own
    part = _part_of_relay(domain)
    personal = is_robot(address.address) or is_desk(address.address)
    if part or personal or has_first_name(address.name):
        return part
    local = re.split(r"[+.@_-]", address.address)[0]
    local = _DESK_BEHIND.sub("", local)
    known = local in FIRST_NAMES or local in SHARED
    return local if len(local) > 3 and not known else None


def _is_staff(address: Address) -> bool:
    """Tell whether a person writes who works for a hiring system or board itself.

    Its own people have their names in addresses at its first domain: "jroe@google.com".
    """
    domain, local = address.domain, address.address.partition("@")[0]
    served = is_relay(domain) or is_board(domain)
    if not served or domain != organisation(domain) or "mail" in domain:
        return False
    last = fold(address.name).split()[-1:]
    named = has_first_name(address.name) and len(last[0]) >= _SHORT
    return named and last[0] in local and local.replace(".", "").isalpha()


def _with_ending(address: Address, label: str) -> Iterator[str]:
    """Yield the label with its top level, where names go on there: `simone.paris`."""
    own, _, ending = organisation(address.domain).partition(".")
    if own == label and "." not in ending and ending != "example":
        yield f"{label}{ending}"


_CALLING = re.compile(rf"^(?:{either(d.calling for d in LABELS)})(?=\w{{4}})")
"""A word that a house puts before its name where the name itself was taken."""
_HIRING_FOR = deferred(rf"^(?:{either(d.hires_for for d in LABELS)})-?(?=\w{{3}})")
"""What stands before a company's name in the domain that it hires from."""
_HIRING_BEHIND = deferred(
    rf"(?<=\w{{3}})-(?:{either(d.hires_behind for d in LABELS)})$"
)
_DESK_BEHIND = deferred(rf"(?<=\w{{4}})(?:{either(d.desk_behind for d in LABELS)})$")


def _part_of_relay(host: str) -> str | None:
    """Return the customer's part of a hiring system's host: `acme.teamtailor.com`."""
    rest = host.removesuffix(organisation(host)).strip(".").split(".")
    parts = [p for p in rest if len(p) > 2 and p not in SHARED]
    return parts[-1] if parts else None
