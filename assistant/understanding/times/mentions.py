"""What the search for times is told, and what it answers."""

from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from assistant.understanding.findings import Promise
from assistant.vocabulary import Span


class Role(StrEnum):
    """What the near words say a time is for, where they say it plainly.

    `OLD` is the time that a change leaves behind ("originally", "instead of"),
    `UNAVAILABLE` one that somebody says does not suit, `ARRIVAL` when to be there or
    log in, before the interview begins, `END` when it will be over, `HOURS` when people work there, `TRAVEL` when the owner sets out or gets there the day before, `DEADLINE` a day by which somebody must act.
    """

    DEADLINE = "deadline"
    POSTED = "posted"
    START_DATE = "start_date"
    HOLIDAY = "holiday"
    PAST = "past"
    OLD = "old"
    UNAVAILABLE = "unavailable"
    ARRIVAL = "arrival"
    END = "end"
    HOURS = "hours"
    TRAVEL = "travel"


class Frame(NamedTuple):
    """The circumstances in which a text was written and is read.

    `sent` is aware, in the sender's own offset. `language` is one code or several,
    the main one first. `day_first` overrides what language and country suggest for
    "4/3". `known` are interviews known so far, oldest first ("same time next week").
    `spoken` are the days ahead that the conversation speaks of: a weekday alone is
    rather one of them than the next of its name.
    `agreed_zone` is the zone that the conversation has named before: it holds where
    the text names none.
    """

    sent: datetime
    owner_zone: ZoneInfo
    language: str | tuple[str, ...] = "en"
    owner_country: str | None = None
    sender_country: str | None = None
    sender_zone: tzinfo | None = None
    day_first: bool | None = None
    known: tuple[Span, ...] = ()
    agreed_zone: tzinfo | None = None
    spoken: tuple[date, ...] = ()


class TimeMention(NamedTuple):
    """One date or time in a text, joined with the day and zone that belong to it.

    `start` and `end` are character offsets of `quote`, the words that name the time
    (the day may stand on another line: `day_quote`). `span` is the instant where day
    and time are known; `day` alone where no time is named; `clock` alone (with
    `clock_end`) where no day is. `window` marks a span within which something takes
    place ("between 1 and 3", "after 3", "in the morning"): its end may be None.
    `range` says that start and end are both named. `relative` is a day named from the
    mail's own date ("tomorrow", "Friday"). `weekday_conflict`: the weekday named is
    not that date's. `shift` moves the last known interview ("an hour later"); `span`
    is then the moved one where an interview is known. `duration` is a stated length,
    `hour_at` the offset of the hour inside the words.
    """

    start: int
    end: int
    quote: str
    span: Span | None = None
    day: date | None = None
    clock: time | None = None
    clock_end: time | None = None
    day_quote: str = ""
    day_named: bool = False
    time_named: bool = False
    zone_named: bool = False
    range: bool = False
    window: bool = False
    approximate: bool = False
    relative: bool = False
    weekday_conflict: bool = False
    role: Role | None = None
    shift: timedelta | None = None
    duration: timedelta | None = None
    hour_at: int = -1

    @property
    def place(self) -> int:
        """Where its hour stands, or its day where it has none."""
        return self.start if self.hour_at < 0 else self.hour_at


class PromiseMention(NamedTuple):
    """When they will answer, with the words that say so.

    `extends` says that it prolongs an earlier promise ("another week"): `promise.by`
    is then counted from the mail's date. `faint` says that the words of answering stand
    far from it.
    """

    promise: Promise
    start: int
    end: int
    quote: str
    extends: bool = False
    faint: bool = False


class AbsenceMention(NamedTuple):
    """The last day on which somebody is away, with the words that say so."""

    until: date
    start: int
    end: int
    quote: str
