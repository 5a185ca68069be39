"""`demo`, from beginning to end."""

import subprocess
import sys

from commanding import typed


def test_the_demo_shows_drafts_come_and_go(tmp_path):
    answer = typed("demo", "--json", home=tmp_path)

    assert (answer.status, answer.err) == (0, "")
    told = {row["event"] for row in answer.rows}
    assert {"mail", "you", "planned", "drafted", "withdrawn", "kept", "sent"} <= told
    assert len({row.get("application") for row in answer.rows} - {None}) >= 7
    assert [row for row in answer.rows if row["event"] == "lies_in_drafts"]
    assert not list(tmp_path.iterdir())


def test_a_demo_that_nobody_reads_ends(tmp_path):
    demo = subprocess.Popen(
        [sys.executable, "-m", "assistant", "demo"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert demo.stdout
    assert demo.stderr
    demo.stdout.readline()
    demo.stdout.close()

    assert demo.wait(120) == 1
    assert demo.stderr.read() == b""
    demo.stderr.close()
