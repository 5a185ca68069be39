"""The password is nowhere but in memory; nobody else can read what is kept."""

import os
from pathlib import Path

import pytest

from tests.cli.commanding import typed
from tests.daemon.household import Household
from tests.servers.dovecot import PASSWORD
from tests.shell.stage import REJECTION

pytestmark = [pytest.mark.server, pytest.mark.xdist_group("daemon")]


@pytest.fixture
def home(plain_dovecot, tmp_path):
    before = os.umask(0)
    made = Household(plain_dovecot, tmp_path)
    yield made
    os.umask(before)
    made.close()


def family(pid: int) -> list[int]:
    """Return a process and all that descend from it."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(each for child in children for each in family(int(child)))]


def test_the_password_is_nowhere_and_files_are_the_owners_alone(home: Household):
    daemon = home.drafted()
    home.deliver(REJECTION)
    daemon.wait_for(event="follow-up", state="withdrawn")
    told = [
        (Path("/proc") / str(pid) / name).read_bytes()
        for pid in family(daemon.pid)
        for name in ("cmdline", "environ")
    ]
    limits = Path(f"/proc/{daemon.pid}/limits").read_text()
    status = typed("status", "--config", home.config, home=home.folder)
    state = [path for path in (home.folder / "state").rglob("*") if path.is_file()]
    kept = [path.read_bytes() for path in state]
    loose = [path for path in state if path.stat().st_mode & 0o077]
    folders = [
        p
        for p in (home.folder / "state", *(home.folder / "state").rglob("*"))
        if p.is_dir()
    ]
    daemon.stop()

    secret = PASSWORD.encode()
    assert not any(secret in each for each in (*told, *kept))
    assert PASSWORD not in status.out + status.err + "".join(daemon.lines)
    assert [line.split()[4:6] for line in limits.splitlines() if "core" in line] == [
        ["0", "0"]
    ]
    assert loose == []
    assert all(folder.stat().st_mode & 0o077 == 0 for folder in folders)
