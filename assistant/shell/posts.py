"""One account as the daemon's loop sees it: when to visit it, and what went wrong."""

import traceback
from enum import StrEnum
from pathlib import Path

from assistant.shell.clock import ticks
from assistant.shell.keeper import Keeper
from assistant.shell.looking import give_up_letter, look
from assistant.shell.performing import finish_begun, perform
from assistant.shell.reconciling import look_back, reconcile
from assistant.shell.store import StaleWorld, StoreDamaged, StoreFault
from connectors.backoff import Backoff
from connectors.base import Watch
from connectors.errors import ConnectorError, NeedsOwner, Unavailable

PARKED = 30 * 60.0
PASSES = 5


class State(StrEnum):
    """How an account fares; the words stand in the store."""

    NEW = "new"
    OK = "ok"
    AWAY = "away"
    PARKED = "parked"


class Post:
    """Visits one mailbox whenever something calls for it, and survives its failures."""

    def __init__(self, keeper: Keeper, backoff: Backoff | None = None) -> None:
        """Take the keeper; the first visit is due at once."""
        self.keeper = keeper
        self.state = State.NEW
        self.said = ""
        self.error: Exception | None = None
        """Of the last visit; `StoreDamaged` asks for another store at once."""
        self._backoff = backoff or Backoff()
        self._watch: Watch | None = None
        self._due = 0.0
        self._called = True

    @property
    def wait(self) -> float:
        """The seconds until the next visit is due without any event."""
        return max(0.0, self._due - ticks())

    def fileno(self) -> int | None:
        """Return the descriptor that tells of news, None where there is none."""
        return self._watch.fileno() if self._watch else None

    def call(self) -> None:
        """Make the next visit due at once."""
        self._due, self._called = 0.0, True

    def release(self) -> None:
        """Try a mailbox that needs its owner once more: he may have acted."""
        self._backoff.reset()
        self.call()

    def attend(self) -> None:
        """Look for news where the watch is up, else visit the mailbox in full."""
        if self._watch is None or self._is_asked_for():
            self._guarded()
            return
        self._check(self._watch)

    def _check(self, watch: Watch) -> None:
        try:
            news = watch.check()
        except ConnectorError as error:
            self._failed(error)
            return
        if news:
            self._guarded()
        else:
            self._due = ticks() + watch.deadline()

    def broke(self, error: Exception) -> None:
        """Survive a fault of the program itself; a letter that led to it is set aside."""
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{Path(place.filename).name}:{place.lineno}"
        said = f"a fault of followupd ({type(error).__name__} at {where}): report it"
        self.keeper.log.error("the visit broke", fault=said)
        if isinstance(error, MemoryError) or not give_up_letter(self.keeper, said):
            self._failed(Unavailable(f"{self.keeper.name}: {said}"))
        else:
            self.call()

    def is_hopeless(self) -> bool:
        """Whether the last visit failed, and waiting is not what will help.

        A server that was never reached yet is more likely misspelt than away.
        """
        if isinstance(self.error, Unavailable):
            return self.keeper.store.account(self.keeper.name).cursor is None
        return isinstance(self.error, NeedsOwner)

    def leave(self) -> None:
        """Stop watching and let go of the mailbox."""
        self._disarm()
        try:
            self.keeper.close()
        except ConnectorError as error:
            self.keeper.log.debug("closing failed", error=str(error))

    def _is_asked_for(self) -> bool:
        return self._called or self.keeper.next_wake() <= self.keeper.now()

    def _guarded(self) -> None:
        self._called = False
        try:
            self._visit()
        except (ConnectorError, StoreFault, StaleWorld) as error:
            self._failed(error)

    def _visit(self) -> None:
        """Read the news, ask what is due, perform it, and watch again.

        What came while the mailbox was busy with this is looked at before waiting.
        """
        self._disarm()
        if self.keeper.is_stale():
            self.keeper.reload()
        for _ in range(PASSES):
            self._pass()
            if self.keeper.stopping() or not self._arm():
                break
            self._disarm()
        self._backoff.reset()
        self.error = None
        self._say(State.OK, "")

    def _pass(self) -> None:
        finish_begun(self.keeper)
        look(self.keeper)
        self.keeper.ask_what_is_due()
        look_back(self.keeper)
        perform(self.keeper)
        reconcile(self.keeper)
        perform(self.keeper)

    def _arm(self) -> bool:
        """Watch for news; return whether there are some already."""
        self._watch = self.keeper.mailbox.watch()
        news = self._watch.arm()
        self._due = ticks() + self._watch.deadline()
        if not news:
            self.keeper.log.debug("watching")
        return news

    def _disarm(self) -> None:
        watch, self._watch = self._watch, None
        if watch is not None:
            try:
                watch.disarm()
            except ConnectorError as error:
                self.keeper.log.debug("disarming failed", error=str(error))

    def _failed(self, error: Exception) -> None:
        """Wait and try again, or park the account until the owner has acted."""
        self._watch, self.error = None, error
        self.keeper.log.debug("visit failed", kind=type(error).__name__)
        parked = isinstance(error, NeedsOwner)
        wait = PARKED if parked else self._backoff.wait()
        self._due = ticks() + wait
        self._say(State.PARKED if parked else State.AWAY, str(error))
        if not isinstance(error, StoreFault | StaleWorld):
            self.leave()

    def _say(self, state: State, said: str) -> None:
        """Say how the account fares, once for each change."""
        if (state, said) == (self.state, self.said):
            return
        self.state, self.said = state, said
        speak = self.keeper.log.info if state is State.OK else self.keeper.log.warning
        speak("account", state=state.value, said=said)
        keeper = self.keeper
        try:
            with keeper.store.transaction(keeper.name, keeper.now()) as transaction:
                transaction.fares(state.value, said)
        except StoreDamaged as damage:
            self.error = damage
        except StoreFault as error:
            keeper.log.warning("the store does not work", said=str(error))
