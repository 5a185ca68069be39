"""Weighs the times that a letter names, where the rules may have taken the wrong one.

The time that the rules take stands, unless another one is likelier; so do the slots they
find, but for those that are unlikely to be on offer.
"""

from dataclasses import replace
from datetime import datetime
from functools import cache

from assistant.understanding.choosing.traits import Asked, possible_starts
from assistant.understanding.findings import Findings, Session
from assistant.understanding.history import FIXING
from assistant.understanding.interviews import with_length
from assistant.understanding.ranking import Ranking
from assistant.understanding.times import Role, TimeMention
from assistant.understanding.view import View
from assistant.vocabulary import Evidence, Kind, Span

# In hundredths of the logarithm of odds: by how much another time has to be likelier;
# what is likely enough where the rules took none; what is offered, and what is not: so
# unlikely, and so far behind the likeliest slot.
RATHER, LIKELY = 25, 50
SURELY, HARDLY, BEHIND = 200, -50, 400
# By what a later session of a day is where the interview begins: a welcome, which the
# weights think little of, opens the programme.
SESSION = 400
# By what another time is the interview's, where the owner had picked one.
INSTEAD = 400
# Hours of a house, and times that somebody can't keep, are not on offer whatever their words say.
NEVER = frozenset({Role.HOURS, Role.UNAVAILABLE})
_START = "interview.start"

Weighed = dict[datetime, tuple[float, TimeMention]]


@cache
def _ranking() -> Ranking:
    from assistant.understanding.choosing.time_weights import TABLE  # noqa: PLC0415

    return Ranking(TABLE)


def reconsider(findings: Findings, view: View) -> Findings:
    """Return the findings with the likeliest times of a letter whose kind is known."""
    left = findings.kind is Kind.INVITE and view.staying
    certain = left or view.markup or (view.appointment and view.appointment.span)
    if certain or findings.kind not in (*FIXING, Kind.PROPOSAL):
        return findings
    weighed = _weigh(findings, view)
    if not weighed:
        return findings
    open_still = findings.interview is None and findings.slots and _several(weighed)
    if findings.kind is Kind.PROPOSAL or open_still:
        return replace(findings, slots=_offered(findings, view, weighed))
    return _with_start(findings, view, weighed)


def _weigh(findings: Findings, view: View) -> Weighed:
    asked = Asked(findings.kind, findings.interview, findings.slots)
    found: Weighed = {}
    for mention, traits in possible_starts(view, asked):
        assert mention.span is not None  # noqa: S101
        weight = _ranking().weigh(traits)
        known = found.get(mention.span.start)
        if known is None or weight > known[0]:
            found[mention.span.start] = (weight, mention)
    return found


def _several(weighed: Weighed) -> bool:
    return sum(weight >= LIKELY for weight, _ in weighed.values()) > 1


def _with_start(findings: Findings, view: View, weighed: Weighed) -> Findings:
    best = max(weighed, key=lambda start: weighed[start][0])
    taken, (weight, mention) = findings.interview, weighed[best]
    if _agreed_elsewhere(findings, view, weighed) and weight < INSTEAD:
        return replace(findings, interview=view.agreed, sessions=())
    if taken is None:
        given_up = findings.moved_from is not None and findings.moved_from.start == best
        likely = weight >= LIKELY and not given_up
        return _settled(findings, view, mention) if likely else findings
    own = weighed[taken.start][0] if taken.start in weighed else LIKELY - RATHER
    later = best in {s.span.start for s in findings.sessions if s.span}
    if best == taken.start or weight <= own + (SESSION if later else RATHER):
        return findings
    return _settled(findings, view, mention)


def _agreed_elsewhere(findings: Findings, view: View, weighed: Weighed) -> bool:
    """Tell whether a letter that names other times settles the slot that was picked."""
    picked = view.agreed and view.agreed.start not in weighed
    return bool(picked) and findings.kind is Kind.INVITE


def _settled(findings: Findings, view: View, mention: TimeMention) -> Findings:
    """Return the findings with the interview at another time than the rules took."""
    assert mention.span is not None  # noqa: S101
    start, left = mention.span.start, findings.moved_from
    same = (m for m in view.shape.times if m.span and m.span.start == start and m.span.end)  # fmt: skip
    full = next(same, mention)
    assert full.span is not None  # noqa: S101
    words = " ".join(filter(None, (full.day_quote, full.quote)))
    proof = Evidence(_START, words, view.clues.source(full.start), "time.text")
    span, sessions = with_length(full.span, view.shape.times), _from(start, findings)
    if sessions and findings.interview:
        span = replace(span, end=findings.interview.end)
    return replace(
        findings,
        interview=span,
        moved_from=findings.interview if left and left.start == start else left,
        slots=(),
        sessions=sessions,
        times_named=True,
        evidence=(*(e for e in findings.evidence if e.about != _START), proof),
    )


def _from(start: datetime, findings: Findings) -> tuple[Session, ...]:
    """Return the sessions from a later one on: what stands before it is no interview."""
    starts = [s.span.start for s in findings.sessions if s.span]
    return findings.sessions[starts.index(start) :] if start in starts else ()


def _offered(findings: Findings, view: View, weighed: Weighed) -> tuple[Span, ...]:
    """Return the slots without what is hardly one, and with what surely is."""
    known = {slot.start: slot for slot in findings.slots}
    weights = {start: weighed[start][0] for start in known if start in weighed}
    least = min(HARDLY, max(weights.values(), default=0.0) - BEHIND)
    kept = {start: slot for start, slot in known.items() if weights.get(start, least) >= least}  # fmt: skip
    for start, (weight, mention) in weighed.items():
        never = mention.role in NEVER
        if weight > SURELY and start not in kept and mention.span and not never:
            kept[start] = with_length(mention.span, view.shape.times)
    return tuple(kept.values()) or findings.slots
