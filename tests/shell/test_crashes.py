"""The process dies at a border of an effect; the next start comes to the same end."""

import multiprocessing
import os
import signal
from datetime import timedelta
from pathlib import Path

import pytest

from connectors.maildir import MaildirMailbox
from connectors.steps import CRASH_AT
from tests.shell.stage import INVITATION, REJECTION, Stage

MAKING = (
    "letter.uncommitted", "letter.committed", "wake.uncommitted", "wake.committed",
    "intent.uncommitted", "intent.committed", "draft.appended",
    "confirm.uncommitted", "confirm.committed",
)  # fmt: skip
TAKING = ("withdraw.begun", "withdraw.taken", "found.uncommitted", "found.committed")
FORK = multiprocessing.get_context("fork")


def make_maildir(root: Path) -> Path:
    for name in ("", ".Drafts", ".Sent", ".Trash"):
        for part in ("new", "cur", "tmp"):
            (root / name / part).mkdir(parents=True)
    return root


def deliver(root: Path, name: str, content: bytes) -> None:
    moment = 1772632800
    file = root / "new" / name
    file.write_bytes(content)
    os.utime(file, (moment, moment))


def lying_in(folder: Path) -> list[Path]:
    return [file for part in ("new", "cur") for file in (folder / part).iterdir()]


def stage_on(folder: Path, moment: str) -> Stage:
    stage = Stage(folder / "state", moment=moment, in_doubt=timedelta(0))
    stage.change(open_mailbox=lambda: MaildirMailbox(folder / "mail"))
    return stage


def play(folder: Path, moment: str) -> list[str]:
    """Visit the mailbox once; return the states that the thank-you went through."""
    stage = stage_on(folder, moment)
    stage.visit()
    states = stage.states()
    stage.store.close()
    return states


def die(folder: Path, moment: str, step: str) -> int:
    """Play it in a process that dies at the step; return how that ended."""

    def run() -> None:
        os.environ[CRASH_AT] = step
        play(folder, moment)

    child = FORK.Process(target=run)
    child.start()
    child.join(240)
    return child.exitcode or 0


@pytest.fixture
def mail(tmp_path) -> Path:
    root = make_maildir(tmp_path / "mail")
    deliver(root, "1.invitation", INVITATION)
    return root


@pytest.mark.parametrize("step", MAKING)
def test_a_kill_while_a_draft_is_made_leaves_exactly_one(mail: Path, step: str):
    killed = die(mail.parent, "4 13:01", step)

    states = play(mail.parent, "4 13:02")

    assert killed == -signal.SIGKILL
    assert len(lying_in(mail / ".Drafts")) == 1
    assert states == ["planned", "drafted"]


@pytest.mark.parametrize("step", TAKING)
def test_a_kill_while_a_draft_is_withdrawn_leaves_none(mail: Path, step: str):
    play(mail.parent, "4 13:01")
    deliver(mail, "2.rejection", REJECTION)
    killed = die(mail.parent, "4 13:31", step)

    states = play(mail.parent, "4 13:32")

    assert killed == -signal.SIGKILL
    assert lying_in(mail / ".Drafts") == []
    assert len(lying_in(mail / ".Trash")) == 1
    assert states == ["planned", "drafted", "withdrawn"]


@pytest.mark.parametrize("step", ["migrate.begun", "migrate.done"])
def test_a_kill_while_the_store_is_made_is_made_up_for(mail: Path, step: str):
    killed = die(mail.parent, "4 13:01", step)

    play(mail.parent, "4 13:02")

    assert killed == -signal.SIGKILL
    assert len(lying_in(mail / ".Drafts")) == 1


def test_a_draft_edited_after_a_crash_in_its_taking_away_is_the_owners(mail, tmp_path):
    play(tmp_path, "4 09:00")
    play(tmp_path, "4 13:01")
    deliver(mail, "2.answer", REJECTION)
    assert die(tmp_path, "4 13:31", "withdraw.begun") == -signal.SIGKILL
    [draft] = lying_in(mail / ".Drafts")
    edited = draft.read_bytes().replace(b"Thank you", b"Many thanks")
    draft.write_bytes(edited)

    states = play(tmp_path, "4 13:40")

    assert [file.read_bytes() for file in lying_in(mail / ".Drafts")] == [edited]
    assert states[-1] == "kept"
