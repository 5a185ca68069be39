"""The owner and the world act between any two of our steps; her words are never lost.

The model knows what she wrote, deleted and sent. What the daemon may do follows from
that, whatever the order: it never touches a byte of hers, and a reply wins.
"""

import shutil
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)  # fmt: skip

from connectors.base import Folder
from connectors.steps import watching
from tests.connectors.test_maildir import MaildirRig, make_maildir
from tests.connectors.test_memory import MemoryRig
from tests.faults import stories
from tests.faults.houses import SteppingMailbox
from tests.faults.play import Play, counting
from tests.faults.scripted_rig import ScriptedRig
from tests.faults.stories import id_of
from tests.reliability import THOROUGH
from tests.servers.scripted import Box, Scripted


class InMemory(MemoryRig):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.mailbox = SteppingMailbox()

    def sent(self) -> list[bytes]:
        return [m.content for m in self.mailbox.in_folder(Folder.SENT)]

    def file_away(self) -> None:
        for message in self.mailbox.in_folder(Folder.INBOX):
            del self.mailbox.messages[int(message.key)]
            self.mailbox.deliver(
                message.content, received=message.received, folder=Folder.OTHER
            )

    def close(self) -> None:
        """Nothing runs."""


class OnMaildir(MaildirRig):
    def __init__(self, folder: Path) -> None:
        make_maildir(folder / "mail" / ".Archive")
        super().__init__(folder / "mail")

    def sent(self) -> list[bytes]:
        return [p.read_bytes() for p in (self.folder(Folder.SENT) / "cur").iterdir()]

    def file_away(self) -> None:
        for part in ("new", "cur"):
            for path in (self.root / part).iterdir():
                path.rename(self.root / ".Archive" / "cur" / path.name)

    def close(self) -> None:
        """Nothing runs."""


class OnServer(ScriptedRig):
    def __init__(self, folder: Path) -> None:
        super().__init__(Scripted())
        self.server.boxes["Archive"] = Box("\\Archive")

    def sent(self) -> list[bytes]:
        return [s.content for s in self.box(Folder.SENT).messages.values()]

    def file_away(self) -> None:
        for stored in self.box(Folder.INBOX).messages.values():
            self.server.boxes["Archive"].add(stored.content, stored.received)
        self.box(Folder.INBOX).messages.clear()

    def close(self) -> None:
        self.mailbox.close()
        self.server.stop()


def normal(content: bytes) -> bytes:
    return content.replace(b"\r\n", b"\n").strip()


class Races(RuleBasedStateMachine):
    """One follow-up, from before it is due until the evening."""

    make_rig: Callable[[Path], InMemory | OnMaildir | OnServer]

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="races"))
        self.rig = type(self).make_rig(self.folder)
        self.play = Play(self.rig, self.folder / "state", in_doubt=timedelta(0))
        self.hers: list[bytes] = []
        self.gone: list[bytes] = []
        self.done: set[str] = set()
        self.minutes = 0
        stories.invite(self.rig)
        self.play.visit("4 12:50")

    def teardown(self) -> None:
        if hasattr(self, "play"):
            self.visit(minutes=15)
            self.visit(minutes=15)
            self.judge()
            self.play.close()
            self.rig.close()
            shutil.rmtree(self.folder)

    # What she and the world do.

    def drafts(self) -> list[bytes]:
        """Return the assistant's draft as she finds it, touched by her or not."""
        return [d for d in self.rig.drafts() if id_of(d) != stories.BEGUN_ID]

    def edit(self) -> None:
        for draft in self.drafts()[:1]:
            new = draft.rstrip() + b"\r\nP.S. Line %d of hers.\r\n" % len(self.hers)
            self.forget(draft)
            self.rig.edit_draft(id_of(draft), new)
            self.hers.append(new)

    def delete(self) -> None:
        for draft in self.drafts()[:1]:
            self.forget(draft)
            self.rig.delete_draft(id_of(draft))
            self.done.add("deleted")

    def send(self) -> None:
        for draft in self.drafts()[:1]:
            self.rig.send_draft(id_of(draft))
            self.done.add("sent")

    def forget(self, draft: bytes) -> None:
        self.hers = [each for each in self.hers if normal(each) != normal(draft)]

    def thank(self) -> None:
        if "thanked" not in self.done:
            stories.thank(self.rig)
            self.hers.append(stories.OWN_THANKS)
            self.done.add("thanked")

    def begin_own(self) -> None:
        if "begun" not in self.done:
            stories.begin(self.rig)
            self.hers.append(stories.BEGUN)
            self.done.add("begun")

    def once(self, what: Callable[[object], None]) -> None:
        if what.__name__ not in self.done:
            what(self.rig)
            self.done.add(what.__name__)

    ACTIONS: ClassVar = {
        "edit": edit, "delete": delete, "send": send, "thank": thank, "begin": begin_own,
        "file away": lambda self: self.rig.file_away(),
        "reject": lambda self: self.once(stories.reject),
        "move": lambda self: self.once(stories.move),
        "away": lambda self: self.once(stories.be_away),
        "nothing": lambda self: None,
    }  # fmt: skip

    def visit(self, *, minutes: int) -> None:
        self.minutes += minutes
        self.play.visit("4 12:50", timedelta(minutes=self.minutes))

    @precondition(lambda self: self.minutes < 500)
    @rule(
        action=st.sampled_from(sorted(ACTIONS)),
        step=st.integers(1, 40),
        minutes=st.sampled_from([1, 9, 20]),
    )
    def act_in_the_midst_of_a_visit(self, action, step, minutes) -> None:
        with watching(counting(step, lambda: self.ACTIONS[action](self))):
            self.visit(minutes=minutes)

    @rule(action=st.sampled_from(sorted(ACTIONS)))
    def act_between_visits(self, action) -> None:
        self.ACTIONS[action](self)

    @rule()
    def restart(self) -> None:
        self.play.close()

    # What must hold.

    @invariant()
    def no_byte_of_hers_disappears(self) -> None:
        if hasattr(self, "rig"):
            there = {normal(c) for c in (*self.rig.drafts(), *self.rig.sent())}
            assert {normal(each) for each in self.hers} <= there

    @invariant()
    def there_is_one_draft_at_most(self) -> None:
        if hasattr(self, "rig"):
            assert len(self.drafts()) <= 1

    def judge(self) -> None:
        """What must hold once everything has settled."""
        self.no_byte_of_hers_disappears()
        untouched = {normal(d) for d in self.drafts()} - {normal(e) for e in self.hers}
        if self.done & {"deleted", "sent", "reject", "move", "thanked"}:
            assert untouched == set(), self.done
        assert self.play.stage.store.open_intents("main") == ()


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("make_rig", [InMemory, OnMaildir, OnServer])
def test_her_words_are_never_lost_and_a_reply_wins(make_rig):
    class Case(Races):
        pass

    Case.make_rig = staticmethod(make_rig)
    examples = 400 if THOROUGH else 20
    run_state_machine_as_test(
        Case,
        settings=settings(
            max_examples=examples,
            stateful_step_count=12,
            deadline=None,
            derandomize=not THOROUGH,
            suppress_health_check=list(HealthCheck),
        ),
    )

    assert Case.make_rig is make_rig
