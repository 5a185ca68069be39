"""How much speaks for each time that a letter names to be the interview's."""

import re
from collections.abc import Sequence
from datetime import timedelta

from assistant.patterns import deferred
from assistant.understanding.clues import Clues
from assistant.understanding.times import Frame, TimeMention, is_labelled_hour
from assistant.vocabulary import Source

LONGEST = timedelta(hours=7)
_NEAR = 160
_SENTENCE_END = deferred(r"\w{3}[.!?]\s+[A-Z]|\d[.!?]\s+[A-Z]\w+ \w")
_LABEL = re.compile(r"[^\n:|.]{3,40}[:|](?=\s)[^\n:|.]{0,30}$")
_NAMING = ("hiring.interview", "invite.fixed", "invite.details", "invite.reminder", "reschedule.moved")  # fmt: skip


def weight_of(clues: Clues, mention: TimeMention, candidates: Sequence[TimeMention], frame: Frame) -> float:  # fmt: skip
    """Return how much speaks for a time, next to the others."""
    weight = (
        2.0 * mention.zone_named + 1.0 * _is_short(mention) + 0.5 * mention.day_named
    )
    weight -= 1.0 * mention.approximate + 0.5 * mention.weekday_conflict
    weight -= 1.0 * apart_from_day(mention)
    weight += _with_its_day(mention, candidates)
    weight += 1.0 * (clues.source(mention.start) is Source.SUBJECT)
    weight += 1.0 * _labelled(clues, mention, frame)
    for cue in _NAMING:
        near = any(
            abs(hit.start - mention.start) < _NEAR
            or abs(hit.end - mention.start) < _NEAR
            for hit in clues.hits.get(cue, ())
        )
        weight += 1.0 * near
    return weight + 0.5 * _in_named_line(clues, mention)


def _in_named_line(clues: Clues, mention: TimeMention) -> bool:
    """Tell whether the line of the hour and its day speaks of the interview itself."""
    if not mention.day_quote or mention.day_quote not in mention.quote:
        return False
    at = max(0, mention.hour_at, mention.start)
    line = clues.text.rfind("\n", 0, at) + 1
    end = clues.text.find("\n", at)
    hits = clues.hits.get("hiring.interview", ())
    return any(
        line <= hit.start < (end if end >= 0 else len(clues.text)) for hit in hits
    )


def _with_its_day(mention: TimeMention, candidates: Sequence[TimeMention]) -> float:
    """Weigh whether the day stands right by the hour, or another hour between them."""
    between = any(mention.start <= m.hour_at < mention.end for m in candidates if m is not mention)  # fmt: skip
    beside = bool(mention.day_quote) and mention.day_quote in mention.quote
    return 0.5 * beside - 1.0 * (beside and between)


def _labelled(clues: Clues, mention: TimeMention, frame: Frame) -> bool:
    """Tell whether the hour's line calls it the interview's: "Interview time: 1:40"."""
    line = clues.text.rfind("\n", 0, max(0, mention.hour_at)) + 1
    label = _LABEL.match(clues.text, line, max(line, mention.hour_at))
    if is_labelled_hour(clues.text[line : mention.start], frame):
        return True
    return label is not None and any(line <= hit.start < label.end() for hit in clues.hits.get("hiring.interview", ()))  # fmt: skip


def apart_from_day(mention: TimeMention) -> bool:
    """Tell whether a sentence ends between the hour and its day."""
    return _SENTENCE_END.search(mention.quote) is not None


def _is_short(mention: TimeMention) -> bool:
    """Tell whether start and end are named, and are no hours of work."""
    span = mention.span
    told = mention.range and span is not None and span.end is not None
    return bool(told and span and span.end and span.end - span.start <= LONGEST)
