"""Header blocks, taken apart on raw bytes before anything is decoded."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from assistant.reading import limits

_FIELD = re.compile(rb"\r?\n(?![ \t])")
# Stands for the line break of a folded field while a block is split at all others.
_FOLDED = b"\0"
# Names are seen again and again; longer ones are not remembered.
USUAL_BYTES = 40
_NAME = re.compile(rb"[!-9;-~]{1,100}[ \t]*\Z")
_FOLD = re.compile(rb"\r?\n[ \t]*")


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of one header block by lower-case name, raw, in their order."""

    values: dict[bytes, list[bytes]] = field(default_factory=dict)
    defects: tuple[str, ...] = ()

    def first(self, name: bytes) -> bytes:
        """Return the topmost value, unfolded; empty where there is none."""
        found = self.values.get(name)
        return unfold(found[0]) if found else b""

    def all(self, name: bytes) -> list[bytes]:
        """Return every value of this name, unfolded, topmost first."""
        return [unfold(value) for value in self.values.get(name, ())]

    def has(self, name: bytes) -> bool:
        """Return whether the field is there at all, even empty."""
        return name in self.values


def unfold(value: bytes) -> bytes:
    """Join the lines of a folded field (RFC 5322, 2.2.3) with one space."""
    if b"\n" in value:
        value = _FOLD.sub(b" ", value)
    return value.strip()


def split_header(content: bytes, start: int, end: int) -> tuple[Fields, int]:
    """Read the header block at `start`; return it with the offset of the body."""
    if content[start : start + 1] == b"\n" or content[start : start + 2] == b"\r\n":
        return Fields(), content.find(b"\n", start, end) + 1
    stop, body = _header_end(content, start, end)
    cut = stop - start > limits.HEADER_BYTES
    block = content[start : min(stop, start + limits.HEADER_BYTES)]
    fields, bad = _read_fields(block)
    if bad is not None:
        body = start + bad
    if cut:
        fields = Fields(fields.values, (*fields.defects, "header cut"))
    return fields, body


def _header_end(content: bytes, start: int, end: int) -> tuple[int, int]:
    """Return where the block ends and where the body begins."""
    bare = content.find(b"\n\n", start, end)
    full = content.find(b"\n\r\n", start, end if bare < 0 else bare + 2)
    if full >= 0 and (bare < 0 or full < bare):
        return full + 1, full + 3
    if bare >= 0:
        return bare + 1, bare + 2
    return end, end


def _read_fields(block: bytes) -> tuple[Fields, int | None]:
    """Return the fields, and the offset at which a text begins without a blank line."""
    values: dict[bytes, list[bytes]] = {}
    defects: list[str] = []
    lines = _split(block)
    for index, line in enumerate(lines):
        raw, colon, value = line.partition(b":")
        if colon and (name := _field_name(raw)):
            values.setdefault(name, []).append(value)
        elif line.startswith((b"From ", b">From ")) and not values:
            continue
        elif line.strip():
            defects.append("bad header line")
            if not _header_goes_on(lines, index + 1):
                return Fields(values, tuple(defects[:5])), block.find(
                    _FIELD.split(block)[index]
                )
    return Fields(values, tuple(defects[:5])), None


def _split(block: bytes) -> list[bytes]:
    """Return the lines of a header block, each folded one whole."""
    if _FOLDED in block:
        return _FIELD.split(block)
    if b"\r" in block:
        block = block.replace(b"\r\n", b"\n")
    marked = block.replace(b"\n ", b"\0 ").replace(b"\n\t", b"\0\t")
    return [
        line.replace(_FOLDED, b"\n") if _FOLDED in line else line
        for line in marked.split(b"\n")
    ]


@lru_cache(maxsize=2048)
def _usual_name(raw: bytes) -> bytes:
    return raw.rstrip().lower() if _NAME.match(raw) else b""


def _field_name(raw: bytes) -> bytes:
    """Return a field's name in lower case; empty where it cannot be one."""
    return _usual_name(raw) if len(raw) <= USUAL_BYTES else _usual_name.__wrapped__(raw)


def _header_goes_on(lines: list[bytes], index: int) -> bool:
    """Whether a field follows a bad line, so that only that line is bad."""
    if index >= len(lines):
        return False
    name, colon, _ = lines[index].partition(b":")
    return bool(colon and _field_name(name))
