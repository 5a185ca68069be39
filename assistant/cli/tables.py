"""Tables and bars; loaded only when one is drawn, since rich takes its time."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO, TypeVar

from rich import box
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from assistant.cli.safety import harmless_block

T = TypeVar("T")
_PLAIN_WIDTH = 120


def write_table(
    out: TextIO, title: str, columns: Sequence[str], rows: Iterable[Sequence[str]]
) -> None:
    """Write a table; every cell is plain text, cleaned of control characters."""
    table = Table(
        box=box.SIMPLE_HEAD,
        title=Text(title) if title else None,
        title_justify="left",
        show_lines=False,
    )
    for column in columns:
        table.add_column(Text(column), overflow="fold")
    for row in rows:
        table.add_row(*(Text(harmless_block(cell)) for cell in row))
    _console(out).print(table)


def with_bar(
    err: TextIO, items: Iterable[T], what: str, total: int | None
) -> Iterator[T]:
    """Yield the items and show how far that has come; the bar goes at the end."""
    columns = (TextColumn("{task.description}", markup=False), BarColumn())
    bar = Progress(
        *columns, MofNCompleteColumn(), console=_console(err), transient=True
    )
    with bar:
        yield from bar.track(items, total=total, description=what)


def _console(stream: TextIO) -> Console:
    width = None if stream.isatty() else _PLAIN_WIDTH
    return Console(file=stream, width=width, markup=False, highlight=False, emoji=False)
