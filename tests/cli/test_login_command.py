"""`login` as a process: on Dovecot by password, on the stand-in of Gmail by consent."""

import json
import subprocess
import sys
import urllib.request

import pytest
from commanding import Answer, typed

from connectors.gmail.grants import parse_grant
from tests.gmail.test_gmail_consent import client_of
from tests.keyrings import NONE, folder_keyring
from tests.servers.dovecot import PASSWORD, USER
from tests.servers.gmail.server import Gmail

IMAP = """
[accounts.main]
connector = "imap"
host = "localhost"
port = {server.imaps}
username = "{user}"
ca_file = "{server.ca_file}"
[state]
path = "{home}/state"
"""
GMAIL = """
[accounts.mail]
connector = "gmail"
address = "ada@example.org"
client_file = "{home}/client.json"
endpoint = "{gmail.url}"
[state]
path = "{home}/state"
"""


@pytest.fixture
def gmail():
    server = Gmail()
    yield server
    server.stop()
    assert server.violations == server.forbidden == []


@pytest.fixture
def home(tmp_path):
    tmp_path.joinpath("home").mkdir()
    return tmp_path / "home"


def log_in(home, *words: str, said: str = "", **environment: str) -> Answer:
    config = home / "config.toml"
    return typed(
        "login", *words, "--config", config, home=home, said=said, **environment
    )


def test_a_password_is_tried_and_then_kept(dovecot, home):
    (home / "config.toml").write_text(IMAP.format(server=dovecot, user=USER, home=home))
    keyring = folder_keyring(home / "keyring")

    answer = log_in(home, said=PASSWORD + "\n", **keyring)

    assert (answer.status, answer.faults) == (0, [])
    assert "the login works; drafts go to 'Drafts'" in answer.out
    assert (home / "keyring" / "followupd.main").read_text() == PASSWORD


def test_a_wrong_password_is_refused_and_not_kept(dovecot, home):
    (home / "config.toml").write_text(IMAP.format(server=dovecot, user=USER, home=home))

    answer = log_in(home, said="wrong\n", **folder_keyring(home / "keyring"))

    assert answer.status == 3
    [fault] = answer.faults
    assert "the login was refused" in fault
    assert "wrong" not in fault.replace("the right secret", "")
    assert not (home / "keyring" / "followupd.main").exists()


def test_without_a_keyring_the_owner_is_told_of_the_other_ways(dovecot, home):
    (home / "config.toml").write_text(IMAP.format(server=dovecot, user=USER, home=home))

    answer = log_in(home, said=PASSWORD + "\n", **NONE)

    assert answer.status == 4
    assert "password_command" in answer.faults[0]


def test_a_server_that_is_not_there_is_status_4(dovecot, home):
    text = IMAP.format(server=dovecot, user=USER, home=home)
    (home / "config.toml").write_text(text.replace(str(dovecot.imaps), "1"))

    answer = log_in(home, said=PASSWORD + "\n")

    assert answer.status == 4


@pytest.mark.parametrize(
    ("words", "said"),
    [([], "say which account"), (["nowhere"], "no account 'nowhere'")],
)
def test_the_account_has_to_be_clear(home, words, said):
    (home / "config.toml").write_text("[me]\nname = 'Ada'\n")

    answer = log_in(home, *words)

    assert answer.status == 2
    assert said in answer.faults[0]


def test_gmails_consent_is_given_in_a_browser_and_kept(gmail, home):
    (home / "config.toml").write_text(GMAIL.format(gmail=gmail, home=home))
    write_client(gmail, home)
    keyring = folder_keyring(home / "keyring")
    command = [sys.executable, "-m", "assistant", "login", "--config"]
    child = subprocess.Popen(
        [*command, home / "config.toml"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={
            "HOME": str(home),
            "PATH": "/usr/bin:/bin",
            "OAUTHLIB_INSECURE_TRANSPORT": "1",
            "SSH_CONNECTION": "192.0.2.1 5 192.0.2.2 22",
            **keyring,
        },
    )
    address = next(line for line in child.stdout if "/auth?" in line).strip()
    urllib.request.urlopen(address, timeout=20).close()
    out, err = child.communicate(timeout=60)

    assert (child.returncode, "ssh -L" in err) == (0, True)
    assert "the login works" in out
    kept = (home / "keyring" / "followupd.mail consent").read_text()
    assert parse_grant(kept, "mail").refresh_token in gmail.consents.refresh


def test_without_a_client_file_its_place_is_named(gmail, home):
    text = GMAIL.format(gmail=gmail, home=home).replace("client_file", "# client_file")
    (home / "config.toml").write_text(text)

    answer = log_in(home)

    assert answer.status == 4
    assert "--client" in answer.faults[0]


def write_client(gmail: Gmail, home) -> None:
    (home / "client.json").write_text(json.dumps(client_of(gmail)))
