"""The scripted server as a mailbox of stories: its owner works on its folders directly."""

from connectors.base import Folder
from connectors.imap import ImapAccount, ImapMailbox
from tests.servers.scripted import Box, Scripted, id_of
from tests.shell.stage import at

NAMES = {Folder.INBOX: "INBOX", Folder.SENT: "Sent", Folder.DRAFTS: "Drafts"}


def account_on(server: Scripted, **changes) -> ImapAccount:
    settings = {
        "host": "127.0.0.1", "port": server.port, "username": "ada", "secret": lambda: "x",
        "security": "none", "poll": 1.0, "patience": 5.0,
    }  # fmt: skip
    return ImapAccount(**(settings | changes))


class ScriptedRig:
    def __init__(self, server: Scripted, **changes) -> None:
        self.server = server
        self.mailbox = ImapMailbox(account_on(server, **changes))

    def box(self, folder: Folder) -> Box:
        return self.server.box(NAMES[folder])

    def deliver(self, content, folder=Folder.INBOX):
        self.box(folder).add(content, at("4 12:00"))

    def age(self, content, received):
        self.box(Folder.INBOX).add(content, received)

    def _draft(self, message_id):
        drafts = self.box(Folder.DRAFTS).messages
        [uid] = [u for u, s in drafts.items() if id_of(s.content) == message_id]
        return uid

    def edit_draft(self, message_id, content):
        self.delete_draft(message_id)
        self.deliver(content, Folder.DRAFTS)

    def delete_draft(self, message_id):
        del self.box(Folder.DRAFTS).messages[self._draft(message_id)]

    def send_draft(self, message_id):
        draft = self.box(Folder.DRAFTS).messages.pop(self._draft(message_id))
        self.deliver(draft.content, Folder.SENT)

    def lose_cursor(self):
        self.box(Folder.INBOX).validity += 1

    def drafts(self):
        """What mail programs show: what is marked as deleted is not shown."""
        messages = self.box(Folder.DRAFTS).messages.values()
        return [s.content for s in messages if "\\Deleted" not in s.flags]

    def trash(self):
        return [s.content for s in self.server.box("Trash").messages.values()]
