"""The Gmail mailbox keeps the contract of every mailbox, on the strict stand-in."""

import pytest

from tests.connectors.contract import MailboxContract
from tests.gmail.rig import GmailRig


class TestGmail(MailboxContract):
    pass


class TestGmailWithAServerThatLeavesDraftsAsTheyAre(MailboxContract):
    @pytest.fixture
    def rig(self, gmail):
        gmail.box.traces = False
        return GmailRig(gmail)
