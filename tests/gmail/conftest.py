"""A stand-in of Gmail for each test; it must have been spoken to as Google wants."""

import subprocess
import sys

import pytest

from tests.gmail.rig import GmailRig, Hours
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


@pytest.fixture
def loaded_by():
    """Return the modules that a statement loads, in a Python of its own."""

    def load(statement: str) -> list[str]:
        program = f"import sys; {statement}; print(*sys.modules, sep='\\n')"
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        )
        return done.stdout.splitlines()

    return load


@pytest.fixture
def hours():
    return Hours()


@pytest.fixture
def slow_gmail(hours):
    """A stand-in that counts its quota by the hours of the test."""
    server = Gmail(clock=hours.clock)
    yield server
    server.stop()
    assert server.violations == []
    assert server.forbidden == []
