"""A Maildir keeps the contract of all mailboxes, and says what is wrong with it."""

import mailbox as stdlib_mailbox
import os
import subprocess
import sys
from datetime import datetime

import pytest

from connectors.base import Folder
from connectors.errors import NeedsOwner
from connectors.headers import message_id as id_of
from connectors.maildir import FolderNames, MaildirMailbox, NotMail, messages_at
from tests.connectors.contract import DRAFT, DRAFT_ID, NOON, MailboxContract, mail

NAMES = {Folder.SENT: "Sent", Folder.DRAFTS: "Drafts"}


def make_maildir(path):
    for part in ("cur", "new", "tmp"):
        (path / part).mkdir(parents=True, exist_ok=True)
    return path


class MaildirRig:
    def __init__(self, root, prefix="."):
        self.root = make_maildir(root)
        self.prefix = prefix
        for name in ("Sent", "Drafts", "Trash"):
            make_maildir(root / f"{prefix}{name}")
        self.mailbox = MaildirMailbox(root)
        self.number = 0

    def folder(self, role):
        return self.root / f"{self.prefix}{NAMES[role]}" if role in NAMES else self.root

    def put(self, content, folder, part, received):
        self.number += 1
        name = f"{received:%s}.M{self.number}P1.host"
        draft = folder / "tmp" / name
        draft.write_bytes(content)
        os.utime(draft, (received.timestamp(), received.timestamp()))
        draft.rename(folder / part / (name + (":2,S" if part == "cur" else "")))

    def deliver(self, content, folder=Folder.INBOX):
        part = "new" if folder is Folder.INBOX else "cur"
        self.put(content, self.folder(folder), part, NOON)

    def age(self, content, received: datetime):
        self.put(content, self.root, "cur", received)

    def draft_file(self, message_id):
        for path in (self.folder(Folder.DRAFTS) / "cur").iterdir():
            if id_of(path.read_bytes()) == message_id:
                return path
        raise AssertionError(message_id)

    def edit_draft(self, message_id, content):
        self.draft_file(message_id).unlink()
        self.deliver(content, Folder.DRAFTS)

    def delete_draft(self, message_id):
        self.draft_file(message_id).unlink()

    def send_draft(self, message_id):
        path = self.draft_file(message_id)
        path.rename(self.folder(Folder.SENT) / "cur" / path.name)

    def lose_cursor(self):
        pytest.skip("a Maildir forgets no place")

    def drafts(self):
        return [p.read_bytes() for p in (self.folder(Folder.DRAFTS) / "cur").iterdir()]

    def trash(self):
        folder = self.root / f"{self.prefix}Trash" / "cur"
        return [p.read_bytes() for p in folder.iterdir()]


class TestMaildirPlusPlus(MailboxContract):
    @pytest.fixture
    def rig(self, tmp_path):
        return MaildirRig(tmp_path / "Maildir")

    def test_reading_a_message_does_not_mark_it_as_read(self, rig):
        rig.deliver(mail("one", "<1@x>"))
        [heading] = next(rig.mailbox.changes(None)).headings
        list(rig.mailbox.read([heading.key]))

        assert len(list((rig.root / "new").iterdir())) == 1

    def test_a_flag_does_not_make_old_mail_new(self, rig):
        rig.deliver(mail("one", "<1@x>"))
        *_, last = rig.mailbox.changes(None)
        [path] = (rig.root / "new").iterdir()
        path.rename(rig.root / "cur" / f"{path.name}:2,S")

        assert list(rig.mailbox.changes(last.cursor)) == []

    def test_a_draft_changed_in_place_is_the_users(self, rig):
        ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
        rig.draft_file(DRAFT_ID).write_bytes(DRAFT + b"P.S. Bring cake.\r\n")

        rig.mailbox.withdraw(ref)

        assert b"Bring cake" in rig.drafts()[0]


class TestPlainFolders(MailboxContract):
    @pytest.fixture
    def rig(self, tmp_path):
        return MaildirRig(tmp_path / "Maildir", prefix="")


@pytest.mark.parametrize("name", [".Entw&APw-rfe", "Brouillons", ".INBOX.Drafts"])
def test_drafts_folders_are_known_by_their_usual_names(tmp_path, name):
    root = make_maildir(tmp_path / "Maildir")
    drafts = make_maildir(root / name)

    MaildirMailbox(root).save_draft(DRAFT, message_id=DRAFT_ID)

    assert len(list((drafts / "cur").iterdir())) == 1


def test_a_maildir_without_drafts_says_how_to_mend_it(tmp_path):
    root = make_maildir(tmp_path / "Maildir")

    with pytest.raises(NeedsOwner, match=r"no Drafts folder.*drafts_folder"):
        MaildirMailbox(root)


def test_a_folder_that_the_config_misnames_is_named(tmp_path):
    root = make_maildir(tmp_path / "Maildir")

    with pytest.raises(NeedsOwner, match="no folder 'Darfts'"):
        MaildirMailbox(root, FolderNames(drafts="Darfts"))


def test_a_path_without_a_maildir_is_named(tmp_path):
    with pytest.raises(NeedsOwner, match="no Maildir stands there"):
        MaildirMailbox(tmp_path / "nowhere")


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to become another user")
def test_a_maildir_without_permission_is_named(tmp_path):
    root = make_maildir(tmp_path / "Maildir")
    make_maildir(root / ".Drafts")
    (root / "cur").chmod(0)
    root.chmod(0o700)
    code = (
        "import os, sys; from pathlib import Path; "
        "from connectors.maildir import MaildirMailbox; "
        "box = MaildirMailbox(Path(sys.argv[1])); os.seteuid(65534); list(box.changes(None))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, str(root)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert "permission denied: let this user read and write it" in ran.stderr


def test_an_mbox_is_read_message_by_message(tmp_path):
    box = stdlib_mailbox.mbox(str(tmp_path / "old.mbox"))
    for number in range(3):
        box.add(mail(f"mail {number}", f"<{number}@x>"))
    box.close()

    found = list(messages_at(tmp_path / "old.mbox"))

    assert [m.key for m in found] == ["old.mbox#1", "old.mbox#2", "old.mbox#3"]
    assert b"Subject: mail 2" in found[2].content


def test_a_folder_of_files_is_read_and_other_files_are_passed_over(tmp_path):
    (tmp_path / "a.eml").write_bytes(mail("one", "<1@x>"))
    (tmp_path / "b.eml").write_bytes(b"\x89PNG\0\0 not a mail")
    (tmp_path / "c.json").write_bytes(b"{}")

    assert [m.key for m in messages_at(tmp_path)] == ["a.eml"]


def test_an_eml_that_is_no_mail_is_said_to_be_none(tmp_path):
    path = tmp_path / "holiday.eml"
    path.write_bytes(b"\x89PNG\0\0\0\0")

    with pytest.raises(NotMail, match=r"holiday.eml: this is no mail"):
        list(messages_at(path))


def test_a_maildir_is_read_with_its_roles(tmp_path):
    rig = MaildirRig(tmp_path / "Maildir")
    rig.deliver(mail("one", "<1@x>"))
    rig.deliver(mail("two", "<2@x>"), Folder.SENT)

    assert {m.folder for m in messages_at(rig.root)} == {Folder.INBOX, Folder.SENT}
