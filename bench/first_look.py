"""The first look at a mailbox of 100,000 messages, beside imapclient and its headers.

The mailbox spans four years and lies on a Dovecot of its own. The daemon is timed from
its start until it watches, with `first_look = "90d"`. `FOLLOWUPD_BENCH_MESSAGES` sets
another number of messages, `FOLLOWUPD_BENCH_FIRST_LOOK` how far back is looked.
"""

import os
import subprocess
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from imapclient import IMAPClient

from bench.ordinary import messages
from connectors.base import HEADER_FIELDS
from tests.daemon.household import Household
from tests.servers.dovecot import PASSWORD, Dovecot

COUNT = int(os.environ.get("FOLLOWUPD_BENCH_MESSAGES", "100000"))
FIRST_LOOK = os.environ.get("FOLLOWUPD_BENCH_FIRST_LOOK", "90d")
DAYS = 4 * 365
UNTIL = datetime(2026, 3, 1, 12, tzinfo=UTC)
CLOCK = "2026-03-01T12:00:00+00:00*1"
CHUNK = 1000
PATIENCE = 3600.0


def main() -> None:
    """Fill the mailbox, and print both times and the ratio."""
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        server = Dovecot(Path(folder) / "base", storage="maildir")
        try:
            _measure(server, Path(folder))
        finally:
            server.stop()


def _measure(server: Dovecot, folder: Path) -> None:
    home = Household(server, folder)
    _fill(server.base / "home" / home.user / "Maildir")
    print(f"{COUNT} messages over {DAYS} days, on Dovecot (maildir), its cache warm")
    _headers(server, home.user)
    alone = min(_headers(server, home.user) for _ in range(3))
    print(f"imapclient, the same header fields of all of them: {alone:.1f} s")
    _look(home, alone)
    home.close()


def _look(home: Household, alone: float) -> None:
    home.config.write_text(f'first_look = "{FIRST_LOOK}"\n{home.config.read_text()}')
    began = time.monotonic()
    daemon = home.start(CLOCK)
    daemon.wait_for(event="watching", patience=PATIENCE)
    took = time.monotonic() - began
    own, child = _peak(daemon.pid), max(map(_peak, _children(daemon.pid)), default=0)
    daemon.stop()
    print(
        f"first look of {FIRST_LOOK}: {took:.1f} s from the start of the process, "
        f"{took / alone:.2f} x imapclient's headers; "
        f"peak resident {own:.0f} MiB, its parser {child:.0f} MiB"
    )


def _headers(server: Dovecot, user: str) -> float:
    """Fetch the header fields of all messages as imapclient does; return seconds."""
    client = IMAPClient("127.0.0.1", server.imap, ssl=False, timeout=600)
    client.login(user, PASSWORD)
    fields = f"BODY.PEEK[HEADER.FIELDS ({' '.join(HEADER_FIELDS)})]"
    began = time.monotonic()
    client.select_folder("INBOX", readonly=True)
    uids = client.search("ALL")
    for at in range(0, len(uids), CHUNK):
        client.fetch(uids[at : at + CHUNK], [fields, "INTERNALDATE", "RFC822.SIZE"])
    took = time.monotonic() - began
    client.logout()
    return took


def _fill(maildir: Path) -> None:
    for name in ("cur", "new", "tmp"):
        (maildir / name).mkdir(parents=True)
    for number, (at, content) in enumerate(messages(COUNT, UNTIL, DAYS)):
        path = maildir / "cur" / f"{int(at.timestamp())}.{number}.bench:2,S"
        path.write_bytes(content)
        os.utime(path, (at.timestamp(), at.timestamp()))
    if os.geteuid() == 0:
        subprocess.run(["chown", "-R", "mail:mail", str(maildir.parent)], check=True)


def _peak(pid: int) -> float:
    """Return the peak of resident memory in MiB."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _children(pid: int) -> list[int]:
    listed = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    return [int(each) for each in listed.split()]


if __name__ == "__main__":
    main()
