"""A damaged store is named, kept, and built anew without a second draft."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.shell.store import Store, StoreFault
from connectors.base import Watch
from connectors.maildir import MaildirMailbox
from tests.daemon.process import Followupd
from tests.faults.households import Home, drafted
from tests.faults.stories import id_of, reject
from tests.faults.test_two_daemons import CONFIG
from tests.reliability import THOROUGH
from tests.shell.stage import INVITATION, REJECTION
from tests.shell.test_crashes import deliver, lying_in, make_maildir

STRIDE = 97 if THOROUGH else 9001


def test_damage_anywhere_in_the_file_leads_to_no_second_draft(
    tmp_path, record_property
):
    play = drafted(tmp_path / "before")
    play.close()
    size = (play.folder / "followupd.db").stat().st_size

    for place in range(0, size, STRIDE):
        home = Home(play, tmp_path / str(place))
        content = home.damage(place)
        home.visit("4 13:06")
        after, kept = len(home.rig.drafts()), home.kept()
        reject(home.rig)
        post = home.visit("4 13:31")
        assert (post.said, after) == ("", 1), place
        assert (home.rig.drafts(), len(home.rig.trash())) == ([], 1), place
        assert not kept or kept[0].read_bytes() == content, place
        home.close()

    record_property("damages", len(range(0, size, STRIDE)))


def test_a_schema_that_is_no_text_any_more_is_damage(tmp_path):
    play = drafted(tmp_path / "before")
    play.close()
    home = Home(play, tmp_path / "after")
    home.damage(home.store.read_bytes().index(b"CREATE TABLE"), size=7)

    home.visit("4 13:06")

    assert (len(home.kept()), len(home.rig.drafts())) == (1, 1)
    home.close()


def test_a_row_that_its_index_does_not_know_is_damage(tmp_path):
    """What a search passes over in silence would make the draft a stranger's."""
    play = drafted(tmp_path / "before")
    play.close()
    home = Home(play, tmp_path / "after")
    state_of_the_draft = home.store.read_bytes().index(b"savedone") + len(b"save")
    home.damage(state_of_the_draft, size=len(b"done"))

    home.visit("4 13:06")
    kept = home.kept()
    reject(home.rig)
    home.visit("4 13:31")

    assert len(kept) == 1
    assert (home.rig.drafts(), len(home.rig.trash())) == ([], 1)
    home.close()


def test_what_the_owner_did_with_a_draft_is_read_from_the_store_that_was_damaged(
    tmp_path,
):
    play = drafted(tmp_path / "before")
    [draft] = play.rig.drafts()
    play.rig.delete_draft(id_of(draft))
    play.visit("4 13:04")
    play.close()
    home = Home(play, tmp_path / "after")
    home.damage(0)

    home.visit("4 13:06")
    home.visit("4 18:00")

    assert len(home.kept()) == 1
    assert home.rig.drafts() == []
    home.close()


def test_a_draft_that_was_not_made_yet_is_made_after_the_damage(tmp_path):
    play = drafted(tmp_path / "before")
    [draft] = play.rig.drafts()
    play.close()
    with closing(sqlite3.connect(play.folder / "followupd.db")) as store:
        store.execute("DELETE FROM events WHERE body LIKE '%drafted%'")
        store.execute("DELETE FROM intents")
        store.commit()
        store.execute("VACUUM")
    play.rig.delete_draft(id_of(draft))
    home = Home(play, tmp_path / "after")
    home.damage(0)

    home.visit("4 13:06")

    assert len(home.rig.drafts()) == 1
    home.close()


class Running:
    """A real daemon on a Maildir, up to its first draft."""

    def __init__(self, folder: Path) -> None:
        self.mail = make_maildir(folder / "mail")
        deliver(self.mail, "1.invitation", INVITATION)
        self.store = folder / "state" / "followupd.db"
        self._config = folder / "config.toml"
        self._config.write_text(
            CONFIG.format(state=self.store.parent, account="main", mail=self.mail)
        )
        self.daemon = self.start()
        self.daemon.wait_for(event="follow-up", state="drafted")
        self.daemon.wait_for(event="watching")

    def start(self) -> Followupd:
        clock = "2026-03-04T13:05:00-05:00*1"
        self.daemon = Followupd(self._config, clock=clock, WATCHDOG_USEC="1000000")
        return self.daemon

    def rests(self) -> None:
        """Wait until the daemon has written down that the account fares well."""
        well = "SELECT 1 FROM accounts WHERE state = 'ok'"
        with closing(sqlite3.connect(self.store)) as other:
            while not other.execute(well).fetchone():
                os.sched_yield()

    def damage(self, place: int) -> bytes:
        content = bytearray(self.store.read_bytes())
        content[place : place + 4096] = b"\xa5" * 4096
        self.store.write_bytes(content)
        return bytes(content)

    def go_on(self) -> tuple[dict[str, str], int]:
        """Let it notice, and take its draft away; return what it said, and the drafts."""
        said = self.daemon.wait_for(event="the store was damaged: building it anew")
        self.daemon.wait_for(event="watching")
        drafts = len(lying_in(self.mail / ".Drafts"))
        deliver(self.mail, "2.rejection", REJECTION)
        self.daemon.wait_for(event="follow-up", state="withdrawn")
        assert self.daemon.stop() == 0
        return said, drafts


@pytest.fixture
def running(tmp_path):
    made = Running(tmp_path)
    yield made
    made.daemon.kill()


@contextmanager
def rewriting(store: Path) -> Iterator[None]:
    """Let every reader of the store look at its file anew after the block."""
    with closing(sqlite3.connect(store)) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        yield
        other.execute("UPDATE accounts SET revision = revision + 1")
        other.commit()


def test_the_daemon_says_so_at_its_start_and_goes_on(running: Running):
    running.daemon.stop()
    content = running.damage(0)
    with pytest.raises(StoreFault, match="start 'followupd run', which keeps it aside"):
        Store(running.store)

    running.start()
    said, drafts = running.go_on()

    assert Path(said["kept"]).read_bytes() == content
    assert (drafts, lying_in(running.mail / ".Drafts")) == (1, [])
    with closing(Store(running.store)) as anew:
        [notice] = anew.notices("main")
    assert notice.text.endswith(f"{said['kept']}.")


@pytest.mark.parametrize("where", [b"SQLite format 3", b'"event": "letter_filed"'])
def test_damage_that_shows_while_the_daemon_runs_is_mended_at_once(
    running: Running, where: bytes
):
    running.rests()
    with rewriting(running.store):
        running.damage(running.store.read_bytes().index(where) // 4096 * 4096)

    _, drafts = running.go_on()

    assert (drafts, lying_in(running.mail / ".Drafts")) == (1, [])


class Eventful(MaildirMailbox):
    """A mailbox at which something happens right before it is watched."""

    def __init__(self, root: Path, happens: Callable[[], object]) -> None:
        super().__init__(root)
        self._happens = happens

    def watch(self) -> Watch:
        self._happens()
        return super().watch()


def test_damage_that_shows_when_the_visit_has_ended_is_mended_at_once(tmp_path):
    play = drafted(tmp_path / "before")
    play.close()
    home = Home(play, tmp_path / "after")

    def damage() -> None:
        if not home.kept():
            with rewriting(home.store):
                home.damage(0)

    home.desk = replace(home.desk, open_mailbox=lambda: Eventful(home.rig.root, damage))
    post = home.visit("4 13:06")
    reject(home.rig)
    home.visit("4 13:31")

    assert (post.said, len(home.kept())) == ("", 1)
    assert (home.rig.drafts(), len(home.rig.trash())) == ([], 1)
    home.close()


def test_a_draft_that_was_superfluous_by_the_time_of_the_mend_is_taken_away(tmp_path):
    play = drafted(tmp_path / "before")
    play.close()
    home = Home(play, tmp_path / "after")
    home.damage(0)
    reject(home.rig)

    home.visit("4 13:31")

    assert (home.rig.drafts(), len(home.rig.trash())) == ([], 1)
    home.close()


def test_a_draft_that_was_edited_before_the_mend_is_left_alone(tmp_path):
    play = drafted(tmp_path / "before")
    play.close()
    home = Home(play, tmp_path / "after")
    home.damage(0)
    [draft] = home.rig.drafts()
    edited = draft.replace(b"Thank you", b"Many thanks")
    home.rig.edit_draft(id_of(draft), edited)
    reject(home.rig)

    home.visit("4 13:31")

    assert home.rig.drafts() == [edited]
    home.close()
