"""Content lines and components of iCalendar (RFC 5545, 3.1), folds mended."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from assistant.reading import limits
from assistant.reading.charsets import clean_text

LINES = 5000
LINE_CHARACTERS = 20_000

_NAME = re.compile(r"[A-Za-z0-9-]{1,60}[;:]")
_ESCAPED = re.compile(r"\\([\\;,nN\"])")


class Line(NamedTuple):
    """One content line: name in upper case, parameters, raw value."""

    name: str
    parameters: dict[str, str]
    value: str


@dataclass(slots=True)
class Block:
    """One component with its own lines and the components inside it."""

    name: str
    lines: list[Line] = field(default_factory=list)
    blocks: list["Block"] = field(default_factory=list)

    def first(self, name: str) -> Line | None:
        """Return the first line of this name."""
        return next((line for line in self.lines if line.name == name), None)

    def value(self, name: str) -> str:
        """Return the first line's value, empty where there is none."""
        line = self.first(name)
        return line.value.strip() if line else ""

    def text(self, name: str) -> str:
        """Return a TEXT value without its escapes."""
        return _unescape(self.value(name))

    def inside(self, name: str) -> Iterator["Block"]:
        """Yield the components of this name, in their order."""
        return (block for block in self.blocks if block.name == name)


def parse_blocks(text: str) -> Block:
    """Nest the content lines; components left open end with the text."""
    top = Block("")
    stack = [top]
    for line in _content_lines(text):
        if line.name == "BEGIN":
            block = Block(line.value.strip().upper()[:20])
            if len(stack) < limits.DEPTH:
                stack[-1].blocks.append(block)
                stack.append(block)
        elif line.name == "END":
            if len(stack) > 1 and stack[-1].name == line.value.strip().upper():
                stack.pop()
        else:
            stack[-1].lines.append(line)
    return top


def _content_lines(text: str) -> Iterator[Line]:
    for raw in _unfolded(text):
        if line := _content_line(raw):
            yield line


def _unfolded(text: str) -> Iterator[str]:
    """Yield whole lines; one that cannot begin a line continues the one before."""
    whole: list[str] = []
    for line in text.split("\n", LINES)[:LINES]:
        if line[:1] in (" ", "\t"):
            whole.append(line[1:])
        elif whole and not _NAME.match(line):
            whole.append("\\n" + line if line else "")
        else:
            if whole:
                yield "".join(whole)[:LINE_CHARACTERS]
            whole = [line]
    if whole:
        yield "".join(whole)[:LINE_CHARACTERS]


def _content_line(raw: str) -> Line | None:
    # Half of the start-up time, and few mails carry a calendar.
    from icalendar.parser import Contentline  # noqa: PLC0415

    try:
        name, parameters, value = Contentline(raw).parts()  # type: ignore[no-untyped-call]
        found = {str(key).upper(): _parameter(one) for key, one in parameters.items()}
    except (ValueError, TypeError, AttributeError):
        name, colon, value = raw.partition(":")
        if not colon:
            return None
        name, found = name.partition(";")[0], {}
    return Line(str(name).upper(), found, str(value))


def _parameter(value: object) -> str:
    return str(value[0] if isinstance(value, list) and value else value)


def _unescape(value: str) -> str:
    text = _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)
    return clean_text(text).strip()
