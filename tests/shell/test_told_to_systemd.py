"""What systemd is told of the accounts: each change once, and not at every heartbeat."""

import socket
import threading

import pytest

from assistant.shell.daemon import Daemon
from connectors.errors import LoginRefused
from tests.shell.stage import Stage


@pytest.fixture
def systemd(tmp_path, monkeypatch):
    """The socket at which the service manager listens."""
    place = str(tmp_path / "systemd")
    monkeypatch.setenv("NOTIFY_SOCKET", place)
    monkeypatch.setenv("WATCHDOG_USEC", "40000")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.settimeout(30)
        ear.bind(place)
        yield ear


def test_what_an_owner_must_do_is_told_once(tmp_path, systemd):
    ill, well = Stage(tmp_path / "ill"), Stage(tmp_path / "well")
    ill.box.fails_with = LoginRefused("main: the login was refused")
    daemon = Daemon(lambda: [ill.post, well.post], well.clock)
    heard: list[str] = []

    def listen() -> None:
        while "STOPPING=1" not in heard:
            heard.extend(systemd.recv(4096).decode().split("\n"))
            if heard.count("WATCHDOG=1") == 10:
                ill.box.fails_with = None
                ill.post.release()
            if heard.count("WATCHDOG=1") == 20:
                daemon.stop()

    listener = threading.Thread(target=listen)
    listener.start()
    daemon.run()
    listener.join()

    status = [line for line in heard if line.startswith("STATUS=")]
    assert [line for line in status if "refused" in line] == [
        "STATUS=1 accounts watched; main: main: the login was refused"
    ]
    assert status[-1] == "STATUS=2 accounts watched"
