"""The note to the owner on the evening before an interview, where he wants one."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from assistant.applications import FollowupState, Interview, InterviewStatus
from assistant.guides.advice import Advice, DayBefore, Silence
from assistant.guides.history import MADE, is_plausible
from assistant.guides.situation import DOUBT, STOP, Situation, blocked, stopped
from assistant.vocabulary import FollowupKind

BEFORE = "before"
_DAY = timedelta(days=1)
_PLANNED = frozenset({FollowupState.PLANNED, FollowupState.MOVED})


def reminder(situation: Situation, interview: Interview) -> Advice | Silence | None:
    """Return what the guide says about a note before an interview; None: not wanted."""
    at = situation.profile.rule(BEFORE).values["note"]
    if not isinstance(at, time) or not situation.profile.follows(BEFORE):
        return None
    refusal = next(_refusals(situation, interview), None)
    if refusal:
        rule, reason = refusal
        return Silence(FollowupKind.REMINDER, interview.id, rule, reason)
    told = situation.told(interview.span.start)
    return Advice(
        kind=FollowupKind.REMINDER,
        anchor=interview.id,
        rule=BEFORE,
        timing=DayBefore(interview.span.start, _eve(situation, interview), at),
        reason=f"The interview begins on {told}.",
        interview=interview.id,
        to_owner=True,
    )


def _eve(situation: Situation, interview: Interview) -> date:
    """Return the owner's day before an interview."""
    return situation.day(interview.span.start) - _DAY


def _refusals(situation: Situation, interview: Interview) -> Iterator[tuple[str, str]]:
    """Yield every rule that speaks against a note, the weightiest first."""
    if not is_plausible(interview):
        yield DOUBT, "The interview's time cannot be right."
    if interview.status is InterviewStatus.CANCELLED:
        yield BEFORE, "The interview was cancelled."
    if interview.status is InterviewStatus.OPEN:
        yield BEFORE, "The interview's new time is still open."
    yield from _done(situation, interview)
    ended = stopped(situation)
    if ended:
        yield STOP, ended
    barrier = blocked(situation)
    if barrier:
        yield barrier
    if interview.confidence < situation.confidence:
        yield DOUBT, "It is not certain when the interview takes place."


def _done(situation: Situation, interview: Interview) -> Iterator[tuple[str, str]]:
    """Yield why a note would say nothing any more."""
    followups = [
        f
        for f in situation.application.followups
        if f.kind is FollowupKind.REMINDER and f.anchor == interview.id
    ]
    if any(f.state in MADE for f in followups):
        yield STOP, "You deleted the note, or made it your own."
    waits = any(f.state in _PLANNED for f in followups)
    if situation.now >= interview.span.start and not waits:
        yield BEFORE, "The interview has begun."
    fixed = _fixed(situation, interview)
    if fixed and situation.day(fixed) > _eve(situation, interview):
        yield BEFORE, f"The interview was fixed only on {situation.told(fixed)}."


def _fixed(situation: Situation, interview: Interview) -> datetime | None:
    """Return when a letter first named the interview's time, None where none did."""
    named = (
        x.at
        for x in situation.application.letters
        if x.findings.interview and x.findings.interview.start == interview.span.start
    )
    return min(named, default=None)
