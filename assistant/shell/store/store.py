"""The memory of all accounts, in one database."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import func, select
from sqlalchemy.sql import Select

from assistant.applications import DamagedEvent, Event, UnknownEvent, from_json
from assistant.shell.locks import MailboxHeld
from assistant.shell.store import tables as t
from assistant.shell.store.damage import holds, kept_aside, was_made
from assistant.shell.store.opening import (
    StoreDamaged,
    StoreFault,
    damaged,
    open_engine,
    said_plainly,
)
from assistant.shell.store.rows import (
    AccountState,
    HostileMail,
    Intent,
    Notice,
    Progress,
    Queued,
    Verb,
    effect_from_json,
)
from assistant.shell.store.writing import OPEN, Transaction
from connectors.steps import step

Value = TypeVar("Value")


class Store:
    """Append-only facts, and the journal of what is being done about them.

    Everything may raise `StoreFault`; what was not committed then never happened.
    """

    def __init__(self, place: str | Path) -> None:
        """Open the store at a file, or at a database URL."""
        file = place if isinstance(place, Path) else None
        self.name = file.name if file else "the database"
        self._engine = open_engine(place)
        self.kept_aside = kept_aside(file) if file else ()
        self._damage: StoreDamaged | None = None

    def was_made(self, followup: str) -> bool:
        """Return whether a damaged store before this one knew of the follow-up's draft."""
        return was_made(self.kept_aside, followup)

    def was_written(self, digest: str) -> bool:
        """Return whether a damaged store before this one knew these very bytes."""
        return holds(self.kept_aside, digest)

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def hold(self, mailbox: str) -> Callable[[], None]:
        """Hold a mailbox in a database that several machines share; call to let go.

        A file needs no such lock: those of this machine do. Raises `MailboxHeld`.
        """
        if self._engine.dialect.name != "postgresql":
            return lambda: None
        number = int.from_bytes(
            hashlib.sha256(mailbox.encode()).digest()[:8], signed=True
        )
        with said_plainly(self.name):
            connection = self._engine.connect().execution_options(
                isolation_level="AUTOCOMMIT"
            )
            if not connection.scalar(select(func.pg_try_advisory_lock(number))):
                connection.close()
                raise MailboxHeld(
                    f"{mailbox}: another followupd keeps this mailbox in the same "
                    "database: stop that one first"
                )
        # Invalid, so that the session ends with the lock, and is not pooled.
        return connection.invalidate

    @contextmanager
    def transaction(self, account: str, now: datetime) -> Iterator[Transaction]:
        """Give a transaction that commits when the block ends without an error."""
        with self._sound():
            connection = self._engine.connect().execution_options(writing=True)
            with connection, connection.begin():
                yield Transaction(connection, account, now)
                step("store.written")
            step("store.committed")

    def accounts(self) -> tuple[AccountState, ...]:
        """Return every account that the store knows, by name."""
        chosen = select(t.accounts).order_by(t.accounts.c.account)
        return self._rows(chosen, lambda row: AccountState(**row._mapping))

    def account(self, name: str) -> AccountState:
        """Return how an account fares; of an unknown one, that it is new."""
        chosen = select(t.accounts).where(t.accounts.c.account == name)
        rows = self._rows(chosen, lambda row: AccountState(**row._mapping))
        return rows[0] if rows else AccountState(name)

    def events(self, account: str) -> tuple[tuple[str, Event], ...]:
        """Return the account's whole log, in the order in which it was committed."""
        chosen = select(t.events.c.application, t.events.c.body)
        here = chosen.where(t.events.c.account == account).order_by(t.events.c.id)
        return self._rows(here, lambda row: (row.application, from_json(row.body)))

    def queued(self, account: str, limit: int) -> tuple[Queued, ...]:
        """Return the oldest messages that wait to be read."""
        q = t.queue.c
        chosen = select(q.key, q.message_id, q.place, q.at, q.size)
        here = chosen.where(q.account == account)
        oldest = here.order_by(q.at, q.key).limit(limit)
        return self._rows(oldest, lambda row: Queued(**row._mapping))

    def letters(self, account: str) -> frozenset[tuple[str, str]]:
        """Return Message-ID and place of every message that was read or waits."""
        known: set[tuple[str, str]] = set()
        for table in (t.letters, t.queue):
            chosen = select(table.c.message_id, table.c.place)
            here = chosen.where(table.c.account == account)
            known.update(self._rows(here, lambda row: (row.message_id, row.place)))
        return frozenset(known)

    def keys_of(self, account: str, message_ids: tuple[str, ...]) -> tuple[Queued, ...]:
        """Return where these messages were when they were read."""
        c = t.letters.c
        chosen = select(c.key, c.message_id, c.place, c.at).where(
            (c.account == account) & c.message_id.in_(message_ids)
        )
        return self._rows(chosen, lambda row: Queued(**row._mapping))

    def open_intents(self, account: str) -> tuple[Intent, ...]:
        """Return what is intended or begun, in the order in which it was wanted."""
        here = (t.intents.c.account == account) & t.intents.c.state.in_(OPEN)
        chosen = select(t.intents).where(here).order_by(t.intents.c.id)
        return self._rows(chosen, _intent)

    def drafts(self, account: str) -> dict[str, Intent]:
        """Return every draft that was ever begun or made, by its Message-ID."""
        i = t.intents.c
        here = (i.account == account) & (i.verb == Verb.SAVE) & (i.digest.is_not(None))
        made = self._rows(select(t.intents).where(here).order_by(i.id), _intent)
        return {str(intent.message_id): intent for intent in made}

    def hostile(self, account: str) -> tuple[HostileMail, ...]:
        """Return the mails that broke their parser."""
        h = t.hostile.c
        chosen = select(h.digest, h.key, h.reason, h.at).where(h.account == account)
        return self._rows(chosen, lambda row: HostileMail(**row._mapping))

    def notices(self, account: str) -> tuple[Notice, ...]:
        """Return the lines for the owner, oldest first."""
        n = t.notices.c
        chosen = select(n.application, n.text, n.at).where(n.account == account)
        return self._rows(chosen.order_by(n.id), lambda row: Notice(**row._mapping))

    def _rows(
        self, statement: Select[Any], make: Callable[[Any], Value]
    ) -> tuple[Value, ...]:
        """Return the rows as values; a row that makes no sense means damage."""
        with self._sound(), self._engine.connect() as connection:
            try:
                return tuple(make(row) for row in connection.execute(statement))
            except DamagedEvent as error:
                raise damaged(self.name, error) from error
            except UnknownEvent as error:
                raise StoreFault(
                    f"{self.name}: {error}: update followupd, or move the store aside"
                ) from error
            except (ValueError, TypeError, LookupError, AttributeError) as error:
                raise damaged(self.name, error) from error

    @contextmanager
    def _sound(self) -> Iterator[None]:
        """Remember damage when it shows: nothing is written to the store from then on."""
        if self._damage is not None:
            raise self._damage
        try:
            with said_plainly(self.name):
                yield
        except StoreDamaged as damage:
            self._damage = damage
            raise


def _intent(row: Any) -> Intent:
    verb = Verb(row.verb)
    return Intent(
        id=row.id,
        verb=verb,
        progress=Progress(row.state),
        application=row.application,
        followup=row.followup,
        effect=effect_from_json(verb, row.effect) if row.effect else None,
        at=row.at,
        message_id=row.message_id,
        content=row.content,
        digest=row.digest,
        draft_key=row.draft_key,
        tried=row.tried,
    )
