"""The only reader of the clock: the machine's own, or a fast one for the demo."""

import re
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Protocol

GAP = timedelta(seconds=60)
DOUBTFUL = timedelta(days=2)
HOLD = timedelta(minutes=15)
_FAST = re.compile(r"(?P<start>[^*]+?)(?:\*(?P<factor>\d{1,6}(?:\.\d+)?))?")


class Clock(Protocol):
    """Tells the time, and how long it takes until a moment really comes."""

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        ...

    def seconds(self, span: timedelta) -> float:
        """Return how many real seconds pass while the clock moves by `span`."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        return datetime.now(UTC)

    def seconds(self, span: timedelta) -> float:
        """Return the span itself."""
        return span.total_seconds()


class FastClock:
    """A clock that began at `start` (aware) and runs `factor` times as fast."""

    def __init__(self, start: datetime, factor: float = 1.0) -> None:
        """Start it now."""
        self._start = start.astimezone(UTC)
        self._factor = factor
        self._began = time.monotonic()

    def now(self) -> datetime:
        """Return the present moment on this clock, in UTC."""
        passed = timedelta(seconds=time.monotonic() - self._began)
        return self._start + passed * self._factor

    def seconds(self, span: timedelta) -> float:
        """Return the real seconds that the span takes."""
        return span.total_seconds() / self._factor


def parse_clock(text: str) -> FastClock:
    """Return the clock that "2026-03-04T15:00:00-05:00*60" describes.

    The factor may be left out. Raises `ValueError` for anything else, and for a
    moment without an offset.
    """
    found = _FAST.fullmatch(text.strip())
    start = datetime.fromisoformat(found["start"].strip()) if found else None
    factor = float(found["factor"] or 1) if found else 0.0
    if start is None or start.tzinfo is None or factor <= 0:
        raise ValueError(f"not a moment with offset, * and a factor: {text!r}")
    return FastClock(start, factor)


def machine_moment(clock: Clock, moment: datetime) -> datetime:
    """Return when, by the machine's clock, `clock` will have reached `moment`."""
    wait = max(0.0, clock.seconds(moment - clock.now()))
    return datetime.now(UTC) + timedelta(seconds=wait)


def ticks() -> float:
    """Return seconds that never jump back, whatever is done to the clock."""
    return time.monotonic()


@dataclass(slots=True)
class _Reading:
    wall: float = field(default_factory=time.time)
    boot: float = field(default_factory=lambda: time.clock_gettime(time.CLOCK_BOOTTIME))
    ticks: float = field(default_factory=time.monotonic)


class Pulse:
    """Notices a suspend, a stop of the process, or a clock that was set."""

    def __init__(self) -> None:
        """Begin to compare."""
        self._last = _Reading()
        self._trusted = self._last.wall - self._last.boot
        self._doubted: float | None = None

    def is_doubtful(self) -> bool:
        """Return whether the clock was set so far that it is better not believed yet.

        One that stays there for `HOLD` is believed after all.
        """
        here = _Reading()
        offset = here.wall - here.boot
        if abs(offset - self._trusted) > DOUBTFUL.total_seconds():
            self._doubted = here.boot if self._doubted is None else self._doubted
            if here.boot - self._doubted < HOLD.total_seconds():
                return True
        self._trusted, self._doubted = offset, None
        return False

    def missed(self, expected: float) -> str | None:
        """Return what happened since the last call, None when time just passed.

        `expected` is the number of seconds that were meant to pass at most.
        """
        last, self._last = self._last, _Reading()
        wall, boot = self._last.wall - last.wall, self._last.boot - last.boot
        gap = GAP.total_seconds()
        if abs(wall - boot) > gap:
            return f"the clock was set by {wall - boot:+.0f} s"
        if boot - (self._last.ticks - last.ticks) > gap:
            return f"the machine slept for {boot:.0f} s"
        if boot > expected + gap:
            return f"the process stood still for {boot:.0f} s"
        return None
