"""Header values to text: encoded words (RFC 2047), raw 8-bit, parameters (RFC 2231)."""

import binascii
import re
from functools import lru_cache
from urllib.parse import unquote_to_bytes

from assistant.patterns import deferred
from assistant.reading import limits
from assistant.reading.charsets import clean_text, decode

# Most parts are of the same few types; longer fields are not remembered.
USUAL_BYTES = 80
# The text may hold a "?" that should have been encoded; bounded, so linear.
ENCODED_WORD = re.compile(
    rb"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*(?:\?(?!=)[^?]{0,200}){0,3})\?="
)
_BETWEEN = re.compile(rb"(\?=)\s+(?==\?)")
_PARAMETER = re.compile(
    rb';[ \t\r\n]*([^\s=;"]{1,60})[ \t]*=[ \t]*("(?:[^"\\]|\\.)*(?:"|\\?\Z)|[^;]*)',
    re.S,
)
_ESCAPE = re.compile(rb"\\(.)", re.S)
_SECTION = deferred(r"([^*]+)(?:\*(\d{1,3}))?(\*)?\Z")


def header_text(value: bytes) -> str:
    """Return the words of an unstructured field, on one line, without controls."""
    text = clean_text(decode_words(value))
    return " ".join(text[: limits.FIELD_CHARACTERS].split())


def decode_words(value: bytes) -> str:
    """Decode encoded words wherever they stand, also where they should not."""
    if b"=?" not in value:
        return decode(value)
    pieces: list[str] = []
    run: list[bytes] = []
    charset, end = "", 0
    value = _BETWEEN.sub(rb"\1", value)
    for count, match in enumerate(ENCODED_WORD.finditer(value)):
        if count >= limits.ENCODED_WORDS:
            return "".join(pieces) + decode(b"".join(run), charset)
        named = match[1].decode("latin-1").partition("*")[0]
        if match.start() > end or named != charset:
            # Letters may be cut in two between words: bytes first, charset after.
            pieces += decode(b"".join(run), charset), decode(value[end : match.start()])
            run, charset = [], named
        run.append(_word_bytes(match[2], match[3]))
        end = match.end()
    pieces += decode(b"".join(run), charset), decode(value[end:])
    return "".join(pieces)


def _word_bytes(encoding: bytes, text: bytes) -> bytes:
    if encoding in b"bB":
        return unbase64(text)
    return binascii.a2b_qp(text, header=True)


def unbase64(text: bytes) -> bytes:
    """Decode base64 as far as it goes; foreign signs are skipped."""
    try:
        return binascii.a2b_base64(text)
    except binascii.Error:
        body = re.sub(rb"[^A-Za-z0-9+/]", b"", text)
        body = body[: len(body) - (len(body) % 4 == 1)]
        return binascii.a2b_base64(body + b"=" * (-len(body) % 4))


def parse_parameters(value: bytes) -> tuple[str, dict[str, str]]:
    """Return the main value in lower case and the parameters of a MIME field."""
    if not value:
        return "", {}
    if len(value) > USUAL_BYTES or b"oundary" in value:
        return _parse_parameters(value[:8192])
    main, parameters = _usual_parameters(value)
    return main, parameters.copy()


@lru_cache(maxsize=1024)
def _usual_parameters(value: bytes) -> tuple[str, dict[str, str]]:
    return _parse_parameters(value)


def _parse_parameters(value: bytes) -> tuple[str, dict[str, str]]:
    first, more, _ = value.partition(b";")
    main = first.strip().lower().decode("latin-1")
    if not more:
        return main, {}
    raw: dict[str, bytes] = {}
    for match in _PARAMETER.finditer(value):
        if len(raw) >= limits.PARAMETERS:
            break
        raw.setdefault(match[1].decode("latin-1").lower(), _unquote(match[2].strip()))
    return main, _join_sections(raw)


def _unquote(value: bytes) -> bytes:
    if not value.startswith(b'"'):
        return value
    return _ESCAPE.sub(rb"\1", value[1:].removesuffix(b'"'))


def _join_sections(raw: dict[str, bytes]) -> dict[str, str]:
    """Put `name*0*`, `name*1` … together; a plain `name` gives way to `name*`."""
    plain = {key: decode_words(value) for key, value in raw.items() if "*" not in key}
    if len(plain) == len(raw):
        return plain
    sections: dict[str, list[tuple[int, bool, bytes]]] = {}
    for key, value in raw.items():
        if "*" in key and (match := _SECTION.match(key)):
            order = int(match[2] or 0)
            sections.setdefault(match[1], []).append((order, bool(match[3]), value))
    return plain | {name: _extended(found) for name, found in sections.items()}


def _extended(sections: list[tuple[int, bool, bytes]]) -> str:
    sections.sort(key=lambda section: section[0])
    charset = ""
    _, encoded, first = sections[0]
    if encoded and first.count(b"'") > 1:
        named, _, first = first.split(b"'", 2)
        charset = named.decode("latin-1")
        sections[0] = (0, True, first)
    out = (unquote_to_bytes(raw) if quoted else raw for _, quoted, raw in sections)
    return decode(b"".join(out), charset)
