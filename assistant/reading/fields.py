"""Header blocks, taken apart on raw bytes before anything is decoded."""

import re
from dataclasses import dataclass, field

from assistant.reading import limits

_FIELD = re.compile(rb"\r?\n(?![ \t])")
# A folded line whole: the name of its field, none where it is no field, and the rest.
_LINE = re.compile(rb"(?:([!-9;-~]{1,100})[ \t]*:)?([^\n]*(?:\n[ \t][^\n]*)*)\n?")
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
    lines = _LINE.findall(block.replace(b"\r\n", b"\n") if b"\r" in block else block)
    for index, (name, value) in enumerate(lines):
        if name:
            values.setdefault(name.lower(), []).append(value)
        elif value.startswith((b"From ", b">From ")) and not values:
            continue
        elif value.strip():
            defects.append("bad header line")
            if not _is_field(lines[index + 1 : index + 2]):
                return Fields(values, tuple(defects[:5])), block.find(
                    _FIELD.split(block)[index]
                )
    return Fields(values, tuple(defects[:5])), None


def _is_field(following: list[tuple[bytes, bytes]]) -> bool:
    """Tell whether a field follows a bad line, so that only that line is bad."""
    return any(name for name, _ in following)
