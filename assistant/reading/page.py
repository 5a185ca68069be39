"""Lines of text, as they are written while a page of HTML is walked through."""

import re
from dataclasses import dataclass, field

from assistant.reading.marks import HISTORY, SIGNATURE, SIGNATURE_END

TABLE_DEPTH = 30
QUOTE_DEPTH = 10

_RUNS = re.compile("[ \t\n\u00a0]+")


@dataclass(slots=True)
class Cell:
    """Lines being written: the page itself, or one cell of a table."""

    lines: list[str] = field(default_factory=list)
    buffer: list[str] = field(default_factory=list)
    row: list[list[str]] = field(default_factory=list)


@dataclass(slots=True)
class Writer:
    """The page so far; tables, quotes and lists that are open are stacks."""

    cells: list[Cell] = field(default_factory=lambda: [Cell()])
    skipped: int = 0
    quotes: list[int] = field(default_factory=list)
    counters: list[int | None] = field(default_factory=list)
    preformatted: int = 0
    is_term: bool = False

    def write(self, text: str) -> None:
        """Add words to the line; those of preformatted text may hold line ends."""
        if self.preformatted and "\n" in text:
            *whole, text = text.split("\n")
            for line in whole:
                self.cells[-1].buffer.append(line)
                self.end_line(keep_blank=True)
        if self.cells[-1].buffer or text == "\u00a0" or not text.isspace():
            self.cells[-1].buffer.append(text)

    def end_line(self, *, keep_blank: bool = False) -> None:
        """End the line, if there is one; `keep_blank` lets an empty one stand."""
        cell = self.cells[-1]
        line = "".join(cell.buffer).strip()
        if "  " in line or not line.isprintable():
            line = _RUNS.sub(" ", line).strip()
        cell.buffer.clear()
        self.is_term = False
        if line:
            cell.lines.append(line)
        elif keep_blank:
            self.blank()

    def blank(self) -> None:
        """End the line and leave one blank line, never two, and none on top."""
        if self.cells[-1].buffer:
            self.end_line()
        lines = self.cells[-1].lines
        if lines and lines[-1]:
            lines.append("")

    def mark(self, sign: str) -> None:
        """Set a mark of `marks` on a line of its own."""
        self.end_line()
        self.cells[-1].lines.append(sign)

    def open_cell(self) -> None:
        """Begin a cell; beyond a depth that no layout needs, cells are plain blocks."""
        self.end_line()
        if len(self.cells) <= TABLE_DEPTH:
            self.cells.append(Cell())
        else:
            self.skipped += 1

    def close_cell(self) -> None:
        """End a cell and keep its lines for the row."""
        self.end_line()
        if self.skipped:
            self.skipped -= 1
        elif len(self.cells) > 1:
            cell = self.cells.pop()
            while cell.lines and not cell.lines[-1]:
                cell.lines.pop()
            self.cells[-1].row.append(cell.lines)

    def close_row(self) -> None:
        """Join a row whose cells are single lines; set other cells below each other."""
        self.end_line()
        cell = self.cells[-1]
        row = [lines for lines in cell.row if lines]
        cell.row = []
        if not row:
            return
        *first, last = row
        if all(len(lines) == 1 for lines in first) and not _is_marked(row):
            cell.lines.append(" | ".join([*(lines[0] for lines in first), last[0]]))
            cell.lines.extend(last[1:])
            return
        for lines in row:
            cell.lines.extend(lines)

    def open_quote(self, *, cited: bool) -> None:
        """Begin a blockquote; only a cited one gets its lines marked."""
        self.end_line()
        marked = cited and len(self.quotes) < QUOTE_DEPTH
        self.quotes.append(len(self.cells[-1].lines) if marked else -1)

    def close_quote(self) -> None:
        """End a blockquote."""
        self.end_line()
        start = self.quotes.pop() if self.quotes else -1
        if start >= 0:
            lines = self.cells[-1].lines
            lines[start:] = [f"> {line}" if line else ">" for line in lines[start:]]

    def bullet(self) -> None:
        """Begin a list item, by its number in a numbered list."""
        self.end_line()
        if not self.counters or self.counters[-1] is None:
            self.write("- ")
            return
        self.counters[-1] += 1
        self.write(f"{self.counters[-1]}. ")

    def finish(self) -> list[str]:
        """Return all lines, whatever is still open."""
        self.skipped = 0
        while len(self.cells) > 1:
            self.close_cell()
            self.close_row()
        self.end_line()
        return self.cells[0].lines


def _is_marked(row: list[list[str]]) -> bool:
    return any(lines[0] in (HISTORY, SIGNATURE, SIGNATURE_END) for lines in row)
