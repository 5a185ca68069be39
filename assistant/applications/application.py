"""One application as its events add up to it."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from assistant.applications.events import FollowupState
from assistant.applications.threads import Trace
from assistant.reading import Head
from assistant.understanding import Findings, Promise, Request, Session
from assistant.vocabulary import FollowupKind, Person, Register, Span


class InterviewStatus(StrEnum):
    """Whether an interview stands."""

    FIXED = "fixed"
    OPEN = "open"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Interview:
    """One round: `id` survives every move; `end` is stated or the guide's default.

    A round that lost its time and waits for a new one is OPEN and keeps the old
    `span` for the record. `message_id` is the letter that fixed the time last.
    """

    id: str
    round: int
    span: Span
    end: datetime
    status: InterviewStatus
    confidence: float
    message_id: str
    people: tuple[Person, ...] = ()
    sessions: tuple[Session, ...] = ()
    topics: tuple[str, ...] = ()
    phone: bool = False
    calendar_uid: str | None = None
    sequence: int = 0


class PromiseMade(NamedTuple):
    """A named time by which they answer, and the letter that names it."""

    promise: Promise
    at: datetime
    message_id: str


class RequestMade(NamedTuple):
    """Something asked for or promised, and the letter that says so."""

    request: Request
    at: datetime
    message_id: str


class Absence(NamedTuple):
    """Somebody is away until and including `until`."""

    until: date
    at: datetime
    message_id: str


class Filed(NamedTuple):
    """A letter of the application, as the log keeps it."""

    head: Head
    findings: Findings
    certainty: float = 1.0

    @property
    def at(self) -> datetime:
        """The moment at which the letter was written."""
        return self.head.at


@dataclass(frozen=True, slots=True)
class Followup:
    """A follow-up with the state that it is in and the moments that led there."""

    id: str
    kind: FollowupKind
    anchor: str
    state: FollowupState
    at: datetime
    due: datetime
    send_by: datetime
    rule: str
    guide: str
    reason: str
    message_id: str | None = None
    drafted_at: datetime | None = None
    sent_at: datetime | None = None
    late: datetime | None = None
    interview: str | None = None

    @property
    def live(self) -> bool:
        """Whether a draft of it lies in the mailbox, as far as is known."""
        return self.state is FollowupState.DRAFTED

    @property
    def to(self) -> str | None:
        """The address of the one person that it is for, which ends its anchor."""
        address = self.anchor.rpartition("/")[2]
        alone = address != self.anchor and "@" in address
        return address if alone and not address.endswith(">") else None


@dataclass(frozen=True, slots=True)
class Application:
    """One company and position: nothing but its events, folded.

    `letters` are in the order of their dates, whatever the order of arrival.
    `certainty` is that of the least certain match among the letters that matter.
    `doubt` says in words why nothing is drafted, None where nothing is in doubt.
    `begun` are drafts that the owner has begun himself and not sent yet.
    `trace` is what ties further letters to it.
    """

    id: str
    company: str | None = None
    position: str | None = None
    agency: str | None = None
    language: str = "en"
    register: Register = Register.NEUTRAL
    letters: tuple[Filed, ...] = ()
    interviews: tuple[Interview, ...] = ()
    promises: tuple[PromiseMade, ...] = ()
    requests: tuple[RequestMade, ...] = ()
    absences: tuple[Absence, ...] = ()
    people: tuple[Person, ...] = ()
    notes: tuple[tuple[datetime, str], ...] = ()
    followups: tuple[Followup, ...] = ()
    rejected_at: datetime | None = None
    offered_at: datetime | None = None
    withdrawn_at: datetime | None = None
    on_hold_since: datetime | None = None
    warning: str | None = None
    doubt: str | None = None
    certainty: float = 1.0
    begun: tuple[Head, ...] = ()
    trace: Trace = field(default_factory=Trace)
