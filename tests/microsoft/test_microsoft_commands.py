"""From an app registration to a daemon that runs, as processes."""

import json
import os
import subprocess
import sys
import tomllib

from tests.daemon.process import Followupd
from tests.microsoft.owners import USER
from tests.servers.microsoft import CLIENT


def followupd(*words, home) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "assistant", *map(str, words)],
        capture_output=True,
        text=True,
        env={**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home)},
        timeout=60,
        check=False,
    )


def test_setup_leads_to_a_daemon_that_runs(microsoft, dovecot, sealed, tmp_path):
    config = tmp_path / "config.toml"
    done = followupd(
        "setup", "--config", config, "--non-interactive", "--address", USER,
        "--name", "Ada", "--timezone", "America/New_York", "--country", "US",
        "--host", "localhost", "--imap-port", dovecot.imaps,
        "--ca-file", dovecot.ca_file, "--client-id", CLIENT,
        "--authority", microsoft.authority, home=tmp_path,
    )  # fmt: skip
    checked = followupd("doctor", "--json", "--config", config, home=tmp_path)
    environment = {
        "HOME": str(tmp_path),
        "XDG_STATE_HOME": str(tmp_path / ".local/state"),
    }
    daemon = Followupd(config, **environment)
    daemon.wait_for(event="account", state="ok")
    daemon.stop()

    assert done.returncode == 0, done.stderr
    assert "type the code ABCD1234" in done.stdout
    assert tomllib.loads(config.read_text())["accounts"]["main"]["auth"] == "xoauth2"
    assert checked.returncode == 0, checked.stdout
    secrets = [*microsoft.tenant.refresh, *microsoft.tenant.access]
    assert not [s for s in secrets if s in "".join(daemon.lines) + done.stdout]


def test_a_server_that_takes_no_consents_is_told_before_any_is_asked_for(
    microsoft, plain_dovecot, sealed, tmp_path
):
    done = followupd(
        "setup", "--config", tmp_path / "config.toml", "--non-interactive",
        "--address", USER, "--name", "Ada", "--timezone", "UTC",
        "--host", "localhost", "--imap-port", plain_dovecot.imaps,
        "--ca-file", plain_dovecot.ca_file, "--client-id", CLIENT,
        "--authority", microsoft.authority, "--json", home=tmp_path,
    )  # fmt: skip

    assert done.returncode == 4
    assert "takes no consents" in done.stderr
    assert [json.loads(line) for line in done.stdout.splitlines()] == []
    assert not (tmp_path / "config.toml").exists()
