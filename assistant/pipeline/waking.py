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
    moments = (m for a in world.applications.values() for m in _moments(a))
    return min((m for m in moments if m > now), default=None)


def _moments(application: Application) -> Iterator[datetime]:
    """Yield the moments at which the plan of an application may change by itself."""
    for followup in application.followups:
        if followup.state in PENDING:
            yield followup.due
        if followup.late and (followup.live or followup.state in PENDING):
            yield followup.late
    for interview in application.interviews:
        yield interview.end
