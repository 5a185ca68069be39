"""Which hours of a day are the interview's, and which those of what goes with it."""

import re
from collections.abc import Sequence

from assistant.understanding.times.folding import fold
from assistant.understanding.times.mentions import Frame, TimeMention
from assistant.understanding.times.patterns.scan import languages_known
from assistant.understanding.times.text.cues import Name, cue_of

AHEAD, BEHIND = 72, 28
APART = re.compile(r"[,;.!?\n()]|\d")


def is_beside(text: str, mention: TimeMention, frame: Frame) -> bool:
    """Say whether the hour is that of a meal, a journey or a walk around the house."""
    folded = fold(text)
    before = APART.split(folded[max(0, mention.place - AHEAD) : mention.place])[-1]
    behind = APART.split(folded[mention.end : mention.end + BEHIND])[0]
    if _has(before, "meeting", frame):
        return False
    # Of "before we start at 9" the hour holds the "start at".
    if _has(before + APART.split(folded[mention.place : mention.end])[0], "besides", frame):  # fmt: skip
        return True
    return _has(behind, "besides", frame) and not _has(behind, "meeting", frame)


def is_labelled_hour(label: str, frame: Frame) -> bool:
    """Say whether a label asks for nothing but the hour: "Uhrzeit:", "When?"."""
    pattern = cue_of(languages_known(frame), "hour_label")
    return pattern is not None and pattern.fullmatch(fold(label).strip()) is not None


def is_errand(text: str, mention: TimeMention, frame: Frame) -> bool:
    """Say whether a part of a day is when something is sent, or somebody is away.

    "Thursday morning I'll send the invitations" offers no time.
    """
    if mention.time_named or not mention.window:
        return False
    folded = fold(text)
    before = APART.split(folded[max(0, mention.start - AHEAD) : mention.start])[-1]
    behind = APART.split(folded[mention.end : mention.end + AHEAD])[0]
    return _has(f"{before} | {behind}", "errand", frame)


def without_edges(text: str, items: Sequence[TimeMention], frame: Frame) -> list[TimeMention]:  # fmt: skip
    """Return the items of a programme without a breakfast before its first session."""
    folded = fold(text)
    lines = (folded[m.end : m.end + AHEAD].partition("\n")[0] for m in items)
    first = next((at for at, line in enumerate(lines) if not _has(line, "breakfast", frame)), 0)  # fmt: skip
    return list(items[first:])


def closes(item: str, frame: Frame) -> bool:
    """Say whether an item of a programme is its end: "16:00 Finish"."""
    return _has(APART.split(fold(item))[0], "closing", frame)


def is_meeting(text: str, mention: TimeMention, frame: Frame) -> bool:
    """Say whether the words before the hour, or before its day, name the interview."""
    at = mention.place
    day = text.find(mention.day_quote, mention.start, at) if mention.day_quote else -1
    if day >= 0 and not APART.search(text[day + len(mention.day_quote) : at]):
        at = day
    before = fold(text)[max(0, at - AHEAD) : at]
    return _has(APART.split(before)[-1], "meeting", frame)


def _has(words: str, name: Name, frame: Frame) -> bool:
    pattern = cue_of(languages_known(frame), name)
    return pattern is not None and pattern.search(words) is not None
