"""The counts of a run, and the page that holds them."""

import os
import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

# A short run tries a sample of what can break; `make reliability` tries all of it.
THOROUGH = bool(os.environ.get("FOLLOWUPD_RELIABILITY"))
PAGE = Path(__file__).parents[1] / "RELIABILITY.md"
_BLOCK = re.compile(r"(?<=<!-- counted -->\n).*?(?=<!-- end -->)", re.S)
_STEPS = "steps ×"
_SOAK, _YEAR = "soak:", "a year of mail:"
_SUMS = {
    "line faults": "times the line to Dovecot was broken at a command",
    "byte faults": "times it was broken at a byte of what the server said",
    "server faults": "times a scripted server broke off at a command, in eight ways",
    "wal cuts": "places at which the write-ahead log was cut",
    "failed writes": "writes of the store that the disk refused",
    "migration kills": "kills in the midst of a migration",
    "damages": "places at which the store was damaged",
}


def summed_up(told: Sequence[tuple[str, Any]]) -> list[str]:
    """Return a line for each kind of thing that was broken."""
    lines = []
    if crashes := [value for name, value in told if name == "borders"]:
        steps = sum(tried for _, tried, _ in crashes)
        kinds = {kind for kind, _, _ in crashes}
        broken = [what for _, _, broken in crashes for what in broken]
        counts = ", ".join(
            f"{broken.count(what)} {what}" for what in ("lost", "doubled", "sent")
        )
        stories = len(crashes) // len(kinds)
        lines.append(
            f"{steps} {_STEPS} {stories} stories × {len(kinds)} mailboxes: {counts}"
        )
    for name, words in _SUMS.items():
        if values := [value for known, value in told if known == name]:
            lines.append(f"{sum(values)} {words}")
    return lines + [f"{_SOAK} {value}" for name, value in told if name == "soak"]


def write_down(lines: Sequence[str], day: date) -> None:
    """Put the counts of a day into the page; those of other things stay as they are."""
    text = PAGE.read_text()
    found = _BLOCK.search(text)
    before = found[0].splitlines() if found else []
    known = {_about(line): line for line in before}
    known |= {_about(line): f"- {line} ({day})" for line in lines}
    block = "".join(f"{known[about]}\n" for about in _abouts() if about in known)
    PAGE.write_text(_BLOCK.sub(lambda _: block, text))


def write_year(line: str, day: date) -> None:
    """Put what came of `make soak` into the page."""
    write_down([f"{_YEAR} {line}"], day)


def _abouts() -> Iterator[str]:
    yield from (_STEPS, *_SUMS.values(), _SOAK, _YEAR)


def _about(line: str) -> str:
    """Return what a line counts."""
    return next((about for about in _abouts() if about in line), "")
