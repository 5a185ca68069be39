"""The daemon dies at Gmail, or its answer is lost: the next start makes it one draft."""

import multiprocessing
import os
import signal
from datetime import timedelta
from pathlib import Path

import pytest

from connectors.base import Folder
from connectors.steps import CRASH_AT
from tests.gmail.stories import GmailBox, GmailStage, stage_on
from tests.servers.gmail.faults import Fault
from tests.servers.gmail.server import Gmail
from tests.shell.stage import INVITATION, REJECTION, at
from tests.shell.test_crashes import MAKING, TAKING

CREATE = r"^POST /gmail/v1/users/me/drafts\?"
FORK = multiprocessing.get_context("fork")


def play(gmail: Gmail, folder: Path, moment: str) -> list[str]:
    """Visit the mailbox once; return the states that the thank-you went through."""
    stage = stage_on(gmail, folder, moment=moment)
    stage.change(in_doubt=timedelta(0))
    stage.visit()
    states = stage.states()
    stage.store.close()
    return states


def die(gmail: Gmail, folder: Path, moment: str, step: str) -> int:
    """Play it in a process that dies at the step; return how that ended."""
    GmailBox(gmail)

    def run() -> None:
        os.environ[CRASH_AT] = step
        play(gmail, folder, moment)

    child = FORK.Process(target=run)
    child.start()
    child.join(240)
    return child.exitcode or 0


@pytest.fixture
def invited(gmail) -> Gmail:
    gmail.box.deliver(INVITATION, received=at("2 10:00"))
    return gmail


@pytest.mark.parametrize("step", MAKING)
def test_a_kill_while_a_draft_is_made_leaves_exactly_one(invited, tmp_path, step):
    killed = die(invited, tmp_path, "4 13:01", step)

    states = play(invited, tmp_path, "4 13:02")

    assert killed == -signal.SIGKILL
    assert len(invited.box.drafts) == invited.box.created == 1
    assert states == ["planned", "drafted"]


@pytest.mark.parametrize("step", TAKING)
def test_a_kill_while_a_draft_is_withdrawn_leaves_none(invited, tmp_path, step):
    play(invited, tmp_path, "4 13:01")
    invited.box.deliver(REJECTION, received=at("4 13:30"))
    killed = die(invited, tmp_path, "4 13:31", step)

    states = play(invited, tmp_path, "4 13:32")

    assert killed == -signal.SIGKILL
    assert invited.box.drafts == {}
    assert len(invited.box.labelled("TRASH")) == 1
    assert states == ["planned", "drafted", "withdrawn"]


@pytest.fixture
def stage(invited, tmp_path):
    made = stage_on(invited, tmp_path)
    made.visit("4 09:00")
    yield made
    made.store.close()


@pytest.mark.parametrize("cut", ["late", "half"])
def test_a_draft_that_was_made_and_whose_answer_was_lost_is_not_made_twice(
    stage: GmailStage, cut
):
    stage.gmail.faults.add(CREATE, Fault(cut=cut))
    stage.visit("4 13:01")
    stage.visit("4 13:05")
    stage.visit("4 13:30")

    assert stage.gmail.box.created == len(stage.drafts()) == 1
    assert stage.states()[-1] == "drafted"


def test_such_a_draft_is_withdrawn_like_any_other(stage: GmailStage):
    stage.gmail.faults.add(CREATE, Fault(cut="late"))
    stage.visit("4 13:01")
    stage.visit("4 13:05")
    stage.deliver(REJECTION)

    stage.visit("4 13:31")

    assert stage.drafts() == []
    assert stage.states()[-1] == "withdrawn"


def test_a_draft_that_never_arrived_is_made_after_the_doubt(stage: GmailStage):
    stage.gmail.faults.add(CREATE, Fault(cut="early"))
    stage.visit("4 13:01")
    stage.visit("4 13:05")
    in_doubt = stage.drafts()

    stage.visit("4 13:12")

    assert in_doubt == []
    assert stage.gmail.box.created == len(stage.drafts()) == 1


def test_the_bytes_of_a_withdrawn_draft_are_kept_for_undo(stage: GmailStage):
    stage.visit("4 13:01")
    stage.deliver(REJECTION)
    stage.visit("4 13:31")

    [made] = stage.keeper.drafts.values()
    assert stage.box.in_folder(Folder.DRAFTS) == ()
    assert stage.box.trash[0].content.endswith(made.content)
