"""How long to wait before a mailbox is tried again."""

import random
from collections.abc import Callable

FIRST = 2.0
LONGEST = 600.0


class Backoff:
    """Waits that double up to a cap, each drawn evenly from zero to it (full jitter).

    Reset it after a pass that succeeded as a whole, not after a mere connection.
    """

    def __init__(
        self,
        *,
        first: float = FIRST,
        longest: float = LONGEST,
        draw: Callable[[float, float], float] = random.uniform,
    ) -> None:
        """Take the first and the longest cap in seconds."""
        self._first, self._longest, self._draw = first, longest, draw
        self.failures = 0

    def wait(self) -> float:
        """Return the seconds to wait after one more failure, at least a quarter."""
        cap = min(self._longest, self._first * 2 ** min(self.failures, 30))
        self.failures += 1
        return max(0.25, self._draw(0, cap))

    def reset(self) -> None:
        """Begin anew: the mailbox answered."""
        self.failures = 0
