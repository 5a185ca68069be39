"""Days without an hour, as the times at which they begin."""

from datetime import date, datetime, time

from assistant.understanding.view import View
from assistant.vocabulary import Span


def today_in(view: View) -> Span:
    """Return the beginning of the day on which the letter was sent, where it is agreed."""
    frame = view.shape.frame
    zone = frame.agreed_zone or frame.owner_zone
    today = datetime.combine(frame.sent.astimezone(zone).date(), time(0), zone)
    return Span(today, None, frame.agreed_zone is not None)


def midnight_of(view: View) -> Span | None:
    """Return the beginning of the day that was spoken of without an hour."""
    own, frame = {m.day for m in view.shape.days if m.day}, view.shape.frame
    day = view.history.day or _only([*own]) or _only([s.start.date() for s in view.history.owner_slots])  # fmt: skip
    if day is None:
        return None
    zone = frame.agreed_zone or frame.owner_zone
    return Span(datetime.combine(day, time(0), zone), None, frame.agreed_zone is not None)  # fmt: skip


def _only(days: list[date]) -> date | None:
    return days[0] if len(set(days)) == 1 else None
