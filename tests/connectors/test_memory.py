"""The mailbox in memory keeps the contract of all mailboxes."""

import pytest

from connectors.base import Folder
from connectors.errors import Unavailable
from connectors.memory import MemoryMailbox
from tests.connectors.contract import NOON, MailboxContract, headings


class MemoryRig:
    def __init__(self):
        self.mailbox = MemoryMailbox()

    def deliver(self, content, folder=Folder.INBOX):
        self.mailbox.deliver(content, received=NOON, folder=folder)

    def age(self, content, received):
        self.mailbox.deliver(content, received=received)

    def edit_draft(self, message_id, content):
        self.mailbox.edit(self._key(message_id), content)

    def delete_draft(self, message_id):
        self.mailbox.remove(self._key(message_id))

    def send_draft(self, message_id):
        self.mailbox.send(self._key(message_id))

    def lose_cursor(self):
        self.mailbox.lose_cursor()

    def drafts(self):
        return [m.content for m in self.mailbox.in_folder(Folder.DRAFTS)]

    def trash(self):
        return [m.content for m in self.mailbox.trash]

    def _key(self, message_id):
        found = self.mailbox.find_draft(message_id)
        assert found is not None
        return found.key


class TestMemory(MailboxContract):
    @pytest.fixture
    def rig(self):
        return MemoryRig()

    def test_it_fails_as_it_is_told(self, rig):
        rig.mailbox.fails_with = Unavailable("the line is cut")

        with pytest.raises(Unavailable, match="the line is cut"):
            headings(rig.mailbox)
