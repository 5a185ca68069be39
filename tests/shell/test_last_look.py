"""The mailbox is read once more right before a draft is made: what came then wins."""

import pytest

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
