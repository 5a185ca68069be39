"""Where a mailbox can be reached, and how one logs in there."""

from dataclasses import dataclass
from typing import Literal

Security = Literal["tls", "starttls", "none"]
Kind = Literal["imap", "google", "microsoft"]


@dataclass(frozen=True, slots=True)
class Service:
    """A server; `kind` says what else than a password opens it.

    `username` is what to log in with, `%a` standing for the address and `%l` for its
    local part. `hint` is what the owner has to know first. `source` says who told.
    """

    host: str
    port: int = 993
    security: Security = "tls"
    username: str = "%a"
    kind: Kind = "imap"
    hint: str | None = None
    source: str = "table"

    def login(self, address: str) -> str:
        """Return the name to log in with."""
        local = address.rpartition("@")[0]
        return self.username.replace("%a", address).replace("%l", local)
