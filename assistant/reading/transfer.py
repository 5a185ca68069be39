"""A part's raw body to text: transfer encodings, charset, flowed lines (RFC 3676)."""

import binascii
import re

from assistant.patterns import deferred
from assistant.reading import limits
from assistant.reading.charsets import clean_text, decode
from assistant.reading.mime import Budget, Part
from assistant.reading.words import unbase64

_META = deferred(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{1,40})", re.I)
_BASE64_LINE = re.compile(rb"[A-Za-z0-9+/=\r\n]*\s*\Z")


def part_text(content: bytes, part: Part, budget: Budget) -> str:
    """Return the words of a text part, cleaned; the excess over the cap is cut."""
    return clean_text(rough_text(content, part, budget))


def rough_text(content: bytes, part: Part, budget: Budget) -> str:
    """Return the same as it was written, controls and line ends of any kind in it."""
    raw = part_bytes(content, part, budget, cap=limits.TEXT_BYTES)
    charset = part.parameters.get("charset")
    if (
        charset is None
        and part.type == "text/html"
        and (meta := _META.search(raw[:2048]))
    ):
        charset = meta[1].decode("ascii")
    return decode(raw, charset)


def part_bytes(content: bytes, part: Part, budget: Budget, *, cap: int) -> bytes:
    """Return the decoded body, cut at `cap` raw bytes."""
    if part.end - part.start > cap:
        budget.note("part cut")
    raw = content[part.start : min(part.end, part.start + cap)]
    encoding = (
        part.fields.first(b"content-transfer-encoding").strip(b" \t\"';.").lower()
    )
    if encoding == b"base64":
        return _from_base64(raw, budget)
    if encoding == b"quoted-printable":
        return binascii.a2b_qp(raw)
    return raw


def unflow(text: str, parameters: dict[str, str]) -> str:
    """Join flowed lines where the part says that it has them."""
    if parameters.get("format", "").lower() != "flowed":
        return text
    delete = parameters.get("delsp", "").lower() == "yes"
    out: list[str] = []
    run: list[str] = []
    run_depth = 0
    for line in text.split("\n"):
        depth, words = _unstuff(line)
        if run and (depth != run_depth or words == "-- "):
            out.append(_flowed(run, run_depth))
            run = []
        run_depth = depth
        if words.endswith(" ") and words != "-- ":
            run.append(words[:-1] if delete else words)
            continue
        out.append(_flowed([*run, words], depth))
        run = []
    if run:
        out.append(_flowed(run, run_depth))
    return "\n".join(out)


def _unstuff(line: str) -> tuple[int, str]:
    words = line.lstrip(">")
    return len(line) - len(words), words.removeprefix(" ")


def _flowed(run: list[str], depth: int) -> str:
    words = "".join(run)
    return f"{'>' * depth} {words}" if depth else words


def _from_base64(raw: bytes, budget: Budget) -> bytes:
    """Decode; a plain footer that a list server added behind it is kept as it is."""
    if _BASE64_LINE.match(raw):
        return unbase64(raw)
    budget.note("bad base64")
    head, blank, tail = raw.partition(b"\n\n")
    if not blank:
        head, blank, tail = raw.partition(b"\r\n\r\n")
    if blank and _BASE64_LINE.match(head):
        return unbase64(head) + b"\n" + tail
    return unbase64(raw) if _mostly_base64(raw) else raw


def _mostly_base64(raw: bytes) -> bool:
    foreign = len(raw) - len(raw.translate(None, b" .,;:!?<>()'\"-_\x80\xff"))
    return foreign * 10 < len(raw)
