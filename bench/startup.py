"""How long `followupd inspect` takes on one mail, from the shell and back."""

import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.score import LETTERS

ROUNDS = 7
COMMAND = ("-m", "assistant", "inspect", "--me", "ada@example.org", "--timezone", "America/New_York", "--json")  # fmt: skip


def main() -> None:
    """Print the best and the middle of several runs, beside a bare interpreter."""
    mail = next(iter(sorted((LETTERS / "en-invite").glob("*.eml"))))
    for name, arguments in (
        ("a bare interpreter", ["-c", "pass"]),
        ("inspect on one mail", [*COMMAND, str(mail)]),
    ):
        wall, used = _runs(arguments)
        print(
            f"{name}: best {min(wall):.2f} s, median {statistics.median(wall):.2f} s on the wall, "
            f"{min(used):.2f} s of the processor"
        )


def _runs(arguments: list[str]) -> tuple[list[float], list[float]]:
    """Run once for the byte code, then several times; return seconds of both kinds."""
    clean = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    root = Path(__file__).parents[1]
    wall, used = [], []
    for _ in range(ROUNDS + 1):
        began, before = time.perf_counter(), _used()
        subprocess.run(
            [sys.executable, *arguments], env=clean, cwd=root, check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        wall.append(time.perf_counter() - began)
        used.append(_used() - before)
    return wall[1:], used[1:]


def _used() -> float:
    taken = resource.getrusage(resource.RUSAGE_CHILDREN)
    return taken.ru_utime + taken.ru_stime
