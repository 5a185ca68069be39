"""A job-seeker with a mailbox on Dovecot, a mail program of her own, and the daemon."""

import itertools
from pathlib import Path

from imapclient import IMAPClient

from connectors.headers import header_block, message_id
from tests.daemon.process import Followupd
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.shell.stage import INVITATION, OWN_THANKS

# Other tests count their users from 0; the server knows 200.
numbers = itertools.count(100)
BEFORE_DUE = "2026-03-04T12:59:00-05:00*60"
AFTER_DUE = "2026-03-04T13:05:00-05:00*1"

CONFIG = """
[me]
name = "Ada Example"
addresses = ["ada@example.org"]
timezone = "America/New_York"
country = "US"
[drafts]
confidence = 0.3
[log]
level = "debug"
[state]
path = "{folder}/state"
[accounts.main]
connector = "imap"
host = "localhost"
port = {port}
username = "{user}"
ca_file = "{ca_file}"
password_command = ["cat", "{folder}/password"]
"""


class Household:
    """Everything of one story; `mail` is what her own mail program sees."""

    def __init__(self, server: Dovecot, folder: Path) -> None:
        self.server, self.folder = server, folder
        self.user = f"user{next(numbers)}@example.org"
        self.config = folder / "config.toml"
        (folder / "password").write_text(PASSWORD + "\n")
        self.write_config(port=server.imaps)
        self.mail = IMAPClient("127.0.0.1", server.imap, ssl=False, timeout=20)
        self.mail.login(self.user, PASSWORD)
        self.started: list[Followupd] = []

    def write_config(self, *, port: int) -> None:
        self.config.write_text(
            CONFIG.format(
                folder=self.folder,
                port=port,
                user=self.user,
                ca_file=self.server.ca_file,
            )
        )

    def start(self, clock: str = AFTER_DUE, **env: str) -> Followupd:
        daemon = Followupd(self.config, clock=clock, **env)
        self.started.append(daemon)
        return daemon

    def close(self) -> None:
        for daemon in self.started:
            daemon.kill()
        self.mail.logout()

    def deliver(self, content: bytes) -> None:
        self.server.deliver(content, to=self.user)

    def drafted(self, **env: str) -> Followupd:
        """Let the invitation come and its thank-you be drafted; return the daemon."""
        self.deliver(INVITATION)
        daemon = self.start(**env)
        daemon.wait_for(event="follow-up", state="drafted")
        daemon.wait_for(event="watching")
        return daemon

    def contents(self, folder: str) -> list[bytes]:
        self.mail.select_folder(folder)
        found = self.mail.fetch(self.mail.search("ALL"), ["BODY.PEEK[]"])
        return [parts[b"BODY[]"] for parts in found.values()]

    def drafts(self) -> list[bytes]:
        return self.contents(self.server.drafts)

    def trash(self) -> list[bytes]:
        return self.contents("Trash")

    def edit_draft(self) -> bytes:
        """Change the draft as mail programs do: a new copy, then the old one goes."""
        [old] = self.drafts()
        edited = old.replace(b"Kind regards", b"Best regards")
        uids = self.mail.search("ALL")
        self.mail.append(self.server.drafts, edited, flags=(b"\\Draft",))
        self._remove(uids)
        return edited

    def delete_draft(self) -> None:
        self.drafts()
        self._remove(self.mail.search("ALL"))

    def send_draft(self) -> None:
        """Send the draft: her mail program leaves a copy in Sent."""
        self.drafts()
        uids = self.mail.search("ALL")
        self.mail.copy(uids, "Sent")
        self._remove(uids)

    def write_by_herself(self) -> None:
        self.mail.append("Sent", OWN_THANKS)

    def id_of_draft(self) -> str:
        [draft] = self.drafts()
        return message_id(header_block(draft))

    def _remove(self, uids: list[int]) -> None:
        self.mail.delete_messages(uids)
        self.mail.uid_expunge(uids)
