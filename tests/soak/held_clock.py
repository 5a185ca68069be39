"""A fast clock that never runs ahead of what the daemon has still to do.

It lies in a file that the driver and the daemon share, so that a slow machine makes
the year longer, and nothing in it late.
"""

import mmap
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

FACTOR = 50_000
TICK, LONGEST_TICK = 0.005, 0.02
GRACE = timedelta(minutes=30)
PATIENCE = 120.0


class HeldClock:
    """The daemon's side: it reads the time, and tells for which moment it waits."""

    def __init__(self, file: Path) -> None:
        with file.open("r+b") as opened:
            self._values = memoryview(mmap.mmap(opened.fileno(), 16)).cast("d")

    def now(self) -> datetime:
        return datetime.fromtimestamp(self._values[0], UTC)

    def seconds(self, span: timedelta) -> float:
        """Return the real seconds that the span takes at least.

        Spans are asked for by alarms alone: what is due at its end is waited for.
        """
        self._values[1] = self._values[0] + span.total_seconds()
        return span.total_seconds() / FACTOR


class Hand:
    """The driver's side: time passes while it lets it pass, and only then."""

    def __init__(self, file: Path, start: datetime) -> None:
        file.write_bytes(bytes(16))
        with file.open("r+b") as opened:
            self._values = memoryview(mmap.mmap(opened.fileno(), 16)).cast("d")
        self._values[0] = self._values[1] = start.timestamp()

    def now(self) -> datetime:
        return datetime.fromtimestamp(self._values[0], UTC)

    def move(self, moment: datetime, *, unless: Callable[[], bool]) -> None:
        """Let the time come, no further than the daemon keeps up; `unless` holds it."""
        before = moved = time.monotonic()
        while self.now() < moment:
            time.sleep(TICK)
            here = time.monotonic()
            passed = min(here - before, LONGEST_TICK) * FACTOR
            limit = min(moment.timestamp(), self._values[1] + GRACE.total_seconds())
            wanted = min(self._values[0] + passed, limit)
            if wanted > self._values[0] and not unless():
                self._values[0], moved = wanted, here
            before = here
            assert here - moved < PATIENCE, f"what was due at {self.now()} is not done"
