"""Two daemons on one mailbox: the second refuses with one clear line."""

import itertools

import pytest

from assistant.shell.locks import MailboxHeld
from assistant.shell.store import Store
from tests.daemon.process import Followupd
from tests.shell.stage import INVITATION, REJECTION, Stage, at
from tests.shell.test_crashes import deliver, lying_in, make_maildir

databases = (f"tests{number}" for number in itertools.count())
CONFIG = """
[me]
name = "Ada Example"
addresses = ["ada@example.org"]
timezone = "America/New_York"
[drafts]
confidence = 0.3
[log]
level = "debug"
[state]
path = "{state}"
[accounts.{account}]
connector = "maildir"
path = "{mail}"
"""
CLOCK = "2026-03-04T13:05:00-05:00*1"


@pytest.fixture
def run(tmp_path):
    started: list[Followupd] = []
    mail = make_maildir(tmp_path / "mail")
    deliver(mail, "1.invitation", INVITATION)

    def start(state: str, account: str = "main", **env: str) -> Followupd:
        config = tmp_path / f"{len(started)}.toml"
        config.write_text(CONFIG.format(state=state, account=account, mail=mail))
        started.append(Followupd(config, clock=CLOCK, **env))
        return started[-1]

    yield start
    for daemon in started:
        daemon.kill()


def refused(daemon: Followupd) -> str:
    assert daemon.end() == 1
    [line] = [line for line in daemon.lines if "keeps this mailbox" in line]
    return line


def test_with_the_same_store(run, tmp_path):
    first = run(str(tmp_path / "state"))
    first.wait_for(event="watching")

    assert f"process {first.pid}" in refused(run(str(tmp_path / "state"), "other"))


def test_with_a_store_of_its_own(run, tmp_path):
    runtime = {"XDG_RUNTIME_DIR": str(tmp_path)}
    first = run(str(tmp_path / "one"), **runtime)
    first.wait_for(event="follow-up", state="drafted")

    assert f"process {first.pid}" in refused(run(str(tmp_path / "two"), **runtime))
    assert len(lying_in(tmp_path / "mail" / ".Drafts")) == 1


def test_a_folder_for_shared_locks_that_cannot_be_written_stops_nothing(run, tmp_path):
    (tmp_path / "file").write_text("")

    daemon = run(str(tmp_path / "state"), XDG_RUNTIME_DIR=str(tmp_path / "file"))

    assert daemon.wait_for(event="watching")


def test_a_daemon_that_was_killed_leaves_the_mailbox_free(run, tmp_path):
    first = run(str(tmp_path / "state"))
    first.wait_for(event="watching")
    first.kill()

    assert run(str(tmp_path / "state")).wait_for(event="watching")


@pytest.mark.server
def test_with_one_database_and_two_machines(run, tmp_path, postgres):
    """Two machines share neither state folders nor a kernel: just the database."""
    url = postgres.database(next(databases))
    one, two = ({"STATE_DIRECTORY": str(tmp_path / n), "XDG_RUNTIME_DIR": str(tmp_path / n)} for n in "ab")  # fmt: skip
    for name in "ab":
        (tmp_path / name).mkdir()
    first = run(url, **one)
    first.wait_for(event="follow-up", state="drafted")

    assert "in the same database" in refused(run(url, **two))

    first.kill()
    assert run(url, **two).wait_for(event="watching")
    assert len(lying_in(tmp_path / "mail" / ".Drafts")) == 1


@pytest.mark.server
def test_the_lock_in_a_database_goes_with_its_holder(postgres):
    url = postgres.database(next(databases))
    one, two = Store(url), Store(url)
    release = one.hold("imap ada@example.org")

    with pytest.raises(MailboxHeld):
        two.hold("imap ada@example.org")
    two.hold("imap eve@example.org")()
    release()
    two.hold("imap ada@example.org")()

    one.close()
    two.close()


@pytest.mark.server
def test_a_story_on_postgresql(tmp_path, postgres):
    url = postgres.database(next(databases))
    stage = Stage(tmp_path, place=url)
    stage.deliver(INVITATION)
    stage.visit("4 09:00")
    stage.visit("4 13:01")
    stage.restart()
    stage.box.deliver(REJECTION, received=at("4 13:30"))
    stage.visit("4 13:31")

    assert stage.states() == ["planned", "drafted", "withdrawn"]
    stage.store.close()
