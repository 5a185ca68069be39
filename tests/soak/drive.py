"""Plays a year through the real daemon on Dovecot, under a fast clock, with faults.

The line is cut and the daemon is killed, at random; at the end every follow-up must
be accounted for, and memory, descriptors and threads must be flat.
"""

import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from assistant.shell.clock import SystemClock
from tests.daemon.household import Household
from tests.daemon.process import Followupd
from tests.faults.proxy import Fault, FaultProxy, Kind
from tests.reliability import write_year
from tests.servers.dovecot import Dovecot
from tests.soak.courses import Course, Scene
from tests.soak.diary import Diary, has_read_all
from tests.soak.held_clock import PATIENCE, Hand
from tests.soak.owner import (
    Ending,
    Usage,
    act,
    date_of,
    differences,
    id_of,
    told_by,
    usage_of,
)
from tests.soak.year import START, Event, Scale, year

CUTS = (Kind.FIN, Kind.RST, Kind.SWALLOW, Kind.HALF, Kind.SPLIT, Kind.DELAY)
YEAR = Scale(days=365, applications=40, mails=2000)
# Of the mail that matters to no application, most comes while other mail is being read.
AWAITED = 0.2
LOOK, GLANCE = 0.2, 0.05
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
TRIES, MINUTES = 150, 30


@dataclass
class Soak:
    """What was played, and what came of it."""

    mails: int
    applications: int
    days: int
    followups: int = 0
    wrong: list[str] = field(default_factory=list)
    doubled: int = 0
    faults: int = 0
    deaths: int = 0
    latest: timedelta = timedelta(0)
    usage: list[Usage] = field(default_factory=list)

    def spread(self, what: str) -> tuple[int, int]:
        """Return the least and the most of what the last process used."""
        values = [getattr(usage, what) for usage in self.usage]
        return min(values), max(values)

    def growth(self) -> float:
        """Return memory in the last third of the last process's life, by its first."""
        third = max(1, len(self.usage) // 3)
        first, last = self.usage[:third], self.usage[-third:]
        middle = [
            sorted(u.memory for u in part)[len(part) // 2] for part in (first, last)
        ]
        return middle[1] / middle[0]

    def line(self) -> str:
        low, high = (value // 1024 for value in self.spread("memory"))
        return (
            f"{self.mails} mails, {self.applications} applications, {self.days} days, "
            f"{self.faults} line faults, {self.deaths} kills: {self.followups} follow-ups "
            f"were due, {len(self.wrong)} not as they should be, {self.doubled} doubled; "
            f"the latest came {self.latest.total_seconds() / 3600:.0f} h late by the fast "
            f"clock; memory {low}-{high} MiB (growth {self.growth():.2f}), descriptors "
            "{}-{}, threads {}-{}".format(
                *self.spread("descriptors"), *self.spread("threads")
            )
        )


def soak(folder: Path, server: Dovecot, scale: Scale, *, seed: int) -> Soak:
    """Play it."""
    courses, events = year(scale, seed)
    letters = sum(event.scene.does == "mail" for event in events)
    found = Soak(letters, scale.applications, scale.days)
    return _Player(folder, server, seed, found).play(courses, events)


class _Player:
    def __init__(self, folder: Path, server: Dovecot, seed: int, found: Soak) -> None:
        self.proxy = FaultProxy(server.imap)
        self.home = Household(server, folder)
        text = self.home.config.read_text()
        text = text.replace(
            'host = "localhost"',
            'host = "127.0.0.1"\nsecurity = "none"\npoll = "2 s"',
        )
        text = text.replace(f"port = {server.imaps}", f"port = {self.proxy.port}")
        self.home.config.write_text(text)
        self.clock = folder / "clock"
        self.hand = Hand(self.clock, START)
        self.dice, self.found = random.Random(seed), found
        self.seen: dict[str, bytes] = {}
        self.copies: dict[str, int] = {}

    def start(self) -> None:
        config = self.home.config
        command = ("tests.soak.daemon", str(config), str(self.clock))
        self.daemon = Followupd(config, command=command)
        self.home.started.append(self.daemon)
        self.diary = Diary(self.daemon.lines)

    def play(self, courses: list[Course], events: list[Event]) -> Soak:
        """Play all events; the daemon is killed in the first half of the year only."""
        self.start()
        self.daemon.wait_for(event="account", state="ok")
        found, half = self.found, START + timedelta(days=self.found.days / 2)
        try:
            for event in events:
                self.move(event.at)
                self.happen(event, dies=event.at < half)
                self.look()
            self.proxy.arm(None)
            self.move(START + timedelta(days=found.days))
            self.keep_up(-1)
            self.look()
            found.usage.append(usage_of(self.daemon))
            self.daemon.stop()
            self.judge(courses)
        finally:
            logs = (line for each in self.home.started for line in each.lines)
            (self.home.folder / "log").write_text("".join(logs))
            self.home.close()
            self.proxy.close()
        return found

    def move(self, moment: datetime) -> None:
        """Let the time come; it stands still while the daemon cannot reach its server."""
        self.hand.move(moment, unless=lambda: self.diary.state() != "ok")

    def happen(self, event: Event, *, dies: bool) -> None:
        """Let a thing happen, perhaps a fault and a death with it."""
        assert self.daemon.runs(), "".join(self.daemon.lines)
        if self.dice.random() < 0.08:
            self.proxy.arm(Fault(self.dice.choice(CUTS), self.dice.randint(1, 30)))
            self.found.faults += 1
        rests = self.diary.rests
        came = self.let_be(event)
        if dies and self.dice.random() < 0.03:
            time.sleep(self.dice.random() * LOOK)
            self.daemon.kill()
            self.found.deaths += 1
            self.found.usage.clear()
            self.start()
            rests = 0
        elif self.dice.random() < 0.1:
            self.found.usage.append(usage_of(self.daemon))
        if came and (event.course or self.dice.random() < AWAITED):
            self.keep_up(rests)

    def let_be(self, event: Event) -> bool:
        """Let a mail come, or the owner act, once the draft before it lies there.

        Return whether that gives the daemon something to read.
        """
        scene, course = event.scene, event.course
        if course and scene.after and not self.found_draft(scene, course):
            self.found.wrong.append(f"{course.name}: no {scene.after} to {scene.does}")
            return scene.does == "mail" and self.deliver(scene)
        if scene.does == "mail":
            return self.deliver(scene)
        if scene.does == "write":
            self.home.mail.append("Sent", scene.content)
        return scene.does != "delete"

    def deliver(self, scene: Scene) -> bool:
        self.home.deliver(scene.content)
        return True

    def keep_up(self, rests: int) -> None:
        """Wait until the daemon has read all that came, and rests again."""
        deadline = time.monotonic() + PATIENCE
        store = self.home.folder / "state" / "followupd.db"
        while self.diary.rests <= rests or not has_read_all(self.home, store):
            self.diary.state()
            assert time.monotonic() < deadline, f"mail of {self.hand.now()} is not read"
            time.sleep(GLANCE)

    def found_draft(self, scene: Scene, course: Course) -> bool:
        """Wait for the draft that a scene needs, and act on it.

        The time passes slowly meanwhile: a draft in doubt is settled by the clock, and
        one that would come on a day off comes days later.
        """
        for tried in range(TRIES):
            draft = act(self.home, scene, course, scene.after)
            if draft is not None:
                self.seen.setdefault(id_of(draft), draft)
                return True
            self.look()
            time.sleep(LOOK)
            self.move(self.hand.now() + (HOUR if tried > MINUTES else MINUTE))
        return False

    def look(self) -> None:
        """Keep what lies in Drafts, and how many copies of each at most."""
        drafts = self.home.drafts()
        ids = [id_of(draft) for draft in drafts]
        self.seen.update(zip(ids, drafts, strict=True))
        for each in ids:
            self.copies[each] = max(self.copies.get(each, 0), ids.count(each))

    def judge(self, courses: list[Course]) -> None:
        """Account for every follow-up, by the stories."""
        found = self.found
        told = told_by(self.home.folder / "state" / "followupd.db")
        folders = {name: self.home.contents(name) for name in ("Sent", "Trash")}
        folders["Drafts"] = self.home.drafts()
        for content in (c for contents in folders.values() for c in contents):
            if id_of(content) in told.kinds:
                self.seen.setdefault(id_of(content), content)
        found.wrong += differences(courses, Ending(told, self.seen, folders))
        found.followups = sum(len(course.due) for course in courses)
        found.doubled = sum(copies - 1 for copies in self.copies.values())
        for course in courses:
            for content in self.seen.values():
                kind = told.kinds.get(id_of(content), "")
                if course.thread.encode() in content and kind in course.due:
                    late = date_of(content) - course.due[kind].earliest
                    found.latest = max(found.latest, late)


def main(say: Callable[[str], None] = print, scale: Scale = YEAR) -> int:
    """The long form: `python -m tests.soak`."""
    folder = Path(tempfile.mkdtemp(prefix="soak"))
    (folder / "home").mkdir()
    server = Dovecot(folder / "dovecot")
    try:
        found = soak(folder / "home", server, scale, seed=1)
    finally:
        server.stop()
    say(found.line())
    write_year(found.line(), SystemClock().now().date())
    for wrong in found.wrong:
        say(wrong)
    say(f"the log of the daemon is in {folder / 'home' / 'log'}")
    return int(bool(found.doubled or found.wrong))
