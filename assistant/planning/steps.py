"""What is to be done for an application, and when."""

from dataclasses import dataclass
from datetime import datetime

from assistant.vocabulary import FollowupKind


@dataclass(frozen=True, slots=True)
class Step:
    """One follow-up that the guides advise now; all times are aware.

    `id` is the same for the same kind and anchor in the same application, however
    often it is planned. It is drafted at `due`, should be sent by `send_by`, and is
    not made any more after `late`. `interview` is the id of the round that it
    belongs to, `answers` the Message-ID that it replies to (None: a new mail).
    `to_owner` marks a note to the owner himself (the phone channel), `to` is the
    address of the one interviewer that a letter is for.
    """

    id: str
    kind: FollowupKind
    anchor: str
    due: datetime
    send_by: datetime
    late: datetime
    rule: str
    guide: str
    reason: str
    interview: str | None = None
    answers: str | None = None
    to_owner: bool = False
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Withheld:
    """A follow-up that is not made, and the rule that says why."""

    kind: FollowupKind
    anchor: str
    rule: str
    guide: str
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """All steps of one application, in the order of their due times."""

    steps: tuple[Step, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    suggestions: tuple[str, ...] = ()
