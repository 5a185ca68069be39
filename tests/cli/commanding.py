"""Typing commands as a user does: in a process of its own, far from his files."""

import contextlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.cli import run_command

SAMPLES = Path(__file__).parents[2] / "assistant" / "cli" / "samples"
ADA = ("--me", "ada@example.org", "--timezone", "America/New_York", "--country", "US")


@dataclass(frozen=True)
class Answer:
    """What a command printed, and how it ended."""

    status: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The objects of JSON Lines."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def faults(self) -> list[str]:
        """The lines on stderr that tell a fault."""
        return [x for x in self.err.splitlines() if x.startswith("followupd: ")]


# As root, a process that must ask for permission like everybody else.
POWERLESS = (
    ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
    if os.geteuid() == 0
    else ()
)


def typed(
    *words: str | Path,
    home: Path,
    by: Sequence[str] = (),
    said: str = "",
    **environment: str,
) -> Answer:
    """Run `followupd` with these words; `home` stands for all of the user's folders.

    `said` is what is typed into it.
    """
    surroundings = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "TZ": "America/New_York",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        **environment,
    }
    ended = subprocess.run(
        [*by, sys.executable, "-m", "assistant", *map(str, words)],
        input=said.encode(),
        capture_output=True,
        env=surroundings,
        cwd=Path(__file__).parents[2],
        timeout=120,
        check=False,
    )
    return Answer(ended.returncode, ended.stdout.decode(), ended.stderr.decode())


def asked(*words: str | Path) -> Answer:
    """Run a command in this process, where what surrounds it does not matter."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = run_command([str(word) for word in words])
    return Answer(status, out.getvalue(), err.getvalue())


def mail(*, subject: str = "Hello", body: str = "Hello.", **fields: str) -> bytes:
    """Return a plain mail; fields by name, with _ for -."""
    head = {
        "from": "Jane Roe <jane@acme.example>",
        "to": "Ada Example <ada@example.org>",
        "date": "Mon, 03 Mar 2025 10:00:00 -0500",
        "message_id": "<1@acme.example>",
        "content_type": "text/plain; charset=utf-8",
        **fields,
        "subject": subject,
    }
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in head.items()]
    return ("\n".join(lines) + "\n\n" + body + "\n").encode()
