"""Clocks, and noticing that one was set or that the machine slept."""

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from assistant import wiring
from assistant.shell.clock import Pulse, parse_clock
from assistant.shell.faults import Fault
from connectors.backoff import Backoff


def test_a_fast_clock_runs_by_its_factor():
    clock = parse_clock("2026-03-04T15:00:00-05:00*3600")

    assert clock.seconds(timedelta(hours=2)) == 2.0
    assert clock.now() - datetime(2026, 3, 4, 20, tzinfo=UTC) < timedelta(hours=1)


def test_a_clock_without_a_factor_keeps_the_machines_pace():
    assert parse_clock("2026-03-04T15:00:00+00:00").seconds(timedelta(minutes=1)) == 60


@pytest.mark.parametrize("text", ["soon", "2026-03-04T15:00:00", "2026-03-04T15:00Z*0"])
def test_what_is_no_clock_is_told(text: str):
    with pytest.raises(Fault, match="FOLLOWUPD_CLOCK"):
        wiring.clock_of({"FOLLOWUPD_CLOCK": text})


def test_time_that_just_passes_is_no_gap():
    pulse = Pulse()

    assert pulse.missed(15.0) is None


STOPPED = """
import signal, sys
from assistant.shell.clock import Pulse
import assistant.shell.clock as clock
clock.GAP *= 0.005
pulse = Pulse()
pulse.missed(0)
print("ready", flush=True)
sys.stdin.readline()
print(pulse.missed(0), flush=True)
"""


def test_a_process_that_stood_still_notices():
    child = subprocess.Popen(
        [sys.executable, "-c", STOPPED],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout.readline() == "ready\n"
    os.kill(child.pid, signal.SIGSTOP)
    try:
        child.wait(0.5)
    except subprocess.TimeoutExpired:
        os.kill(child.pid, signal.SIGCONT)
    out, _ = child.communicate("go\n", timeout=60)

    assert "the process stood still" in out


def test_waits_double_up_to_a_cap_and_begin_anew_after_success():
    backoff = Backoff(first=2, longest=60, draw=lambda low, high: high)

    waits = [backoff.wait() for _ in range(7)]
    backoff.reset()

    assert waits == [2, 4, 8, 16, 32, 60, 60]
    assert backoff.wait() == 2


def test_waits_are_spread_over_their_whole_span():
    backoff = Backoff(first=8, longest=8)

    waits = [backoff.wait() for _ in range(200)]

    assert min(waits) < 2 < 6 < max(waits) <= 8


def test_a_clock_that_was_set_far_is_believed_only_when_it_stays():
    far = timedelta(days=3650).total_seconds()
    pulse = Pulse()

    pulse._trusted -= far
    at_first = pulse.is_doubtful()
    pulse._doubted -= 16 * 60

    assert (at_first, pulse.is_doubtful(), pulse.is_doubtful()) == (True, False, False)
