"""Reading ids out of raw header bytes, so that they are compared and never sent."""

import hashlib
import re

MAX_HEADER = 256 * 1024
_ID = re.compile(rb"<[^<>\s]{1,995}>")
_IDS_OF = {
    name: re.compile(rb"^" + name + rb"[ \t]*:((?:.*(?:\r?\n[ \t].*)*))", re.I | re.M)
    for name in (b"message-id", b"in-reply-to", b"references")
}


def header_block(content: bytes) -> bytes:
    """Return what stands before the first empty line, at most 256 KiB of it."""
    head = content[:MAX_HEADER]
    ends = [end for mark in (b"\r\n\r\n", b"\n\n") if (end := head.find(mark)) >= 0]
    return head[: min(ends)] + b"\r\n" if ends else head


def message_id(header: bytes) -> str:
    """Return the Message-ID with its brackets, empty where there is none."""
    found = ids_in(header, b"message-id")
    return found[0] if found else ""


def ids_in(header: bytes, field: bytes) -> tuple[str, ...]:
    """Return the ids of a field: `message-id`, `in-reply-to` or `references`."""
    found = _IDS_OF[field].search(header)
    if found is None:
        return ()
    return tuple(each.decode("ascii", "replace") for each in _ID.findall(found[1]))


def digest(content: bytes) -> str:
    """Return the SHA-256 (hex) of a message, whatever its line ends."""
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()
