"""The interview that a letter speaks of without naming its time."""

from dataclasses import replace
from datetime import timedelta

from assistant.understanding.clues import QUOTED_LIMIT
from assistant.understanding.findings import Findings
from assistant.understanding.interviews import at_hour, with_length
from assistant.understanding.shape import is_definite
from assistant.understanding.spoken_days import midnight_of, today_in
from assistant.understanding.times import choose_slot, find_times, left_behind
from assistant.understanding.view import View
from assistant.vocabulary import Kind, Span

_SOON, _CALL = 24, timedelta(hours=2)


def inherited(findings: Findings, view: View) -> Findings:
    """Take the time from the conversation where the letter itself names none."""
    shape, text = view.shape, view.clues.text
    spoken_of = view.agreed or view.history.interview or midnight_of(view)
    if spoken_of is None and findings.kind is Kind.RESCHEDULE:
        left = left_behind(text, shape.times, shape.frame)
        asked = [m for m in shape.times if m not in left and "?" in text[m.end : m.end + _SOON]]  # fmt: skip
        span = at_hour(asked, today_in(view))
    else:
        span = None if _is_exact(view.agreed) else at_hour(shape.times, spoken_of)
    span = span if span and span.start > findings.at else None
    span = next((slot for slot in view.history.offered if span and slot.start == span.start), span)  # fmt: skip
    span = span or _offered_instead(view) or view.agreed
    if span is None and findings.kind is Kind.INVITE:
        standing = view.history.upcoming(findings.at)
        if standing and any(m.day != standing.start.date() for m in view.shape.days):
            standing = None
        span = standing or _offered(view) or _quoted(view)
    return replace(findings, interview=span)


def _is_exact(agreed: Span | None) -> bool:
    """Tell whether the time that was picked is an hour, no day or part of one."""
    return agreed is not None and (agreed.end is None or agreed.end - agreed.start <= _CALL)  # fmt: skip


def _offered(view: View) -> Span | None:
    """Return the slot on offer that these words name: "locking in Monday"."""
    if not view.shape.times:
        return None
    return choose_slot(view.clues.letter.text, view.history.offered, view.shape.frame)


def _offered_instead(view: View) -> Span | None:
    """Return the slot of a day named here that is not the owner's: "then Friday"."""
    agreed = view.agreed
    same = agreed and all(m.day == agreed.start.date() for m in view.shape.days)
    return None if agreed is None or same else _offered(view)


def _quoted(view: View) -> Span | None:
    """Return the time that the quoted history offered and these words pick."""
    letter, frame = view.clues.letter, view.shape.frame
    earlier = f"{letter.quoted}\n{letter.forwarded}"[:QUOTED_LIMIT]
    if not earlier.strip() or view.history.offered:
        return None
    times = find_times(earlier, frame)
    offered = {m.span.start: with_length(m.span, times) for m in times if m.span and m.span.start > frame.sent and is_definite(m, frame)}  # fmt: skip
    return choose_slot(letter.text, tuple(offered.values()), frame)
