"""Fills in the times that a letter's kind calls for."""

from dataclasses import replace

from assistant.understanding.findings import Findings, Session
from assistant.understanding.interviews import (
    Choice,
    choose_interview,
    find_slots,
    old_time,
)
from assistant.understanding.view import View
from assistant.vocabulary import Evidence, Kind, Person, Source, Span


def with_times(findings: Findings, view: View) -> Findings:
    """Return the findings with interview, slots and the time left behind."""
    match findings.kind:
        case Kind.INVITE:
            return _fixed(findings, view, not_at=old_time(view.shape))
        case Kind.RESCHEDULE:
            return _moved(findings, view)
        case Kind.CANCELLATION:
            return _tied(replace(findings, moved_from=_left_behind(view)), view)
        case Kind.PROPOSAL:
            return replace(findings, slots=find_slots(view.shape))
        case _:
            return findings


def _left_behind(view: View) -> Span | None:
    if view.appointment and view.appointment.method == "CANCEL":
        return view.appointment.span
    return old_time(view.shape) or view.history.interview


def _moved(findings: Findings, view: View) -> Findings:
    old = old_time(view.shape) or view.history.interview
    findings = replace(findings, moved_from=old)
    slots = find_slots(view.shape)
    fresh = tuple(s for s in slots if not (old and s.start == old.start))
    offered = view.clues.has("proposal.offer") or view.clues.has(
        "proposal.availability"
    )
    if len(fresh) > 1 and offered and not _certain(view):
        return replace(findings, slots=fresh)
    return _fixed(findings, view, not_at=old)


def _certain(view: View) -> bool:
    return view.appointment is not None and view.appointment.span is not None


def _tied(findings: Findings, view: View) -> Findings:
    """Return the findings with the identity of the calendar's event, if any."""
    if view.appointment is None:
        return findings
    event = view.appointment.event
    return replace(findings, calendar_uid=event.uid or None, sequence=event.sequence)


def _fixed(findings: Findings, view: View, *, not_at: Span | None) -> Findings:
    written = choose_interview(view.clues, view.shape, not_at=not_at)
    if view.appointment and view.appointment.span:
        return _from_calendar(findings, view, written)
    if view.markup:
        return _from_markup(findings, view.markup, written)
    if written and view.agreed and _finer(view.agreed, written.span):
        return replace(findings, interview=view.agreed, times_named=True)
    if written:
        return _from_text(findings, view, written)
    return _inherited(findings, view)


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


def _inherited(findings: Findings, view: View) -> Findings:
    span = view.agreed
    if span is None and findings.kind is Kind.INVITE and not view.shape.days:
        span = view.history.upcoming(findings.at)
    return replace(findings, interview=span)
