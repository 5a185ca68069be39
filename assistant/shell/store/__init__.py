"""Keeps what is known, and what is being done about it."""

from assistant.shell.store.opening import StoreFault
from assistant.shell.store.rows import (
    AccountState,
    HostileMail,
    Intent,
    Notice,
    Performed,
    Progress,
    Queued,
    Verb,
)
from assistant.shell.store.store import Store
from assistant.shell.store.writing import StaleWorld, Transaction

__all__ = [
    "AccountState",
    "HostileMail",
    "Intent",
    "Notice",
    "Performed",
    "Progress",
    "Queued",
    "StaleWorld",
    "Store",
    "StoreFault",
    "Transaction",
    "Verb",
]
