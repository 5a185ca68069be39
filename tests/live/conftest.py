"""A real account, where one is given; else all of this is skipped."""

import os
import uuid
from pathlib import Path

import pytest

from assistant.config import GmailAccount, ImapAccount, parse_config
from assistant.mailboxes import Opener
from assistant.shell.places import state_folder
from tests.live.accounts import LiveGmail, LiveImap

CONFIG, ACCOUNT = "FOLLOWUPD_LIVE_CONFIG", "FOLLOWUPD_LIVE_ACCOUNT"
BY_HAND = "FOLLOWUPD_LIVE_BY_HAND"


@pytest.fixture
def live():
    """The account that the environment names."""
    if not (os.environ.get(CONFIG) and os.environ.get(ACCOUNT)):
        pytest.skip(f"no real account: set {CONFIG} and {ACCOUNT}")
    config = parse_config(Path(os.environ[CONFIG]).read_text())
    name = os.environ[ACCOUNT]
    account, opener = config.accounts[name], Opener(state_folder(config.state.path))
    kind = {GmailAccount: LiveGmail, ImapAccount: LiveImap}[type(account)]
    opened = kind(name, account, opener)
    yield opened
    opened.close()


@pytest.fixture
def live_gmail(live):
    if not isinstance(live, LiveGmail):
        pytest.skip("this is a question about Gmail's own interface")
    return live


@pytest.fixture
def person():
    """Ask the person at the terminal to do something; skip where nobody is there."""
    if not os.environ.get(BY_HAND):
        pytest.skip(f"this takes a person: set {BY_HAND}=1, and run pytest with -s")

    def ask(what: str) -> str:
        with Path("/dev/tty").open("r+") as terminal:
            terminal.write(f"\n>>> {what}\n>>> then press Enter ")
            terminal.flush()
            return terminal.readline().strip()

    return ask


@pytest.fixture
def message_id() -> str:
    return f"<{uuid.uuid4().hex}@example.net>"
