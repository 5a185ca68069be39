"""Address lists (RFC 5322, 3.4), read from raw bytes in one pass."""

import re
from collections.abc import Iterator
from functools import lru_cache

from assistant.patterns import deferred
from assistant.reading import limits
from assistant.reading.charsets import clean_text, decode
from assistant.reading.words import ENCODED_WORD, decode_words
from assistant.vocabulary import Address

# Each alternative consumes what it began, closed or not: one pass, no way back.
_TOKEN = deferred(
    ENCODED_WORD.pattern
    + rb'|"(?:[^"\\]|\\.)*(?:"|\\?\Z)|<[^<>]*>?|[(),;:]|[^"<(),;:=]+|=',
    re.S,
)
# The same few people write most mail; longer fields are not remembered.
USUAL_BYTES = 200
# One mailbox as most are written: nothing in it stands for something else.
_NAME, _SPEC = rb"([A-Za-z0-9. _-]{0,200})", rb"([\w.+=-]{1,200}@[\w.-]{1,250})"
_USUAL = re.compile(rb'(?:(?:"%b"[ \t]*|%b)<%b>|%b)' % (_NAME, _NAME, _SPEC, _SPEC))
_ESCAPE = re.compile(rb"\\(.)", re.S)
_BARE = deferred(r"[^\s@<>()\[\],;:\"]{1,200}@[^\s@<>(),;:\"]{1,250}")


def parse_addresses(value: bytes) -> tuple[Address, ...]:
    """Return the mailboxes of a From, To, Cc or Reply-To field, groups dissolved."""
    if len(value) <= USUAL_BYTES:
        return _usual_addresses(value)
    return _parse_addresses(value)


@lru_cache(maxsize=4096)
def _usual_addresses(value: bytes) -> tuple[Address, ...]:
    return _parse_addresses(value)


def _parse_addresses(value: bytes) -> tuple[Address, ...]:
    entries = value.split(b",", limits.ADDRESSES)
    usual = [match for each in entries if (match := _USUAL.fullmatch(each.strip()))]
    if len(usual) == len(entries) <= limits.ADDRESSES:
        return tuple(map(_as_usual, usual))
    found: list[Address] = []
    surname = b""
    for name, address in _mailboxes(value):
        if len(found) >= limits.ADDRESSES:
            break
        if entry := _entry(_whole(surname, name), address):
            found.append(entry)
        surname = name if not address and b"@" not in name else b""
    return tuple(found)


def _as_usual(match: re.Match[bytes]) -> Address:
    quoted, plain, addressed, bare = match.groups(b"")
    name = (quoted or plain).decode("ascii")
    return Address(" ".join(name.split()), (addressed or bare).decode("ascii").lower())


def _whole(surname: bytes, name: bytes) -> bytes:
    """Return a name with what a comma without quotes cut off: `Roe, Jane <jane@acme.example>`."""
    return b", ".join((surname, name)) if surname and name else name


def _mailboxes(value: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield raw display name and raw address of each entry."""
    name: list[bytes] = []
    comment: list[bytes] = []
    address, depth = b"", 0
    for match in _TOKEN.finditer(value):
        token = match[0]
        if token == b"(":
            depth += 1
        elif token == b")":
            depth = max(0, depth - 1)
        elif depth:
            comment.append(token)
        elif token in (b",", b";"):
            yield _phrase(name, comment, address), address
            name, comment, address = [], [], b""
        elif token == b":":
            name = []
        elif token.startswith(b"<"):
            address = token.strip(b"<> \t")
        else:
            name.append(token)
    yield _phrase(name, comment, address), address


def _phrase(name: list[bytes], comment: list[bytes], address: bytes) -> bytes:
    """Return the name; of `jane@acme.example (Jane Roe)` the whole, address first."""
    words = b"".join(_unquote(token) for token in name).strip()
    if comment and not (address and words):
        return words + b" " + b" ".join(comment)
    return words + b" (%b)" % b" ".join(comment) if comment else words


def _unquote(token: bytes) -> bytes:
    if token.startswith(b'"'):
        return _ESCAPE.sub(rb"\1", token[1:].removesuffix(b'"'))
    return token


def _entry(name: bytes, address: bytes) -> Address | None:
    text = _tidy(decode_words(name))
    spec = "".join(_tidy(decode(address)).split()).lower()
    if not spec:
        match = _BARE.search(text)
        if match is None:
            return Address("", text.lower()) if text.lower() in _LOCAL else None
        spec = match[0].lower()
        text = _tidy((text[: match.start()] + text[match.end() :]).strip("<> "))
    if "mailto:" in spec:
        spec = spec.rpartition("mailto:")[2]
    return Address("" if text.lower() == spec else text, spec)


# The only names without a domain that senders use and that mean something.
_LOCAL = {"mailer-daemon", "postmaster"}


def _tidy(text: str) -> str:
    text = " ".join(clean_text(text)[: limits.FIELD_CHARACTERS].split())
    while len(text) > 1 and text[0] + text[-1] in ("''", '""', "()", "<>"):
        text = text[1:-1].strip()
    return text
