"""What a conversation has come to before a message is understood."""

from datetime import date, datetime, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo

from assistant.understanding.findings import Conversation, Findings
from assistant.vocabulary import Kind, Span

_PROCESS = frozenset(Kind) - {Kind.OTHER, Kind.AUTOREPLY}
FIXING = frozenset({Kind.INVITE, Kind.RESCHEDULE})
_LIKELY = 0.65


class History(NamedTuple):
    """The conversation, folded.

    `interview` is the one that stands, `voided` one that was called off or put off
    and has no new time yet, `slots` are those on offer, `named` the times of letters
    of which nothing was claimed, `chosen` what the owner has
    picked or asked for since, `owner_slots` the times that he offered, `asked_to_move` that he wants a fixed one moved,
    `zone` the zone that the other side has named, `day` the day spoken of that has no
    hour yet, `week` the Monday of the week in which a time is sought, `promised` the day by
    which the other side last said that it would answer, `language` the one in which it
    writes.
    """

    interview: Span | None = None
    voided: Span | None = None
    slots: tuple[Span, ...] = ()
    named: tuple[Span, ...] = ()
    chosen: Span | None = None
    owner_slots: tuple[Span, ...] = ()
    asked_to_move: bool = False
    asked_owner: bool = False
    zone: tzinfo | None = None
    day: date | None = None
    week: date | None = None
    promised: date | None = None
    uids: frozenset[str] = frozenset()
    company: str | None = None
    agency: str | None = None
    position: str | None = None
    about_a_job: bool = False
    language: str | None = None
    last: Findings | None = None

    @property
    def offered(self) -> tuple[Span, ...]:
        """The times on offer, or such as may have been."""
        return self.slots or self.named

    def upcoming(self, at: datetime) -> Span | None:
        """Return the interview that stands and has not begun at `at`."""
        standing = self.interview
        return standing if standing and standing.start > at else None


def fold_history(conversation: Conversation) -> History:
    """Return what the earlier findings add up to."""
    history = History()
    for findings in conversation.earlier:
        history = _after(history, findings)
    return history


def _after(history: History, findings: Findings) -> History:
    own = findings.from_owner
    fixed = findings.kind in FIXING
    interview, voided = _standing(history, findings)
    slots = history.slots
    if findings.slots and not own:
        slots = findings.slots
    elif fixed and findings.interview:
        slots = ()
    return History(
        interview=interview,
        voided=voided,
        slots=slots,
        named=() if fixed else findings.named or history.named,
        chosen=findings.chosen if own else (None if fixed else history.chosen),
        owner_slots=findings.slots if own else (() if fixed else history.owner_slots),
        asked_to_move=own and _wants_move(findings, history),
        asked_owner=not own and findings.kind is Kind.PROPOSAL,
        day=None if fixed and findings.interview else findings.day or history.day,
        week=None if fixed and findings.interview else findings.week or history.week,
        promised=_promised(findings) or history.promised,
        zone=_zone_named(findings) or history.zone,
        uids=history.uids
        | ({findings.calendar_uid} if findings.calendar_uid else set()),
        company=findings.company or history.company,
        agency=findings.agency or history.agency,
        position=findings.position or history.position,
        about_a_job=history.about_a_job or _is_about_a_job(findings),
        language=history.language or _language(findings),
        last=findings,
    )


def _language(findings: Findings) -> str | None:
    """Return the language in which the other side writes of a job."""
    told = findings.kind in _PROCESS and not findings.from_owner
    return findings.language if told else None


def _promised(findings: Findings) -> date | None:
    promise = None if findings.from_owner else findings.promise
    return promise.by if promise else None


def _is_about_a_job(findings: Findings) -> bool:
    """Whether the next messages are likely about a job, too; a guess makes no job."""
    sure = findings.from_owner or findings.confidence >= _LIKELY
    return sure and findings.kind in _PROCESS


def _zone_named(findings: Findings) -> tzinfo | None:
    """Return the zone of the times that the other side names, if it is one of a place.

    A calendar's UTC says nothing about the clock that people mean.
    """
    if findings.from_owner:
        return None
    spans = (*filter(None, (findings.interview,)), *findings.slots)
    named = (s.start for s in spans if s.tz_known)
    return next((at.tzinfo for at in named if at.utcoffset() or isinstance(at.tzinfo, ZoneInfo)), None)  # fmt: skip


def _wants_move(findings: Findings, history: History) -> bool:
    if any(e.rule == "reschedule.moved" for e in findings.evidence):
        return True
    fixed = history.upcoming(findings.at)
    named = tuple(filter(None, (findings.chosen, *findings.slots)))
    others = fixed and any(span.start != fixed.start for span in named)
    return bool(others) and not history.slots


def _standing(history: History, findings: Findings) -> tuple[Span | None, Span | None]:
    match findings.kind:
        case Kind.INVITE if findings.interview:
            return findings.interview, None
        case Kind.RESCHEDULE if findings.interview:
            return findings.interview, None
        case Kind.RESCHEDULE | Kind.CANCELLATION:
            return None, history.interview or history.voided
        case _:
            return history.interview, history.voided
