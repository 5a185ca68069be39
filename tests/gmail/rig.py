"""A mailbox on the stand-in, and what the user and the world do to it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from assistant.shell.clock import SystemClock
from connectors.base import Folder
from connectors.gmail import GmailAccount, GmailMailbox, Grant
from connectors.gmail.api import Api
from tests.servers.gmail.consents import CLIENT, CLIENT_SECRET
from tests.servers.gmail.server import Gmail

LABELS = {
    Folder.INBOX: {"INBOX", "UNREAD"},
    Folder.SENT: {"SENT"},
    Folder.OTHER: {"Label_7"},
}
NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


@dataclass
class HeldVault:
    """Keeps a consent in memory, and all that were kept before."""

    kept: list[str] = field(default_factory=list)

    def load(self) -> str | None:
        return self.kept[-1] if self.kept else None

    def save(self, text: str) -> None:
        self.kept.append(text)


def consented(
    gmail: Gmail,
    *scopes: str,
    granted: datetime | None = None,
) -> HeldVault:
    """Return a vault with a consent that the user gave at the stand-in."""
    scopes = scopes or ("readonly", "compose", "modify")
    token = gmail.consents.grant(*scopes)
    grant = Grant(
        CLIENT,
        CLIENT_SECRET,
        token,
        gmail.token_uri,
        tuple(gmail.consents.refresh[token]),
        granted or SystemClock().now() - timedelta(days=60),
    )
    return HeldVault([grant.to_text()])


def account_on(gmail: Gmail, *scopes: str, **changes) -> GmailAccount:
    settings = {
        "address": gmail.box.address, "vault": consented(gmail, *scopes),
        "now": SystemClock().now, "endpoint": gmail.url, "poll": 60.0,
    }  # fmt: skip
    return GmailAccount(**(settings | changes))


class GmailRig:
    """The contract's rig: the other mail program works on the box itself."""

    def __init__(self, gmail: Gmail, *scopes: str, **changes) -> None:
        self.gmail, self.box = gmail, gmail.box
        self.account = account_on(gmail, *scopes, **changes)
        self.mailbox = GmailMailbox(self.account)

    def deliver(self, content: bytes, folder: Folder = Folder.INBOX) -> None:
        if folder is Folder.DRAFTS:
            self.box.create_draft(content, None)
        else:
            self.box.deliver(content, labels=LABELS[folder])

    def age(self, content: bytes, received: datetime) -> None:
        self.box.deliver(content, received=received)

    def draft(self, message_id: str) -> str:
        [draft] = [
            draft
            for draft, inner in self.box.drafts.items()
            if self.box.messages[inner].message_id == message_id
        ]
        return draft

    def edit_draft(self, message_id: str, content: bytes) -> None:
        self.box.replace_draft(self.draft(message_id), content)

    def delete_draft(self, message_id: str) -> None:
        self.box.delete_draft(self.draft(message_id))

    def send_draft(self, message_id: str) -> None:
        self.box.send_draft(self.draft(message_id))

    def lose_cursor(self) -> None:
        self.box.expire_history()

    def drafts(self) -> list[bytes]:
        return [self.box.messages[inner].raw for inner in self.box.drafts.values()]

    def trash(self) -> list[bytes]:
        return [stored.raw for stored in self.box.labelled("TRASH")]


@dataclass
class Hours:
    """Time that passes only where somebody waits; the stand-in counts by it as well."""

    passed: float = 0.0
    waits: list[float] = field(default_factory=list)

    def clock(self) -> float:
        return self.passed

    def pause(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.passed += seconds


def api_on(gmail: Gmail, hours: Hours, *scopes: str, **changes) -> Api:
    """Return the calls of an account whose waiting takes no time."""
    account = account_on(gmail, *scopes, **changes)
    return Api(account, clock=hours.clock, pause=hours.pause)


def mailbox_on(gmail: Gmail, hours: Hours, *scopes: str, **changes) -> GmailMailbox:
    api = api_on(gmail, hours, *scopes, **changes)
    return GmailMailbox(api.account, api=api)
