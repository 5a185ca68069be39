"""A withdrawn draft is put back with `undo`, while the daemon runs and while it does not."""

import json
import os
import signal
import subprocess
import sys

import pytest

from connectors.steps import CRASH_AT
from tests.daemon.household import AFTER_DUE, Household
from tests.shell.stage import REJECTION

pytestmark = [pytest.mark.server, pytest.mark.xdist_group("daemon")]


def undo(home: Household, *words: str, **environment: str):
    return subprocess.run(
        [sys.executable, "-m", "assistant", "undo", *words, "--config", home.config],
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        timeout=60,
        check=False,
    )


def withdrawn(home: Household) -> tuple[bytes, dict]:
    """Let a draft be made and withdrawn; return its bytes, and what `undo` shows."""
    daemon = home.drafted()
    [made] = home.drafts()
    home.deliver(REJECTION)
    daemon.wait_for(event="follow-up", state="withdrawn")
    daemon.wait_for(event="watching")
    [row] = [json.loads(x) for x in undo(home, "--json").stdout.splitlines()]
    return made, row


def test_a_draft_that_was_put_back_is_the_same_and_stays(home: Household):
    made, row = withdrawn(home)
    daemon = home.started[-1]

    done = undo(home, row["id"])
    daemon.stop()
    again = home.start(AFTER_DUE)
    again.wait_for(event="watching")

    assert done.returncode == 0, done.stderr
    assert (row["company"], row["followup"]) == ("Acme", "thank_you")
    assert home.drafts() == [made]
    assert undo(home, "--json").stdout.count('"what"') == 1


def test_putting_it_back_twice_makes_no_second_one(home: Household):
    made, row = withdrawn(home)

    undo(home, row["application"])
    again = undo(home, row["application"])

    assert (again.returncode, home.drafts()) == (0, [made])


@pytest.mark.parametrize("border", ["undo.recorded", "undo.saved"])
def test_a_kill_on_the_way_leaves_one_draft_after_another_try(home: Household, border):
    made, row = withdrawn(home)

    killed = undo(home, row["id"], **{CRASH_AT: border})
    undo(home, row["id"])

    assert killed.returncode == -signal.SIGKILL
    assert home.drafts() == [made]


def test_a_draft_that_was_put_back_and_sent_counts_as_sent(home: Household):
    _, row = withdrawn(home)
    daemon = home.started[-1]
    undo(home, row["id"])

    home.send_draft()
    daemon.wait_for(event="follow-up", state="sent")

    assert home.drafts() == []


def test_what_was_never_withdrawn_cannot_be_put_back(home: Household):
    home.drafted()

    shown, refused = undo(home), undo(home, "thank")

    assert "no draft was withdrawn" in shown.stdout
    assert refused.returncode == 1
    assert "no draft of this was withdrawn" in refused.stderr
