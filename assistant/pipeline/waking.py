"""Time passes."""

from collections.abc import Iterator
from datetime import datetime

from assistant.applications import Application
from assistant.pipeline.settling import settle
from assistant.pipeline.stepping import PENDING
from assistant.pipeline.world import Outcome, World


def wake(world: World, now: datetime) -> Outcome:
    """Say what has become due, late or superfluous in any application by `now`."""
    return settle(Outcome(world), tuple(world.applications), now)


def next_wake(world: World, now: datetime) -> datetime | None:
    """Return the next moment after `now` at which `wake` may say anything new."""
    applications = world.applications.values()
    moments = (m for a in applications for m in _moments(world, a, now=now))
    return min((m for m in moments if m > now), default=None)


def _moments(
    world: World, application: Application, *, now: datetime
) -> Iterator[datetime]:
    """Yield the moments at which the plan of an application may change by itself."""
    appears = world.policy.appears
    for followup in application.followups:
        if followup.state in PENDING:
            yield followup.due
            yield appears(followup.kind, now)
            yield appears(followup.kind, followup.due)
        if followup.late and (followup.live or followup.state in PENDING):
            yield followup.late
    for interview in application.interviews:
        yield interview.end
