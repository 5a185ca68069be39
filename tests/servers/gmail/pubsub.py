"""The part of Pub/Sub that a pull subscription needs: at least once, until acknowledged."""

import base64
import itertools
import threading
from dataclasses import dataclass, field
from typing import Any

from tests.servers.gmail.box import NotThere
from tests.servers.gmail.published import Called, Violation


@dataclass
class PubSub:
    """Subscriptions by name with their topic; a pull waits at most `patience` seconds."""

    subscriptions: dict[str, str] = field(default_factory=dict)
    waiting: dict[str, list[bytes]] = field(default_factory=dict)
    unacknowledged: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    pulls: int = 0
    patience: float = 1.0
    _news: threading.Condition = field(default_factory=threading.Condition)
    _numbers: itertools.count = field(default_factory=lambda: itertools.count(1))

    def subscribe(self, subscription: str, topic: str) -> None:
        self.subscriptions[subscription] = topic
        self.waiting[subscription] = []

    def publish(self, topic: str, data: bytes) -> None:
        with self._news:
            for subscription, its in self.subscriptions.items():
                if its == topic:
                    self.waiting[subscription].append(data)
            self._news.notify_all()

    def expire_deadlines(self) -> None:
        """Hand out again what was pulled and not acknowledged in time."""
        with self._news:
            for subscription, data in self.unacknowledged.values():
                self.waiting[subscription].append(data)
            self.unacknowledged.clear()
            self._news.notify_all()

    def answer(self, call: Called) -> dict[str, Any]:
        subscription = call.params["subscription"]
        if subscription not in self.subscriptions:
            raise NotThere
        match call.name:
            case "projects.subscriptions.get":
                topic = self.subscriptions[subscription]
                return {"name": subscription, "topic": topic, "ackDeadlineSeconds": 10}
            case "projects.subscriptions.pull":
                return self._pull(subscription, call.body["maxMessages"])
            case "projects.subscriptions.acknowledge":
                with self._news:
                    for ack in call.body["ackIds"]:
                        self.unacknowledged.pop(ack, None)
                return {}
        raise Violation(f"the stand-in does not know {call.name}")

    def _pull(self, subscription: str, most: int) -> dict[str, Any]:
        if most < 1:
            raise Violation("maxMessages must be positive")
        with self._news:
            self.pulls += 1
            self._news.notify_all()
            waiting = self.waiting[subscription]
            self._news.wait_for(lambda: bool(waiting), self.patience)
            pulled, waiting[:] = waiting[:most], waiting[most:]
            found = []
            for data in pulled:
                ack = f"ack-{next(self._numbers)}"
                self.unacknowledged[ack] = (subscription, data)
                message = {"data": base64.b64encode(data).decode(), "messageId": ack}
                found.append({"ackId": ack, "message": message})
        return {"receivedMessages": found} if found else {}
