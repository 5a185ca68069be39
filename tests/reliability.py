"""The counts of a run, and the page that holds them."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

PAGE = Path(__file__).parents[1] / "RELIABILITY.md"
_BLOCK = re.compile(r"(?<=<!-- counted -->\n).*?(?=<!-- end -->)", re.S)
_SUMS = {
    "line faults": "times the line to Dovecot was broken at a command, in nine ways",
    "server faults": "times a scripted server broke off at a command, in eight ways",
    "wal cuts": "places at which the write-ahead log was cut",
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
            f"{steps} steps × {stories} stories × {len(kinds)} mailboxes: {counts}"
        )
    for name, words in _SUMS.items():
        if values := [value for known, value in told if known == name]:
            lines.append(f"{sum(values)} {words}")
    return lines + [f"soak: {value}" for name, value in told if name == "soak"]


def write_down(lines: Sequence[str]) -> None:
    """Put the counts into the page."""
    block = "".join(f"- {line}\n" for line in lines)
    PAGE.write_text(_BLOCK.sub(lambda _: block, PAGE.read_text()))
