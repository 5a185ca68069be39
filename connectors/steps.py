"""Named steps at the border of every effect, so that a crash at each can be tried."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

CRASH_AT = "FOLLOWUPD_CRASH_AT"
Watcher = Callable[[str], None]


def die_where_told(name: str) -> None:
    """Die on the spot where the environment names this step."""
    if os.environ.get(CRASH_AT) == name:
        os.kill(os.getpid(), signal.SIGKILL)


_watchers: list[Watcher] = [die_where_told]


def step(name: str) -> None:
    """Pass a border: between an effect, and its being known."""
    _watchers[-1](name)


@contextmanager
def watching(watcher: Watcher) -> Iterator[None]:
    """Call `watcher` at each step, as long as the block lasts."""
    _watchers.append(watcher)
    try:
        yield
    finally:
        _watchers.remove(watcher)
