"""A message as a person would hold it: who, when, and the words that are new in it."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from assistant.vocabulary import Address, Place


class Automatic(StrEnum):
    """What kind of machine wrote a message, by its headers and structure alone."""

    NO = "no"
    GENERATED = "generated"
    REPLY = "reply"
    BOUNCE = "bounce"
    RECEIPT = "receipt"
    CALENDAR_REPLY = "calendar_reply"


@dataclass(frozen=True, slots=True)
class Head:
    """The envelope of a letter: all that is kept of it beside its findings.

    `at` is the Date header (aware, in the sender's own offset), or the time of
    arrival where the Date is missing or absurd. Ids keep their angle brackets.
    `bulk` says that the mail went to a list (List-Id, Precedence, List-Unsubscribe).
    """

    key: str
    message_id: str
    at: datetime
    sender: Address
    subject: str
    place: Place = Place.INBOX
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    thread: str | None = None
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    automatic: Automatic = Automatic.NO
    bulk: bool = False


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One VEVENT (RFC 5545), times resolved as far as its zone is known.

    `start` is aware unless the time floats (`floating`); an all-day event has
    `day` instead. `zone` is the zone that the event names, UTC included.
    `attendees` leaves the organizer out.
    """

    uid: str
    sequence: int = 0
    start: datetime | None = None
    end: datetime | None = None
    day: date | None = None
    floating: bool = False
    zone: ZoneInfo | None = None
    summary: str = ""
    description: str = ""
    location: str = ""
    status: str = ""
    organizer: Address | None = None
    attendees: tuple[Address, ...] = ()
    recurring: bool = False
    recurrence_id: str | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """One iCalendar part; `method` is upper case (RFC 5546), empty where none."""

    method: str
    events: tuple[CalendarEvent, ...] = ()


@dataclass(frozen=True, slots=True)
class MarkupEvent:
    """A schema.org Event or EventReservation found in the HTML (JSON-LD, microdata)."""

    type: str
    name: str = ""
    start: datetime | None = None
    end: datetime | None = None
    floating: bool = False
    status: str = ""
    organizer: str = ""
    location: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """A message, read. Never raises on content: what was wrong stands in `defects`.

    `text` holds only the sender's own new words: LF line ends, one block or table
    row a line, cells apart by " | ", no trailing space, NFC, no control characters.
    `quoted` is the history below it (or a forwarded mail), `signature` the
    sender's signature block. `link_hosts` are the hosts that HTML or text links to.
    `authentication` is the topmost Authentication-Results header, raw.
    A letter that is `laid_out` was HTML: its lines end where its blocks do.
    Of a letter that is `dismissed`, by its words at a glance, nothing but the head is there.
    """

    head: Head
    text: str = ""
    quoted: str = ""
    signature: str = ""
    forwarded: str = ""
    calendars: tuple[Calendar, ...] = ()
    markup: tuple[MarkupEvent, ...] = ()
    link_hosts: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()
    authentication: str = ""
    defects: tuple[str, ...] = field(default=())
    dismissed: bool = False
    laid_out: bool = False
