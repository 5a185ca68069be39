"""The disk fails, fills, lies or is cut off: the end is that of an undisturbed run."""

import hashlib
import multiprocessing
import os
import resource
import shutil
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from assistant.shell import migrations
from assistant.shell.store import Store
from tests.connectors.test_maildir import MaildirRig
from tests.faults.households import drafted
from tests.faults.houses import on_maildir
from tests.faults.play import Play
from tests.faults.stories import STORIES, id_of, invite, reject
from tests.reliability import THOROUGH

FORK = multiprocessing.get_context("fork")
ANSWERED = STORIES[0]
FRAME = 24 + 4096
OLD_STORES = sorted(Path(__file__).with_name("stores").glob("*.sql"))


def in_child(work) -> int:
    child = FORK.Process(target=work)
    child.start()
    child.join(240)
    return child.exitcode or 0


@pytest.mark.parametrize("room", range(0, 65536, 4096 if THOROUGH else 12288))
def test_a_disk_that_fills_up_at_any_write_costs_nothing(tmp_path, room: int):
    meant = on_maildir(tmp_path / "meant").undisturbed(ANSWERED)
    play = on_maildir(tmp_path / "full")
    for moment, happens in ANSWERED.scenes:
        happens(play.rig)
        play.close()

        def visit(moment=moment) -> None:
            files = play.folder.glob("followupd.db*")
            limit = room + max((f.stat().st_size for f in files), default=0)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            play.visit(moment)

        in_child(visit)
        play.settle(moment)

    assert play.ending() == meant


def test_a_store_that_another_process_holds_is_waited_for(tmp_path):
    play = on_maildir(tmp_path)
    invite(play.rig)
    play.visit("4 09:00")
    with play.stage.store._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(play.folder / "followupd.db")) as holder:
        holder.execute("BEGIN IMMEDIATE")
        play.visit("4 13:01")
        meanwhile, said = play.rig.drafts(), play.stage.post.said
        holder.rollback()
    play.visit("4 13:02")

    assert meanwhile == []
    assert "another process holds it" in said
    assert len(play.rig.drafts()) == 1


def cut_off(tmp_path: Path, size: int) -> Play:
    """Return the machine after its power went, with so much of the WAL on the disk."""
    play = drafted(tmp_path / "before")
    cut = tmp_path / "after"
    shutil.copytree(play.folder, cut / "state")
    shutil.copytree(play.rig.root, cut / "mail")
    play.close()
    with (cut / "state" / "followupd.db-wal").open("r+b") as wal:
        wal.truncate(size)
    (cut / "state" / "followupd.db-shm").unlink()
    rig = MaildirRig.__new__(MaildirRig)
    vars(rig).update(vars(play.rig) | {"root": cut / "mail"})
    rig.mailbox = type(play.rig.mailbox)(rig.root)
    return Play(rig, cut / "state", in_doubt=play.in_doubt)


def wal_states(folder: Path) -> tuple[int, dict[bytes, int]]:
    """Return how many cuts were tried, and a cut for each state that they lead to."""
    play = drafted(folder / "whole")
    store = (play.folder / "followupd.db").read_bytes()
    log = (play.folder / "followupd.db-wal").read_bytes()
    play.close()
    states: dict[bytes, int] = {}
    file = folder / "cut.db"
    edges = {32 + FRAME * n + d for n in range(len(log) // FRAME) for d in (0, 1, -1)}
    tried = range(len(log) + 1) if THOROUGH else sorted(edges)[::3]
    for cut in tried:
        file.write_bytes(store)
        file.with_name("cut.db-wal").write_bytes(log[:cut])
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("PRAGMA synchronous = OFF")
            told = "\n".join(connection.iterdump())
        states.setdefault(hashlib.sha256(told.encode()).digest(), cut)
        for left in folder.glob("cut.db*"):
            left.unlink()
    return len(tried), states


def test_a_wal_that_is_cut_at_any_byte_leads_to_one_draft(tmp_path, record_property):
    """Every byte is tried for what the store then holds, and each such state is played."""
    tried, states = wal_states(tmp_path)

    for number, cut in enumerate(states.values()):
        play = cut_off(tmp_path / str(number), cut)
        play.settle("4 13:02")
        after_the_cut = len(play.rig.drafts())
        reject(play.rig)
        play.settle("4 13:31")
        end = play.ending()
        play.close()
        assert after_the_cut == 1, cut
        assert (end.drafts, len(end.trash), end.open_intents) == ((), 1, 0), cut

    assert len(states) > 2
    record_property("wal cuts", tried)


def test_a_kill_at_any_statement_of_the_migration_is_made_up_for(tmp_path):
    statements: list[str] = []

    def note(_conn, _cursor, statement, *_rest) -> None:
        statements.append(statement)

    event.listen(Engine, "after_cursor_execute", note)
    Store(tmp_path / "count.db").close()
    event.remove(Engine, "after_cursor_execute", note)

    for number in range(1, len(statements) + 1):
        file = tmp_path / f"{number}.db"

        def die(file=file, number=number) -> None:
            seen = []

            def kill(*_: object) -> None:
                seen.append(1)
                if len(seen) == number:
                    os.kill(os.getpid(), signal.SIGKILL)

            event.listen(Engine, "after_cursor_execute", kill)
            Store(file)

        assert in_child(die) == -signal.SIGKILL
        with closing(Store(file)) as store:
            assert store.accounts() == ()

    assert any("CREATE TABLE" in statement for statement in statements)


def test_there_is_a_store_of_every_version():
    versions = Path(migrations.__file__).parent / "versions"

    shapes = {file.stem[1:5] for file in versions.glob("v*.py")}
    assert {file.stem for file in OLD_STORES} == shapes


@pytest.mark.parametrize("dump", OLD_STORES, ids=lambda path: path.stem)
def test_a_store_of_an_older_version_goes_on_where_it_was(tmp_path, dump: Path):
    """Each holds a story up to its draft, as that version wrote it."""
    play = drafted(tmp_path / "now")
    play.close()
    for file in play.folder.glob("followupd.db*"):
        file.unlink()
    with closing(sqlite3.connect(play.folder / "followupd.db")) as old:
        old.executescript(dump.read_text())
        [(written,)] = old.execute("SELECT content FROM intents WHERE state = 'done'")
    [draft] = play.rig.drafts()
    play.rig.edit_draft(id_of(draft), written)

    play.visit("4 13:05")
    reject(play.rig)
    play.visit("4 13:31")

    end = play.ending()
    assert (end.drafts, len(end.trash)) == ((), 1)
    assert end.states[-1] == ("thank_you", "withdrawn")
