"""A consent that the owner gave, and where it is kept."""

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Protocol

from connectors.errors import LoginRefused

_PREFIX = "https://www.googleapis.com/auth/gmail."
READ, COMPOSE, MODIFY = f"{_PREFIX}readonly", f"{_PREFIX}compose", f"{_PREFIX}modify"
_ALL = "https://mail.google.com/"
PUBSUB = "https://www.googleapis.com/auth/pubsub"
_COVERED_BY = {
    READ: {READ, MODIFY, _ALL},
    COMPOSE: {COMPOSE, MODIFY, _ALL},
    MODIFY: {MODIFY, _ALL},
    PUBSUB: {PUBSUB},
}


class TokenVault(Protocol):
    """Where one account's consent is kept, sealed."""

    def load(self) -> str | None:
        """Return what was saved last, None where there is nothing."""
        ...

    def save(self, text: str) -> None:
        """Keep it for good before this returns; raise `NeedsOwner` or `Unavailable`."""
        ...


@dataclass(frozen=True, slots=True)
class Grant:
    """A consent as it is kept; `granted` is when the owner gave it (aware)."""

    client_id: str
    client_secret: str
    refresh_token: str
    token_uri: str
    scopes: tuple[str, ...]
    granted: datetime

    def allows(self, scope: str) -> bool:
        """Return whether the consent covers a scope, by itself or a wider one."""
        return bool(_COVERED_BY[scope] & set(self.scopes))

    def missing(self) -> tuple[str, ...]:
        """Return the scopes that are needed and were not given."""
        return tuple(scope for scope in (READ, COMPOSE) if not self.allows(scope))

    def rotated(self, token: str) -> "Grant":
        """Return the same consent under a new refresh token."""
        return replace(self, refresh_token=token)

    def to_text(self) -> str:
        """Return the consent as the vault keeps it."""
        return json.dumps(asdict(self) | {"granted": self.granted.isoformat()})


def parse_grant(text: str, name: str) -> Grant:
    """Return the consent in a vault's text; raise `LoginRefused` when it is none."""
    try:
        data = json.loads(text)
        data["granted"] = datetime.fromisoformat(data["granted"])
        data["scopes"] = tuple(data["scopes"])
        return Grant(**data)
    except (ValueError, TypeError, KeyError):
        raise LoginRefused(
            f"{name}: the consent that is kept can't be read: log in again "
            "('followupd login')"
        ) from None
