"""What the accounts of one daemon share: the store, the parser and the locks."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

import structlog

from assistant.config import Config, ConfigError, Problem
from assistant.effects import TellUser
from assistant.shell.clock import Clock
from assistant.shell.keeper import Desk, Keeper, Working
from assistant.shell.locks import hold
from assistant.shell.parsing import Parsing
from assistant.shell.posts import Post
from assistant.shell.store import Store, StoreDamaged, said_plainly, set_aside

_DAMAGED = "The memory was damaged, and was built anew from the mailbox. What was left of it is kept:"

log = structlog.get_logger()

MakeDesk = Callable[[Config, str, Working], Desk]


class House:
    """Opens the accounts of the config as it stands, as often as it is asked to."""

    def __init__(
        self,
        config: Config,
        make_desk: MakeDesk,
        *,
        read_again: Callable[[], Config],
        parser: Parsing,
        locks: Sequence[Path],
    ) -> None:
        """Take the config of the start, and how to read it again at a reload.

        `locks` are the folders in which a mailbox is locked: the state's own, and
        one that every daemon of this user shares, whatever its state.
        """
        require_accounts(config)
        self.working: Working = lambda account, left: None
        self._config, self._make_desk, self._read_again = config, make_desk, read_again
        self._parser, self._folders = parser, locks
        self._locks: dict[str, ExitStack] = {}
        self._store: Store | None = None
        self._opened = self._mended = False

    def furnish(self, place: Path | str, clock: Clock) -> None:
        """Tell where the store is: a file, or a URL. It stays, whatever a reload says."""
        self._place, self._clock = place, clock

    def open_posts(self) -> tuple[Post, ...]:
        """Open every account of the config.

        Raises `ConfigError`, `MailboxHeld` and `StoreFault`. A damaged store is set
        aside first, once, and built anew from the mailboxes.
        """
        config = self._read_again() if self._opened else self._config
        require_accounts(config)
        desks = [
            self._make_desk(config, name, self.working) for name in config.accounts
        ]
        self._lock({desk.identity for desk in desks})
        try:
            posts = tuple(Post(self._keeper(desk)) for desk in desks)
        except StoreDamaged as damage:
            self._mend(damage)
            posts = tuple(Post(self._keeper(desk)) for desk in desks)
        self._opened = True
        self._tell(config)
        return posts

    def close(self) -> None:
        """Let go of everything."""
        for lock in self._locks.values():
            lock.close()
        self._parser.close()
        if self._store is not None:
            self._store.close()

    def _keeper(self, desk: Desk) -> Keeper:
        return Keeper(
            desk, store=self._opened_store(), clock=self._clock, parser=self._parser
        )

    def _lock(self, wanted: set[str]) -> None:
        """Lock the mailboxes on this machine, and then in the store."""
        with ExitStack() as taken:
            new = {
                identity: taken.enter_context(hold(self._folders, identity))
                for identity in wanted - self._locks.keys()
            }
            store = self._opened_store()
            for identity, held in new.items():
                held.callback(store.hold(identity))
            taken.pop_all()
        self._locks |= new
        for identity in self._locks.keys() - wanted:
            self._locks.pop(identity).close()

    def _opened_store(self) -> Store:
        if self._store is None:
            try:
                self._store = Store(self._place)
            except StoreDamaged as damage:
                return self._mend(damage)
        return self._store

    def _mend(self, damage: StoreDamaged) -> Store:
        """Set the damaged store aside, and begin a new one; a second time is no mend."""
        if self._mended or not isinstance(self._place, Path):
            raise damage
        if self._store is not None:
            self._store.close()
        with said_plainly(str(self._place)):
            kept = set_aside(self._place, self._clock.now())
        log.error("the store was damaged: building it anew", kept=str(kept))
        self._mended, self._store = True, Store(self._place)
        return self._store

    def _tell(self, config: Config) -> None:
        """Tell the owner of every damaged store that is kept."""
        store, now = self._opened_store(), self._clock.now()
        for name in config.accounts if store.kept_aside else ():
            with store.transaction(name, now) as transaction:
                for kept in store.kept_aside:
                    transaction.tell(TellUser(None, f"{_DAMAGED} {kept}."))


def require_accounts(config: Config) -> None:
    """Raise `ConfigError` where a config names no mailbox at all."""
    if not config.accounts:
        text = 'there is no account: add a table [accounts.main] with its "connector"'
        raise ConfigError("config", [Problem(1, text)])
