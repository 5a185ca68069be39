"""The commands on a Gmail account, as processes."""

import json
import os
import re
import signal
import subprocess
import sys
import tomllib
import urllib.request

from connectors.gmail.grants import parse_grant
from tests.gmail.rig import consented
from tests.gmail.test_gmail_consent import client_of
from tests.gmail.test_gmail_daemon import Household, home
from tests.gmail.test_gmail_news import fill
from tests.servers.gmail.consents import SCOPE
from tests.shell.stage import INVITATION, REJECTION, at

__all__ = ["home"]
MESSAGE = re.compile(r"GET /gmail/v1/users/me/messages/([0-9a-f]+)\?")


def ask(household: Household, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "assistant", *words, "--config", household.config],
        capture_output=True,
        text=True,
        env={**os.environ, **household.keyring},
        timeout=60,
        check=False,
    )


def checked(household: Household) -> tuple[int, dict[str, dict]]:
    done = ask(household, "doctor", "--json")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    return done.returncode, {row["check"]: row for row in rows}


def test_a_consent_that_works_is_all_that_doctor_asks_for(home):
    status, found = checked(home)

    assert status == 0
    assert found["login"]["level"] == "ok"
    assert found["folders"]["level"] == "ok"


def test_without_the_right_to_trash_doctor_says_what_follows(home):
    home.consent.write_text(consented(home.gmail, "readonly", "compose").load())

    status, found = checked(home)

    assert status == 0
    assert found["folders"]["level"] == "note"
    assert "followupd undo" in found["folders"]["mend"]


def test_a_revoked_consent_is_status_3_and_names_the_command(home):
    home.gmail.consents.revoke()

    status, found = checked(home)

    assert status == 3
    assert "followupd login" in found["login"]["mend"]


def test_a_push_that_cannot_work_is_told_by_doctor(home):
    text = home.config.read_text()
    more = (
        f'push = "projects/p/subscriptions/s"\npubsub_endpoint = "{home.gmail.url}"\n'
    )
    home.config.write_text(text + more)

    status, found = checked(home)

    assert status == 4
    assert "projects/p/subscriptions/s can't be used" in found["login"]["text"]


def test_setup_leads_from_a_client_file_to_a_daemon_that_runs(gmail, tmp_path):
    fresh = Household(gmail, tmp_path)
    fresh.config.unlink()
    fresh.consent.unlink()
    (tmp_path / "client.json").write_text(json.dumps(client_of(gmail)))
    command = [
        sys.executable, "-m", "assistant", "setup", "--config", fresh.config,
        "--non-interactive", "--address", "ada@example.org", "--name", "Ada Example",
        "--timezone", "America/New_York", "--country", "US", "--account", "mail",
        "--connector", "gmail", "--trash", "--endpoint", gmail.url,
        "--client", tmp_path / "client.json",
    ]  # fmt: skip
    child = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "OAUTHLIB_INSECURE_TRANSPORT": "1", **fresh.keyring},
    )  # fmt: skip
    address = next(line for line in child.stdout if "/auth?" in line).strip()
    urllib.request.urlopen(address, timeout=20).close()
    out, err = child.communicate(timeout=60)

    assert (child.returncode, "Traceback" in err) == (0, False), err
    assert "no interview to follow up" in out
    assert SCOPE + "modify" in parse_grant(fresh.consent.read_text(), "mail").scopes
    written = tomllib.loads(fresh.config.read_text())
    assert written["accounts"]["mail"]["trash"] is True
    fresh.start().wait_for(event="account", state="ok")
    fresh.started[0].stop()


def test_a_withdrawn_draft_is_put_back_into_its_conversation(home):
    home.deliver(INVITATION, "2 10:00")
    daemon = home.start()
    daemon.wait_for(event="follow-up", state="drafted")
    home.deliver(REJECTION, "4 13:30")
    daemon.wait_for(event="follow-up", state="withdrawn")
    daemon.stop()
    [row] = map(json.loads, ask(home, "undo", "--json").stdout.splitlines())

    done = ask(home, "undo", row["id"])

    assert done.returncode == 0, done.stderr
    box = home.gmail.box
    [inner] = box.drafts.values()
    invitation = next(iter(box.messages.values()))
    assert box.messages[inner].thread == invitation.thread


def test_a_draft_comes_from_the_alias_that_the_invitation_was_sent_to(home):
    text = home.config.read_text()
    both = '["ada@example.org", "ada@work.example"]'
    home.config.write_text(text.replace('["ada@example.org"]', both))
    home.deliver(
        INVITATION.replace(b"<ada@example.org>", b"<ada@work.example>"), "2 10:00"
    )

    home.start().wait_for(event="follow-up", state="drafted")

    [draft] = home.drafts()
    assert b"From: Ada Example <ada@work.example>" in draft


def test_a_first_look_that_was_killed_goes_on_where_it_was(home):
    fill(home.gmail, 50)
    for stored in home.gmail.box.messages.values():
        stored.date = at("1 10:00")
    keys = list(home.gmail.box.messages)
    home.gmail.before(
        f"/messages/{keys[35]}", lambda: home.started[0].signal(signal.SIGKILL)
    )
    home.start().end()
    before = MESSAGE.findall("\n".join(home.gmail.requests))

    home.start().wait_for(event="watching")

    after = MESSAGE.findall("\n".join(home.gmail.requests))[len(before) :]
    assert len(before) > 30
    assert set(before) | set(after) >= set(keys)
    assert not set(keys[:25]) & set(after[:25])
