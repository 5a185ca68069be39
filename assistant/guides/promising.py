"""The times that they named, and which of them is still in force."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from assistant.applications import Filed, Interview, PromiseMade
from assistant.guides.history import arranges, held, in_order
from assistant.guides.situation import Situation
from assistant.understanding import Promise
from assistant.vocabulary import Kind

FAR = timedelta(days=400)
_DAY = timedelta(days=1)
_WORKING_WEEK = timedelta(days=5)

_IDLE = frozenset({Kind.AUTOREPLY, Kind.ACK})


@dataclass(frozen=True, slots=True)
class Named:
    """A time that they named: its last day, and the letter that names it."""

    by: date
    since: date
    asks_owner: bool
    at: datetime
    message_id: str


def named_time(situation: Situation, interview: Interview) -> Named | None:
    """Return the last time that they named and that concerns this round."""
    found = [
        named
        for made in situation.application.promises
        if _matters(situation, made)
        and (named := _resolved(situation, made))
        and _concerns(situation, named, interview)
    ]
    return max(found, key=lambda n: (n.at, n.message_id), default=None)


def _matters(situation: Situation, made: PromiseMade) -> bool:
    """Whether the letter speaks for people: receipts and absences do not."""
    letter = _letter(situation, made.message_id)
    return letter is None or letter.findings.kind not in _IDLE


def _letter(situation: Situation, message_id: str) -> Filed | None:
    letters = situation.application.letters
    return next((x for x in letters if x.head.message_id == message_id), None)


def _resolved(situation: Situation, made: PromiseMade) -> Named | None:
    promise = made.promise
    by = _last_day(situation, made)
    # Their day may be the one before the owner's.
    if by is None or not -_DAY <= by - situation.day(made.at) <= FAR:
        return None
    since = promise.since if promise.since and promise.since <= by else by
    if promise.asks_owner and _is_distance(since, by, situation.day(made.at)):
        since = by
    return Named(by, since, promise.asks_owner, made.at, made.message_id)


def _is_distance(since: date, by: date, named: date) -> bool:
    """Whether a span is how long to wait ("in two weeks") and not when to write."""
    return since <= named + _DAY and by - since > _WORKING_WEEK


def _last_day(situation: Situation, made: PromiseMade) -> date | None:
    promise = made.promise
    if promise.days_after_interview is None:
        return promise.by
    meant = _meant(situation, made)
    if meant is None:
        return promise.by
    return _counted(situation, promise, situation.day(meant.span.start))


def _counted(situation: Situation, promise: Promise, day: date) -> date:
    number = min(max(promise.days_after_interview or 0, 0), FAR.days)
    if promise.working_days and number:
        return situation.working_days(day, number)
    return day + timedelta(days=number)


def _meant(situation: Situation, made: PromiseMade) -> Interview | None:
    """Return the interview a promise counts from: the next one, else the last one."""
    over = held(situation.application, situation.now)
    coming = [i for i in over if i.end > made.at]
    return coming[0] if coming else (over[-1] if over else None)


def _concerns(situation: Situation, named: Named, interview: Interview) -> bool:
    """Whether a time named before a round's end still stands after it.

    One named between two rounds was kept when the next round was arranged.
    """
    if named.at > interview.end:
        return True
    if named.by < situation.day(interview.span.start):
        return False
    earlier = held(situation.application, situation.now)
    between = any(i.end < named.at for i in earlier if i.end < interview.end)
    return not (between and _arranged_since(situation, named, interview))


def _arranged_since(situation: Situation, named: Named, interview: Interview) -> bool:
    application = situation.application
    return any(
        named.at < x.at < interview.end and arranges(x, application)
        for x in in_order(application)
        if not x.findings.from_owner
    )
