"""Chooses, among the times that a letter names, the interview's."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

from assistant.understanding.clues import Clues
from assistant.understanding.findings import Session
from assistant.understanding.shape import Shape
from assistant.understanding.times import (
    Frame,
    Role,
    TimeMention,
    closes,
    is_beside,
    is_labelled_hour,
    is_meeting,
    is_own_turn,
    without_edges,
)
from assistant.understanding.timetables import own_turn
from assistant.understanding.weighing import LONGEST, weight_of
from assistant.vocabulary import Owner, Span

_CALL = timedelta(hours=2)
_WELCOME = timedelta(hours=1)
_ITEMS = 3
_BREAK = timedelta(hours=2, minutes=30)


class Choice(NamedTuple):
    """The interview chosen, the mention that names it, and its sessions."""

    span: Span
    mention: TimeMention
    sessions: tuple[Session, ...] = ()


def choose_interview(clues: Clues, shape: Shape, candidates: Sequence[TimeMention], owner: Owner) -> Choice | None:  # fmt: skip
    """Return the time that the letter fixes, out of those that can be it."""
    candidates = (
        [m for m in candidates if m.span]
        or _call_windows(shape)
        or _arrivals(shape)
        or _openings(shape)
    )
    if not candidates:
        return None
    turn = own_turn(clues.text, candidates, owner)
    if turn is not None and turn.span is not None:
        return Choice(with_length(turn.span, shape.times), turn)
    programme = without_edges(
        clues.text, _programme(clues, candidates, shape.frame), shape.frame
    )
    if len(programme) >= _ITEMS:
        return _from_agenda(clues, programme, shape.frame)
    agenda = _agenda(
        [m for m in candidates if m.range or _leads_line(clues, m, shape.frame)]
    )
    if agenda:
        agenda = [*_opening(clues, agenda[0], candidates), *agenda]
        return _from_agenda(clues, without_edges(clues.text, agenda, shape.frame), shape.frame)  # fmt: skip
    own = [m for m in candidates if is_own_turn(clues.text, m, shape.frame)]
    rather = own or [m for m in candidates if not is_beside(clues.text, m, shape.frame)]
    best = max(rather or candidates, key=lambda m: weight_of(clues, m, candidates, shape.frame))  # fmt: skip
    if not own:
        best = _begins(clues, best, rather or candidates, shape)
    at = best.span and best.span.start
    same = [best, *(m for m in candidates if m.span and m.span.start == at)]
    full = next((m for m in same if m.span and m.span.end), best)
    assert full.span is not None  # noqa: S101
    return Choice(with_length(full.span, shape.times), full)


def _begins(clues: Clues, best: TimeMention, candidates: Sequence[TimeMention], shape: Shape) -> TimeMention:  # fmt: skip
    """Return the first part of a day of which a later part is told more fully.

    Or the time from which it lasts to the one told: "on Friday from 8, until about 11".
    """
    if best.span is None or best.day_quote in best.quote:
        return best
    named = is_meeting(clues.text, best, shape.frame)
    if named:
        candidates = [m for m in candidates if is_meeting(clues.text, m, shape.frame)]
    start = best.span.start
    ends = not (best.range or named)
    opened = [(m, LONGEST) for m in shape.windows if ends and m.span and m.span.end is None]  # fmt: skip
    earlier = [
        m for m, longest in (*((m, _BREAK) for m in candidates), *opened)
        if m.span and m.start < best.start and m.day_quote in m.quote
        and m.span.start.date() == start.date() and timedelta(0) < start - m.span.start <= longest
    ]  # fmt: skip
    if not earlier or earlier[0].span is None:
        return best
    first, last = earlier[0].span, best.span.end
    if earlier[0].window:
        last = start
    return earlier[0]._replace(span=Span(first.start, last, first.tz_known))


def _call_windows(shape: Shape) -> list[TimeMention]:
    """Return the one short span within which somebody will call, if there is one."""
    spans = [m for m in shape.windows if m.span and m.span.end and m.time_named]
    short = [m for m in spans if m.span and m.span.end and m.span.end - m.span.start <= _CALL]  # fmt: skip
    return short if len(short) == len(spans) == 1 else []


def _arrivals(shape: Shape) -> list[TimeMention]:
    """Return the one time to arrive at, where the letter tells no other."""
    times = [m for m in shape.times if m.role in (Role.ARRIVAL, Role.TRAVEL) and m.span and m.span.start > shape.frame.sent]  # fmt: skip
    return times if len({m.span.start for m in times if m.span}) == 1 else []


def _openings(shape: Shape) -> list[TimeMention]:
    """Return the one time from which it takes place: "on Thursday from 9"."""
    spans = [m for m in shape.windows if m.span and m.time_named]
    return spans if len(spans) == 1 and spans[0].span and spans[0].span.end is None else []  # fmt: skip


def with_length(span: Span, times: Sequence[TimeMention]) -> Span:
    """Return the span with its end, where that or a length is stated."""
    ended = next((e for t in times if (e := _end(t, span.start))), None)
    if span.end is None and ended is not None:
        return Span(span.start, ended, span.tz_known)
    length = next((t.duration for t in times if t.duration), None)
    if span.end is not None or length is None:
        return span
    return Span(span.start, span.start + length, span.tz_known)


def _end(mention: TimeMention, start: datetime) -> datetime | None:
    """Return when it will be over, where the mention says that of the day."""
    if mention.role is not Role.END or mention.clock is None:
        return None
    if mention.day_quote in mention.quote and mention.day not in (None, start.date()):
        return None
    ended = datetime.combine(start.date(), mention.clock, start.tzinfo)
    return ended if ended > start else None


def find_slots(shape: Shape, *, instead_of: Sequence[Span | None] = ()) -> tuple[Span, ...]:  # fmt: skip
    """Return the times on offer, each once, in the order of the letter."""
    gone = {span.start for span in instead_of if span}
    slots: dict[object, Span] = {}
    for mention in shape.times:
        offered = mention in shape.definite or mention in shape.windows
        if offered and mention.span and mention.span.start not in gone:
            span = (
                mention.span
                if mention.window
                else with_length(mention.span, shape.times)
            )
            slots.setdefault(span.start, span)
    return tuple(slots.values())


def old_time(shape: Shape) -> Span | None:
    """Return the time that the letter says a change leaves behind."""
    return next((t.span for t in shape.times if t.role is Role.OLD and t.span), None)


def at_hour(times: Sequence[TimeMention], known: Span | None) -> Span | None:
    """Return the one hour named without a day, on the day of a time that is known.

    "Noon it is", after a day was spoken of.
    """
    hours = [m for m in times if m.clock and not m.day and not m.window and m.role is None]  # fmt: skip
    # Of "not at 3 but at half past" the hour that is known is no news.
    hours = [m for m in hours if known and m.clock != known.start.time()] or hours
    if known is None or len({m.clock for m in hours}) != 1:
        return None
    [hour, *_] = hours
    assert hour.clock is not None  # noqa: S101
    start = datetime.combine(known.start.date(), hour.clock, known.start.tzinfo)
    return Span(start, None, known.tz_known)


def _agenda(candidates: Sequence[TimeMention]) -> list[TimeMention]:
    """Return the mentions that are sessions of one day, none where there are not."""
    ranges = [m for m in candidates if (m.range or m.duration) and m.span and m.span.end]  # fmt: skip
    if len({m.span.start for m in ranges if m.span}) < 2:
        return []
    kept: list[TimeMention] = []
    for mention in ranges:
        span, last = mention.span, kept[-1].span if kept else None
        if span is None:
            continue
        if last is None or (
            last.end is not None
            and timedelta(0) <= span.start - last.end <= _BREAK
            and span.start.date() == last.start.date()
        ):
            kept.append(mention)
    return kept if len(kept) > 1 else []


def _programme(
    clues: Clues, candidates: Sequence[TimeMention], frame: Frame
) -> list[TimeMention]:
    """Return the items of a day's programme, one a line, each with its hour first."""
    items = [
        m
        for m in candidates
        if m.span and m.hour_at >= 0 and _leads_line(clues, m, frame)
    ]
    items = [m for m in items if m.span and items[0].span and m.span.start.date() == items[0].span.start.date()]  # fmt: skip
    starts = [m.span.start for m in items if m.span]
    follows = all(timedelta(0) < b - a <= LONGEST for a, b in pairwise(starts))
    loose = any(m.span and m.span.end is None for m in items)
    return items if len(items) >= _ITEMS and follows and loose else []


def _leads_line(clues: Clues, mention: TimeMention, frame: Frame) -> bool:
    """Tell whether a line begins with the hour, and words stand behind it."""
    line = clues.text[: mention.hour_at].rpartition("\n")[2].strip(" -*•|\t")
    leads = not line or is_labelled_hour(line, frame)
    return leads and bool(_line_after(clues.text, mention.end))


def _opening(clues: Clues, first: TimeMention, candidates: Sequence[TimeMention]) -> list[TimeMention]:  # fmt: skip
    """Return the item that opens an agenda with its beginning alone: "10:00 Welcome"."""
    return [
        m for m in candidates
        if m.span and first.span and m.start < first.start and not m.range
        and timedelta(0) < first.span.start - m.span.start <= _WELCOME
        and not clues.text[: m.place].rpartition("\n")[2].strip(" -*•|\t")
    ][-1:]  # fmt: skip


def is_agenda(mentions: Sequence[TimeMention]) -> bool:
    """Tell whether the times are the sessions of one day, one after the other."""
    return bool(_agenda([m for m in mentions if m.range]))


def _from_agenda(clues: Clues, agenda: list[TimeMention], frame: Frame) -> Choice:
    spans = [m.span for m in agenda if m.span]
    ended = spans[-1].end
    if closes(_line_after(clues.text, agenda[-1].end), frame):
        ended = spans[-1].start
    whole = Span(spans[0].start, ended, spans[0].tz_known)
    sessions = tuple(
        Session(m.span, title=_line_after(clues.text, m.end)) for m in agenda if m.span
    )
    return Choice(whole, agenda[0], sessions)


def _line_after(text: str, place: int) -> str:
    return text[place : place + 120].partition("\n")[0].strip(" |:-–—\t")
