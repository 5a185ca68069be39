"""Opens the store: checked, private to its owner, and in the present shape."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config as AlembicConfig
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from assistant.shell.faults import Fault
from connectors.steps import step

BUSY_MS = 10_000
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    f"PRAGMA busy_timeout = {BUSY_MS}",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
)


_DAMAGE = ("malformed", "not a database", "Could not decode to UTF-8")


class StoreFault(Fault):
    """The store can't be read or written now."""


class StoreDamaged(StoreFault):
    """What the store holds makes no sense any more; it was not written to."""


def open_engine(place: str | Path) -> Engine:
    """Return an engine on a file, or on a database by its URL; raise `StoreFault`.

    A store of an older shape is copied beside itself and migrated first.
    """
    file = None if isinstance(place, str) else place
    name = str(place) if file else "the database"
    with said_plainly(name):
        if file is None:
            engine = create_engine(str(place), pool_pre_ping=True)
        else:
            _make_private(file)
            engine = _sqlite_engine(file)
        try:
            if file is not None:
                _check(engine, file)
            _migrate(engine, file, name)
        except UnicodeDecodeError as error:
            # What SQLite says of a schema quotes the damage in it.
            engine.dispose()
            raise damaged(name, error) from error
        except BaseException:
            engine.dispose()
            raise
    return engine


@contextmanager
def said_plainly(name: str) -> Iterator[None]:
    """Turn what a database driver or the disk says into one line."""
    try:
        yield
    except DBAPIError as error:
        raise _fault(name, error.orig) from error
    except SQLAlchemyError as error:
        raise StoreFault(f"{name}: the store does not work: {error}") from error
    except (OSError, sqlite3.Error) as error:
        raise _fault(name, error) from error


def damaged(name: str, said: object) -> StoreDamaged:
    """Return the fault of a store that holds what cannot be."""
    what = " ".join(str(said).split())[:200]
    return StoreDamaged(
        f"{name}: it is damaged ({what}): start 'followupd run', which keeps it aside "
        "and builds it anew from the mailbox"
    )


def _fault(name: str, error: BaseException | None) -> StoreFault:
    said = " ".join(str(error).split())
    if any(mark in said for mark in _DAMAGE):
        return damaged(name, said)
    return StoreFault(f"{name}: {_reason(said)}")


def _reason(said: str) -> str:
    lines = {
        "disk is full": "the disk is full: make room, nothing is lost",
        "No space left": "the disk is full: make room, nothing is lost",
        "readonly": "it can't be written: let this user write to its folder",
        "Read-only": "it can't be written: its disk was mounted read-only",
        "unable to open": "it can't be opened: let this user write to its folder",
        "locked": "another process holds it: stop that one, or try again",
    }
    return next((line for mark, line in lines.items() if mark in said), said)


def _make_private(file: Path) -> None:
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    file.chmod(0o600)


def _sqlite_engine(file: Path) -> Engine:
    engine = create_engine(f"sqlite:///{file}")
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: object) -> None:
    # The driver's own idea of when to begin would split our transactions.
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _check(engine: Engine, file: Path) -> None:
    with engine.connect() as connection:
        said = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    if said != "ok":
        raise damaged(str(file), said)


def _migrate(engine: Engine, file: Path | None, name: str) -> None:
    config = AlembicConfig()
    config.set_main_option("script_location", "assistant.shell:migrations")
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)
    with engine.connect() as connection:
        have = MigrationContext.configure(connection).get_current_revision()
    if have == scripts.get_current_head():
        return
    if have is not None and have not in {s.revision for s in scripts.walk_revisions()}:
        raise StoreFault(
            f"{name}: a newer followupd wrote this store (version {have}): "
            "update this one, or give it a state path of its own"
        )
    if have is not None and file is not None:
        _back_up(file, have)
    plain = engine.connect()
    with plain, plain.execution_options(writing=True).begin():
        step("migrate.begun")
        config.attributes["connection"] = plain
        command.upgrade(config, "head")
        step("migrate.done")


def _back_up(file: Path, version: str) -> None:
    copy = file.with_name(f"{file.name}.before-{version}")
    copy.unlink(missing_ok=True)
    os.close(os.open(copy, os.O_RDWR | os.O_CREAT, 0o600))
    with closing(sqlite3.connect(file)) as old, closing(sqlite3.connect(copy)) as new:
        old.backup(new)
