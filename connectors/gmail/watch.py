"""Waiting for news of a Gmail mailbox: soon after activity, seldom when it is quiet."""

import random
from collections.abc import Callable

from connectors.errors import CursorLost
from connectors.gmail.api import Api
from connectors.gmail.listing import tells

SOON = 10.0
SLOWER = 1.5
JITTER = 0.2


class Pace:
    """The seconds between two looks: few after news, more with each look without.

    A jitter of a fifth keeps many accounts from asking at the same moment.
    """

    def __init__(
        self,
        longest: float,
        *,
        soonest: float = SOON,
        draw: Callable[[float, float], float] = random.uniform,
    ) -> None:
        """Begin as after news."""
        self._soonest, self._longest = min(soonest, longest), longest
        self._draw = draw
        self._wait = self._soonest

    def quicken(self) -> None:
        """Look again soon: there was news."""
        self._wait = self._soonest

    def slow_down(self) -> None:
        """Wait longer: there was none."""
        self._wait = min(self._longest, self._wait * SLOWER)

    def seconds(self) -> float:
        """Return how long to wait now."""
        return self._wait * self._draw(1 - JITTER, 1 + JITTER)


class GmailWatch:
    """Asks the history at each look; two units of quota each."""

    def __init__(self, api: Api, pace: Pace, seen: int | None) -> None:
        """Watch for what comes after the history id `seen`, None for from now on."""
        self._api, self._pace = api, pace
        self._seen = seen

    def arm(self) -> bool:
        """Look at once: something may have come since the mailbox was listed."""
        if self._seen is None:
            self._seen = int(self._api.profile()["historyId"])
            return False
        return self._look()

    def fileno(self) -> int | None:
        """Return None: there is only the clock."""
        return None

    def deadline(self) -> float:
        """Return the seconds until the next look is due."""
        return self._pace.seconds()

    def check(self) -> bool:
        """Look, and adapt the pace to what was seen."""
        news = self._look()
        if news:
            self._pace.quicken()
        else:
            self._pace.slow_down()
        return news

    def disarm(self) -> None:
        """Do nothing: no line is held."""

    def _look(self) -> bool:
        """Return whether the history goes on; a lost history is news as well."""
        seen = self._seen or 0
        page = None
        try:
            while True:
                answer = self._api.history(seen, page)
                if any(tells(record) for record in answer.get("history", ())):
                    return True
                page = answer.get("nextPageToken")
                if not page:
                    break
        except CursorLost:
            return True
        self._seen = int(answer.get("historyId", seen))
        return False
