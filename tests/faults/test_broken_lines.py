"""The line to a real server breaks at each command, in each way: the end is the same."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from connectors.imap import ImapMailbox
from tests.connectors.test_imap import DovecotRig, account_on
from tests.faults.houses import clear
from tests.faults.play import Ending, Play, each_in_its_scene
from tests.faults.proxy import AT_A_BYTE, Fault, FaultProxy, Kind, Unit
from tests.faults.stories import STORIES, Story
from tests.reliability import THOROUGH

pytestmark = pytest.mark.server
# A server on the same machine has answered by then; a line that is deaf costs as much.
PATIENCE = 0.4
EVERY = 1 if THOROUGH else 151
BYTES = 997 if THOROUGH else 64_007


@dataclass(frozen=True)
class Broken:
    """How a play ended, and the scenes whose fault never came to pass."""

    end: Ending
    missed: list[int]


class Line:
    """A user's mailbox behind the proxy; what the owner does goes straight to the server."""

    def __init__(self, server, proxy: FaultProxy, folder) -> None:
        self.rig, self.proxy, self.folder = DovecotRig(server), proxy, folder
        account = account_on(
            server, self.rig.user, host="127.0.0.1", port=proxy.port,
            security="none", patience=PATIENCE,
        )  # fmt: skip
        self.rig.mailbox.close()
        self.rig.mailbox = ImapMailbox(account)
        self._number = 0

    def fresh(self) -> Play:
        clear(self.rig)
        self._number += 1
        self.proxy.arm(None)
        return Play(self.rig, self.folder / str(self._number))

    def counted(self, story: Story) -> tuple[Ending, list[dict[Unit, int]]]:
        """Play it on a sound line; return the end and what passed in each scene."""
        play, counts = self.fresh(), []
        for moment, happens in story.scenes:
            happens(self.rig)
            self.proxy.arm(None)
            play.visit(moment)
            commands = {Unit.COMMAND: len(self.proxy.commands)}
            counts.append(commands | self.proxy.passed)
        ending = play.ending()
        play.close()
        return ending, counts

    def broken(self, story: Story, faults: dict[int, Fault]) -> Broken:
        """Play it with a fault in each of some scenes; after each it settles."""
        play, missed = self.fresh(), []
        for number, (moment, happens) in enumerate(story.scenes):
            fault = faults.get(number)
            happens(self.rig)
            self.proxy.arm(replace(fault) if fault else None)
            play.visit(moment)
            if fault:
                missed += [number] * (not self.proxy.has_struck())
                self.proxy.arm(None)
                play.settle(moment, between=self.proxy.release)
        ending = play.ending()
        play.close()
        return Broken(ending, missed)


@pytest.fixture
def line(plain_dovecot, tmp_path):
    proxy = FaultProxy(plain_dovecot.imap)
    made = Line(plain_dovecot, proxy, tmp_path)
    yield made
    made.rig.close()
    proxy.close()


def faults_of(
    story: Story, counts: list[dict[Unit, int]], unit: Unit, kinds: tuple[Kind, ...]
) -> list[tuple[int, Fault]]:
    """Return every fault that the scenes of a story's own can meet."""
    return [
        (scene, Fault(kind, at, unit))
        for scene, passed in enumerate(counts)
        if scene >= story.own
        for at in range(1, passed[unit] + 1)
        for kind in kinds
    ]


def is_unharmed(end: Ending, meant: Ending, story: Story) -> bool:
    """Whether a lie of the line cost the owner nothing and gave him nothing twice.

    What the line changes in a letter or in a draft on its way cannot be told from a
    letter that says so, or a draft that was edited: that one is left alone.
    """
    ours = len(end.drafts) <= max(1, len(meant.drafts))
    kept = story.last != "kept" or set(meant.drafts) <= set(end.drafts)
    once = len({mid for mid, _ in end.drafts}) == len(end.drafts)
    sent = end.states.count(("thank_you", "sent")) <= 1
    return ours and kept and once and sent and not end.open_intents


def tell_wrong(
    line: Line, story: Story, meant: Ending, tried: list[tuple[int, Fault]]
) -> list[tuple[dict[int, Fault], Ending]]:
    """Play each fault, one in each scene; return those whose end is wrong.

    What a liar did might show only in what comes after it: it is played alone.
    """
    lies = [{scene: fault} for scene, fault in tried if fault.kind is Kind.CORRUPT]
    rest = [(scene, fault) for scene, fault in tried if fault.kind is not Kind.CORRUPT]
    wrong = []
    for faults in (*each_in_its_scene(rest), *lies):
        found = line.broken(story, faults)
        alone = {scene: faults[scene] for scene in found.missed}
        if not is_right(found.end, meant, story, faults):
            wrong.append((faults, found.end))
            alone = faults
        for scene in alone if len(faults) > 1 else ():
            single = line.broken(story, {scene: faults[scene]})
            if not is_right(single.end, meant, story, {scene: faults[scene]}):
                wrong.append(({scene: faults[scene]}, single.end))
    return wrong


def is_right(
    end: Ending, meant: Ending, story: Story, faults: dict[int, Fault]
) -> bool:
    """Whether an end is that of a sound line; of one that lies, whether it did no harm."""
    lies = any(fault.kind is Kind.CORRUPT for fault in faults.values())
    return is_unharmed(end, meant, story) if lies else end == meant


@pytest.mark.timeout(7200)
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_a_line_that_breaks_at_any_command_changes_nothing_about_the_end(
    line: Line, story: Story, record_property
):
    meant, counts = line.counted(story)
    faults = faults_of(story, counts, Unit.COMMAND, tuple(Kind))
    tried = faults[STORIES.index(story) :: EVERY]

    wrong = tell_wrong(line, story, meant, tried)

    record_property("line faults", len(tried))
    assert wrong == []
    assert len(meant.drafts) == story.drafts


@pytest.mark.timeout(7200)
@pytest.mark.parametrize("unit", [Unit.UP, Unit.DOWN])
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_a_line_that_breaks_at_any_byte_changes_nothing_about_the_end(
    line: Line, story: Story, unit: Unit, record_property
):
    meant, counts = line.counted(story)
    faults = faults_of(story, counts, unit, AT_A_BYTE)
    tried = faults[STORIES.index(story) :: BYTES]

    wrong = tell_wrong(line, story, meant, tried)

    record_property("byte faults", len(tried))
    assert wrong == []


def without(*capabilities: str) -> Callable[[bytes], bytes]:
    """Return what strips capabilities, and the answers that only they allow."""

    def strip(said: bytes) -> bytes:
        if b"CAPABILITY" in said:
            for each in capabilities:
                said = re.sub(rb" %s(?=[ \]\r])" % each.encode(), b"", said)
        if "UIDPLUS" in capabilities:
            said = re.sub(rb"\[(?:APPENDUID|COPYUID)[^\]]*\] ", b"", said)
        return said

    return strip


CAPABILITIES = ("UIDPLUS", "MOVE", "IDLE", "UNSELECT", "CONDSTORE")
STRIPPED = [(c, s) for c in CAPABILITIES for s in STORIES]
SAMPLE = STRIPPED if THOROUGH else STRIPPED[::7]


@pytest.mark.parametrize(
    ("capability", "story"), SAMPLE, ids=lambda each: getattr(each, "name", each)
)
def test_a_server_without_a_capability_leads_to_the_same_end(
    line: Line, story: Story, capability: str
):
    meant, _ = line.counted(story)
    line.proxy.rewrite = without(capability)
    line.rig.mailbox.close()

    end, _ = line.counted(story)

    assert end == meant


def test_the_proxy_breaks_lines_and_the_mailbox_says_so(line: Line):
    line.fresh()
    line.proxy.arm(Fault(Kind.SWALLOW, 3))

    line.rig.mailbox.close()
    play = Play(line.rig, line.folder / "said")
    play.stage.visit("4 09:00")

    assert play.stage.post.state.value == "away"
    assert play.stage.store.account("main").said.startswith("user")
    play.close()
