"""Plays a story, undisturbed or with a death in the midst of it, and says how it ended."""

import multiprocessing
import os
import signal
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from assistant.shell.keeper import Desk
from connectors.steps import watching
from tests.connectors.contract import Rig
from tests.faults.stories import Story, id_of
from tests.shell.stage import Stage, at

T = TypeVar("T")
FORK = multiprocessing.get_context("fork")
SETTLING = (timedelta(minutes=1), timedelta(minutes=11, seconds=30))


class Killed(BaseException):
    """The process died, as far as one that stays alive can play that."""


@dataclass(frozen=True)
class Ending:
    """What a user finds, and what the assistant believes; drafts by id and words.

    `states` are those that each kind of follow-up went through, in order.
    """

    drafts: tuple[tuple[str, bytes], ...]
    trash: tuple[tuple[str, bytes], ...]
    states: tuple[tuple[str, str], ...]
    open_intents: int
    hostile: int


@dataclass(frozen=True)
class Death:
    """A death at a step of a visit, and perhaps another one at a step of the next."""

    step: int
    again: int = 0


@dataclass
class Play:
    """One mailbox and one store; whoever dies is started anew.

    `calm` is called with each new stage, for clocks and the like.
    """

    rig: Rig
    folder: Path
    in_doubt: timedelta = timedelta(minutes=10)
    calm: Callable[[Stage], None] = lambda stage: None
    steps: list[list[str]] = field(default_factory=list)
    config: str = ""
    desk: Desk | None = None
    _stage: Stage | None = None

    @property
    def stage(self) -> Stage:
        if self._stage is None:
            self._stage = Stage(self.folder, in_doubt=self.in_doubt, config=self.config)
            self._stage.change(open_mailbox=lambda: self.rig.mailbox)
            self.calm(self._stage)
            self.desk = self._stage.keeper.desk
        return self._stage

    def visit(self, moment: str, later: timedelta = timedelta(0)) -> None:
        self.stage.clock.moment = at(moment) + later
        self.stage.visit()
        assert "a fault of followupd" not in self.stage.post.said, self.stage.post.said

    def close(self) -> None:
        """Stop as a daemon does, so that the next visit starts it anew."""
        stage, self._stage = self._stage, None
        if stage is not None:
            stage.post.leave()
            stage.store.close()

    def undisturbed(self, story: Story) -> Ending:
        """Play it all; `steps` then tells the borders that each visit passed."""
        self.config = story.config
        for moment, happens in story.scenes:
            happens(self.rig)
            passed: list[str] = []
            with watching(passed.append):
                self.visit(moment)
            self.steps.append(passed)
        return self.ending()

    def killed(self, story: Story, deaths: dict[int, "Death"]) -> Ending:
        """Play it with deaths in some scenes; after each it settles."""
        self.config = story.config
        for number, (moment, happens) in enumerate(story.scenes):
            happens(self.rig)
            if (death := deaths.get(number)) is not None:
                self.die(moment, death.step)
                if death.again:
                    self.die(moment, death.again, unless_done=True)
                self.settle(moment)
            else:
                self.visit(moment)
        return self.ending()

    def settle(self, moment: str, between: Callable[[], None] = lambda: None) -> None:
        """Go on, and wait until nothing is in doubt any more."""
        self.visit(moment, SETTLING[0])
        between()
        if self.stage.store.open_intents("main"):
            self.visit(moment, SETTLING[1])

    def die(self, moment: str, step: int, *, unless_done: bool = False) -> None:
        """Visit in a process that kills itself at its n-th step."""
        self.close()

        def run() -> None:
            with watching(counting(step, lambda: os.kill(os.getpid(), signal.SIGKILL))):
                self.visit(moment)

        child = FORK.Process(target=run)
        child.start()
        child.join(240)
        assert child.exitcode == -signal.SIGKILL or (
            unless_done and child.exitcode == 0
        )

    def ending(self) -> Ending:
        store = self.stage.store
        events = (event for _, event in store.events("main"))
        states = [(e.kind.value, e.state.value) for e in events if hasattr(e, "state")]
        return Ending(
            worded(self.rig.drafts()),
            worded(self.rig.trash()),
            tuple(sorted(states, key=lambda state: state[0])),
            len(store.open_intents("main")),
            len(store.hostile("main")),
        )

    def one_more_run(self, story: Story) -> Ending:
        """Start once more, when all is done."""
        self.close()
        self.visit(story.scenes[-1][0], timedelta(minutes=13))
        ending = self.ending()
        self.close()
        return ending


class PlayInMemory(Play):
    """The same where a process that dies would take the mailbox with it."""

    def die(self, moment: str, step: int, *, unless_done: bool = False) -> None:
        self.close()

        def kill() -> None:
            raise Killed

        try:
            with watching(counting(step, kill)):
                self.visit(moment)
        except Killed:
            self.close()
        else:
            assert unless_done


def each_in_its_scene(tried: Iterable[tuple[int, T]]) -> list[dict[int, T]]:
    """Put what goes wrong into as few plays as there can be: one thing in each scene.

    Between two scenes a play settles, so that what went wrong in one is over.
    """
    plays: list[dict[int, T]] = []
    used: Counter[int] = Counter()
    for scene, what in tried:
        if used[scene] == len(plays):
            plays.append({})
        plays[used[scene]][scene] = what
        used[scene] += 1
    return plays


def counting(step: int, strike: Callable[[], None]) -> Callable[[str], None]:
    """Return a watcher that strikes at the n-th step from 1 on."""
    passed = 0

    def watch(_name: str) -> None:
        nonlocal passed
        passed += 1
        if passed == step:
            strike()

    return watch


def worded(contents: list[bytes]) -> tuple[tuple[str, bytes], ...]:
    return tuple(
        sorted(
            (id_of(c), c.replace(b"\r\n", b"\n").partition(b"\n\n")[2])
            for c in contents
        )
    )
