"""What a guide advises, in its own terms: no calendar has been asked yet."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from assistant.vocabulary import FollowupKind


@dataclass(frozen=True, slots=True)
class AfterInterview:
    """Hours after an interview's end; on the eve of a day off, the next working day.

    `day` is the interview's, in the owner's zone. `send_by` and `late` None stand
    for the end of the next day. `not_before` is the mail that it answers.
    `eve_at` None: the eve of a day off makes no difference.
    """

    end: datetime
    day: date
    after: timedelta
    send_by: timedelta | None
    late: timedelta | None
    eve_at: time | None = None
    eve_send_by: time | None = None
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class DaysAfter:
    """So many calendar days, then so many working days, after a day.

    A day that is no working day moves forwards.
    """

    day: date
    days: int = 0
    working_days: int = 0


@dataclass(frozen=True, slots=True)
class OnDay:
    """An hour of the day that the distance leads to."""

    distance: DaysAfter
    at: time


@dataclass(frozen=True, slots=True)
class Within:
    """Inside a span that they named: its one day, or its second working day."""

    since: date
    by: date
    at: time


@dataclass(frozen=True, slots=True)
class AtOnce:
    """As soon as the clock allows; by the end of a day, or within a length."""

    since: datetime
    by: date | None
    within: timedelta
    late: timedelta


@dataclass(frozen=True, slots=True)
class DayBefore:
    """An hour of the owner's day before something begins, and no later than that."""

    start: datetime
    day: date
    at: time


Timing = AfterInterview | OnDay | Within | AtOnce | DayBefore


@dataclass(frozen=True, slots=True)
class Advice:
    """A follow-up that the guide advises, and what its time hangs on.

    It comes no sooner than any of `also_after`, whatever its timing says. `to` is the
    address of the one interviewer that it is for.
    """

    kind: FollowupKind
    anchor: str
    rule: str
    timing: Timing
    reason: str
    interview: str | None = None
    answers: str | None = None
    to_owner: bool = False
    also_after: tuple[DaysAfter, ...] = ()
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Silence:
    """A follow-up that the guide does not advise, and the rule that says why."""

    kind: FollowupKind
    anchor: str
    rule: str
    reason: str
