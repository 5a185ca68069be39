"""What one message says, with the words that prove it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from assistant.vocabulary import Evidence, Kind, Person, Register, Span


@dataclass(frozen=True, slots=True)
class Session:
    """One part of an agenda: when, what, with whom."""

    span: Span
    title: str = ""
    people: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class Promise:
    """When they said that they would answer.

    `by` is the last day of it, `since` the first day of the span ("next week": its
    Monday). `asks_owner` says that the owner is to write at that time.
    `days_after_interview` is set, and `by` computed from the interview known so far
    (None while there is none), where the promise is anchored on it; it counts
    working days when `working_days` is set.
    """

    by: date | None
    since: date | None = None
    asks_owner: bool = False
    days_after_interview: int | None = None
    working_days: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """Something asked for or promised: samples, references, an answer to a question.

    `by` is the day it was asked for, `from_owner` says that the owner promised it.
    """

    what: str
    by: date | None = None
    from_owner: bool = False


@dataclass(frozen=True, slots=True)
class Findings:
    """All that one message says, in the light of its conversation.

    `interview` is the interview that stands after this message (of a cancellation:
    None). `moved_from` is the old time that a reschedule or cancellation names.
    `chosen` is the slot that the owner picks in a mail of his own. `human` says that
    a person wrote it. `phone` marks a phone screen (half an hour where no end is
    stated). `absent_until` is the last day of an out-of-office. `warning` says why
    the sender looks forged. `times_named` says that the message itself names the
    interview's time (and does not merely inherit it from its conversation). `day` is
    the one day that is spoken of without an hour, `week` the Monday of a week in which
    the owner is asked for a time. `unheld` says that somebody could not
    come, or that the owner wants another time. `named` are the times of a letter of
    which nothing is claimed, should its conversation turn out to be about a job.
    """

    kind: Kind
    confidence: float
    at: datetime
    language: str = "en"
    from_owner: bool = False
    human: bool = False
    interview: Span | None = None
    sessions: tuple[Session, ...] = ()
    slots: tuple[Span, ...] = ()
    named: tuple[Span, ...] = ()
    day: date | None = None
    week: date | None = None
    chosen: Span | None = None
    moved_from: Span | None = None
    calendar_uid: str | None = None
    sequence: int = 0
    promise: Promise | None = None
    company: str | None = None
    agency: str | None = None
    position: str | None = None
    people: tuple[Person, ...] = ()
    register: Register = Register.NEUTRAL
    phone: bool = False
    phones: tuple[str, ...] = ()
    postal_address: str | None = None
    topics: tuple[str, ...] = ()
    requests: tuple[Request, ...] = ()
    absent_until: date | None = None
    on_hold: bool = False
    withdrawn: bool = False
    accepted: bool = False
    unheld: bool = False
    friendly: bool = False
    warning: str | None = None
    times_named: bool = False
    evidence: tuple[Evidence, ...] = ()


class Conversation(NamedTuple):
    """What is known before a message is understood: earlier findings, oldest first.

    They come from the same conversation, or from the application that it belongs to.
    """

    earlier: tuple[Findings, ...] = ()
