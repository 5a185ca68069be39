"""The IMAP mailbox keeps the contract against real servers."""

import contextlib
import itertools
import select
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from imapclient import IMAPClient

from connectors.base import DraftState, Folder
from connectors.errors import LoginRefused, NeedsOwner, Unavailable
from connectors.headers import message_id as id_of
from connectors.imap import ImapAccount, ImapMailbox
from tests.connectors.contract import (
    DRAFT,
    DRAFT_ID,
    MailboxContract,
    headings,
    mail,
    subjects,
)
from tests.servers.dovecot import AVAILABLE, PASSWORD, USER, Dovecot, free_ports

numbers = itertools.count()


class ImapRig:
    """A fresh user on the server; the other client is plain imapclient."""

    def __init__(self, account: ImapAccount, password: str, names: dict[Folder, str]):
        self.mailbox = ImapMailbox(account)
        self.names = names
        self.other = IMAPClient(account.host, account.port, ssl=False, timeout=20)
        self.other.login(account.username, password)

    def deliver(self, content, folder=Folder.INBOX):
        self.other.append(self.names[folder], content)

    def age(self, content, received):
        self.other.append("INBOX", content, msg_time=received)

    def uid(self, message_id):
        self.other.select_folder(self.names[Folder.DRAFTS])
        uids = self.other.search("ALL")
        [uid] = [
            uid
            for uid, parts in self.other.fetch(uids, ["RFC822.HEADER"]).items()
            if id_of(parts[b"RFC822.HEADER"]) == message_id
        ]
        return uid

    def edit_draft(self, message_id, content):
        uid = self.uid(message_id)
        self.deliver(content, Folder.DRAFTS)
        self.expunge(uid)

    def delete_draft(self, message_id):
        self.expunge(self.uid(message_id))

    def expunge(self, uid):
        self.other.delete_messages([uid])
        self.other.uid_expunge([uid])

    def send_draft(self, message_id):
        uid = self.uid(message_id)
        self.other.copy([uid], self.names[Folder.SENT])
        self.expunge(uid)

    def contents(self, name):
        self.other.select_folder(name, readonly=True)
        found = self.other.fetch(self.other.search("ALL"), ["BODY.PEEK[]"])
        return [parts[b"BODY[]"] for parts in found.values()]

    def drafts(self):
        return self.contents(self.names[Folder.DRAFTS])

    def trash(self):
        return self.contents("Trash")


def account_on(server: Dovecot, user: str = USER, **changes) -> ImapAccount:
    settings = {
        "host": "localhost", "port": server.imaps, "username": user,
        "secret": lambda: PASSWORD, "ca_file": str(server.ca_file), "poll": 2.0,
    }  # fmt: skip
    return ImapAccount(**(settings | changes))


class DovecotRig(ImapRig):
    def __init__(self, server: Dovecot):
        self.server = server
        self.user = f"user{next(numbers)}@example.org"
        account = account_on(server, self.user, port=server.imap, security="none")
        names = {
            Folder.INBOX: "INBOX", Folder.SENT: "Sent", Folder.DRAFTS: server.drafts,
        }  # fmt: skip
        super().__init__(account, PASSWORD, names)

    def lose_cursor(self):
        self.server.doveadm(
            "mailbox", "update", "-u", self.user, "--uid-validity", "77", "INBOX"
        )

    def close(self):
        self.mailbox.close()
        with contextlib.suppress(Exception):
            self.other.logout()


class TestDovecot(MailboxContract):
    @pytest.fixture
    def rig(self, dovecot) -> Iterator[DovecotRig]:
        rig = DovecotRig(dovecot)
        yield rig
        rig.close()

    def test_reading_a_message_does_not_mark_it_as_read(self, rig):
        rig.deliver(mail("one", "<1@x>"))
        [heading] = headings(rig.mailbox)
        list(rig.mailbox.read([heading.key]))

        rig.other.select_folder("INBOX")
        assert rig.other.search("UNSEEN") != []

    def test_a_withdrawn_draft_takes_nothing_else_that_is_marked(self, rig):
        rig.deliver(mail("marked by the user", "<own@example.org>"), Folder.DRAFTS)
        rig.other.select_folder(rig.names[Folder.DRAFTS])
        rig.other.delete_messages(rig.other.search("ALL"))
        ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)

        rig.mailbox.withdraw(ref)

        [left] = rig.drafts()
        assert b"marked by the user" in left

    def test_a_draft_carries_the_flag_of_a_draft(self, rig):
        rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
        rig.other.select_folder(rig.names[Folder.DRAFTS])

        [flags] = rig.other.get_flags(rig.other.search("ALL")).values()
        assert b"\\Draft" in flags

    def test_uids_of_another_numbering_are_never_taken(self, rig):
        ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
        drafts = rig.names[Folder.DRAFTS]
        rig.server.doveadm(
            "mailbox", "update", "-u", rig.user, "--uid-validity", "99", drafts
        )

        assert rig.mailbox.withdraw(ref) is DraftState.EDITED
        assert len(rig.drafts()) == 1

    def test_the_mailbox_works_again_after_the_server_was_restarted(self, rig):
        rig.deliver(mail("one", "<1@x>"))
        assert subjects(headings(rig.mailbox)) == ["one"]
        rig.server.doveadm("kick", rig.user)

        with contextlib.suppress(Unavailable):
            headings(rig.mailbox)

        assert subjects(headings(rig.mailbox)) == ["one"]

    def test_a_line_that_is_cut_during_idle_is_noticed(self, rig):
        headings(rig.mailbox)
        watch = rig.mailbox.watch()
        watch.arm()
        rig.server.doveadm("kick", rig.user)

        select.select([watch.fileno()], [], [], 20)
        with pytest.raises(Unavailable):
            watch.check()


PYMAP_USER, PYMAP_PASSWORD = "demouser", "demopass"


@pytest.fixture(scope="module")
def pymap():
    [port] = free_ports(1)
    command = [str(Path(sys.executable).with_name("pymap"))]
    options = [
        "--host",
        "127.0.0.1",
        "--port",
        str(port),
        "--no-tls",
        "dict",
    ]
    server = subprocess.Popen(command + options, stderr=subprocess.DEVNULL)
    for _ in range(300):
        with (
            contextlib.suppress(OSError),
            socket.create_connection(("127.0.0.1", port), 0.1),
        ):
            break
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(0.1)
    yield port
    server.terminate()
    server.wait()


class PymapRig(ImapRig):
    """pymap keeps its mailboxes in memory: each connection of a test is a new user's."""

    def __init__(self, port: int):
        names = {Folder.INBOX: "INBOX", Folder.SENT: "Sent", Folder.DRAFTS: "Drafts"}
        account = ImapAccount(
            "localhost",
            port,
            PYMAP_USER,
            lambda: PYMAP_PASSWORD,
            security="none",
            poll=1.0,
        )
        super().__init__(account, PYMAP_PASSWORD, names)
        for name in ("Drafts", "Trash", "Sent"):
            with contextlib.suppress(IMAPClient.Error):
                self.other.create_folder(name)
        for name in ("INBOX", "Drafts", "Trash", "Sent"):
            self.other.select_folder(name)
            if uids := self.other.search("ALL"):
                self.other.delete_messages(uids)
                self.other.uid_expunge(uids)

    def lose_cursor(self):
        pytest.skip("pymap cannot be told to number a folder anew")

    def close(self):
        self.mailbox.close()
        with contextlib.suppress(Exception):
            self.other.logout()


class TestPymap(MailboxContract):
    @pytest.fixture
    def rig(self, pymap) -> Iterator[PymapRig]:
        rig = PymapRig(pymap)
        yield rig
        rig.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory, missing_server):
    if not AVAILABLE:
        missing_server("Dovecot (dovecot-imapd, dovecot-lmtpd, openssl)")
    server = Dovecot(tmp_path_factory.mktemp("named") / "base", drafts="Entwürfe")
    yield server
    server.stop()


@pytest.mark.parametrize(("security", "port"), [("tls", "imaps"), ("starttls", "imap")])
def test_tls_is_spoken_and_verified(server, security, port):
    server.deliver(mail("one", "<1@x>"))
    account = account_on(server, security=security, port=getattr(server, port))

    assert "one" in subjects(headings(ImapMailbox(account)))


def test_a_certificate_of_an_unknown_authority_is_refused(server):
    account = account_on(server, ca_file=None)

    with pytest.raises(NeedsOwner, match=r"certificate is not trusted.*ca_file"):
        headings(ImapMailbox(account))


def test_a_wrong_password_is_said_to_be_wrong_and_not_shown(server):
    account = account_on(server, secret=lambda: "hunter2 wrong")

    with pytest.raises(LoginRefused, match="login was refused") as refused:
        headings(ImapMailbox(account))
    assert "hunter2" not in str(refused.value)


def test_a_password_cannot_carry_a_second_command(server):
    account = account_on(server, secret=lambda: "x\r\nZ2 CREATE Evil")

    with pytest.raises(NeedsOwner, match="control character"):
        headings(ImapMailbox(account))


def test_the_clear_is_for_loopback_only():
    account = ImapAccount("mail.example.org", 143, "ada", lambda: "x", security="none")

    with pytest.raises(NeedsOwner, match="loopback"):
        headings(ImapMailbox(account))


def test_an_unreachable_server_is_worth_another_try():
    [port] = free_ports(1)
    account = ImapAccount("127.0.0.1", port, "ada", lambda: "x", security="none")

    with pytest.raises(Unavailable, match=r"no connection .*check host and port"):
        headings(ImapMailbox(account))


def test_drafts_are_found_by_their_role_whatever_their_name(server):
    mailbox = ImapMailbox(account_on(server))
    ref = mailbox.save_draft(DRAFT, message_id=DRAFT_ID)

    assert "Entwürfe" in ref.key
    assert mailbox.withdraw(ref) is DraftState.GONE


def test_a_folder_that_is_not_there_is_named_with_those_that_are(server):
    mailbox = ImapMailbox(account_on(server, drafts="Darfts"))

    with pytest.raises(NeedsOwner, match=r"no folder 'Darfts': the server has .*INBOX"):
        headings(mailbox)
