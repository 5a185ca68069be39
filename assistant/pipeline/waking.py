"""Time passes."""

from datetime import datetime

from assistant.pipeline.world import Outcome, World


def wake(world: World, now: datetime) -> Outcome:
    """Say what has become due, late or superfluous in any application by `now`."""
    return Outcome(world)


def next_wake(world: World, now: datetime) -> datetime | None:
    """Return the next moment after `now` at which `wake` may say anything new."""
    return None
