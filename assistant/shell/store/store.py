"""The memory of all accounts, in one database."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.sql import Select

from assistant.applications import Event, UnknownEvent, from_json
from assistant.shell.locks import MailboxHeld
from assistant.shell.store import tables as t
from assistant.shell.store.opening import StoreFault, open_engine, said_plainly
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


class Store:
    """Append-only facts, and the journal of what is being done about them.

    Everything may raise `StoreFault`; what was not committed then never happened.
    """

    def __init__(self, place: str | Path) -> None:
        """Open the store at a file, or at a database URL."""
        self.name = place.name if isinstance(place, Path) else "the database"
        self._engine = open_engine(place)

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
        with said_plainly(self.name):
            connection = self._engine.connect().execution_options(writing=True)
            with connection, connection.begin():
                yield Transaction(connection, account, now)
                step("store.written")
            step("store.committed")

    def accounts(self) -> tuple[AccountState, ...]:
        """Return every account that the store knows, by name."""
        rows = self._rows(select(t.accounts).order_by(t.accounts.c.account))
        return tuple(AccountState(**row._mapping) for row in rows)

    def account(self, name: str) -> AccountState:
        """Return how an account fares; of an unknown one, that it is new."""
        rows = self._rows(select(t.accounts).where(t.accounts.c.account == name))
        return AccountState(**rows[0]._mapping) if rows else AccountState(name)

    def events(self, account: str) -> tuple[tuple[str, Event], ...]:
        """Return the account's whole log, in the order in which it was committed."""
        chosen = select(t.events.c.application, t.events.c.body)
        rows = self._rows(
            chosen.where(t.events.c.account == account).order_by(t.events.c.id)
        )
        try:
            return tuple((row.application, from_json(row.body)) for row in rows)
        except UnknownEvent as error:
            raise StoreFault(
                f"{self.name}: {error}: update followupd, or move the store aside"
            ) from error

    def queued(self, account: str, limit: int) -> tuple[Queued, ...]:
        """Return the oldest messages that wait to be read."""
        q = t.queue.c
        chosen = select(q.key, q.message_id, q.place, q.at, q.size)
        here = chosen.where(q.account == account)
        rows = self._rows(here.order_by(q.at, q.key).limit(limit))
        return tuple(Queued(**row._mapping) for row in rows)

    def letters(self, account: str) -> frozenset[tuple[str, str]]:
        """Return Message-ID and place of every message that was read or waits."""
        known: set[tuple[str, str]] = set()
        for table in (t.letters, t.queue):
            chosen = select(table.c.message_id, table.c.place)
            known.update(
                (row.message_id, row.place)
                for row in self._rows(chosen.where(table.c.account == account))
            )
        return frozenset(known)

    def keys_of(self, account: str, message_ids: tuple[str, ...]) -> tuple[Queued, ...]:
        """Return where these messages were when they were read."""
        c = t.letters.c
        chosen = select(c.key, c.message_id, c.place, c.at).where(
            (c.account == account) & c.message_id.in_(message_ids)
        )
        return tuple(Queued(**row._mapping) for row in self._rows(chosen))

    def open_intents(self, account: str) -> tuple[Intent, ...]:
        """Return what is intended or begun, in the order in which it was wanted."""
        here = (t.intents.c.account == account) & t.intents.c.state.in_(OPEN)
        rows = self._rows(select(t.intents).where(here).order_by(t.intents.c.id))
        return tuple(_intent(row) for row in rows)

    def drafts(self, account: str) -> dict[str, Intent]:
        """Return every draft that was ever begun or made, by its Message-ID."""
        i = t.intents.c
        here = (i.account == account) & (i.verb == Verb.SAVE) & (i.digest.is_not(None))
        rows = self._rows(select(t.intents).where(here).order_by(i.id))
        return {str(row.message_id): _intent(row) for row in rows}

    def hostile(self, account: str) -> tuple[HostileMail, ...]:
        """Return the mails that broke their parser."""
        h = t.hostile.c
        chosen = select(h.digest, h.key, h.reason, h.at).where(h.account == account)
        return tuple(HostileMail(**row._mapping) for row in self._rows(chosen))

    def notices(self, account: str) -> tuple[Notice, ...]:
        """Return the lines for the owner, oldest first."""
        n = t.notices.c
        chosen = select(n.application, n.text, n.at).where(n.account == account)
        return tuple(
            Notice(**row._mapping) for row in self._rows(chosen.order_by(n.id))
        )

    def _rows(self, statement: Select[Any]) -> list[Any]:
        with said_plainly(self.name), self._engine.connect() as connection:
            return list(connection.execute(statement))


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
