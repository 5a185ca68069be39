"""The parts of a message, found on raw bytes: nothing is decoded or copied.

The stdlib parser builds every part before a cap could count them, so the tree is
cut here: as many parts and levels as the limits allow, and a defect for the rest.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from assistant.reading import limits
from assistant.reading.fields import Fields, split_header
from assistant.reading.words import header_text, parse_parameters

# So many look-alikes of a boundary inside lines are looked at, then it ends.
LOOKALIKES = 5000


class Part(NamedTuple):
    """One node of the tree; its raw body is `content[start:end]`."""

    type: str
    parameters: dict[str, str]
    fields: Fields
    start: int
    end: int
    children: tuple["Part", ...] = ()

    @property
    def disposition(self) -> tuple[str, dict[str, str]]:
        """The Content-Disposition with its parameters (RFC 2183)."""
        return parse_parameters(self.fields.first(b"content-disposition"))

    @property
    def filename(self) -> str:
        """The file's name, by either field; empty where there is none."""
        name = self.disposition[1].get("filename") or self.parameters.get("name", "")
        return header_text(name.encode()) if name else ""


@dataclass(slots=True)
class Budget:
    """What may still be spent on one message, and what was wrong so far."""

    parts: int = limits.PARTS
    lookalikes: int = LOOKALIKES
    defects: list[str] = field(default_factory=list)

    def note(self, defect: str) -> None:
        """Remember a defect, each kind once."""
        if defect not in self.defects:
            self.defects.append(defect)


def parse_tree(content: bytes, budget: Budget) -> Part:
    """Return the tree of the whole message; never raises."""
    fields, body = split_header(content, 0, len(content))
    for defect in fields.defects:
        budget.note(defect)
    return _node(content, fields, (body, len(content)), budget, depth=0)


def _node(
    content: bytes, fields: Fields, span: tuple[int, int], budget: Budget, *, depth: int
) -> Part:
    kind, parameters = parse_parameters(fields.first(b"content-type"))
    if "/" not in kind:
        kind = "text/plain"
    budget.parts -= 1
    children: tuple[Part, ...] = ()
    if depth >= limits.DEPTH and kind.startswith(("multipart/", "message/rfc822")):
        budget.note("nested too deep")
    elif kind.startswith("multipart/"):
        children = _parts(content, span, parameters, budget, depth=depth)
        kind = kind if children else "text/plain"
    elif kind == "message/rfc822" and budget.parts > 0:
        inner, body = split_header(content, *span)
        children = (_node(content, inner, (body, span[1]), budget, depth=depth + 1),)
    return Part(kind, parameters, fields, span[0], span[1], children)


def _parts(
    content: bytes,
    span: tuple[int, int],
    parameters: dict[str, str],
    budget: Budget,
    *,
    depth: int,
) -> tuple[Part, ...]:
    boundary = parameters.get("boundary", "").rstrip().encode("utf-8", "replace")
    if not boundary:
        boundary = _guessed_boundary(content, span)
        budget.note("multipart without boundary")
    children: list[Part] = []
    for start, end in _between(content, span, b"--" + boundary[:200], budget):
        if budget.parts <= 0:
            budget.note("too many parts")
            break
        fields, body = split_header(content, start, end)
        span_inside = (min(body, end), end)
        children.append(_node(content, fields, span_inside, budget, depth=depth + 1))
    if not children:
        budget.note("multipart without parts")
    return tuple(children)


def _guessed_boundary(content: bytes, span: tuple[int, int]) -> bytes:
    """Return what the first line that begins with "--" would announce."""
    head = content[span[0] : min(span[1], span[0] + 4096)]
    for line in head.splitlines():
        if line.startswith(b"--") and len(line) > len(b"--"):
            return line[2:].rstrip()
    return b"\x00"


def _between(
    content: bytes, span: tuple[int, int], marker: bytes, budget: Budget
) -> list[tuple[int, int]]:
    """Return where each part lies, between delimiter lines (RFC 2046, 5.1.1)."""
    found: list[tuple[int, int]] = []
    begun: int | None = None
    position, end = span
    # More delimiters than parts are allowed cannot matter.
    while len(found) <= budget.parts:
        position = content.find(marker, position, end)
        if position < 0:
            break
        line_end = _line_end(content, position, end)
        rest = content[position + len(marker) : min(line_end, position + 300)].strip()
        if not _is_delimiter(content, position, span[0], rest):
            budget.lookalikes -= 1
            if budget.lookalikes <= 0:
                budget.note("boundary inside lines")
                break
            position += len(marker)
            continue
        if begun is not None:
            found.append((begun, _before_break(content, position, begun)))
        begun = None if rest == b"--" else line_end
        position = line_end
        if rest == b"--":
            return found
    if begun is not None and begun < end:
        budget.note("multipart not closed")
        found.append((begun, end))
    return found


def _is_delimiter(content: bytes, position: int, start: int, rest: bytes) -> bool:
    at_line_start = position == start or content[position - 1] == ord("\n")
    return at_line_start and rest in (b"", b"--")


def _line_end(content: bytes, position: int, end: int) -> int:
    newline = content.find(b"\n", position, end)
    return end if newline < 0 else newline + 1


def _before_break(content: bytes, position: int, begun: int) -> int:
    """Leave out the line break before a delimiter, which belongs to it."""
    position -= 1
    if position > begun and content[position - 1] == ord("\r"):
        position -= 1
    return max(position, begun)
