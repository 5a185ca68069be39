"""Gmail's push by way of Pub/Sub: a subscription is pulled, and tells that there is news.

What is pulled says no more than that; the history says what the news are. So a lost, late
or doubled message changes nothing, and polling goes on beside it, only more seldom.
"""

import http.client
import json
import re
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from connectors.backoff import Backoff
from connectors.errors import ConnectorError, NeedsOwner, Unavailable
from connectors.gmail.api import Api
from connectors.gmail.door import Door
from connectors.gmail.errors import LINE, broken_line

RENEWED = 24 * 3600.0
PATIENCE = 120.0
MOST = 100
QUICK = 1.0
LONGEST = 60.0
_VERSION = "/v1/"


class Push:
    """One account's subscription; all but the puller runs in the caller's thread."""

    def __init__(
        self, api: Api, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Take the account's calls; nothing is sent before `keep_up`."""
        self._api, self._clock = api, clock
        self._subscription = api.account.push or ""
        self._topic = ""
        self._until = 0.0
        self._puller: Puller | None = None

    def keep_up(self) -> None:
        """Have Gmail tell its topic, renewed daily, and the puller at work.

        Raises `NeedsOwner` and `Unavailable`.
        """
        if not self._topic:
            self._topic = self._find_topic()
        if self._clock() >= self._until:
            self._api.ask_for_push(self._topic)
            self._until = self._clock() + RENEWED
        if self._puller is None:
            self._puller = Puller(self._api.account.pubsub, self._subscription)
            self._puller.start()
        self._puller.give(self._api.tokens.bearer(self._puller.refused))

    def fileno(self) -> int | None:
        """Return what becomes readable with news, None where nothing is pulled."""
        return self._puller.fileno() if self._puller else None

    def told(self) -> bool:
        """Return whether news were told since the last call."""
        return self._puller is not None and self._puller.told()

    def close(self) -> None:
        """Let the puller end; what it still gets stays in the subscription."""
        puller, self._puller = self._puller, None
        self._until = 0.0
        if puller:
            puller.stop()

    def _find_topic(self) -> str:
        """Return the topic that the subscription is of."""
        name = self._api.account.address
        door = Door(
            self._api.account.pubsub,
            self._api.tokens.bearer,
            allowed=_calls(self._subscription),
        )
        try:
            status, found = _asked(door, "GET", self._subscription, "", None)
        except LINE as error:
            raise broken_line(error, name) from error
        finally:
            door.close()
        if status == http.client.OK and isinstance(found.get("topic"), str):
            return str(found["topic"])
        if status in (http.client.FORBIDDEN, http.client.NOT_FOUND):
            raise NeedsOwner(
                f"{name}: the subscription {self._subscription} can't be used ({status}): "
                "make it, give yourself the role Pub/Sub Subscriber and Viewer, and log in "
                "again ('followupd login')"
            )
        raise Unavailable(f"{name}: Pub/Sub does not answer as it should ({status})")


class Puller(threading.Thread):
    """Pulls, acknowledges and pokes, until it is told to stop."""

    def __init__(self, endpoint: str, subscription: str) -> None:
        """Take the subscription; it waits for a token before it pulls."""
        super().__init__(name="followupd-push", daemon=True)
        self._subscription = subscription
        self._door = Door(
            endpoint, self._bearer, allowed=_calls(subscription), timeout=PATIENCE
        )
        self._token = ""
        self.refused: str | None = None
        self._given, self._ended = threading.Event(), threading.Event()
        self._ear, self._mouth = socket.socketpair()
        for end in (self._ear, self._mouth):
            end.setblocking(False)  # noqa: FBT003 - its only name

    def give(self, token: str) -> None:
        """Hand over an access token that is good for now."""
        self._token = token
        self._given.set()

    def fileno(self) -> int:
        """Return the descriptor that becomes readable with news."""
        return self._ear.fileno()

    def told(self) -> bool:
        """Return whether there was a poke, and forget it."""
        with suppress(BlockingIOError):
            return bool(self._ear.recv(4096))
        return False

    def stop(self) -> None:
        """End after the pull in hand, of which nothing is acknowledged."""
        self._ended.set()
        self._given.set()
        self._ear.close()

    def run(self) -> None:
        """Pull again and again; wait after what failed, and for a token when refused."""
        backoff = Backoff(first=QUICK, longest=LONGEST)
        while not self._ended.is_set():
            self._given.wait()
            begun = time.monotonic()
            try:
                pulled = self._pull()
            except (*LINE, ConnectorError, ValueError):
                self._door.close()
                pulled = None
            if pulled is None:
                self._ended.wait(backoff.wait())
                continue
            backoff.reset()
            if not pulled and time.monotonic() - begun < QUICK:
                self._ended.wait(QUICK)
        self._door.close()
        self._mouth.close()

    def _pull(self) -> bool | None:
        """Return whether there was news, None where it could not be asked."""
        status, found = _asked(
            self._door, "POST", self._subscription, ":pull", {"maxMessages": MOST}
        )
        if status == http.client.UNAUTHORIZED:
            self.refused = self._token
            self._given.clear()
            self._poke()
        if status != http.client.OK or self._ended.is_set():
            return None
        received = found.get("receivedMessages", ())
        if received:
            ids = [str(one["ackId"]) for one in received if "ackId" in one]
            _asked(
                self._door, "POST", self._subscription, ":acknowledge", {"ackIds": ids}
            )
            self._poke()
        return bool(received)

    def _poke(self) -> None:
        """Wake who waits: there is news, or another token is needed."""
        with suppress(OSError):
            self._mouth.send(b"n")

    def _bearer(self, refused: str | None) -> str:
        return self._token


def _calls(subscription: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the only calls that are made to Pub/Sub: all of them of one subscription."""
    path = re.escape(f"{_VERSION}{subscription}")
    return (
        ("GET", re.compile(path)),
        ("POST", re.compile(f"{path}:pull")),
        ("POST", re.compile(f"{path}:acknowledge")),
    )


def _asked(
    door: Door, method: str, subscription: str, verb: str, body: dict[str, Any] | None
) -> tuple[int, dict[str, Any]]:
    uri = f"{door.endpoint}{_VERSION}{subscription}{verb}"
    answer, content = door.request(
        uri,
        method,
        json.dumps(body) if body is not None else None,
        {"content-type": "application/json"} if body is not None else {},
    )
    try:
        found = json.loads(content or b"{}")
    except ValueError:
        found = {}
    return int(answer.status), found if isinstance(found, dict) else {}
