"""The mailbox is read once more right before a draft is made: what came then wins."""

import pytest

from assistant.pipeline import forget
from connectors.base import Folder
from connectors.steps import watching
from tests.shell.stage import INVITATION, OWN_THANKS, REJECTION, Stage

BEGUN = OWN_THANKS.replace(b"<own@", b"<begun@")
LATE = {
    "a reply": (REJECTION, Folder.INBOX),
    "a letter of her own": (OWN_THANKS, Folder.SENT),
    "a draft of her own": (BEGUN, Folder.DRAFTS),
}


@pytest.mark.parametrize("late", LATE)
def test_what_came_after_the_first_look_wins(stage: Stage, late: str):
    content, folder = LATE[late]
    stage.deliver(INVITATION)
    stage.visit("4 09:00")
    passed: list[str] = []

    def come_late(name: str) -> None:
        passed.append(name)
        if name == "wake.committed" and passed.count(name) == 1:
            stage.deliver(content, folder)

    with watching(come_late):
        stage.visit("4 13:01")

    assert passed.count("wake.committed") > 1
    assert "drafted" not in stage.states()
    assert stage.box.trash == []


def drafted(stage: Stage) -> bytes:
    stage.deliver(INVITATION)
    stage.visit("4 09:00")
    stage.visit("4 13:01")
    [draft] = stage.drafts()
    return draft


def test_a_draft_that_was_moved_as_it_is_stays_ours_over_a_restart(stage: Stage):
    """As a new UIDVALIDITY moves all that lies in a folder."""
    draft = drafted(stage)
    [there] = stage.box.in_folder(Folder.DRAFTS)
    stage.box.remove(there.key)
    stage.deliver(draft, Folder.DRAFTS)
    stage.visit("4 13:05")
    stage.restart()
    stage.deliver(REJECTION)

    stage.visit("4 13:31")

    assert stage.drafts() == []
    assert stage.states()[-1] == "withdrawn"


def test_a_forgotten_application_takes_its_untouched_draft_along(stage: Stage):
    drafted(stage)
    [application] = stage.keeper.world.applications
    stage.keeper.keep(lambda world, now: forget(world, application, now))

    stage.visit("4 13:05")

    assert stage.drafts() == []
    assert len(stage.box.trash) == 1
