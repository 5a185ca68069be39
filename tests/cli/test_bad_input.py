"""What goes wrong in real life: one line, the right exit status, nothing lost."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from commanding import ADA, POWERLESS, SAMPLES, Answer, typed

from tests.daemon.process import Followupd
from tests.servers.dovecot import PASSWORD, USER

LOCAL = """
[accounts.local]
connector = "maildir"
path = "{home}/Maildir"
"""
ON_SERVER = """
[accounts.main]
connector = "imap"
host = "127.0.0.1"
security = "none"
port = {port}
username = "{user}"
{secret}
"""
HEAD = """
[me]
name = "Ada Example"
addresses = ["ada@example.org"]
[state]
path = "{home}/state"
"""


def config(home: Path, *accounts: str, **values: object) -> Path:
    file = home / "config.toml"
    values = {"secret": f'password_command = ["echo", "{PASSWORD}"]', **values}
    file.write_text("".join((HEAD, *accounts)).format(home=home, **values))
    return file


def on(server, home: Path, *more: str, extra: str = "", **values: object) -> Path:
    values = {"port": server.imap, "user": USER, **values}
    return config(home, ON_SERVER + extra, *more, **values)


def maildir(home: Path) -> Path:
    for folder in ("", ".Drafts"):
        for part in ("cur", "new", "tmp"):
            (home / "Maildir" / folder / part).mkdir(parents=True)
    return home / "Maildir"


def run(file: Path) -> Answer:
    return typed("run", "--config", file, home=file.parent)


def test_an_unknown_key_names_the_nearest(tmp_path):
    maildir(tmp_path)
    file = config(tmp_path, LOCAL, '[log]\nlevell = "info"\n')

    answer = run(file)

    assert answer.status == 2
    assert answer.err.count("\n") == 1
    assert f"{file}:" in answer.err
    assert '"level"' in answer.err


def test_a_config_without_any_account_says_what_to_add(tmp_path):
    answer = run(config(tmp_path))

    assert (answer.status, answer.err.count("\n")) == (2, 1)
    assert "[accounts." in answer.err


def test_an_unknown_guide_names_those_that_there_are(tmp_path):
    maildir(tmp_path)

    answer = run(config(tmp_path, LOCAL, '[guide]\nuse = "balancd"\n'))

    assert (answer.status, answer.err.count("\n")) == (2, 1)
    assert "balanced" in answer.err


def test_an_unreachable_host_is_told(tmp_path):
    answer = run(config(tmp_path, ON_SERVER, port=1, user="ada"))

    assert (answer.status, len(answer.faults)) == (4, 1)
    assert "127.0.0.1:1" in answer.faults[0]


def test_a_maildir_that_is_not_there_is_told(tmp_path):
    answer = run(config(tmp_path, LOCAL))

    assert (answer.status, len(answer.faults)) == (4, 1)
    assert str(tmp_path / "Maildir") in answer.faults[0]


def test_a_maildir_without_permission_is_told(tmp_path):
    (maildir(tmp_path) / "cur").chmod(0)
    file = config(tmp_path, LOCAL)

    answers = [
        typed(*words, home=tmp_path, by=POWERLESS)
        for words in (
            ("run", "--config", file),
            ("inspect", *ADA, tmp_path / "Maildir"),
        )
    ]

    assert [(a.status, len(a.faults)) for a in answers] == [(4, 1), (4, 1)]
    assert all("permission" in answer.faults[0] for answer in answers)


def test_a_missing_password_is_told(dovecot, tmp_path):
    answer = run(on(dovecot, tmp_path, secret=""))

    assert (answer.status, len(answer.faults)) == (4, 1)
    assert "password_command" in answer.faults[0]


def test_a_refused_login_is_told(dovecot, tmp_path):
    file = on(dovecot, tmp_path, secret='password_command = ["echo", "wrong"]')

    answer = run(file)

    assert (answer.status, len(answer.faults)) == (3, 1)
    assert USER in answer.faults[0]
    assert "wrong" not in answer.err


def test_a_folder_that_cannot_be_found_is_told(dovecot, tmp_path):
    answer = run(on(dovecot, tmp_path, extra='drafts_folder = "Nowhere"\n'))

    assert (answer.status, len(answer.faults)) == (4, 1)
    assert "Nowhere" in answer.faults[0]


def test_a_store_of_a_newer_version_is_left_alone(tmp_path):
    maildir(tmp_path)
    file = config(tmp_path, LOCAL)
    daemon = Followupd(file)
    daemon.wait_for(event="account", state="ok")
    daemon.stop()
    store = next((tmp_path / "state").glob("*.db"))
    with closing(sqlite3.connect(store)) as opened, opened:
        opened.execute("update alembic_version set version_num = '9999'")

    answer = run(file)

    assert (answer.status, len(answer.faults)) == (1, 1)
    assert "newer" in answer.faults[0]


def test_the_other_accounts_go_on_when_one_is_refused(tmp_path):
    root = maildir(tmp_path)
    shutil.copy(SAMPLES / "tidewater-1-invitation.eml", root / "new" / "1")
    file = config(tmp_path, ON_SERVER, LOCAL, port=1, user="ada")

    daemon = Followupd(file, clock="2026-03-03T14:00:00-05:00*1")
    away = daemon.wait_for(account="main", state="away")
    drafted = daemon.wait_for(account="local", state="drafted")

    assert "127.0.0.1:1" in away["said"]
    assert drafted["event"] == "follow-up"
    assert len(list((root / ".Drafts/cur").iterdir())) == 1
    assert daemon.stop() == 0
