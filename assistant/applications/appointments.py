"""Appointments, and the interviews that those of one day make up."""

from datetime import date, datetime, timedelta
from typing import NamedTuple

from assistant.applications.application import Filed, InterviewStatus
from assistant.understanding import Findings, Session
from assistant.vocabulary import Person, Span

HOUR = timedelta(hours=1)
PHONE_SCREEN = timedelta(minutes=30)


class Part(NamedTuple):
    """One appointment, as the letter that fixed it last has it."""

    span: Span
    end: datetime
    message_id: str
    confidence: float
    uid: str | None = None
    sequence: int = 0
    people: tuple[Person, ...] = ()
    sessions: tuple[Session, ...] = ()
    topics: tuple[str, ...] = ()
    phone: bool = False


class Round(NamedTuple):
    """One interview: the appointments of one day, and all letters that shaped it.

    `former` are the starts that a move made void.
    """

    parts: tuple[Part, ...]
    letters: tuple[str, ...]
    status: InterviewStatus = InterviewStatus.FIXED
    former: frozenset[datetime] = frozenset()

    @property
    def start(self) -> datetime:
        """The start of the first appointment."""
        return min(part.span.start for part in self.parts)

    @property
    def end(self) -> datetime:
        """The end of the last appointment."""
        return max(part.end for part in self.parts)

    @property
    def day(self) -> date:
        """The day on which it takes place, where it takes place."""
        return self.start.date()

    def holds(self, start: datetime) -> bool:
        """Whether an appointment of it begins at this moment."""
        return any(part.span.start == start for part in self.parts)


def part_of(letter: Filed) -> Part:
    """Return the appointment that a letter fixes."""
    found = letter.findings
    span = found.interview
    if span is None:
        raise ValueError("a letter without an interview fixes none")
    return Part(
        span=span,
        end=_end(found, span),
        message_id=letter.head.message_id,
        confidence=found.confidence,
        uid=found.calendar_uid,
        sequence=found.sequence,
        people=found.people,
        sessions=found.sessions,
        topics=found.topics,
        phone=found.phone,
    )


def _end(found: Findings, span: Span) -> datetime:
    """Return the stated end, else the last session's, else the guide's default."""
    if span.end and span.end > span.start:
        return span.end
    usual = PHONE_SCREEN if found.phone else HOUR
    spans = (span, *(s.span for s in found.sessions if s.span.start > span.start))
    stated = [s.span.end for s in found.sessions if s.span.end]
    last = max(spans, key=lambda s: s.start)
    known = last.end or (max(stated) if stated and last is span else None)
    return known or last.start + usual
