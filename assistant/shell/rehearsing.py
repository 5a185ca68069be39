"""Reads the letters of the last weeks as the daemon would, and keeps nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from assistant.reading import Letter, peek
from assistant.shell.parsing import Hostile, Parsing
from assistant.understanding import might_matter
from assistant.vocabulary import Owner, Place
from connectors.base import Heading, Mailbox, RawMessage

_CHUNK = 50


@dataclass(frozen=True, slots=True)
class Reading:
    """What was looked at in one go, what of it was read, and how much is left."""

    looked: int
    letters: tuple[Letter, ...]
    left: int | None


def recent_letters(
    mailbox: Mailbox, owner: Owner, *, since: datetime, parser: Parsing
) -> Iterator[Reading]:
    """Yield letters that might matter."""
    for batch in mailbox.changes(None, since=since):
        keys = [h.key for h in batch.headings if _matters(h, owner)]
        letters: list[Letter] = []
        for at in range(0, len(keys), _CHUNK):
            for raw in mailbox.read(keys[at : at + _CHUNK]):
                letters.extend(_read(raw, parser))
        yield Reading(len(batch.headings), tuple(letters), batch.remaining)


def _matters(heading: Heading, owner: Owner) -> bool:
    head = peek(
        heading.header,
        key=heading.key,
        place=Place(heading.folder.value),
        received=heading.received,
        thread=heading.thread,
    )
    return might_matter(head, owner)


def _read(raw: RawMessage, parser: Parsing) -> Iterator[Letter]:
    moment = raw.received.astimezone(UTC)
    read = parser.read(RawMessage(raw.key, raw.folder, raw.content, moment, raw.thread))
    if not isinstance(read, Hostile):
        yield read
