"""The stage of the daemon's stories, with the stand-in of Gmail as its mailbox."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from weakref import WeakKeyDictionary

from connectors.base import Folder, RawMessage
from connectors.gmail import GmailMailbox
from tests.gmail.rig import LABELS, HeldVault, account_on, consented
from tests.servers.gmail.box import Stored
from tests.servers.gmail.server import Gmail
from tests.shell.stage import Stage

# One consent for each stand-in, as a daemon that starts again finds the old one.
VAULTS: WeakKeyDictionary[Gmail, HeldVault] = WeakKeyDictionary()
ROLES = {Folder.INBOX: "INBOX", Folder.SENT: "SENT", Folder.DRAFTS: "DRAFT"}


class GmailBox(GmailMailbox):
    """The mailbox, and what its owner and the world do to it at Gmail."""

    def __init__(self, gmail: Gmail) -> None:
        self.gmail, self.box = gmail, gmail.box
        vault = VAULTS.setdefault(gmail, consented(gmail))
        super().__init__(account_on(gmail, vault=vault))

    def deliver(
        self, content: bytes, *, received: datetime, folder: Folder = Folder.INBOX
    ) -> str:
        if folder is not Folder.DRAFTS:
            return self.box.deliver(
                content, labels=LABELS[folder], received=received
            ).id
        traces, self.box.traces = self.box.traces, False
        draft = self.box.create_draft(content, None)
        self.box.traces = traces
        return self.box.drafts[draft]

    def in_folder(self, folder: Folder) -> tuple[RawMessage, ...]:
        return tuple(_raw(m, folder) for m in self.box.labelled(ROLES[folder]))

    @property
    def trash(self) -> list[RawMessage]:
        return [_raw(m, Folder.OTHER) for m in self.box.labelled("TRASH")]

    def edit(self, key: str, content: bytes) -> str:
        draft = self._draft_of(key)
        self.box.replace_draft(draft, content)
        return self.box.drafts[draft]

    def remove(self, key: str) -> None:
        self.box.delete_draft(self._draft_of(key))

    def send(self, key: str) -> str:
        return self.box.send_draft(self._draft_of(key)).id

    def lose_cursor(self) -> None:
        self.box.expire_history()

    def _draft_of(self, key: str) -> str:
        [draft] = [d for d, inner in self.box.drafts.items() if inner == key]
        return draft


def _raw(stored: Stored, folder: Folder) -> RawMessage:
    return RawMessage(stored.id, folder, stored.raw, stored.date, stored.thread)


@dataclass
class GmailStage(Stage):
    """A stage on the stand-in, whose clock is that of the story."""

    gmail: Gmail = field(default_factory=Gmail)

    def __post_init__(self) -> None:
        self.box = GmailBox(self.gmail)
        super().__post_init__()
        self.gmail.box.now = self.clock.now


def stage_on(gmail: Gmail, folder: Path, **options) -> GmailStage:
    return GmailStage(folder, gmail=gmail, **options)
