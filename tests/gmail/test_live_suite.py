"""The tests for real accounts run, and pass, where the stand-in plays the account."""

import os
import subprocess
import sys
from pathlib import Path

from tests.gmail.rig import consented
from tests.gmail.test_gmail_daemon import CONFIG
from tests.keyrings import folder_keyring
from tests.servers.dovecot import PASSWORD

ROOT = Path(__file__).parents[2]


def run_live(**environment: str) -> str:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, "tests/live"],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout


def test_without_an_account_every_live_test_is_skipped():
    said = run_live(FOLLOWUPD_LIVE_CONFIG="")

    assert " passed" not in said
    assert " failed" not in said
    assert "no real account" in said


def test_the_live_tests_pass_on_the_stand_in(gmail, tmp_path):
    gmail.answers.inserts = True
    (tmp_path / "config.toml").write_text(CONFIG.format(gmail=gmail, folder=tmp_path))
    keyring = folder_keyring(tmp_path / "keyring")
    consent = tmp_path / "keyring" / "followupd.mail consent"
    consent.write_text(consented(gmail).load())

    said = run_live(
        FOLLOWUPD_LIVE_CONFIG=str(tmp_path / "config.toml"),
        FOLLOWUPD_LIVE_ACCOUNT="mail",
        **keyring,
    )

    assert " failed" not in said, said
    assert "15 passed" in said, said


IMAP = """
[accounts.mail]
connector = "imap"
host = "localhost"
port = {server.imaps}
username = "user11@example.org"
ca_file = "{server.ca_file}"
password_command = ["echo", "{password}"]
"""


def test_the_live_tests_pass_on_a_server_of_our_own(dovecot, tmp_path):
    (tmp_path / "config.toml").write_text(
        IMAP.format(server=dovecot, password=PASSWORD)
    )

    said = run_live(
        FOLLOWUPD_LIVE_CONFIG=str(tmp_path / "config.toml"),
        FOLLOWUPD_LIVE_ACCOUNT="mail",
    )

    assert " failed" not in said, said
    assert "6 passed" in said, said
