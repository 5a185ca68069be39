"""Servers that differ from Dovecot keep the same contract."""

import itertools

import pytest

from connectors.base import Folder
from connectors.imap import ImapAccount
from tests.connectors.contract import (
    DRAFT,
    DRAFT_ID,
    MailboxContract,
    cursor_of,
    headings,
    mail,
    subjects,
)
from tests.connectors.test_imap import ImapRig

numbers = itertools.count()
pytestmark = [pytest.mark.server, pytest.mark.xdist_group("unpacked")]


def loopback(port: int) -> ImapAccount:
    user = f"user{next(numbers)}"
    return ImapAccount("localhost", port, user, lambda: "x", security="none", poll=1.0)


class CyrusRig(ImapRig):
    def __init__(self, cyrus):
        names = {Folder.INBOX: "INBOX", Folder.SENT: "Sent", Folder.DRAFTS: "Drafts"}
        super().__init__(loopback(cyrus.port), "x", names)

    def lose_cursor(self):
        pytest.skip("Cyrus cannot be told to number a folder anew")

    def close(self):
        self.mailbox.close()
        self.other.logout()


class CourierRig(ImapRig):
    def __init__(self, courier):
        names = {
            Folder.INBOX: "INBOX", Folder.SENT: "INBOX.Sent",
            Folder.DRAFTS: "INBOX.Drafts",
        }  # fmt: skip
        self.courier = courier
        super().__init__(loopback(courier.port), "x", names)

    def expunge(self, uid):
        self.other.delete_messages([uid])
        self.other.expunge()

    def drafts(self):
        """What mail programs show: without UIDPLUS a draft can only be marked."""
        marked = self.marked()
        return [each for each in super().drafts() if each not in marked]

    def marked(self):
        """Return what lies in Drafts and is marked as deleted."""
        self.other.select_folder("INBOX.Drafts", readonly=True)
        uids = self.other.search("DELETED")
        return [p[b"BODY[]"] for p in self.other.fetch(uids, ["BODY.PEEK[]"]).values()]

    def trash(self):
        return self.contents("INBOX.Trash")

    def lose_cursor(self):
        pytest.skip("Courier cannot be told to number a folder anew")

    def close(self):
        self.mailbox.close()
        self.other.logout()


class TestCyrus(MailboxContract):
    @pytest.fixture
    def rig(self, cyrus):
        rig = CyrusRig(cyrus)
        yield rig
        rig.close()


class TestCourier(MailboxContract):
    @pytest.fixture
    def rig(self, courier):
        rig = CourierRig(courier)
        yield rig
        rig.close()

    def test_an_empty_folder_that_is_numbered_anew_has_lost_nothing(self, rig):
        cursor = cursor_of(rig.mailbox)
        first = rig.other.folder_status("INBOX.Sent", ["UIDVALIDITY"])
        while rig.other.folder_status("INBOX.Sent", ["UIDVALIDITY"]) == first:
            pass
        rig.deliver(mail("one", "<1@x>"), Folder.SENT)

        assert subjects(headings(rig.mailbox, cursor)) == ["one"]


class TestCourierWithoutUidPlus(MailboxContract):
    @pytest.fixture
    def rig(self, poor_courier):
        rig = CourierRig(poor_courier)
        yield rig
        rig.close()

    def test_what_the_owner_marked_stays_though_nothing_names_what_is_expunged(
        self, rig
    ):
        rig.deliver(mail("marked by the user", "<own@example.org>"), Folder.DRAFTS)
        rig.other.select_folder("INBOX.Drafts")
        rig.other.delete_messages(rig.other.search("ALL"))
        ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)

        rig.mailbox.withdraw(ref)

        assert any(b"marked by the user" in content for content in rig.marked())
