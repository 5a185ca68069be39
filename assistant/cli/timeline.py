"""The picture of an application: what happened when, on one line of time."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from assistant.applications import Application, FollowupState, InterviewStatus
from assistant.cli.overview import Known
from assistant.cli.wording import shown_letter

WIDTH, LEFT, RIGHT = 920.0, 90.0, 20.0
LANES = {"they": 34.0, "interview": 58.0, "you": 82.0, "followup": 106.0}
HEIGHT = 156.0
_DAY = timedelta(days=1)
_MOST_TICKS = 10
_HIDDEN = frozenset({FollowupState.CANCELLED})
_APART = 7.0


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing on the picture; `look` is its class in the style sheet."""

    at: datetime
    lane: str
    look: str
    title: str
    until: datetime | None = None


def picture(known: Known, application: Application) -> dict[str, Any]:
    """Return what the template draws: marks and ticks with their places."""
    marks = sorted(_marks(known, application), key=lambda mark: mark.at)
    moments = [known.now, *(m.at for m in marks), *(m.until for m in marks if m.until)]
    first, last = min(moments) - _DAY / 2, max(moments) + _DAY / 2
    room = WIDTH - LEFT - RIGHT

    def place(moment: datetime) -> float:
        return round(LEFT + (moment - first) / (last - first) * room, 1)

    return {
        "width": WIDTH,
        "height": HEIGHT,
        "lanes": LANES,
        "now": place(known.now),
        "marks": list(_placed(marks, place)),
        "ticks": [
            (place(day), f"{day.day} {day:%b}") for day in _ticks(known, first, last)
        ],
    }


def _placed(
    marks: Sequence[Mark], place: Callable[[datetime], float]
) -> Iterator[dict[str, Any]]:
    """Yield the marks; those that would hide each other stand side by side."""
    taken: dict[str, float] = {}
    for mark in marks:
        x = max(place(mark.at), taken.get(mark.lane, 0.0))
        taken[mark.lane] = x + _APART
        wide = place(mark.until) - x if mark.until else 0.0
        yield {
            "x": x,
            "y": LANES.get(mark.lane, 0.0),
            "wide": max(wide, 8.0),
            "lane": mark.lane,
            "look": mark.look,
            "title": mark.title,
        }


def _ticks(known: Known, first: datetime, last: datetime) -> Iterator[datetime]:
    zone = known.world.owner.timezone
    step = max(1, -(-(last - first).days // _MOST_TICKS))
    day = (first.astimezone(zone) + _DAY).replace(hour=0, minute=0, second=0)
    while day < last:
        yield day
        day = (day + _DAY * step).replace(hour=0)


def _marks(known: Known, application: Application) -> Iterator[Mark]:
    zone = known.world.owner.timezone
    for letter in application.letters:
        own = letter.findings.from_owner
        kind = letter.findings.kind.value
        who = "You" if own else letter.head.sender.name or letter.head.sender.address
        title = f"{_told(letter.at, zone)}: {who}: {letter.head.subject} ({kind})"
        yield Mark(letter.at, "you" if own else "they", kind, title)
    for held in application.interviews:
        stands = held.status is InterviewStatus.FIXED
        look = "interview" if stands else "unheld"
        title = f"Interview {_told(held.span.start, zone)} ({held.status.value})"
        yield Mark(held.span.start, "interview", look, title, held.end)
    for made in application.promises:
        if made.promise.by and made.promise.by - made.at.date() < timedelta(days=400):
            by = datetime.combine(made.promise.by, datetime.min.time(), zone) + _DAY
            yield Mark(by, "promise", "promise", f"They answer by {made.promise.by}")
    for one in application.followups:
        if one.state not in _HIDDEN:
            at = one.sent_at or one.drafted_at or one.due
            name = shown_letter(one.kind.value)
            title = f"{name}: {one.state.value}, due {_told(one.due, zone)}"
            yield Mark(at, "followup", one.state.value, title)


def _told(moment: datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%a %d %b %Y %H:%M}"
