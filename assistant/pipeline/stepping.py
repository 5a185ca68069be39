"""The next state of a follow-up, written down as an event."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from assistant.applications import (
    Application,
    Followup,
    FollowupState,
    FollowupStepped,
)

if TYPE_CHECKING:
    from assistant.planning import Step

PENDING = frozenset({FollowupState.PLANNED, FollowupState.MOVED})


def from_followup(
    followup: Followup, state: FollowupState, *, now: datetime, reason: str
) -> FollowupStepped:
    """Return the event by which a known follow-up reaches a state."""
    return FollowupStepped(
        at=now,
        followup=followup.id,
        state=state,
        kind=followup.kind,
        anchor=followup.anchor,
        due=followup.due,
        send_by=followup.send_by,
        rule=followup.rule,
        guide=followup.guide,
        reason=reason,
        message_id=followup.message_id,
        late=followup.late,
        interview=followup.interview,
    )


def from_step(
    step: Step, state: FollowupState, *, now: datetime, followup: str, reason: str
) -> FollowupStepped:
    """Return the event by which a step of the plan reaches a state."""
    return FollowupStepped(
        at=now,
        followup=followup,
        state=state,
        kind=step.kind,
        anchor=step.anchor,
        due=step.due,
        send_by=step.send_by,
        rule=step.rule,
        guide=step.guide,
        reason=reason,
        late=step.late,
        interview=step.interview,
    )


def known(application: Application, step: Step) -> Followup | None:
    """Return the follow-up that a step of the plan stands for, None for a new one.

    Its kind and anchor name it too: two applications that turned out to be one
    keep the ids that their follow-ups had.
    """
    same_id = (f for f in application.followups if f.id == step.id)
    alike = (
        f
        for f in application.followups
        if (f.kind, f.anchor) == (step.kind, step.anchor)
    )
    return next(same_id, None) or next(alike, None)
