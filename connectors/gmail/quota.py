"""What Gmail's calls cost, and the one bucket that all calls of an account are paid from.

Prices and limit are those of Cloud projects made since May 2026, 6,000 units a minute
for each user (developers.google.com/workspace/gmail/api/reference/quota); older ones
have more. Where that page names no price for a call, the price here is a guess upwards.
"""

import time
from collections.abc import Callable

PER_MINUTE = 6000
COSTS = {
    "getProfile": 1,
    "history.list": 2,
    "messages.list": 5,
    "messages.get": 20,
    "messages.trash": 5,
    "threads.get": 40,
    "drafts.list": 5,
    "drafts.get": 5,
    "drafts.create": 10,
    "drafts.delete": 10,
    "watch": 100,
}
_BURST = 1000


class Bucket:
    """Lets calls through as fast as the limit allows, and holds them back else.

    It fills so slowly that no sixty seconds can hold more than the limit, the burst
    included.
    """

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.monotonic,
        pause: Callable[[float], None] = time.sleep,
        per_minute: int = PER_MINUTE,
    ) -> None:
        """Begin full; `clock` counts seconds, `pause` lets them pass."""
        self._clock, self._pause = clock, pause
        self._burst = min(_BURST, per_minute / 6)
        self._rate = (per_minute - self._burst) / 60
        self._units = self._burst
        self._at = clock()

    def pay(self, method: str) -> None:
        """Take what a call costs, after waiting until there is enough."""
        cost = COSTS[method]
        self._fill()
        if self._units < cost:
            self._pause((cost - self._units) / self._rate)
            self._fill()
        self._units -= cost

    def _fill(self) -> None:
        now = self._clock()
        gained = (now - self._at) * self._rate
        self._units, self._at = min(self._burst, self._units + gained), now
