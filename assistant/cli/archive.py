"""Mail in files as one mailbox, in the order of its dates."""

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from assistant.cli.ending import Status
from assistant.cli.limits import BROKEN_BY_MAIL, within
from assistant.cli.screen import Screen
from assistant.reading import Head, Letter, read_letter
from assistant.vocabulary import Address, Place
from connectors.base import RawMessage
from connectors.errors import NeedsOwner
from connectors.headers import header_block
from connectors.maildir import NotMail, messages_at

_DELIVERED = re.compile(
    rb"^(?:delivered-to|x-original-to):[ \t]*<?([^\s<>@]{1,64}@[^\s<>@]{1,255})",
    re.IGNORECASE | re.MULTILINE,
)


class Archive(NamedTuple):
    """Letters by date; `delivered_to` counts the addresses mail was delivered to.

    `status` says whether all of it could be read.
    """

    letters: tuple[Letter, ...]
    delivered_to: Counter[str]
    status: Status = Status.DONE


def read_archive(paths: Sequence[str], screen: Screen) -> Archive:
    """Read all messages at the paths; what cannot be read is told and passed over."""
    letters: list[Letter] = []
    delivered: Counter[str] = Counter()
    status = Status.DONE
    for path in dict.fromkeys(paths):
        try:
            for raw in screen.progress(messages_at(Path(path)), f"reading {path}"):
                letter = _careful_letter(raw, screen)
                letters.append(letter or _unread(raw))
                status = status if letter else max(status, Status.FAILED)
                delivered.update(_delivered_to(raw.content))
        except NeedsOwner as error:
            screen.fault(str(error))
            status = max(status, _status_of(error))
    letters.sort(key=lambda letter: (letter.head.at, letter.head.key))
    return Archive(tuple(letters), delivered, status)


def letter_of(raw: RawMessage) -> Letter:
    """Read a message as it lies in a mailbox."""
    return read_letter(
        raw.content,
        key=raw.key,
        place=Place(raw.folder.value),
        received=raw.received,
        thread=raw.thread,
    )


def likely_owner(archive: Archive) -> Address | None:
    """Return whose mailbox it seems to be: the address most messages went to."""
    names: dict[str, Counter[str]] = {}
    votes: Counter[str] = Counter(archive.delivered_to)
    for letter in archive.letters:
        for person in dict.fromkeys((*letter.head.to, letter.head.sender)):
            names.setdefault(person.address, Counter())[person.name] += 1
        votes.update({person.address for person in letter.head.to})
    if not votes:
        return None
    address = max(votes, key=lambda one: (votes[one], one))
    return Address(usual_name(names.get(address, Counter())), address)


def names_of(archive: Archive, addresses: frozenset[str]) -> str:
    """Return the name that most letters give to the holder of the addresses."""
    named = Counter(
        person.name
        for letter in archive.letters
        for person in (letter.head.sender, *letter.head.to)
        if person.address in addresses
    )
    return usual_name(named)


def usual_name(names: Counter[str]) -> str:
    """Return the commonest name that is more than an address."""
    real = [(n, name) for name, n in names.items() if name and "@" not in name]
    return max(real)[1] if real else ""


def _careful_letter(raw: RawMessage, screen: Screen) -> Letter | None:
    try:
        with within():
            return letter_of(raw)
    except BROKEN_BY_MAIL as error:
        screen.fault(
            f"{raw.key}: this mail could not be read ({type(error).__name__}): "
            "it counts as other"
        )
        return None


def _unread(raw: RawMessage) -> Letter:
    """Return the letter without words that stands for a hostile one."""
    head = Head(
        raw.key, f"<{raw.key}@unread.invalid>", raw.received, Address("", ""), ""
    )
    return Letter(head, defects=("unread",))


def _delivered_to(content: bytes) -> set[str]:
    found = _DELIVERED.findall(header_block(content))
    return {address.decode("ascii", "replace").lower() for address in found}


def _status_of(error: NeedsOwner) -> Status:
    return Status.FAILED if isinstance(error, NotMail) else Status.UNREACHABLE
