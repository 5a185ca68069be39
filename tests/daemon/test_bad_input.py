"""What cannot work is told in one line, with the exit status that scripts rely on."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.daemon.household import AFTER_DUE, Household
from tests.daemon.process import Followupd
from tests.servers.dovecot import free_ports
from tests.shell.stage import INVITATION
from tests.shell.test_crashes import deliver, lying_in, make_maildir

ME = """
[me]
name = "Ada Example"
addresses = ["ada@example.org"]
timezone = "America/New_York"
[drafts]
confidence = 0.3
[state]
path = "{folder}/state"
"""
MAILDIR = '[accounts.{name}]\nconnector = "maildir"\npath = "{path}"\n'
IMAP = """
[accounts.{name}]
connector = "imap"
host = "127.0.0.1"
port = {port}
security = "none"
username = "{user}"
password_command = "{command}"
"""


@pytest.fixture
def run(tmp_path):
    """Start the daemon with these accounts; it is killed at the end."""
    started: list[Followupd] = []

    def start(*accounts: str, **env: str) -> Followupd:
        config = tmp_path / "config.toml"
        config.write_text(ME.format(folder=tmp_path) + "".join(accounts))
        started.append(Followupd(config, clock=AFTER_DUE, **env))
        return started[-1]

    yield start
    for daemon in started:
        daemon.kill()


def imap(name: str = "main", **changes: object) -> str:
    values = {
        "name": name, "port": free_ports(1)[0], "user": "ada", "command": "echo x",
    }  # fmt: skip
    return IMAP.format(**(values | changes))


def maildir(name: str, path: Path) -> str:
    return MAILDIR.format(name=name, path=path)


def last_line(daemon: Followupd) -> str:
    [*_, line] = [line for line in daemon.lines if not line.startswith("{")]
    return line


def test_no_account_at_all_is_a_fault_of_the_config(run):
    daemon = run()

    assert daemon.end() == 2
    assert "there is no account" in last_line(daemon)


def test_an_unreachable_host(run):
    daemon = run(imap())

    assert daemon.end() == 4
    assert "check host and port" in last_line(daemon)


def test_a_missing_password(home: Household):
    config = home.config.read_text().splitlines(keepends=True)
    home.config.write_text(
        "".join(line for line in config if "password_command" not in line)
    )

    daemon = home.start(PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring")

    assert daemon.end() == 4
    assert "there is no password" in last_line(daemon)


def test_a_folder_that_is_no_maildir(run, tmp_path):
    daemon = run(maildir("main", tmp_path / "nothing"))

    assert daemon.end() == 4
    assert "no Maildir stands there" in last_line(daemon)


def test_a_store_of_a_newer_version(run, tmp_path):
    make_maildir(tmp_path / "mail")
    first = run(maildir("main", tmp_path / "mail"))
    first.wait_for(event="account", state="ok")
    first.stop()
    with closing(sqlite3.connect(tmp_path / "state" / "followupd.db")) as store:
        store.execute("UPDATE alembic_version SET version_num = '9999'")
        store.commit()

    second = run(maildir("main", tmp_path / "mail"))

    assert second.end() == 1
    assert "a newer followupd wrote this store" in last_line(second)


def test_a_refused_login(home: Household):
    (home.folder / "password").write_text("wrong\n")

    daemon = home.start()

    assert daemon.end() == 3
    assert "the login was refused" in last_line(daemon)


def test_the_other_accounts_go_on(run, tmp_path):
    mail = make_maildir(tmp_path / "mail")
    deliver(mail, "1.invitation", INVITATION)

    daemon = run(
        imap("away"), maildir("nowhere", tmp_path / "x"), maildir("main", mail)
    )
    daemon.wait_for(event="account", account="away", state="away")
    daemon.wait_for(event="account", account="nowhere", state="parked")
    daemon.wait_for(event="follow-up", account="main", state="drafted")

    assert len(lying_in(mail / ".Drafts")) == 1


def test_one_database_keeps_all_accounts_apart(run, tmp_path):
    mails = [make_maildir(tmp_path / name) for name in ("one", "two")]
    for mail in mails:
        deliver(mail, "1.invitation", INVITATION)

    daemon = run(*(maildir(mail.name, mail) for mail in mails))
    daemon.wait_for(event="follow-up", account="one", state="drafted")
    daemon.wait_for(event="follow-up", account="two", state="drafted")

    assert [len(lying_in(mail / ".Drafts")) for mail in mails] == [1, 1]


def test_a_signal_ends_it_cleanly(run, tmp_path):
    daemon = run(maildir("main", make_maildir(tmp_path / "mail")))
    daemon.wait_for(event="account", state="ok")

    assert daemon.stop() == 0
