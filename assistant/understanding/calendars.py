"""Reads the interview out of calendar parts and schema.org markup."""

from datetime import datetime, timedelta
from typing import NamedTuple

from assistant.reading import CalendarEvent, Letter
from assistant.understanding.history import History
from assistant.vocabulary import Owner, Span

_SESSIONS_APART = timedelta(hours=4)
_INVITING = frozenset({"REQUEST", "PUBLISH", ""})


class Appointment(NamedTuple):
    """The calendar's word: `method` as it works out, the event, its time.

    `moved` says that the same event stood at another time before.
    """

    method: str
    event: CalendarEvent
    span: Span | None
    moved: bool = False
    sessions: tuple[tuple[Span, CalendarEvent], ...] = ()


def find_appointment(
    letter: Letter, history: History, owner: Owner
) -> Appointment | None:
    """Return what the calendar parts of the letter come to, if it has any."""
    methods = {c.method: c for c in letter.calendars if c.events}
    inviting = next((methods[m] for m in methods if m in _INVITING), None)
    other = next(
        (methods[m] for m in ("CANCEL", "COUNTER", "REPLY") if m in methods), None
    )
    calendar = inviting or other
    if calendar is None:
        return None
    live = [e for e in calendar.events if e.status.upper() != "CANCELLED"]
    event = (live or list(calendar.events))[0]
    method = calendar.method or "PUBLISH"
    if not live and calendar is inviting:
        method = "CANCEL"
    timed = _timed(tuple(live) or calendar.events, owner)
    span = _whole(timed, letter.head.at)
    return Appointment(
        method,
        event,
        span,
        moved=_has_moved(event, span, history)
        or bool(inviting and "CANCEL" in methods),
        sessions=timed if len(timed) > 1 else (),
    )


def _has_moved(event: CalendarEvent, span: Span | None, history: History) -> bool:
    before = history.interview or history.voided
    if span is None or before is None:
        return False
    same = event.uid in history.uids or (event.sequence > 0 and not history.uids)
    return same and (history.interview is None or before.start != span.start)


def to_span(event: CalendarEvent, owner: Owner) -> Span | None:
    """Return the event's time; one that floats is in the owner's zone."""
    if event.start is None:
        return None
    if event.floating or event.start.tzinfo is None:
        start = event.start.replace(tzinfo=owner.timezone)
        end = event.end.replace(tzinfo=owner.timezone) if event.end else None
        return Span(start, end, tz_known=False)
    return Span(event.start, event.end)


def _timed(
    events: tuple[CalendarEvent, ...], owner: Owner
) -> tuple[tuple[Span, CalendarEvent], ...]:
    found = [(to_span(event, owner), event) for event in events]
    spans = [(span, event) for span, event in found if span]
    return tuple(sorted(spans, key=lambda pair: pair[0].start))


def _whole(timed: tuple[tuple[Span, CalendarEvent], ...], at: datetime) -> Span | None:
    """Return the first appointment ahead, joined with the sessions next to it."""
    ahead = [span for span, _ in timed if span.start >= at] or [s for s, _ in timed]
    if not ahead:
        return None
    first, end = ahead[0], ahead[0].end
    for span in ahead[1:]:
        if span.start.date() != first.start.date():
            break
        if span.start - (end or first.start) > _SESSIONS_APART:
            break
        end = max(filter(None, (end, span.end)), default=None)
    return Span(first.start, end, first.tz_known)


def find_markup(letter: Letter, owner: Owner) -> Span | None:
    """Return the time of a schema.org event of the letter."""
    for event in letter.markup:
        if event.start is None or "cancel" in event.status.lower():
            continue
        if event.floating or event.start.tzinfo is None:
            start = event.start.replace(tzinfo=owner.timezone)
            end = event.end.replace(tzinfo=owner.timezone) if event.end else None
            return Span(start, end, tz_known=False)
        return Span(event.start, event.end)
    return None
