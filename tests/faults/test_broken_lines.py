"""The line to a real server breaks at each command, in each way: the end is the same."""

from dataclasses import replace

import pytest

from connectors.imap import ImapMailbox
from tests.connectors.test_imap import DovecotRig, account_on
from tests.faults.houses import clear
from tests.faults.play import Ending, Play
from tests.faults.proxy import Fault, FaultProxy, Kind
from tests.faults.stories import STORIES, Story
from tests.reliability import THOROUGH

pytestmark = pytest.mark.server
EVERY = 1 if THOROUGH else 97


class Line:
    """A user's mailbox behind the proxy; what the owner does goes straight to the server."""

    def __init__(self, server, proxy: FaultProxy, folder) -> None:
        self.rig, self.proxy, self.folder = DovecotRig(server), proxy, folder
        account = account_on(
            server, self.rig.user, host="127.0.0.1", port=proxy.port,
            security="none", patience=1.0,
        )  # fmt: skip
        self.rig.mailbox.close()
        self.rig.mailbox = ImapMailbox(account)
        self._number = 0

    def fresh(self) -> Play:
        clear(self.rig)
        self._number += 1
        self.proxy.arm(None)
        return Play(self.rig, self.folder / str(self._number))

    def counted(self, story: Story) -> tuple[Ending, list[int]]:
        """Play it on a sound line; return the end and the commands of each scene."""
        play, counts = self.fresh(), []
        for moment, happens in story.scenes:
            happens(self.rig)
            self.proxy.arm(None)
            play.visit(moment)
            counts.append(len(self.proxy.commands))
        ending = play.ending()
        play.close()
        return ending, counts

    def broken(self, story: Story, scene: int, fault: Fault) -> Ending:
        """Play it with a fault in one scene."""
        play = self.fresh()
        for number, (moment, happens) in enumerate(story.scenes):
            happens(self.rig)
            self.proxy.arm(replace(fault) if number == scene else None)
            play.visit(moment)
            if number == scene:
                self.proxy.arm(None)
                play.settle(moment, between=self.proxy.release)
        ending = play.ending()
        play.close()
        return ending


@pytest.fixture
def line(plain_dovecot, tmp_path):
    proxy = FaultProxy(plain_dovecot.imap)
    made = Line(plain_dovecot, proxy, tmp_path)
    yield made
    made.rig.close()
    proxy.close()


@pytest.mark.timeout(7200)
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_a_line_that_breaks_at_any_command_changes_nothing_about_the_end(
    line: Line, story: Story, record_property
):
    meant, counts = line.counted(story)
    faults = [
        (scene, Fault(kind, at))
        for scene, commands in enumerate(counts)
        if scene >= story.own
        for at in range(1, commands + 1)
        for kind in Kind
    ]
    tried = faults[STORIES.index(story) :: EVERY]

    wrong = []
    for scene, fault in tried:
        end = line.broken(story, scene, fault)
        if end != meant:
            wrong.append((scene, fault, end))

    record_property("line faults", len(tried))
    assert wrong == []
    assert len(meant.drafts) == story.drafts


def test_the_proxy_breaks_lines_and_the_mailbox_says_so(line: Line):
    line.fresh()
    line.proxy.arm(Fault(Kind.SWALLOW, 3))

    line.rig.mailbox.close()
    play = Play(line.rig, line.folder / "said")
    play.stage.visit("4 09:00")

    assert play.stage.post.state.value == "away"
    assert play.stage.store.account("main").said.startswith("user")
    play.close()
