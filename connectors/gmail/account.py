"""Which Gmail account to reach, and how."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from connectors.gmail.grants import TokenVault

ENDPOINT = "https://gmail.googleapis.com"


@dataclass(frozen=True)
class GmailAccount:
    """An address and its consent; `now` is the clock that consents are aged by.

    `words` are what Gmail's own search looks for at a first look into a mailbox that
    is too large to be listed; `common` ones count outside of promotions, social
    networks and forums only. `poll` is the longest wait between two looks in seconds.
    `push` names a Pub/Sub subscription to pull, "projects/…/subscriptions/…".
    """

    address: str
    vault: TokenVault
    now: Callable[[], datetime]
    words: tuple[str, ...] = ()
    common: tuple[str, ...] = ()
    poll: float = 300.0
    push: str | None = None
    endpoint: str = ENDPOINT
    pubsub: str = "https://pubsub.googleapis.com"
