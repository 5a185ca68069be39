"""Fills in the times that a letter's kind calls for."""

from dataclasses import replace

from assistant.understanding.alternatives import (
    are_alternatives,
    choice_among,
    offers_a_choice,
    picked_of_two,
)
from assistant.understanding.findings import Findings, Session
from assistant.understanding.inheriting import inherited
from assistant.understanding.interviews import (
    Choice,
    choose_interview,
    find_slots,
    is_agenda,
    old_time,
)
from assistant.understanding.times import (
    TimeMention,
    find_week,
    left_behind,
    moved_to,
)
from assistant.understanding.unmoved import left_as_it_was
from assistant.understanding.view import View
from assistant.understanding.weighing import apart_from_day
from assistant.vocabulary import Evidence, Kind, Person, Source, Span

Mentions = tuple[TimeMention, ...]
_MOST, _SOON = 12, 24
_OFF = "cancellation.off"


def with_times(findings: Findings, view: View) -> Findings:
    """Return the findings with interview, slots and the time left behind."""
    days = {m.day for m in view.shape.days}
    findings = replace(findings, day=days.pop() if len(days) == 1 else None)
    match findings.kind:
        case Kind.INVITE:
            return _set(findings, view)
        case Kind.RESCHEDULE:
            return _moved(findings, view)
        case Kind.CANCELLATION:
            return _tied(replace(findings, moved_from=_left_behind(view)), view)
        case Kind.PROPOSAL:
            slots = find_slots(view.shape)
            week = None if slots else find_week(view.clues.text, view.shape.frame)
            return replace(findings, slots=slots, week=week)
        case _:
            unclaimed = findings.kind is Kind.OTHER and view.shape.human
            return replace(findings, named=find_slots(view.shape)[:_MOST] if unclaimed else ())  # fmt: skip


def _set(findings: Findings, view: View) -> Findings:
    if view.staying and not _certain(view):
        return left_as_it_was(findings, view, view.staying)
    named = _apart_from(view.shape.definite, old_time(view.shape))
    if picked := picked_of_two(view.clues.text, named, view.shape.frame):
        return _fixed(findings, view, picked)
    if not _certain(view) and offers_a_choice(view.clues.text, named):
        return replace(findings, kind=Kind.PROPOSAL, slots=find_slots(view.shape))
    return _fixed(findings, view, named)


def _apart_from(mentions: Mentions, *spans: Span | None) -> Mentions:
    starts = {span.start for span in spans if span}
    return tuple(m for m in mentions if m.span and m.span.start not in starts)


def _left_behind(view: View) -> Span | None:
    if view.appointment and view.appointment.method == "CANCEL":
        return view.appointment.span
    return old_time(view.shape) or view.history.interview


def _moved(findings: Findings, view: View) -> Findings:
    """Tell the old time from the new one, or from the new slots."""
    shape, old = view.shape, old_time(view.shape) or view.history.interview
    left = left_behind(view.clues.text, shape.times, shape.frame)
    old = (
        old
        or next((m.span for m in left if m in shape.definite), None)
        or _moved_from(view)
    )
    findings = replace(findings, moved_from=old)
    gone = (old, *(m.span for m in left))
    fresh = _apart_from(shape.definite, *gone)
    choice = () if _certain(view) else choice_among(view.clues.text, fresh, asks=_asks(view))  # fmt: skip
    if choice:
        was = old or next((m.span for m in fresh if m not in choice), None)
        offered = _among(find_slots(shape, instead_of=gone), choice)
        return replace(findings, moved_from=was, slots=offered)
    pointed = moved_to(view.clues.text, shape.definite, shape.frame) or _shifted(
        view, fresh
    )
    if pointed and not _certain(view):
        return _fixed(findings, view, pointed)
    return _told_apart(findings, view, fresh, gone)


def _among(slots: tuple[Span, ...], mentions: Mentions) -> tuple[Span, ...]:
    starts = {m.span.start for m in mentions if m.span}
    return tuple(slot for slot in slots if slot.start in starts)


def _told_apart(findings: Findings, view: View, fresh: Mentions, gone: tuple[Span | None, ...]) -> Findings:  # fmt: skip
    """Tell the old time from the new by where they stand; `gone` are those given up."""
    told = any(gone) or len(gone) > 1
    if not told and not _certain(view) and (off := _called_off(view, fresh)):
        return replace(findings, moved_from=off)
    slots = find_slots(view.shape, instead_of=gone)
    slots = _among(slots, fresh) if fresh else slots
    if not _certain(view) and len(slots) > 1 and not is_agenda(fresh):
        if (
            told
            or are_alternatives(view.clues.text, fresh)
            or (len(slots) > 2 and _asks(view))
        ):
            return replace(findings, slots=slots)
        # Of two times, where nothing tells them apart, the old one stands first.
        fresh = _apart_from(fresh, slots[0])
        findings = replace(findings, moved_from=slots[0])
    elif not _certain(view) and slots and not fresh:
        [only, *others] = slots
        if told and not others:
            return replace(findings, interview=only, times_named=True)
        return replace(findings, slots=slots)
    return _fixed(findings, view, fresh)


def _called_off(view: View, fresh: Mentions) -> Span | None:
    """Return the only time of a letter that says before it that it won't be held.

    A hiring system lists the old time beneath its notice, bare: "Interview cancelled.
    Date: 16 July. Please get in touch to set a new one."
    """
    shape, text = view.shape, view.clues.text
    days = {m.day for m in (*shape.days, *shape.times) if m.day}
    starts = {m.span.start for m in fresh if m.span}
    if len(starts) != 1 or len(days) != 1:
        return None
    [first, *_] = fresh
    asked = "?" in text[first.end : first.end + _SOON]
    off = any(hit.end <= first.start for hit in view.clues.hits.get(_OFF, ()))
    return first.span if off and not asked else None


def _asks(view: View) -> bool:
    return view.clues.has("proposal.offer") or view.clues.has("proposal.availability")


def _moved_from(view: View) -> Span | None:
    """Return the time from which the length of a move is counted, where it is named."""
    bases = {m.span.start - m.shift for m in view.shape.times if m.span and m.shift}
    return next((m.span for m in view.shape.definite if m.span and m.span.start in bases), None)  # fmt: skip


def _shifted(view: View, fresh: Mentions) -> Mentions:
    """Return the known interview's time, moved by what the letter says.

    A time that is named behind the length of the move says it better.
    """
    moved = tuple(m for m in view.shape.times if m.shift is not None and m.span)
    told = (m for m in fresh if moved and m.start > moved[-1].end)
    named = {m.span.start for m in told if m.span and not apart_from_day(m)}
    return () if len(named) == 1 else moved


def _certain(view: View) -> bool:
    return view.appointment is not None and view.appointment.span is not None


def _tied(findings: Findings, view: View) -> Findings:
    """Return the findings with the identity of the calendar's event, if any."""
    if view.appointment is None:
        return findings
    event = view.appointment.event
    return replace(findings, calendar_uid=event.uid or None, sequence=event.sequence)


def _fixed(findings: Findings, view: View, candidates: Mentions) -> Findings:
    written = choose_interview(view.clues, view.shape, candidates, view.owner)
    if view.appointment and view.appointment.span:
        return _from_calendar(findings, view, written)
    if view.markup:
        return _from_markup(findings, view.markup, written)
    if written and view.agreed and _finer(view.agreed, written.span):
        return replace(findings, interview=view.agreed, times_named=True)
    if written:
        return _from_text(findings, view, written)
    return inherited(findings, view)


def _finer(agreed: Span, written: Span) -> bool:
    return agreed.start == written.start and agreed.end is not None


def _from_text(findings: Findings, view: View, written: Choice) -> Findings:
    mention = written.mention
    words = " ".join(filter(None, (mention.day_quote, mention.quote)))
    proof = Evidence(
        "interview.start", words, view.clues.source(mention.start), "time.text"
    )
    return replace(
        findings,
        interview=written.span,
        sessions=written.sessions,
        times_named=True,
        evidence=(*findings.evidence, proof),
    )


def _from_calendar(findings: Findings, view: View, written: Choice | None) -> Findings:
    appointment = view.appointment
    assert appointment is not None  # noqa: S101
    assert appointment.span is not None  # noqa: S101
    span = appointment.span
    proof = [
        Evidence(
            "interview.start", span.start.isoformat(), Source.CALENDAR, "time.calendar"
        )
    ]
    if written and written.span.start != span.start:
        proof.append(_disagreement(view, written))
    sessions = tuple(
        Session(
            s, e.summary, tuple(Person(a.name or None, a.address) for a in e.attendees)
        )
        for s, e in appointment.sessions
    )
    fixed = replace(
        findings,
        interview=span,
        times_named=True,
        sessions=sessions,
        evidence=(*findings.evidence, *proof),
    )
    return _tied(fixed, view)


def _disagreement(view: View, written: Choice) -> Evidence:
    source = view.clues.source(written.mention.start)
    return Evidence(
        "interview.start", written.mention.quote, source, "time.overruled-by-calendar"
    )


def _from_markup(findings: Findings, span: Span, written: Choice | None) -> Findings:
    proof = Evidence(
        "interview.start", span.start.isoformat(), Source.MARKUP, "time.markup"
    )
    return replace(
        findings, interview=span, times_named=True, evidence=(*findings.evidence, proof)
    )
