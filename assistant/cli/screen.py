"""Where a command shows what it found: answers on stdout, all the rest on stderr."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any, NamedTuple, TextIO, TypeVar

from assistant.cli.safety import harmless, harmless_block

T = TypeVar("T")


class Screen(NamedTuple):
    """The two streams, and how much the user wants to see on them.

    `as_json` makes stdout JSON Lines; `quiet` keeps notes and progress away from
    stderr, never faults.
    """

    out: TextIO
    err: TextIO
    as_json: bool = False
    quiet: bool = False
    verbosity: int = 0

    def row(self, values: Mapping[str, Any]) -> None:
        """Write one JSON object as a line; ASCII, so that no terminal is steered."""
        self.out.write(json.dumps(values) + "\n")

    def text(self, block: str) -> None:
        """Write lines for people."""
        self._write(self.out, harmless_block(block))

    def table(
        self, title: str, columns: Sequence[str], rows: Iterable[Sequence[str]]
    ) -> None:
        """Write a table for people; no cell of it is taken for markup."""
        drawn = import_module("assistant.cli.tables")
        drawn.write_table(self.out, title, columns, rows)

    def note(self, line: str) -> None:
        """Tell the user something beside the answer."""
        if not self.quiet:
            self._write(self.err, harmless(line))

    def fault(self, line: str) -> None:
        """Tell the user what is wrong, in one line."""
        self._write(self.err, f"followupd: {harmless(line)}")

    def progress(
        self, items: Iterable[T], what: str, *, total: int | None = None
    ) -> Iterator[T]:
        """Yield the items, with a bar on stderr where that is a terminal."""
        if self.quiet or not self.err.isatty():
            yield from items
            return
        drawn = import_module("assistant.cli.tables")
        yield from drawn.with_bar(self.err, items, what, total)

    def countdown(self) -> Callable[[str, int | None], None]:
        """Return what shows, on a terminal, how much is left of each account's work."""
        if self.quiet or not self.err.isatty():
            return lambda account, left: None
        drawn: Callable[[str, int | None], None] = import_module(
            "assistant.cli.tables"
        ).Countdown(self.err)
        return drawn

    def _write(self, stream: TextIO, text: str) -> None:
        stream.write(text + "\n")
        stream.flush()
