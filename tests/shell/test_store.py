"""The store: private, checked, migrated, and never written by the wrong version."""

import contextlib
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from assistant.drafting import Draft
from assistant.effects import ReadAgain, SaveDraft, WithdrawDraft
from assistant.pipeline import Outcome, forget
from assistant.shell.store import Progress, StaleWorld, Store, StoreFault
from assistant.shell.store.opening import open_engine
from assistant.shell.store.tables import metadata
from assistant.vocabulary import Address
from tests.shell.stage import INVITATION, REJECTION, Stage

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
DRAFT = Draft(
    Address("Ada Example", "ada@example.org"),
    (Address("Jane Roe", "jane@acme.example"),),
    "Thank you",
    "Hello",
    references=("<1@x>",),
)


@pytest.fixture
def store(tmp_path):
    made = Store(tmp_path / "state" / "followupd.db")
    yield made
    made.close()


def wanted(store: Store, *effects, touched=("a1",)) -> list:
    """Commit an outcome that wants these effects; return what is open then."""
    outcome = Outcome(None, effects=effects, touched=touched)
    with store.transaction("main", NOW) as transaction:
        transaction.keep(outcome, revision=0)
    return [intent.effect for intent in store.open_intents("main")]


def test_the_migrations_build_what_the_tables_say(tmp_path):
    engine = open_engine(tmp_path / "followupd.db")

    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def test_nobody_else_can_read_the_store(store, tmp_path):
    file = tmp_path / "state" / "followupd.db"

    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def change(file, statement: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(statement)
        connection.commit()


def test_a_store_of_a_newer_version_is_refused_in_one_line(store, tmp_path):
    file = tmp_path / "state" / "followupd.db"
    store.close()
    change(file, "UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(StoreFault, match="a newer followupd wrote this store"):
        Store(file)


def test_a_damaged_store_is_kept_and_told(store, tmp_path):
    file = tmp_path / "state" / "followupd.db"
    store.close()
    content = b"this is no database" * 500
    file.write_bytes(content)

    with pytest.raises(StoreFault, match="it is damaged"):
        Store(file)
    assert file.read_bytes() == content


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(StoreFault):
        Store(tmp_path / "file" / "followupd.db")


def test_every_effect_comes_back_as_it_was_wanted(store):
    effects = (
        SaveDraft("a1", "f1", DRAFT),
        WithdrawDraft("a1", "f2", "<2@x>", "answered"),
        ReadAgain("a1", ("<3@x>",)),
    )

    assert wanted(store, *effects) == list(effects)


def test_wanting_the_same_again_changes_nothing(store):
    wanted(store, SaveDraft("a1", "f1", DRAFT))
    [first] = store.open_intents("main")

    wanted(store, SaveDraft("a1", "f1", DRAFT))

    assert store.open_intents("main") == (first,)


def test_what_is_no_longer_wanted_is_void(store):
    wanted(store, SaveDraft("a1", "f1", DRAFT))

    assert wanted(store) == []


def test_other_applications_wishes_stay(store):
    wanted(store, SaveDraft("a1", "f1", DRAFT))

    assert wanted(store, touched=("a2",)) == [SaveDraft("a1", "f1", DRAFT)]


def test_a_draft_that_is_being_made_is_not_wanted_twice(store):
    wanted(store, SaveDraft("a1", "f1", DRAFT))
    [intent] = store.open_intents("main")
    with store.transaction("main", NOW) as transaction:
        transaction.step(intent.id, Progress.BEGUN)

    wanted(store, SaveDraft("a1", "f1", DRAFT))

    [only] = store.open_intents("main")
    assert only.progress is Progress.BEGUN


def test_a_drafts_words_are_forgotten_when_nobody_will_want_it_back(store):
    wanted(store, SaveDraft("a1", "f1", DRAFT))
    [intent] = store.open_intents("main")
    with store.transaction("main", NOW) as transaction:
        made = {"message_id": "<m@example.org>", "content": b"Hello", "digest": "d"}
        transaction.step(intent.id, Progress.DONE, **made)

    def kept_after(days: int) -> bytes | None:
        outcome = Outcome(None, effects=(SaveDraft("a2", f"f{days}", DRAFT),))
        with store.transaction("main", NOW + timedelta(days=days)) as transaction:
            transaction.keep(outcome, revision=0)
        return store.drafts("main")["<m@example.org>"].content

    assert kept_after(89) == b"Hello"
    assert kept_after(91) is None


def test_a_world_that_has_moved_on_is_not_written_over(store):
    with store.transaction("main", NOW) as transaction:
        transaction._account_row(revision=7)

    with pytest.raises(StaleWorld), store.transaction("main", NOW) as transaction:
        transaction.keep(Outcome(None, touched=("a1",)), revision=6)


def test_a_transaction_that_fails_leaves_nothing(store):
    with (
        contextlib.suppress(ZeroDivisionError),
        store.transaction("main", NOW) as writing,
    ):
        writing.place("here")
        writing.place(1 / 0)

    assert store.account("main").cursor is None


def test_two_accounts_do_not_see_each_other(store):
    wanted(store, SaveDraft("a1", "f1", DRAFT))

    assert store.open_intents("other") == ()


def test_a_forgotten_application_leaves_only_ids(stage: Stage):
    stage.deliver(INVITATION)
    stage.visit("4 09:00")
    stage.visit("4 13:01")
    [name] = stage.keeper.world.applications

    stage.keeper.keep(lambda world, now: forget(world, name, now))
    stage.visit("4 13:05")

    stage.store.close()
    held = (stage.folder / "followupd.db").read_bytes()
    assert stage.drafts() == []
    for word in (b"Data Engineer", b"Jane", b"pleasure"):
        assert word not in held
    assert b"<invitation@acme.example>" in held


def test_mail_of_a_forgotten_application_is_left_alone(stage: Stage):
    stage.deliver(INVITATION)
    stage.visit("4 09:00")
    [name] = stage.keeper.world.applications
    stage.keeper.keep(lambda world, now: forget(world, name, now))
    stage.deliver(REJECTION)

    stage.visit("4 13:31")
    stage.restart()
    stage.visit("4 14:00")

    assert dict(stage.keeper.world.applications) == {}
    assert stage.drafts() == []
