"""Tables and bars; loaded only when one is drawn, since rich takes its time."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO, TypeVar

from rich import box
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn
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
    bar = _bar(err)
    with bar:
        yield from bar.track(items, total=total, description=what)


class Countdown:
    """A bar for each account that is at long work; it goes when nothing is left."""

    def __init__(self, err: TextIO) -> None:
        """Draw on this terminal, once there is anything to draw."""
        self._bar = _bar(err)
        self._tasks: dict[str, TaskID] = {}

    def __call__(self, account: str, left: int | None) -> None:
        """Show how much is left."""
        if account not in self._tasks:
            if not left:
                return
            self._bar.start()
            self._tasks[account] = self._bar.add_task(account, total=left)
        task = self._tasks[account]
        total = self._bar.tasks[self._bar.task_ids.index(task)].total or 0
        self._bar.update(task, completed=total - (left or 0))
        if not left:
            self._bar.remove_task(self._tasks.pop(account))
        if not self._tasks:
            self._bar.stop()


def _bar(err: TextIO) -> Progress:
    columns = (TextColumn("{task.description}", markup=False), BarColumn())
    console = _console(err)
    return Progress(*columns, MofNCompleteColumn(), console=console, transient=True)


def _console(stream: TextIO) -> Console:
    width = None if stream.isatty() else _PLAIN_WIDTH
    return Console(file=stream, width=width, markup=False, highlight=False, emoji=False)
