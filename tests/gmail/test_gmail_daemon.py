"""The daemon as a process, with Gmail as its mailbox."""

import signal

import pytest

from connectors.steps import CRASH_AT
from tests.daemon.household import AFTER_DUE
from tests.daemon.process import Followupd
from tests.gmail.rig import consented
from tests.keyrings import folder_keyring
from tests.shell.stage import INVITATION, REJECTION, at

CONFIG = """
[me]
name = "Ada Example"
addresses = ["ada@example.org"]
timezone = "America/New_York"
country = "US"
[drafts]
confidence = 0.3
[log]
level = "debug"
[state]
path = "{folder}/state"
[accounts.mail]
connector = "gmail"
address = "ada@example.org"
trash = true
poll = "1 s"
endpoint = "{gmail.url}"
"""


class Household:
    """A config, a keyring with a consent in it, and the daemons that were started."""

    def __init__(self, gmail, folder):
        self.gmail, self.folder = gmail, folder
        self.config = folder / "config.toml"
        self.config.write_text(CONFIG.format(gmail=gmail, folder=folder))
        self.keyring = folder_keyring(folder / "keyring")
        self.consent = folder / "keyring" / "followupd.mail consent"
        self.consent.write_text(consented(gmail).load())
        self.started: list[Followupd] = []

    def start(self, **environment) -> Followupd:
        daemon = Followupd(self.config, clock=AFTER_DUE, **self.keyring, **environment)
        self.started.append(daemon)
        return daemon

    def deliver(self, content: bytes, when: str) -> None:
        self.gmail.box.deliver(content, received=at(when))

    def drafts(self) -> list[bytes]:
        box = self.gmail.box
        return [box.messages[inner].raw for inner in box.drafts.values()]


@pytest.fixture
def home(gmail, tmp_path):
    made = Household(gmail, tmp_path)
    yield made
    for daemon in made.started:
        daemon.kill()


def test_a_draft_appears_and_an_answer_takes_it_away(home):
    home.deliver(INVITATION, "2 10:00")
    daemon = home.start()
    daemon.wait_for(event="follow-up", state="drafted")
    daemon.wait_for(event="watching")
    [draft] = home.drafts()

    home.deliver(REJECTION, "4 13:30")
    daemon.wait_for(event="follow-up", state="withdrawn")

    assert b"To: Jane Roe <jane@acme.example>" in draft
    assert home.drafts() == []
    assert len(home.gmail.box.labelled("TRASH")) == 1
    assert daemon.stop() == 0


def test_a_rotated_consent_outlives_a_kill_right_after_it_was_given(home):
    """The token is in the keyring before the first call is made with it."""
    home.gmail.consents.rotates = True
    home.gmail.before("/profile", lambda: home.started[0].signal(signal.SIGKILL))
    home.start().end()
    kept = home.consent.read_text()

    home.start().wait_for(event="watching")

    first, second = home.gmail.consents.spent
    assert first not in kept
    assert second in kept


def test_a_kill_while_a_draft_is_made_leaves_one(home):
    home.deliver(INVITATION, "2 10:00")
    killed = home.start(**{CRASH_AT: "draft.appended"}).end()

    home.start().wait_for(event="follow-up", state="drafted")

    assert killed == -signal.SIGKILL
    assert len(home.drafts()) == home.gmail.box.created == 1


def test_a_revoked_consent_ends_with_status_3_and_its_cause(home):
    home.gmail.consents.revoke()
    daemon = home.start()

    assert daemon.end() == 3
    assert "followupd login" in "".join(daemon.lines)


def test_no_token_is_ever_logged(home):
    home.deliver(INVITATION, "2 10:00")
    daemon = home.start()
    daemon.wait_for(event="watching")
    daemon.stop()

    secrets = [*home.gmail.consents.refresh, *home.gmail.consents.access]
    assert secrets
    assert not [s for s in secrets if s in "".join(daemon.lines)]
