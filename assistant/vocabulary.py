"""The words that all stages share."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

_DURATION = re.compile(r"(\d{1,5})\s*(s|min|h|d|w)")
_UNITS = {"s": "seconds", "min": "minutes", "h": "hours", "d": "days", "w": "weeks"}


class Kind(StrEnum):
    """What a message is, as `inspect` names it."""

    INVITE = "invite"
    PROPOSAL = "proposal"
    RESCHEDULE = "reschedule"
    CANCELLATION = "cancellation"
    REJECTION = "rejection"
    OFFER = "offer"
    REPLY = "reply"
    AUTOREPLY = "autoreply"
    ACK = "ack"
    OTHER = "other"


class Source(StrEnum):
    """The part of a message that a finding rests on."""

    BODY = "body"
    SUBJECT = "subject"
    CALENDAR = "calendar"
    MARKUP = "markup"
    HEADER = "header"


class FollowupKind(StrEnum):
    """The letters that the guides know, and the note before an interview."""

    THANK_YOU = "thank_you"
    CHECK_IN = "check_in"
    MATERIALS = "materials"
    CLOSING_THANKS = "closing_thanks"
    REMINDER = "reminder"


class Register(StrEnum):
    """How formal the other side writes."""

    FORMAL = "formal"
    NEUTRAL = "neutral"
    CASUAL = "casual"


class Place(StrEnum):
    """The role of the folder in which a message lies."""

    INBOX = "inbox"
    SENT = "sent"
    DRAFTS = "drafts"
    OTHER = "other"


class PersonRole(StrEnum):
    """The part that somebody plays in an application."""

    RECRUITER = "recruiter"
    INTERVIEWER = "interviewer"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox of RFC 5322: the display name as written, the address in lower case."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """The part behind the last @, empty where there is none."""
        return self.address.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the other side; what is not known is None."""

    name: str | None
    address: str | None = None
    title: str | None = None
    role: PersonRole = PersonRole.UNKNOWN


@dataclass(frozen=True, slots=True)
class Span:
    """A time with its zone: `start` and `end` are aware, `end` None where not stated.

    `tz_known` is False where the mail named no zone and the owner's was assumed.
    """

    start: datetime
    end: datetime | None = None
    tz_known: bool = True


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that prove a finding, and the rule that found them.

    `about` is the finding's path, such as `interview.start`.
    """

    about: str
    text: str
    source: Source
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Owner:
    """The job-seeker whose mailbox it is; addresses are in lower case."""

    name: str
    addresses: frozenset[str]
    timezone: ZoneInfo
    country: str | None = None
    subdivision: str | None = None


def parse_duration(value: object) -> timedelta:
    """Return the length that text such as "90d", "2h" or "45 min" names."""
    if isinstance(value, timedelta):
        return value
    found = _DURATION.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        raise ValueError('is a length such as "45 min", "2h", "90d" or "2w"')
    return timedelta(**{_UNITS[found[2]]: int(found[1])})
