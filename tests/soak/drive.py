"""Plays a year through the real daemon on Dovecot, under a fast clock, with faults.

The line is cut, the server and the daemon are killed, at random; at the end every
follow-up must be accounted for, and memory, descriptors and threads must be flat.
"""

import json
import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from connectors.headers import header_block, message_id
from tests.daemon.household import Household
from tests.daemon.process import Followupd
from tests.faults.proxy import Fault, FaultProxy, Kind
from tests.servers.dovecot import Dovecot
from tests.soak.year import START, Arrival, Process, year

CUTS = (Kind.FIN, Kind.RST, Kind.SWALLOW, Kind.HALF, Kind.SPLIT, Kind.DELAY)


@dataclass
class Soak:
    """What was played, and what came of it."""

    mails: int
    applications: int
    days: int
    drafts: int = 0
    doubled: int = 0
    lost: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    sent: int = 0
    faults: int = 0
    deaths: int = 0
    memory: list[int] = field(default_factory=list)
    descriptors: list[int] = field(default_factory=list)
    threads: list[int] = field(default_factory=list)

    def line(self) -> str:
        return (
            f"{self.mails} mails, {self.applications} applications, {self.days} days, "
            f"{self.faults} faults, {self.deaths} deaths: {len(self.lost)} lost, "
            f"{self.doubled} doubled, {len(self.wrong)} wrong, {self.sent} sent; memory "
            f"{self.memory[0] // 1024}-{max(self.memory) // 1024} MiB, descriptors "
            f"{min(self.descriptors)}-{max(self.descriptors)}, threads "
            f"{min(self.threads)}-{max(self.threads)}"
        )


def soak(
    folder: Path, server: Dovecot, *, days: int, mails: int, factor: float, seed: int
) -> Soak:
    """Play it; `factor` is how fast the clock runs."""
    applications = max(2, round(40 * days / 365))
    processes, arrivals = year(
        applications=applications, mails=mails, days=days, seed=seed
    )
    return _Player(folder, server, factor, seed).play(
        processes, arrivals, Soak(len(arrivals), applications, days)
    )


class _Player:
    def __init__(self, folder: Path, server: Dovecot, factor: float, seed: int) -> None:
        self.proxy = FaultProxy(server.imap)
        self.home = Household(server, folder)
        text = self.home.config.read_text()
        text = text.replace(
            'host = "localhost"', 'host = "127.0.0.1"\nsecurity = "none"'
        )
        text = text.replace(f"port = {server.imaps}", f"port = {self.proxy.port}")
        self.home.config.write_text(text.replace('level = "debug"', 'level = "info"'))
        self.factor, self.dice = factor, random.Random(seed)
        self.began = time.monotonic()

    def now(self) -> datetime:
        return START + timedelta(seconds=(time.monotonic() - self.began) * self.factor)

    def start(self) -> Followupd:
        return self.home.start(f"{self.now().isoformat()}*{self.factor}")

    def play(
        self, processes: list[Process], arrivals: list[Arrival], found: Soak
    ) -> Soak:
        daemon = self.start()
        seen: dict[str, int] = {}
        for arrival in arrivals:
            self.wait_until(arrival.at)
            self.home.deliver(arrival.content)
            if self.dice.random() < 0.08:
                self.proxy.arm(Fault(self.dice.choice(CUTS), self.dice.randint(1, 30)))
                found.faults += 1
            if self.dice.random() < 0.01:
                daemon.kill()
                found.deaths += 1
                daemon = self.start()
            elif self.dice.random() < 0.05:
                measure(daemon, found)
            self.count(seen)
        self.proxy.arm(None)
        self.wait_until(START + timedelta(days=found.days))
        measure(daemon, found)
        self.count(seen)
        daemon.stop()
        self.judge(processes, seen, found)
        self.home.close()
        self.proxy.close()
        return found

    def wait_until(self, moment: datetime) -> None:
        left = (moment - self.now()).total_seconds() / self.factor
        if left > 0:
            time.sleep(left)

    def count(self, seen: dict[str, int]) -> None:
        """Keep the most copies that ever lay there at once, of each draft."""
        ids = [message_id(header_block(draft)) for draft in self.home.drafts()]
        for each in ids:
            seen[each] = max(seen.get(each, 0), ids.count(each))

    def judge(
        self, processes: list[Process], seen: dict[str, int], found: Soak
    ) -> None:
        """Account for the thank-you of every interview that took place."""
        found.drafts = len(seen)
        found.doubled = sum(copies - 1 for copies in seen.values())
        found.sent = len(self.home.contents("Sent"))
        lying = self.home.drafts()
        removed = self.home.trash()
        for process in processes:
            mark = process.thread.encode()
            kept = [d for d in lying if mark in d]
            gone = [d for d in removed if mark in d]
            if not kept and not gone:
                found.lost.append(process.company)
            if process.answered and any(
                b"Thank you" in d and b"check" in d for d in kept
            ):
                found.wrong.append(process.company)


def measure(daemon: Followupd, found: Soak) -> None:
    """Note what the daemon uses now."""
    root = Path(f"/proc/{daemon.pid}")
    status = dict(
        line.split(":", 1) for line in (root / "status").read_text().splitlines()
    )
    found.memory.append(int(status["VmRSS"].split()[0]))
    found.threads.append(int(status["Threads"]))
    found.descriptors.append(len(list((root / "fd").iterdir())))


def main(say: Callable[[str], None] = print) -> int:
    """The long form: `python -m tests.soak`."""
    folder = Path(tempfile.mkdtemp(prefix="soak"))
    (folder / "home").mkdir()
    server = Dovecot(folder / "dovecot")
    try:
        found = soak(
            folder / "home", server, days=365, mails=2000, factor=40_000, seed=1
        )
    finally:
        server.stop()
    say(found.line())
    say(json.dumps({"lost": found.lost, "wrong": found.wrong}))
    return int(bool(found.lost or found.doubled or found.wrong or found.sent))
