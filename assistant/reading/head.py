"""The envelope of a letter, from its header block alone."""

from datetime import datetime

from assistant.reading import limits
from assistant.reading.addresses import parse_addresses
from assistant.reading.automatic import classify, is_bulk
from assistant.reading.fields import Fields, split_header
from assistant.reading.ids import message_id, parse_ids
from assistant.reading.letter import Head
from assistant.reading.moments import sent_at
from assistant.reading.words import header_text
from assistant.vocabulary import Address, Place

NOBODY = Address("", "")


def peek(
    header: bytes,
    *,
    key: str,
    place: Place,
    received: datetime,
    thread: str | None = None,
) -> Head:
    """Read a header block alone; equal to the head of the letter read in full.

    Only what shows in the body alone (a calendar REPLY deeper down) may differ.
    """
    fields, _ = split_header(header, 0, len(header))
    return build_head(fields, key=key, place=place, received=received, thread=thread)


def build_head(
    fields: Fields,
    *,
    key: str,
    place: Place,
    received: datetime,
    thread: str | None = None,
) -> Head:
    """Return the head that these fields make."""
    replied = parse_ids(fields.first(b"in-reply-to"))
    return Head(
        key=key,
        message_id=message_id(fields),
        at=sent_at(fields.first(b"date"), received),
        sender=_sender(fields),
        subject=header_text(fields.first(b"subject")),
        place=place,
        in_reply_to=replied[0] if replied else None,
        references=parse_ids(fields.first(b"references")),
        thread=thread,
        reply_to=_addresses(fields, b"reply-to"),
        to=_addresses(fields, b"to"),
        cc=_addresses(fields, b"cc"),
        automatic=classify(fields),
        bulk=is_bulk(fields),
    )


def _sender(fields: Fields) -> Address:
    for name in (b"from", b"sender", b"return-path"):
        found = parse_addresses(fields.first(name))
        if found:
            return found[0]
    return NOBODY


def _addresses(fields: Fields, name: bytes) -> tuple[Address, ...]:
    values = fields.all(name)
    if not values:
        return ()
    if len(values) == 1:
        return parse_addresses(values[0])
    # Two To fields are forbidden (RFC 5322, 3.6) and seen: both count.
    return parse_addresses(b", ".join(values))[: limits.ADDRESSES]
