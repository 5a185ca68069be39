"""A mailbox on an IMAP server (RFC 9051, RFC 3501)."""

from connectors.imap.account import ImapAccount, offered
from connectors.imap.mailbox import ImapMailbox

__all__ = ["ImapAccount", "ImapMailbox", "offered"]
