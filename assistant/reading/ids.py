"""Message-IDs, taken from raw bytes by a grammar that odd ids pass unharmed."""

import re

from assistant.reading import limits
from assistant.reading.charsets import decode
from assistant.reading.fields import Fields

_ID = re.compile(rb"<([^<>]{1,998})>")
_ONE = re.compile(rb"<[!-;=?-~]{1,998}>")
_USUAL = re.compile(rb"[!-~]*")
_SPACE = re.compile(rb"[\x00-\x20\x7f]+")
_IDENTITY = (b"date", b"from", b"to", b"cc", b"subject")


def parse_ids(value: bytes) -> tuple[str, ...]:
    """Return the ids in their order, brackets kept; the middle of a long list goes."""
    if not value:
        return ()
    if _ONE.fullmatch(value):
        return (value.decode("ascii"),)
    found = [_tidy(match[1]) for match in _ID.finditer(value)]
    if not found and value.strip():
        found = [_tidy(word) for word in value.split() if b"@" in word]
    ids = tuple(dict.fromkeys(f"<{one}>" for one in found if one))
    if len(ids) > limits.IDS:
        return ids[:1] + ids[1 - limits.IDS :]
    return ids


def message_id(fields: Fields) -> str:
    """Return the Message-ID, or one made from the fields that every copy carries."""
    value = fields.first(b"message-id")
    if ids := parse_ids(value):
        return ids[0]
    if bare := _tidy(value.strip(b"<> "))[:998]:
        return f"<{bare}>"
    # Few mails lack an id, and loading OpenSSL takes a moment.
    import hashlib  # noqa: PLC0415

    raw = b"\n".join(b" ".join(fields.first(name).split()) for name in _IDENTITY)
    return f"<{hashlib.sha256(raw).hexdigest()[:32]}@missing.invalid>"


def _tidy(raw: bytes) -> str:
    if _USUAL.fullmatch(raw):
        return raw.decode("ascii")
    return decode(_SPACE.sub(b"", raw)).translate(_CONTROLS)


_CONTROLS = dict.fromkeys((*range(128, 160), 8232, 8233))
