"""`setup` as a process against a real server: with answers typed in, and without any."""

import json
import os
import shutil
import stat
import subprocess
import tomllib
from datetime import timedelta
from email.utils import format_datetime

import pytest
from commanding import Answer, typed

from assistant.cli.service import unit_text
from assistant.shell.clock import SystemClock
from tests.keyrings import NONE, folder_keyring
from tests.servers.dovecot import PASSWORD
from tests.shell.stage import INVITATION

USER = "user9@example.org"
OWNER = ("--address", USER, "--name", "Ada Example")
ZONE = ("--timezone", "America/New_York", "--country", "US")


class Newcomer:
    """Somebody who has nothing yet but a mailbox on the server."""

    def __init__(self, server, home):
        self.server, self.home = server, home
        self.config = home / ".config" / "followupd" / "config.toml"
        self.keyring = folder_keyring(home / "keyring")
        self.where = (
            "--host", "localhost", "--imap-port", str(server.imaps),
            "--ca-file", str(server.ca_file),
        )  # fmt: skip

    def sets_up(self, *words, said=PASSWORD + "\n", **environment) -> Answer:
        keyring = environment or self.keyring
        return typed("setup", *words, home=self.home, said=said, **keyring)

    def unasked(self, *words, **options) -> Answer:
        return self.sets_up(
            "--non-interactive", *OWNER, *ZONE, *self.where, *words, **options
        )

    def settings(self) -> dict:
        return tomllib.loads(self.config.read_text())

    def password(self) -> str:
        return (self.home / "keyring" / "followupd.main").read_text()


@pytest.fixture
def newcomer(dovecot, tmp_path):
    return Newcomer(dovecot, tmp_path)


def test_one_command_leads_to_a_config_that_works(newcomer):
    answer = newcomer.unasked()
    checked = typed("doctor", home=newcomer.home, **newcomer.keyring)

    assert (answer.status, answer.faults) == (0, [])
    assert newcomer.settings() == {
        "me": {
            "name": "Ada Example", "addresses": [USER],
            "timezone": "America/New_York", "country": "US",
        },
        "accounts": {
            "main": {
                "connector": "imap", "host": "localhost", "port": newcomer.server.imaps,
                "username": USER, "ca_file": str(newcomer.server.ca_file),
            }
        },
    }  # fmt: skip
    assert newcomer.password() == PASSWORD
    assert checked.status == 0, checked.out


def test_the_config_is_its_owners_alone_and_holds_no_secret(newcomer):
    newcomer.unasked()

    assert stat.S_IMODE(newcomer.config.stat().st_mode) == 0o600
    assert PASSWORD not in newcomer.config.read_text()


def test_everything_can_be_answered_on_the_terminal(newcomer):
    answers = [
        "ada at home",  # no address: it is asked for again
        "user9@nowhere.invalid",
        "Ada Example",
        "Mars/Olympus",  # no zone: it is asked for again
        "Europe/Berlin",
        "",  # the country of the zone
        "localhost",
        "",  # TLS
        "wrong password",
        PASSWORD,
        "n",
    ]
    words = ("--imap-port", str(newcomer.server.imaps), "--username", USER)
    answer = newcomer.sets_up(
        *words,
        "--ca-file",
        str(newcomer.server.ca_file),
        said="\n".join(answers) + "\n",
    )

    assert (answer.status, answer.faults) == (0, [])
    assert "is no mail address" in answer.err
    assert "nobody tells which server" in answer.err
    assert "the login was refused" in answer.err
    mine = newcomer.settings()["me"]
    assert (mine["timezone"], mine["country"]) == ("Europe/Berlin", "DE")
    assert newcomer.password() == PASSWORD


def test_a_wrong_password_leaves_nothing_behind(newcomer):
    answer = newcomer.unasked(said="wrong\n")

    assert answer.status == 3
    assert not newcomer.config.exists()
    assert not (newcomer.home / "keyring" / "followupd.main").exists()


def test_a_server_that_is_not_there_leaves_nothing_behind(newcomer):
    answer = newcomer.unasked("--imap-port", "1")

    assert answer.status == 4
    assert not newcomer.config.exists()


def test_a_certificate_that_is_not_trusted_ends_before_the_password_is_sent(newcomer):
    answer = newcomer.sets_up("--non-interactive", *OWNER, *ZONE, *newcomer.where[:4])

    assert answer.status == 4
    assert "certificate is not trusted" in answer.faults[0]
    assert not newcomer.config.exists()


def test_without_a_keyring_a_command_may_print_the_password(newcomer):
    (newcomer.home / "secret").write_text(PASSWORD)
    command = f"cat '{newcomer.home}/secret'"

    refused = newcomer.unasked(**NONE)
    answer = newcomer.unasked("--password-command", command, said="", **NONE)

    assert refused.status == 4
    assert "password_command" in refused.faults[0]
    assert answer.status == 0
    assert newcomer.settings()["accounts"]["main"]["password_command"] == command


def test_what_a_human_wrote_is_not_changed(newcomer):
    written = (
        "# mine\n[me]\nname='Ada' # short\naddresses = ['ada@example.org']\n"
        "[accounts.old]\nconnector = 'maildir'\npath = '~/Maildir'"
    )
    newcomer.config.parent.mkdir(parents=True)
    newcomer.config.write_text(written)
    newcomer.config.chmod(0o640)

    answer = newcomer.unasked()

    text = newcomer.config.read_text()
    assert answer.status == 0
    assert text.startswith(written + "\n")
    assert set(newcomer.settings()["accounts"]) == {"old", "main"}
    assert newcomer.settings()["me"]["name"] == "Ada"
    assert stat.S_IMODE(newcomer.config.stat().st_mode) == 0o640
    assert f'add "{USER}" to addresses' in answer.err


@pytest.mark.parametrize("mine", ["[me]\nname = 'Ada'\n", "me = {name = 'Ada'}\n"])
def test_what_is_missing_in_a_table_of_the_users_own_is_told(newcomer, mine):
    newcomer.config.parent.mkdir(parents=True)
    newcomer.config.write_text(mine)

    answer = newcomer.unasked()

    assert answer.status == 0
    assert newcomer.config.read_text().startswith(mine)
    assert newcomer.settings()["me"] == {"name": "Ada"}
    assert f'add "{USER}" to addresses in [me]' in answer.err


def test_without_a_keyring_the_command_is_asked_for(newcomer):
    (newcomer.home / "secret").write_text(PASSWORD)
    command = f"cat '{newcomer.home}/secret'"

    answer = newcomer.sets_up(
        *OWNER, *ZONE, *newcomer.where, said=f"{PASSWORD}\n{command}\nn\n", **NONE
    )

    assert (answer.status, answer.faults) == (0, [])
    assert newcomer.settings()["accounts"]["main"]["password_command"] == command


def test_answers_that_end_early_leave_nothing_behind(newcomer):
    answer = newcomer.sets_up(*OWNER, said="")

    assert answer.status == 2
    assert "--non-interactive" in answer.faults[0]
    assert not newcomer.config.exists()


def test_a_config_with_a_fault_is_left_alone(newcomer):
    newcomer.config.parent.mkdir(parents=True)
    newcomer.config.write_text("[mee]\n")

    answer = newcomer.unasked()

    assert answer.status == 2
    assert "config.toml:1" in answer.faults[0]
    assert newcomer.config.read_text() == "[mee]\n"


def test_an_account_that_is_there_is_not_set_up_twice(newcomer):
    newcomer.unasked()
    before = newcomer.config.read_text()

    answer = newcomer.unasked()

    assert answer.status == 2
    assert "followupd login main" in answer.faults[0]
    assert newcomer.config.read_text() == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "--address is needed"),
        (["--address", "nobody"], "no mail address"),
        ([*OWNER, "--timezone", "Mars/Olympus"], "is no zone"),
        ([*OWNER, "--connector", "maildir"], "--path is needed"),
        ([*OWNER, "--connector", "gmail"], "--client is needed"),
    ],
)
def test_what_is_missing_is_named(tmp_path, words, said):
    answer = typed("setup", "--non-interactive", *words, *ZONE[2:], home=tmp_path)

    assert answer.status == 2 or said.startswith("--client")
    assert said in answer.faults[0]


def test_the_last_90_days_are_shown(newcomer):
    newcomer.server.deliver(recent(INVITATION), to=USER)

    answer = newcomer.unasked("--json")
    quiet = newcomer.unasked("--account", "second", "--no-replay", "--json")

    rows = [row for row in answer.rows if row.get("event")]
    assert [row["event"] for row in rows][:1] == ["planned"]
    assert rows[0]["company"] == "Acme"
    assert not [row for row in quiet.rows if row.get("event")]


def recent(invitation: bytes) -> bytes:
    """Return the invitation as if it had come three days ago, for two days later."""
    came = SystemClock().now() - timedelta(days=3)
    held = came + timedelta(days=2)
    day = f"{held:%A, %B} {held.day}"
    lines = [
        f"Date: {format_datetime(came)}".encode() if x.startswith(b"Date:") else x
        for x in invitation.split(b"\r\n")
    ]
    text = b"\r\n".join(lines)
    return text.replace(b"Wednesday, March 4", day.encode()).replace(b", 2026", b"")


def test_the_user_unit_is_written_for_this_very_program(newcomer):
    answer = newcomer.unasked("--service")

    unit = newcomer.home / ".config" / "systemd" / "user" / "followupd.service"
    [start] = [x for x in unit.read_text().splitlines() if x.startswith("ExecStart=")]
    assert answer.status == 0
    assert start.endswith(f"run --config {newcomer.config}")
    assert (
        f"mkdir -p -m 0700 {newcomer.home}/.local/state/followupd" in unit.read_text()
    )
    assert "systemctl --user enable --now followupd.service" in answer.err


def test_systemd_understands_the_unit_wherever_things_lie(tmp_path, missing_server):
    if not shutil.which("systemd-analyze"):
        missing_server("systemd-analyze (systemd)")
    odd = tmp_path / 'a folder, 100% "mine"'
    unit = tmp_path / "followupd.service"
    unit.write_text(unit_text(odd / "config.toml", odd / "state"))

    done = subprocess.run(
        ["systemd-analyze", "--user", "verify", "--man=no", str(unit)],
        env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert 'run --config "' in unit.read_text()
    assert "100%%" in unit.read_text()


def test_a_unit_of_the_users_own_stays(newcomer):
    unit = newcomer.home / ".config" / "systemd" / "user" / "followupd.service"
    unit.parent.mkdir(parents=True)
    unit.write_text("[Service]\n")

    answer = newcomer.unasked("--service")

    assert unit.read_text() == "[Service]\n"
    assert "left as it is" in answer.err


def test_a_maildir_needs_no_login(tmp_path):
    for part in ("cur", "new", "tmp", ".Drafts/cur", ".Drafts/new", ".Drafts/tmp"):
        (tmp_path / "Maildir" / part).mkdir(parents=True)

    answer = typed(
        "setup", "--non-interactive", *OWNER, *ZONE, "--connector", "maildir",
        "--path", tmp_path / "Maildir", home=tmp_path,
    )  # fmt: skip

    assert (answer.status, answer.faults) == (0, [])
    assert (
        json.dumps(str(tmp_path / "Maildir"))
        in (tmp_path / ".config" / "followupd" / "config.toml").read_text()
    )
