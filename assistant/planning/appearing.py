"""When a letter that is overdue may appear: after downtime, too, nobody is woken."""

from datetime import datetime, time

from assistant.planning.clock import Clock
from assistant.planning.policy import Policy
from assistant.vocabulary import FollowupKind

_ON_WORKING_DAYS = frozenset({FollowupKind.CHECK_IN, FollowupKind.CLOSING_THANKS})
_MORNING = time(9)


def appears(policy: Policy, kind: FollowupKind, now: datetime) -> datetime:
    """Return the first moment, now or later, at which a letter of that kind may appear.

    Nothing does in the quiet hours, a check-in or last thanks only on a working day.
    """
    clock = Clock(policy.owner.timezone, policy.quiet_from, policy.quiet_until)
    awake = clock.waking(now)
    day = clock.day(awake)
    if kind not in _ON_WORKING_DAYS or policy.own_days.is_working(day):
        return awake
    return clock.waking(clock.on(policy.own_days.after(day), _MORNING))
