"""Whether a letter says that an interview that is known takes place as it was."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from assistant.understanding.times.folding import fold
from assistant.understanding.times.mentions import Frame, Role, TimeMention
from assistant.understanding.times.patterns.scan import languages_known, scan
from assistant.understanding.times.text.cues import Name, cue_of
from assistant.vocabulary import Span

_SENTENCE = re.compile(r"[.!?]\s|\n\s*\n|[.!?]$")
# So near before "as agreed" the time stands that it is said of.
_NEAR = 16
REACH = 80
# The value of words that say that all else stays.
REST = "rest"
CLAUSE: tuple[Name, ...] = ("joint", "refuse", "unable")


class Staying(NamedTuple):
    """The interview as it stands, and where the words are that say so."""

    span: Span
    start: int
    end: int


def find_staying(text: str, mentions: Sequence[TimeMention], frame: Frame) -> Staying | None:  # fmt: skip
    """Return the interview that is known, where the letter leaves it as it was.

    It may be said outright ("see you as agreed"), whatever else moves above: then no
    other time stands in that sentence behind the words. "Same time", or another end, says
    it where nothing else is named that it could move to.
    """
    known = frame.known[-1] if frame.known else None
    if known is None or known.start <= frame.sent:
        return None
    fresh = [m for m in mentions if _moves(m, known, frame)]
    place = _said(text, mentions, fresh, frame)
    ended = next((m for m in mentions if _ends(m, known)), None)
    if place is None and not fresh:
        place = (ended.start, ended.end) if ended else _same_hour(text, frame)
    if place is None:
        return None
    return Staying(_until(known, ended), *place)


def _moves(mention: TimeMention, known: Span, frame: Frame) -> bool:
    """Say whether the known interview could have moved to a time."""
    if mention.shift is not None:
        return mention.span is None or mention.span.start != known.start
    if mention.role is not None:
        return False
    if mention.span is not None:
        return frame.sent < mention.span.start != known.start
    if mention.clock is not None:
        return not mention.window and mention.clock != known.start.time()
    day = mention.day
    return day is not None and day >= frame.sent.date() and day != known.start.date()


def _said(text: str, mentions: Sequence[TimeMention], fresh: Sequence[TimeMention], frame: Frame) -> tuple[int, int] | None:  # fmt: skip
    """Return where it is said outright that the interview stays."""
    folded, languages = fold(text), languages_known(frame)
    stays = cue_of(languages, "stays")
    old = [m for m in mentions if m.role is Role.OLD]
    for said in stays.finditer(folded) if stays else ():
        start, end = said.span()
        stop = _SENTENCE.search(folded, end)
        last = stop.start() if stop else len(folded)
        asked = folded[last : last + 1] == "?"
        denied = _denied(folded, start, end, languages)
        elsewhere = any(start <= m.place < last for m in fresh)
        given_up = any(start - _NEAR <= m.end <= end for m in old)
        if not (asked or denied or elsewhere or given_up):
            return start, end
    return None


def _denied(folded: str, start: int, end: int, languages: tuple[str, ...]) -> bool:
    """Say whether the clause of some words denies them: "I can't see you as agreed"."""
    joint, refuse, unable = (cue_of(languages, name) for name in CLAUSE)
    before = folded[max(0, start - REACH) : start]
    before = _SENTENCE.split(before)[-1]
    before = joint.split(before)[-1] if joint else before
    said = bool(refuse and refuse.search(before)) or bool(unable and unable.search(before))  # fmt: skip
    return said or bool(unable and unable.search(folded, start, end))


def _same_hour(text: str, frame: Frame) -> tuple[int, int] | None:
    """Return where the hour is said to stay, in a letter that asks and refuses nothing."""
    languages = languages_known(frame)
    same = next((n for n in scan(text, languages).nodes if n.kind == "L"), None)
    if same is None or "?" in text:
        return None
    if same.value == REST:
        return same.start, same.end
    folded, unable = fold(text), cue_of(languages, "unable")
    rest = folded[: same.start] + folded[same.end :]
    return None if unable and unable.search(rest) else (same.start, same.end)


def _ends(mention: TimeMention, known: Span) -> bool:
    """Say whether a time is another end of the interview."""
    day = mention.day in (None, known.start.date()) or not mention.day_named
    return mention.role is Role.END and mention.clock is not None and day and mention.clock > known.start.time()  # fmt: skip


def _until(known: Span, ended: TimeMention | None) -> Span:
    if ended is None or ended.clock is None:
        return known
    end = datetime.combine(known.start.date(), ended.clock, known.start.tzinfo)
    return Span(known.start, end, known.tz_known)
