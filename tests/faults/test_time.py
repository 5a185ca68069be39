"""The clock jumps, the machine sleeps, the zone changes: follow-ups stay right."""

import contextlib
import os
import signal
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from assistant.shell.clock import SystemClock
from tests.daemon.process import Followupd
from tests.faults.test_two_daemons import CONFIG
from tests.shell.stage import INVITATION, NEW_YORK, REJECTION, Stage
from tests.shell.test_crashes import deliver, lying_in, make_maildir

FAKETIME = Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1")


class Machine:
    """A daemon on a machine whose clock can be set (libfaketime)."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.mail = make_maildir(folder / "mail")
        deliver(self.mail, "1.invitation", INVITATION)
        self.started: list[Followupd] = []
        self._config = folder / "config.toml"
        self._config.write_text(
            CONFIG.format(state=folder / "state", account="main", mail=self.mail)
        )

    def set_clock(self, moment: str) -> None:
        """Set it to a moment of New York."""
        wanted = datetime.fromisoformat(moment).replace(tzinfo=NEW_YORK)
        offset = (wanted - SystemClock().now()).total_seconds()
        new = self.folder / "offset.new"
        new.write_text(f"{offset:+.0f}\n")
        new.replace(self.folder / "offset")

    def start(self, **env: str) -> Followupd:
        settings = {
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "NO_FAKE_STAT": "1",
            "WATCHDOG_USEC": "1000000",
        } | env
        daemon = Followupd(
            self._config,
            LD_PRELOAD=str(FAKETIME),
            FAKETIME_TIMESTAMP_FILE=str(self.folder / "offset"),
            FAKETIME_NO_CACHE="1",
            **settings,
        )
        self.started.append(daemon)
        return daemon

    def drafts(self) -> int:
        return len(lying_in(self.mail / ".Drafts"))

    def stop(self) -> None:
        for daemon in self.started:
            with contextlib.suppress(ProcessLookupError):
                os.kill(daemon.pid, signal.SIGCONT)
            daemon.kill()


@pytest.fixture
def machine(tmp_path, missing_server):
    if not FAKETIME.exists():
        missing_server("libfaketime")
    made = Machine(tmp_path)
    yield made
    made.stop()


def jumped(daemon: Followupd) -> None:
    daemon.wait_for(event="time passed unseen: comparing all drafts")
    daemon.wait_for(event="watching")


def test_a_clock_that_is_set_forward_by_an_hour_wakes_what_is_due(machine: Machine):
    machine.set_clock("2026-03-04T12:30")
    daemon = machine.start()
    daemon.wait_for(event="watching")

    machine.set_clock("2026-03-04T13:30")
    daemon.wait_for(event="follow-up", state="drafted")

    assert machine.drafts() == 1


def test_a_clock_that_is_set_back_by_an_hour_doubles_nothing(machine: Machine):
    machine.set_clock("2026-03-04T13:30")
    daemon = machine.start()
    daemon.wait_for(event="follow-up", state="drafted")
    daemon.wait_for(event="watching")

    machine.set_clock("2026-03-04T12:30")
    jumped(daemon)
    meanwhile = machine.drafts()
    deliver(machine.mail, "2.rejection", REJECTION)
    daemon.wait_for(event="follow-up", state="withdrawn")

    assert (meanwhile, machine.drafts()) == (1, 0)


@pytest.mark.parametrize("year", [2016, 2036])
def test_ten_years_off_and_right_again_costs_nothing(machine: Machine, year: int):
    machine.set_clock("2026-03-04T12:30")
    daemon = machine.start()
    daemon.wait_for(event="watching")

    machine.set_clock(f"{year}-03-04T12:30")
    daemon.wait_for(event="time passed unseen: comparing all drafts")
    meanwhile = machine.drafts()
    machine.set_clock("2026-03-04T13:30")
    daemon.wait_for(event="follow-up", state="drafted")
    deliver(machine.mail, "2.rejection", REJECTION)
    daemon.wait_for(event="follow-up", state="withdrawn")

    assert (meanwhile, machine.drafts()) == (0, 0)
    assert daemon.stop() == 0


def test_a_machine_that_slept_over_the_moment_makes_up_for_it(machine: Machine):
    """To a process that is stopped, as to one that is suspended, time just passes."""
    machine.set_clock("2026-03-04T12:30")
    daemon = machine.start()
    daemon.wait_for(event="watching")
    os.kill(daemon.pid, signal.SIGSTOP)
    machine.set_clock("2026-03-04T15:30")
    asleep = machine.drafts()
    os.kill(daemon.pid, signal.SIGCONT)

    daemon.wait_for(event="follow-up", state="drafted")

    assert (asleep, machine.drafts()) == (0, 1)


def test_a_process_that_stood_still_overnight_makes_up_for_it(machine: Machine):
    """All its clocks stood, as far as it can tell: none was set."""
    machine.set_clock("2026-03-04T12:30")
    daemon = machine.start(FAKETIME_DONT_FAKE_MONOTONIC="0")
    daemon.wait_for(event="watching")
    daemon.signal(signal.SIGSTOP)
    machine.set_clock("2026-03-05T09:30")
    asleep = machine.drafts()
    daemon.signal(signal.SIGCONT)

    daemon.wait_for(event="follow-up", state="drafted")
    deliver(machine.mail, "2.rejection", REJECTION)
    daemon.wait_for(event="follow-up", state="withdrawn")

    assert (asleep, machine.drafts()) == (0, 0)


def without_zone(machine: Machine) -> None:
    """Let the machine's zone be the owner's."""
    config = machine._config
    config.write_text(config.read_text().replace('timezone = "America/New_York"\n', ""))


def test_a_machine_that_moved_to_another_zone_keeps_its_drafts(machine: Machine):
    without_zone(machine)
    machine.set_clock("2026-03-04T13:30")
    first = machine.start(TZ="America/New_York")
    first.wait_for(event="follow-up", state="drafted")
    first.stop()

    for zone in ("Asia/Tokyo", "Pacific/Kiritimati", "America/New_York"):
        daemon = machine.start(TZ=zone)
        daemon.wait_for(event="watching")
        daemon.stop()

    assert machine.drafts() == 1


def test_a_zone_that_changes_while_the_daemon_runs_costs_nothing(machine: Machine):
    without_zone(machine)
    here = machine.folder / "localtime"

    def move_to(zone: str) -> None:
        new = here.with_suffix(".new")
        new.symlink_to(f"/usr/share/zoneinfo/{zone}")
        new.replace(here)

    move_to("America/New_York")
    machine.set_clock("2026-03-04T13:30")
    daemon = machine.start(TZ=f":{here}")
    daemon.wait_for(event="follow-up", state="drafted")
    daemon.wait_for(event="watching")
    move_to("Asia/Tokyo")
    daemon.signal(signal.SIGHUP)
    daemon.wait_for(event="reloading the config")
    daemon.wait_for(event="watching")
    meanwhile = machine.drafts()
    deliver(machine.mail, "2.rejection", REJECTION)
    daemon.wait_for(event="follow-up", state="withdrawn")

    assert (meanwhile, machine.drafts()) == (1, 0)


@pytest.mark.parametrize(
    ("before", "day"),
    [("2026-03-07T23:30", "2026-03-09"), ("2026-10-31T23:30", "2026-11-02")],
    ids=["summer time begins", "summer time ends"],
)
def test_a_night_in_which_the_clocks_change_shifts_nothing(
    machine: Machine, before: str, day: str
):
    (machine.mail / "new" / "1.invitation").write_bytes(invitation_for(day))
    machine.set_clock(before)
    daemon = machine.start()
    daemon.wait_for(event="watching")
    machine.set_clock(f"{day}T12:55")
    jumped(daemon)
    meanwhile = machine.drafts()

    machine.set_clock(f"{day}T13:01")
    daemon.wait_for(event="follow-up", state="drafted")

    assert (meanwhile, machine.drafts()) == (0, 1)


def invitation_for(day: str) -> bytes:
    """Return an invitation to ten in the morning of a day in New York."""
    date = datetime.fromisoformat(day).replace(tzinfo=NEW_YORK)
    words = f"{date:%A, %B} {date.day}, {date.year}".encode()
    content = INVITATION.replace(b"Wednesday, March 4, 2026", words)
    sent = date - timedelta(days=2)
    return content.replace(
        b"Mon, 02 Mar 2026 10:00:00 -0500", f"{sent:%a, %d %b %Y %H:%M:%S %z}".encode()
    )


def invited_on(day: str, folder: Path) -> Stage:
    """Let the invitation to a day come on the day before it."""
    date = datetime.fromisoformat(day).replace(tzinfo=NEW_YORK)
    content = invitation_for(day)
    stage = Stage(folder)
    stage.clock.moment = date - timedelta(days=1)
    stage.deliver(content)
    stage.visit()
    return stage


def go_to(stage: Stage, moment: str, zone: ZoneInfo = NEW_YORK) -> int:
    stage.clock.moment = datetime.fromisoformat(moment).replace(tzinfo=zone)
    stage.visit()
    return len(stage.drafts())


@pytest.mark.parametrize(
    "day",
    ["2026-03-09", "2026-11-02", "2028-02-29", "2027-03-01"],
    ids=["summer time begins", "summer time ends", "leap day", "no leap day"],
)
def test_the_moment_is_that_of_the_wall_clock(tmp_path, day):
    stage = invited_on(day, tmp_path)

    counts = [go_to(stage, f"{day}T12:59"), go_to(stage, f"{day}T13:00")]
    wake = stage.keeper.next_wake()

    assert counts == [0, 1]
    assert wake > datetime.fromisoformat(f"{day}T13:00").replace(tzinfo=NEW_YORK)
    stage.store.close()


def test_after_three_weeks_of_downtime_no_stale_letter_appears(tmp_path):
    stage = Stage(tmp_path)
    stage.deliver(INVITATION)
    stage.visit("4 09:00")

    stage.restart()
    stage.visit("25 09:00")
    stage.visit("25 13:30")
    first = stage.drafts()
    stage.restart()
    stage.visit("25 18:00")

    assert not any(b"Thank you for your time on Wednesday" in draft for draft in first)
    assert len(first) <= 1
    assert stage.drafts() == first
    stage.store.close()


def test_three_weeks_of_mail_are_read_before_anything_is_drafted(tmp_path):
    stage = Stage(tmp_path)
    stage.deliver(INVITATION)
    stage.visit("4 09:00")
    stage.deliver(REJECTION)

    stage.restart()
    stage.visit("25 09:00")

    assert stage.drafts() == []
    stage.store.close()
