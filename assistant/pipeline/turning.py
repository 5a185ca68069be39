"""What the plan changes about an application's follow-ups: the events alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from assistant.applications import (
    Application,
    Followup,
    FollowupState,
    FollowupStepped,
)
from assistant.pipeline import reasons
from assistant.pipeline.stepping import PENDING, from_followup, from_step, known
from assistant.vocabulary import FollowupKind

if TYPE_CHECKING:
    from assistant.planning import Plan, Step

_CLOSED = frozenset({FollowupState.WITHDRAWN, FollowupState.EXPIRED})


def turns(
    application: Application, plan: Plan, *, now: datetime, zone: ZoneInfo
) -> Iterator[FollowupStepped]:
    """Yield the follow-ups that are planned, moved, cancelled or expired by `now`.

    A draft that lies in the mailbox is no matter of events but of effects.
    """
    steps = wanted(application, plan)
    names = {f.id for s in steps if (f := known(application, s))}
    for kept in application.followups:
        if kept.state in PENDING and kept.id not in names:
            reason = reasons.unwanted(application, kept, plan)
            yield from_followup(kept, FollowupState.CANCELLED, now=now, reason=reason)
    for step in steps:
        followup = known(application, step)
        if followup and followup.state in PENDING:
            yield from _still(followup, step, now=now, zone=zone)
        elif followup is None or _may_begin_again(followup, step):
            yield from _first(followup, step, now=now, zone=zone)


def wanted(application: Application, plan: Plan) -> tuple[Step, ...]:
    """Return the steps of the plan, none where the application is in doubt."""
    return () if reasons.blocked(application) else plan.steps


def _still(
    followup: Followup, step: Step, *, now: datetime, zone: ZoneInfo
) -> Iterator[FollowupStepped]:
    """Yield what becomes of a follow-up that the plan still wants."""
    name, late = followup.id, reasons.too_late(step.late, zone)
    if now >= step.late:
        state = FollowupState.EXPIRED
        yield from_step(step, state, now=now, followup=name, reason=late)
    elif step.due != followup.due:
        state, reason = FollowupState.MOVED, reasons.moved(step, followup, zone)
        yield from_step(step, state, now=now, followup=name, reason=reason)


def _first(
    followup: Followup | None, step: Step, *, now: datetime, zone: ZoneInfo
) -> Iterator[FollowupStepped]:
    """Yield the planning of a follow-up; one whose window is over only expires."""
    name = followup.id if followup else step.id
    if now < step.late:
        state = FollowupState.PLANNED
        yield from_step(step, state, now=now, followup=name, reason=step.reason)
    elif followup is None:
        state, reason = FollowupState.EXPIRED, reasons.too_late(step.late, zone)
        yield from_step(step, state, now=now, followup=name, reason=reason)


def _may_begin_again(followup: Followup, step: Step) -> bool:
    """Whether what was given up may be planned anew.

    What was never drafted may; what was drafted and withdrawn only for a new and
    later time (an interview that was moved), or where a note makes another letter; what was sent, dismissed or edited
    never, but for a thank-you that the owner wrote before the interview was moved.
    """
    if followup.state is FollowupState.CANCELLED:
        return True
    if followup.state is FollowupState.WITHDRAWN and followup.reason == reasons.NOTED:
        return True
    later = step.due != followup.due and step.due > followup.at
    if followup.state is FollowupState.SENT:
        own = followup.drafted_at is None
        return later and own and followup.kind is FollowupKind.THANK_YOU
    return later and followup.state in _CLOSED
