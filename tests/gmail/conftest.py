"""A stand-in of Gmail for each test; it must have been spoken to as Google wants."""

import pytest

from tests.gmail.rig import GmailRig
from tests.servers.gmail.server import Gmail


@pytest.fixture
def gmail():
    server = Gmail()
    yield server
    server.stop()
    assert server.violations == []
    assert server.forbidden == []


@pytest.fixture
def rig(gmail):
    rig = GmailRig(gmail)
    yield rig
    rig.mailbox.close()
