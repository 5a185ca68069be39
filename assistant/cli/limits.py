"""A time limit for work on one mail, whoever wrote it."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

SECONDS = 20.0


class TooSlow(Exception):
    """The work took longer than any ordinary mail takes."""


# Whatever a mail brings about in its parsers: the next mail has its turn. Faults of
# the machine (OSError) and interrupts are none of a mail's doing.
BROKEN_BY_MAIL = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    RuntimeError,
    TooSlow,
    TypeError,
    ValueError,
)


@contextmanager
def within(seconds: float = SECONDS) -> Iterator[None]:
    """Raise `TooSlow` in the body after so many seconds; in the main thread only."""
    before = signal.signal(signal.SIGALRM, _too_slow)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _too_slow(_signum: int, _frame: FrameType | None) -> NoReturn:
    raise TooSlow
