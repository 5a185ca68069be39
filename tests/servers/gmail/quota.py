"""What each call costs, counted in any sixty seconds (developers.google.com, quota page).

The prices and the limit are those of Cloud projects made since May 2026.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

PER_MINUTE = 6000
COSTS = {
    "getProfile": 1, "history.list": 2, "messages.list": 5, "messages.get": 20,
    "threads.list": 10, "threads.get": 40, "drafts.create": 10, "drafts.delete": 10,
    "drafts.get": 5, "drafts.list": 5, "drafts.update": 15, "drafts.send": 100,
    "messages.trash": 5, "messages.untrash": 5, "messages.modify": 5,
    "messages.send": 100, "messages.insert": 25, "messages.import": 25,
    "messages.delete": 10, "watch": 100, "stop": 50, "labels.list": 1,
    "settings.sendAs.list": 1,
}  # fmt: skip


@dataclass
class Meter:
    """Counts the units of one user and refuses what goes beyond the limit."""

    clock: Callable[[], float]
    per_minute: int = PER_MINUTE
    spent: int = 0
    refused: int = 0
    calls: dict[str, int] = field(default_factory=dict)
    _recent: deque[tuple[float, int]] = field(default_factory=deque)

    def allows(self, method: str) -> bool:
        now, cost = self.clock(), COSTS[method]
        while self._recent and self._recent[0][0] <= now - 60:
            self._recent.popleft()
        if sum(units for _, units in self._recent) + cost > self.per_minute:
            self.refused += 1
            return False
        self._recent.append((now, cost))
        self.spent += cost
        self.calls[method] = self.calls.get(method, 0) + 1
        return True
