"""Keeps what is known, and what is being done about it."""

from assistant.shell.store.damage import set_aside
from assistant.shell.store.opening import StoreDamaged, StoreFault, said_plainly
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
    "StoreDamaged",
    "StoreFault",
    "Transaction",
    "Verb",
    "said_plainly",
    "set_aside",
]
