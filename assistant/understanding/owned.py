"""Understands what the owner himself writes."""

from dataclasses import replace
from datetime import date

from assistant.understanding.clues import Clues
from assistant.understanding.details import with_details
from assistant.understanding.findings import Findings
from assistant.understanding.interviews import at_hour, find_slots
from assistant.understanding.judging import names_job, prove, weigh
from assistant.understanding.parties import with_parties
from assistant.understanding.times import choose_slot
from assistant.understanding.view import View
from assistant.vocabulary import Evidence, Kind, Span

_WHY = "reschedule.why"
_ELSEWHERE = ("not.media", "not.research", "not.study", "not.official", "not.employer")
_MOVING = frozenset({Kind.RESCHEDULE, Kind.CANCELLATION, Kind.PROPOSAL})
_SURE = 0.6
"""Below this a mail in no known conversation is about something else."""


def understand_own(view: View) -> Findings:
    """Return what a mail of the owner's own says: his choices and his promises."""
    clues, history = view.clues, view.history
    known = history.about_a_job or _applies(clues)
    chance = 1.0 if known else 1 - weigh(view)[Kind.OTHER]
    in_process = chance > _SURE
    findings = Findings(
        kind=Kind.REPLY if in_process else Kind.OTHER,
        confidence=round(min(0.97, chance if in_process else 1 - chance), 3),
        at=clues.letter.head.at,
        language=clues.languages[0],
        from_owner=True,
        human=True,
    )
    if not in_process:
        return replace(findings, chosen=_chosen(view)) if history.named else findings
    findings = replace(
        findings,
        chosen=_chosen(view),
        day=_day(view),
        slots=_offered(view),
        withdrawn=clues.has("owner.withdraws"),
        accepted=clues.has("owner.accepts") and not clues.has("owner.withdraws"),
        unheld=_calls_off(view),
        evidence=_proof(view) or prove(view, Kind.REPLY),
    )
    return with_details(with_parties(findings, view), view)


def _applies(clues: Clues) -> bool:
    """Tell whether he writes as one who goes to an interview, or withdraws from one's job."""
    if clues.has("owner.withdraws") and names_job(clues):
        return True
    elsewhere = any(clues.has(cue) for cue in _ELSEWHERE)
    return clues.has("owner.attends") and not elsewhere


def _calls_off(view: View) -> bool:
    """Tell whether the owner asks for another time, or says that he cannot come.

    What he writes about a move of theirs puts nothing off.
    """
    clues, last = view.clues, view.history.last
    if clues.has("missed"):
        return True
    theirs = last is not None and not last.from_owner and last.kind in _MOVING
    if theirs or view.history.upcoming(view.shape.frame.sent) is None:
        return False
    moves = clues.has("reschedule.moved") or clues.has("cancellation.off")
    reasons = {view.clues.folded[h.start : h.end] for h in clues.hits.get(_WHY, ())}
    return moves or len(reasons) > 1


def _day(view: View) -> date | None:
    days = {m.day for m in view.shape.days}
    return days.pop() if len(days) == 1 else None


def _chosen(view: View) -> Span | None:
    history, shape = view.history, view.shape
    if history.offered:
        # He may write by his own clock, or by the one of the offer.
        frame = shape.frame._replace(agreed_zone=None)
        picked = choose_slot(view.clues.letter.text, history.offered, frame)
        if picked:
            return picked
    shifted = next((t.span for t in shape.times if t.shift and t.span), None)
    if shifted:
        return shifted
    hour = at_hour(shape.times, _spoken_of(view))
    if hour:
        return hour
    named = find_slots(shape)
    return named[0] if len(named) == 1 and not _open(view) else None


def _open(view: View) -> bool:
    """Tell whether he names other days beside a time: "Monday at 4 or Tuesday"."""
    return bool(view.shape.windows) or any(t.window or t.day_named for t in view.shape.times if t not in view.shape.definite and t.role is None)  # fmt: skip


def _spoken_of(view: View) -> Span | None:
    """Return a time of the one day that is spoken of, if it is one."""
    slots = view.history.offered
    if len({slot.start.date() for slot in slots}) == 1:
        return slots[0]
    return None if slots else view.history.upcoming(view.shape.frame.sent)


def _offered(view: View) -> tuple[Span, ...]:
    named = find_slots(view.shape)
    return named if len(named) > 1 or _open(view) else ()


def _proof(view: View) -> tuple[Evidence, ...]:
    names = (
        "reschedule.moved",
        "cancellation.off",
        "missed",
        "owner.withdraws",
        "owner.accepts",
        "owner.choice",
    )
    return tuple(
        view.clues.evidence("kind", view.clues.hits[name][0])
        for name in names
        if view.clues.has(name)
    )
