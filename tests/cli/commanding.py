"""Typing commands as a user does: in a process of its own, far from his files."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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


def typed(*words: str | Path, home: Path, **environment: str) -> Answer:
    """Run `followupd` with these words; `home` stands for all of the user's folders."""
    surroundings = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "TZ": "America/New_York",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        **environment,
    }
    ended = subprocess.run(
        [sys.executable, "-m", "assistant", *map(str, words)],
        capture_output=True,
        env=surroundings,
        cwd=Path(__file__).parents[2],
        timeout=120,
        check=False,
    )
    return Answer(ended.returncode, ended.stdout.decode(), ended.stderr.decode())


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
