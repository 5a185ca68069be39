"""The units are what systemd understands, and as tight as they claim to be."""

import os
import shutil
import socket
import subprocess
from pathlib import Path

import pytest

from assistant.shell.notify import notify, watchdog_seconds

UNITS = Path(__file__).parents[2] / "systemd"
# Exposure in tenths, as --threshold counts it.
USER_UNIT, SYSTEM_UNIT = 54, 12


@pytest.fixture(params=["followupd.service", "followupd-system@.service"])
def unit(request, tmp_path, missing_server) -> Path:
    """A unit whose program stands in for one that is installed."""
    if not shutil.which("systemd-analyze"):
        missing_server("systemd-analyze (systemd)")
    lines = (UNITS / request.param).read_text().splitlines(keepends=True)
    copy = tmp_path / request.param
    copy.write_text(
        "".join(
            "ExecStart=/bin/true\n" if line.startswith("ExecStart=") else line
            for line in lines
        )
    )
    return copy


def analyze(unit: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    manager = ["--user"] if unit.name == "followupd.service" else []
    return subprocess.run(
        ["systemd-analyze", *manager, *arguments, str(unit)],
        env={**os.environ, "XDG_RUNTIME_DIR": str(unit.parent)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_systemd_understands_every_line(unit: Path):
    done = analyze(unit, "verify", "--man=no")

    assert (done.returncode, done.stderr) == (0, "")


def test_a_unit_is_no_more_exposed_than_it_has_to_be(unit: Path):
    limit = USER_UNIT if unit.name == "followupd.service" else SYSTEM_UNIT

    done = analyze(unit, "security", "--offline=yes", f"--threshold={limit}")

    assert done.returncode == 0, done.stdout


def test_both_units_start_the_program_that_is_installed():
    for name in ("followupd.service", "followupd-system@.service"):
        lines = (UNITS / name).read_text().splitlines()
        [start] = [line for line in lines if line.startswith("ExecStart=")]
        assert "/bin/followupd run" in start


def test_systemd_hears_how_the_daemon_fares(tmp_path, monkeypatch):
    address = str(tmp_path / "notify")
    monkeypatch.setenv("NOTIFY_SOCKET", address)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(address)
        notify("READY=1", "STATUS=main: all\nwell")

        assert manager.recv(100) == b"READY=1\nSTATUS=main: all well"


def test_without_systemd_nothing_is_said(monkeypatch):
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    monkeypatch.delenv("WATCHDOG_USEC", raising=False)

    notify("READY=1")

    assert watchdog_seconds() is None


def test_the_watchdog_is_fed_twice_in_its_time(monkeypatch):
    monkeypatch.setenv("WATCHDOG_USEC", "60000000")
    monkeypatch.delenv("WATCHDOG_PID", raising=False)

    assert watchdog_seconds() == 30.0
