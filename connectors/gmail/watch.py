"""Waiting for news of a Gmail mailbox: soon after activity, seldom when it is quiet."""

import random
from collections.abc import Callable
from contextlib import suppress

from connectors.errors import ConnectorError, CursorLost
from connectors.gmail.api import Api
from connectors.gmail.listing import tells
from connectors.gmail.push import Push

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
    """Asks the history at each look; two units of quota each.

    With a push it looks when that tells of news, and every now and then all the same.
    """

    def __init__(
        self, api: Api, pace: Pace, seen: int | None, push: Push | None = None
    ) -> None:
        """Watch for what comes after the history id `seen`, None for from now on."""
        self._api, self._pace = api, pace
        self._seen, self._push = seen, push

    def arm(self) -> bool:
        """Look at once: something may have come since the mailbox was listed."""
        self._keep_push()
        if self._seen is None:
            self._seen = int(self._api.profile()["historyId"])
            return False
        return self._look()

    def fileno(self) -> int | None:
        """Return what a push makes readable, None where there is only the clock."""
        return self._push.fileno() if self._push else None

    def deadline(self) -> float:
        """Return the seconds until the next look is due."""
        if self.fileno() is not None:
            return self._api.account.poll
        return self._pace.seconds()

    def check(self) -> bool:
        """Look, and adapt the pace to what was seen."""
        if self._push:
            self._push.told()
        news = self._look()
        self._keep_push()
        if news:
            self._pace.quicken()
        else:
            self._pace.slow_down()
        return news

    def disarm(self) -> None:
        """Do nothing: what is pushed meanwhile is seen by the look at the next `arm`."""

    def _keep_push(self) -> None:
        """Keep the push going; without it, news come by looking alone."""
        if self._push:
            with suppress(ConnectorError):
                self._push.keep_up()

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
