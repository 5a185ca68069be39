"""A mailbox at Gmail, by Google's own interface; it holds no way to send."""

from connectors.gmail.account import GmailAccount
from connectors.gmail.consent import ask_consent, read_client, wanted_scopes
from connectors.gmail.grants import Grant, TokenVault
from connectors.gmail.mailbox import GmailMailbox

__all__ = [
    "GmailAccount",
    "GmailMailbox",
    "Grant",
    "TokenVault",
    "ask_consent",
    "read_client",
    "wanted_scopes",
]
