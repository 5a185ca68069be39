"""One transaction of the store: all of it is kept, or nothing."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from assistant.applications import Forgotten, to_json
from assistant.effects import SaveDraft, TellUser
from assistant.pipeline import Outcome
from assistant.shell.store import tables as t
from assistant.shell.store.rows import (
    Performed,
    Progress,
    Queued,
    Verb,
    effect_to_json,
    performed,
    verb_of,
)
from connectors.base import DraftRef

OPEN = (Progress.INTENDED, Progress.BEGUN)
KEPT_FOR_UNDO = timedelta(days=90)
"""For how long a draft's bytes are kept after it was made, so that `undo` has them."""


class StaleWorld(Exception):
    """Somebody else has written to this account: build the world anew and repeat."""


class Transaction:
    """What may be written for one account at `now`; the store commits it."""

    def __init__(self, connection: Connection, account: str, now: datetime) -> None:
        """Take a connection that has begun."""
        self._connection, self._account, self._now = connection, account, now

    def keep(self, outcome: Outcome, *, revision: int) -> int:
        """Keep an outcome that was computed at `revision`; return the new one.

        Raises `StaleWorld` when the account has moved on since. An outcome that
        says nothing leaves the revision as it is.
        """
        if not (outcome.events or outcome.effects or outcome.touched):
            self._tell(outcome)
            return revision
        after = self._claim(revision, changed=bool(outcome.events))
        for application, event in outcome.events:
            if isinstance(event, Forgotten):
                self._erase(tuple({application, *outcome.touched}))
            self._insert(
                t.events, application=application, at=self._now, body=to_json(event)
            )
        self._intend(outcome)
        self._tell(outcome)
        return after

    def place(self, cursor: str) -> None:
        """Keep the cursor that was reached."""
        self._account_row(cursor=cursor)

    def begin_look(self, since: datetime) -> None:
        """Keep where the look at the mailbox begins, and forget the place reached."""
        self._account_row(since=since, cursor=None)

    def fares(self, state: str, said: str) -> None:
        """Keep how the account fares."""
        self._account_row(state=state, said=said, at=self._now)

    def enqueue(self, wanted: Sequence[Queued]) -> None:
        """Keep messages that are to be read in full, unless they wait already."""
        if not wanted:
            return
        rows = [{"account": self._account, **asdict(queued)} for queued in wanted]
        adding = self._into(t.queue).on_conflict_do_nothing(
            index_elements=["account", "key"]
        )
        self._connection.execute(adding, rows)

    def dequeue(self, *keys: str) -> None:
        """Take messages off the queue: they were read, or have vanished."""
        here = (t.queue.c.account == self._account) & t.queue.c.key.in_(keys)
        self._connection.execute(delete(t.queue).where(here))

    def letter(self, queued: Queued, outcome: Outcome) -> None:
        """Keep that a message was read, and what it was; nothing of its words."""
        kind = outcome.findings.kind.value if outcome.findings else None
        values = {
            "key": queued.key,
            "application": outcome.application,
            "kind": kind,
            "at": queued.at,
        }
        keys = {"message_id": queued.message_id, "place": queued.place}
        self._upsert(t.letters, keys, values)

    def hostile(self, key: str, *, digest: str, reason: str) -> None:
        """Keep that a mail broke its parser."""
        values = {"key": key, "reason": reason, "at": self._now}
        self._upsert(t.hostile, {"digest": digest}, values)

    def step(self, intent: int, progress: Progress, **values: Any) -> None:
        """Move an intent on, with what is known of its draft by now."""
        changed = {"state": progress.value, **values}
        here = t.intents.c.id == intent
        self._connection.execute(update(t.intents).where(here).values(changed))

    def adopt(self, application: str, followup: str, ref: DraftRef) -> None:
        """Keep where a draft lies that was made before the store was damaged."""
        self._insert(
            t.intents,
            application=application,
            followup=followup,
            verb=Verb.SAVE.value,
            state=Progress.DONE.value,
            message_id=ref.message_id,
            digest=ref.digest,
            draft_key=ref.key,
            at=self._now,
        )

    def _claim(self, revision: int, *, changed: bool) -> int:
        """Count the revision up if it is still the one that is known."""
        here = t.accounts.c.account == self._account
        known = self._connection.scalar(
            select(t.accounts.c.revision).where(here).with_for_update()
        )
        if (known or 0) != revision:
            raise StaleWorld(self._account)
        if changed:
            self._account_row(revision=revision + 1)
        return revision + changed

    def _intend(self, outcome: Outcome) -> None:
        """Keep what is wanted now: what is no longer wanted and not begun is void."""
        wanted = list(performed(outcome.effects))
        names = {*outcome.touched, *(effect.application for effect in wanted)}
        for row in self._open_intents(names):
            same = [e for e in wanted if _is_same(row, e)]
            if same:
                wanted.remove(same[0])
            elif row.state == Progress.INTENDED and row.verb != Verb.READ:
                self.step(row.id, Progress.VOID)
        for effect in wanted:
            self._intend_one(effect)
        if wanted:
            self._let_old_bytes_go()

    def _let_old_bytes_go(self) -> None:
        """Forget the words of drafts that nobody will want back any more."""
        i = t.intents.c
        old = (i.account == self._account) & (i.at < self._now - KEPT_FOR_UNDO)
        done = old & i.state.in_((Progress.DONE, Progress.VOID))
        self._connection.execute(
            update(t.intents)
            .where(done, i.content.is_not(None))
            .values(content=None, effect=None)
        )

    def _open_intents(self, names: set[str]) -> list[Any]:
        here = (
            (t.intents.c.account == self._account)
            & t.intents.c.application.in_(names)
            & t.intents.c.state.in_(OPEN)
        )
        return list(
            self._connection.execute(
                select(t.intents).where(here).order_by(t.intents.c.id)
            )
        )

    def _intend_one(self, effect: Performed) -> None:
        self._insert(
            t.intents,
            application=effect.application,
            followup=getattr(effect, "followup", None),
            verb=verb_of(effect).value,
            state=Progress.INTENDED.value,
            effect=effect_to_json(effect),
            message_id=getattr(effect, "message_id", None),
            at=self._now,
        )

    def _tell(self, outcome: Outcome) -> None:
        told = (e for e in outcome.effects if isinstance(e, TellUser))
        for notice in (*outcome.notices, *told):
            self.tell(notice)

    def tell(self, notice: TellUser) -> None:
        """Keep a line for the owner, once."""
        n = t.notices.c
        same = (
            (n.account == self._account)
            & (n.application.is_not_distinct_from(notice.application))
            & (n.text == notice.text)
        )
        if not self._connection.scalar(select(func.count()).where(same)):
            self._insert(
                t.notices,
                application=notice.application,
                text=notice.text,
                at=self._now,
            )

    def _erase(self, names: tuple[str, ...]) -> None:
        """Remove all that is known of applications, but where their drafts lie."""
        for table in (t.events, t.letters, t.notices):
            here = (table.c.account == self._account) & table.c.application.in_(names)
            self._connection.execute(delete(table).where(here))
        i = t.intents.c
        here = (i.account == self._account) & i.application.in_(names)
        unsaved = here & (i.state == Progress.INTENDED)
        self._connection.execute(delete(t.intents).where(unsaved))
        self._connection.execute(
            update(t.intents).where(here).values(content=None, effect=None)
        )

    def _account_row(self, **values: Any) -> None:
        self._upsert(t.accounts, {}, values)

    def _insert(self, table: Any, **values: Any) -> None:
        row = {"account": self._account, **values}
        self._connection.execute(insert(table).values(row))

    def _upsert(self, table: Any, keys: dict[str, Any], values: dict[str, Any]) -> None:
        keys = {"account": self._account, **keys}
        statement = self._into(table).values({**keys, **values})
        if values:
            done = statement.on_conflict_do_update(
                index_elements=list(keys), set_=values
            )
        else:
            done = statement.on_conflict_do_nothing(index_elements=list(keys))
        self._connection.execute(done)

    def _into(self, table: Any) -> Any:
        dialect = self._connection.dialect.name
        return (postgresql.insert if dialect == "postgresql" else sqlite.insert)(table)


def _is_same(row: Any, effect: Performed) -> bool:
    """Whether an open intent stands for the effect already.

    A draft that is being saved stands for every later wording of its follow-up.
    """
    if row.verb != verb_of(effect):
        return False
    if row.state == Progress.BEGUN and isinstance(effect, SaveDraft):
        return bool(row.followup == effect.followup)
    return bool(row.effect == effect_to_json(effect))
