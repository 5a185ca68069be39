"""What happened to an application: frozen, past tense, complete."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from assistant.reading import Head
from assistant.understanding import Findings
from assistant.vocabulary import FollowupKind


class FollowupState(StrEnum):
    """The states of a follow-up; each is also the name of the event that led there."""

    PLANNED = "planned"
    MOVED = "moved"
    CANCELLED = "cancelled"
    DRAFTED = "drafted"
    WITHDRAWN = "withdrawn"
    KEPT = "kept"
    SENT = "sent"
    DISMISSED = "dismissed"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class LetterFiled:
    """A letter was found to belong to the application.

    `certainty` (0 to 1) says how sure the match is.
    """

    at: datetime
    head: Head
    findings: Findings
    certainty: float = 1.0


@dataclass(frozen=True, slots=True)
class NoteAdded:
    """The owner noted what only he knows.

    `findings` hold what the plan needs of it: a named time, an interview that was
    fixed, moved, or did not take place; None where the note says nothing of these.
    `message_id` is that of the mail to himself that the note came by.
    """

    at: datetime
    text: str
    findings: Findings | None = None
    message_id: str | None = None


@dataclass(frozen=True, slots=True)
class FollowupStepped:
    """A follow-up reached a state; `at` is the moment at which it did.

    `message_id` is the draft's own, once there is one; of a follow-up that the owner
    wrote by himself, his letter's. `late` and `interview` are the plan's.
    """

    at: datetime
    followup: str
    state: FollowupState
    kind: FollowupKind
    anchor: str
    due: datetime
    send_by: datetime
    rule: str
    guide: str
    reason: str
    message_id: str | None = None
    late: datetime | None = None
    interview: str | None = None


@dataclass(frozen=True, slots=True)
class Joined:
    """Another application turned out to be this one: its events follow this event."""

    at: datetime
    other: str


@dataclass(frozen=True, slots=True)
class Forgotten:
    """The owner had the application forgotten; only these ids may be remembered.

    Letters of these conversations are left alone from now on.
    """

    at: datetime
    message_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftDiscarded:
    """A draft that the owner had begun by himself is there no more."""

    at: datetime
    message_id: str


Event = LetterFiled | NoteAdded | FollowupStepped | DraftDiscarded | Joined | Forgotten
