"""The daemon's memory, as the commands beside it read and change it."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from assistant import wiring
from assistant.cli.ending import Status, Stop
from assistant.cli.overview import Known
from assistant.cli.settings import read_config
from assistant.cli.whereabouts import config_path
from assistant.guides import Profile
from assistant.pipeline import Outcome, Policy, World, rebuild
from assistant.shell.clock import SystemClock
from assistant.shell.store import AccountState, StaleWorld, Store
from assistant.vocabulary import Owner

_TRIES = 5


@dataclass(frozen=True, slots=True)
class Memory:
    """The store, and what is needed to make worlds of it."""

    store: Store
    owner: Owner
    policy: Policy
    profile: Profile
    now: datetime

    def accounts(self) -> tuple[AccountState, ...]:
        """Return every account that the store knows."""
        return self.store.accounts()

    def known(self, account: str) -> Known:
        """Return what is known of an account."""
        rows = self.store.events(account)
        return Known(account, rebuild(self.owner, self.policy, rows), self.now)

    def change(self, account: str, act: Callable[[World], Outcome]) -> Outcome:
        """Keep what an act leads to; the daemon may be writing at the same time."""
        for _ in range(_TRIES):
            revision = self.store.account(account).revision
            try:
                outcome = act(self.known(account).world)
                with self.store.transaction(account, self.now) as transaction:
                    transaction.keep(outcome, revision=revision)
            except StaleWorld:
                continue
            except KeyError:
                break
            return outcome
        raise Stop(Status.FAILED, "the daemon has just changed this: try again")


@contextmanager
def open_memory(options: argparse.Namespace) -> Iterator[Memory]:
    """Open the memory that the config names, and close it at the end."""
    config = read_config(config_path(options.config))
    place = wiring.store_place(config)
    if isinstance(place, Path) and not place.exists():
        raise Stop(
            Status.FAILED,
            f"{place}: there is no memory yet: start the daemon with 'followupd run'",
        )
    store = Store(place)
    try:
        yield Memory(
            store,
            wiring.owner_of(config),
            wiring.policy_of(config),
            wiring.profile_of(config),
            SystemClock().now(),
        )
    finally:
        store.close()
