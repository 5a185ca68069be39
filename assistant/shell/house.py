"""What the accounts of one daemon share: the store, the parser and the locks."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from assistant.config import Config, ConfigError, Problem
from assistant.shell.clock import Clock
from assistant.shell.keeper import Desk, Keeper, Working
from assistant.shell.locks import hold
from assistant.shell.parsing import Parsing
from assistant.shell.posts import Post
from assistant.shell.store import Store

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
        self._opened = False

    def furnish(self, store: Store, clock: Clock) -> None:
        """Move in: the store is opened once and stays, whatever a reload says."""
        self._store, self._clock = store, clock

    def open_posts(self) -> tuple[Post, ...]:
        """Open every account of the config; raise `ConfigError` and `MailboxHeld`."""
        config = self._read_again() if self._opened else self._config
        require_accounts(config)
        desks = [
            self._make_desk(config, name, self.working) for name in config.accounts
        ]
        self._lock({desk.identity for desk in desks})
        self._opened = True
        return tuple(Post(self._keeper(desk)) for desk in desks)

    def close(self) -> None:
        """Let go of everything."""
        for lock in self._locks.values():
            lock.close()
        self._parser.close()
        self._store.close()

    def _keeper(self, desk: Desk) -> Keeper:
        return Keeper(desk, store=self._store, clock=self._clock, parser=self._parser)

    def _lock(self, wanted: set[str]) -> None:
        for identity in wanted - self._locks.keys():
            with hold(self._folders, identity) as held:
                held.callback(self._store.hold(identity))
                self._locks[identity] = held.pop_all()
        for identity in self._locks.keys() - wanted:
            self._locks.pop(identity).close()


def require_accounts(config: Config) -> None:
    """Raise `ConfigError` where a config names no mailbox at all."""
    if not config.accounts:
        text = 'there is no account: add a table [accounts.main] with its "connector"'
        raise ConfigError("config", [Problem(1, text)])
