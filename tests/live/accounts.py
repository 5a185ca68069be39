"""Real accounts, and what a person and the world do to them: only in these tests."""

import base64
import json
import urllib.request
from datetime import UTC
from email.utils import format_datetime
from typing import Any, Protocol

from imapclient import IMAPClient

from assistant.config import GmailAccount, ImapAccount
from assistant.mailboxes import Opener
from assistant.shell.clock import SystemClock
from connectors.base import DraftRef, Mailbox
from connectors.gmail import GmailMailbox
from connectors.imap.account import log_in
from connectors.imap.session import Session


def letter(message_id: str, subject: str, body: str, *, answers: str = "") -> bytes:
    """Return a mail of now, marked as a test for whoever finds it."""
    now = SystemClock().now().astimezone(UTC)
    lines = [
        f"Date: {format_datetime(now)}",
        "From: Followupd Test <followupd-test@example.net>",
        "To: Followupd Test <followupd-test@example.net>",
        f"Subject: {subject}",
        f"Message-ID: {message_id}",
        *([f"In-Reply-To: {answers}", f"References: {answers}"] if answers else []),
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "",
        body,
        "",
    ]
    return "\r\n".join(lines).encode()


class Live(Protocol):
    """One account under test."""

    mailbox: Mailbox

    def deliver(self, content: bytes) -> None:
        """Put a mail into the inbox without sending anything."""

    def edit(self, ref: DraftRef, content: bytes) -> None:
        """Change a draft as another mail program does."""

    def close(self) -> None:
        """Take away what was put there."""


class LiveGmail:
    """Gmail; putting mail there takes gmail.modify, as `trash = true` asks for."""

    def __init__(self, name: str, account: GmailAccount, opener: Opener) -> None:
        opened = opener.open(name, account)
        assert isinstance(opened, GmailMailbox)
        self.mailbox, self._account = opened, account
        self._put: list[str] = []

    def deliver(self, content: bytes) -> None:
        raw = base64.urlsafe_b64encode(content).decode()
        body = {"raw": raw, "labelIds": ["INBOX"]}
        path = "messages?internalDateSource=receivedTime"
        self._put.append(self.ask("POST", path, body)["id"])

    def edit(self, ref: DraftRef, content: bytes) -> None:
        raw = base64.urlsafe_b64encode(content).decode()
        draft = ref.key.partition(".")[2]
        self.ask("PUT", f"drafts/{draft}", {"message": {"raw": raw}})

    def thread_of(self, key: str) -> str:
        return self.ask("GET", f"messages/{key}?format=minimal")["threadId"]

    def close(self) -> None:
        for key in self._put:
            self.ask("POST", f"messages/{key}/trash")
        self.mailbox.close()

    def ask(self, verb: str, path: str, body: Any = None) -> dict[str, Any]:
        """Call the interface without the connector, which cannot do such things."""
        token = self.mailbox._api.tokens.bearer(None)
        request = urllib.request.Request(
            f"{self._account.endpoint}/gmail/v1/users/me/{path}",
            json.dumps(body).encode() if body is not None else None,
            {"Authorization": f"Bearer {token}", "Content-Type": "application/json"},
            method=verb,
        )
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)


class LiveImap:
    """Any IMAP server, Microsoft's with a consent included."""

    def __init__(self, name: str, account: ImapAccount, opener: Opener) -> None:
        self.mailbox = opener.open(name, account)
        login = opener.imap_login(name, account)
        self._client: IMAPClient = log_in(login)
        self._folders = Session(login).folders()
        self._put: list[int] = []

    def deliver(self, content: bytes) -> None:
        self._client.append("INBOX", content, msg_time=SystemClock().now())
        self._client.select_folder("INBOX")
        self._put.append(max(self._client.search("ALL")))

    def edit(self, ref: DraftRef, content: bytes) -> None:
        """Save the new words, and take the old ones away."""
        self._client.select_folder(self._folders.drafts)
        before = self._client.search("ALL")
        self._client.append(self._folders.drafts, content, flags=(b"\\Draft",))
        self._client.delete_messages([max(before)])
        self._client.uid_expunge([max(before)])

    def close(self) -> None:
        self._client.select_folder("INBOX")
        if self._put:
            self._client.delete_messages(self._put)
            self._client.uid_expunge(self._put)
        self._client.logout()
        self.mailbox.close()
