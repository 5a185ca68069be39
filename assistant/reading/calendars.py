"""iCalendar parts (RFC 5545, RFC 5546), read as far as they can be.

The library's grammar reads each line by itself, so that a broken line costs only
that line; what a line means is told here, because senders leave the letter of the
RFC in ways that make strict readers drop the time itself.
"""

import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo

from assistant.patterns import deferred
from assistant.reading import limits
from assistant.reading.charsets import clean_text
from assistant.reading.conferencing import cut_conferencing
from assistant.reading.icalendar_lines import Block, Line, parse_blocks
from assistant.reading.letter import Calendar, CalendarEvent
from assistant.reading.zones import Onset, find_zone, localise
from assistant.vocabulary import Address

# Rules that make one event into thousands (RFC 5545, 3.3.10).
REFUSED_RULES = ("FREQ=SECONDLY", "FREQ=MINUTELY")
DESCRIPTION_CHARACTERS = 10_000

_MOMENT = deferred(
    r"\s*(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d):?(\d\d)?(?:\.\d+)?\s*(Z)?)?", re.I
)
_DURATION = deferred(
    r"\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?\s*\Z",
    re.I,
)
_HTML = deferred(r"<(?:p|br|div|b|ul|ol|li|span|html-blob|strong)\b[^<>]{0,200}>", re.I)
_NTH = deferred(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)")
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class _Zones(NamedTuple):
    """What a calendar says of its zones: VTIMEZONE rules by TZID, and a default."""

    rules: dict[str, tuple[Onset, ...]]
    default: tzinfo | None = None


def parse_calendar(text: str) -> tuple[Calendar | None, list[str]]:
    """Return the calendar and what was wrong with it; None where there is no event."""
    defects: list[str] = []
    top = parse_blocks(text)
    inner = next((block for block in top.inside("VCALENDAR")), top)
    zones = _Zones(
        {zone.value("TZID"): _onsets(zone) for zone in inner.inside("VTIMEZONE")},
        _default_zone(inner.value("X-WR-TIMEZONE")),
    )
    events: list[CalendarEvent] = []
    for block in inner.inside("VEVENT"):
        if len(events) >= limits.CALENDAR_EVENTS:
            defects.append("too many events")
            break
        if any(
            rule in line.value.upper()
            for line in block.lines
            if line.name == "RRULE"
            for rule in REFUSED_RULES
        ):
            defects.append("recurrence refused")
            continue
        events.append(_event(block, zones, defects))
    if not events and not inner.value("METHOD"):
        return None, [*defects, "calendar without event"]
    return Calendar(inner.value("METHOD").upper()[:20], tuple(events)), defects


def _event(block: Block, zones: _Zones, defects: list[str]) -> CalendarEvent:
    start, day, floating = _moment(block.first("DTSTART"), zones, defects)
    end = _end(block, zones, start, defects)
    organizer = block.first("ORGANIZER")
    attendees = (_person(line) for line in block.lines if line.name == "ATTENDEE")
    host = _person(organizer) if organizer else None
    guests = [person for person in attendees if person and person != host]
    zone = start.tzinfo if start else None
    sequence = block.value("SEQUENCE")[:9]
    return CalendarEvent(
        uid=block.value("UID")[:500],
        sequence=int(sequence) if sequence.isascii() and sequence.isdigit() else 0,
        start=start,
        end=end,
        day=day,
        floating=floating,
        zone=zone if isinstance(zone, ZoneInfo) else _utc_zone(zone),
        summary=" ".join(block.text("SUMMARY")[: limits.FIELD_CHARACTERS].split()),
        description=cut_conferencing(_description(block))[:DESCRIPTION_CHARACTERS],
        location=" ".join(block.text("LOCATION")[: limits.FIELD_CHARACTERS].split()),
        status=block.value("STATUS").upper()[:20],
        organizer=host,
        attendees=tuple(guests[: limits.CALENDAR_ATTENDEES]),
        recurring=any(block.first(name) for name in ("RRULE", "RDATE")),
        recurrence_id=block.value("RECURRENCE-ID")[:50] or None,
    )


def _description(block: Block) -> str:
    """Return the event's own words: Google writes HTML, Outlook has it beside them."""
    plain = block.text("DESCRIPTION")
    html = plain if _HTML.search(plain) else ""
    if not plain.strip():
        html = block.text("X-ALT-DESC")
    if not html:
        return plain
    # Loading the parser takes longer than reading a mail without HTML.
    from assistant.reading.html import read_html  # noqa: PLC0415

    return read_html(html.replace("\n", "<br>") if html is plain else html).text


def _utc_zone(zone: tzinfo | None) -> ZoneInfo | None:
    return ZoneInfo("UTC") if zone is UTC else None


def _moment(
    line: Line | None, zones: _Zones, defects: list[str]
) -> tuple[datetime | None, date | None, bool]:
    """Return the time, or the day of an all-day event, and whether it floats."""
    match = _MOMENT.match(line.value) if line else None
    if line is None or match is None:
        return None, None, False
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
        if match[4] is None:
            return None, day, False
        clock = int(match[4]), int(match[5]), min(int(match[6] or 0), 59)
        wall = datetime(day.year, day.month, day.day, *clock)  # noqa: DTZ001
    except ValueError:
        defects.append("bad calendar time")
        return None, None, False
    if match[7]:
        return wall.replace(tzinfo=UTC), None, False
    return _in_zone(wall, line.parameters.get("TZID", ""), zones, defects)


def _in_zone(
    wall: datetime, name: str, zones: _Zones, defects: list[str]
) -> tuple[datetime, None, bool]:
    """Return the wall time in the zone that is named, else in the calendar's own."""
    if name:
        aware = localise(wall, name, zones.rules.get(name, ()))
        if aware is not None:
            return aware, None, False
        defects.append("unknown zone")
    if zones.default is not None:
        return wall.replace(tzinfo=zones.default), None, False
    return wall, None, True


def _end(
    block: Block, zones: _Zones, start: datetime | None, defects: list[str]
) -> datetime | None:
    """Return the end, by DTEND or DURATION; None where it is missing or not later."""
    if start is None:
        return None
    end, _, _ = _moment(block.first("DTEND"), zones, defects)
    if end is None and (match := _DURATION.match(block.value("DURATION"))):
        weeks, days, hours, minutes, seconds = (
            int(part or 0) for part in match.groups()
        )
        length = timedelta(
            weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds
        )
        end = _later(start, length)
    if end is None or (end.tzinfo is None) != (start.tzinfo is None):
        return None
    return end if end >= start else None


def _later(start: datetime, length: timedelta) -> datetime | None:
    try:
        if start.tzinfo is None:
            return start + length
        return (start.astimezone(UTC) + length).astimezone(start.tzinfo)
    except OverflowError:
        return None


def _person(line: Line) -> Address | None:
    address = line.value.strip().strip("<>")
    if address[:7].lower() == "mailto:":
        address = address[7:]
    address = "".join(address.split()).lower()[: limits.FIELD_CHARACTERS]
    if "@" not in address:
        address = line.parameters.get("EMAIL", "").lower()
    name = " ".join(clean_text(line.parameters.get("CN", "")).split()).strip("\"'")
    if not address and not name:
        return None
    return Address("" if name.lower() == address else name[:200], address)


def _default_zone(name: str) -> tzinfo | None:
    return find_zone(name) if name else None


def _onsets(zone: Block) -> tuple[Onset, ...]:
    """Return the rules of a VTIMEZONE, standard time first."""
    found = [
        onset
        for name in ("STANDARD", "DAYLIGHT")
        for block in zone.inside(name)
        if (onset := _onset(block))
    ]
    return tuple(found[:20])


def _onset(block: Block) -> Onset | None:
    offset = _offset(block.value("TZOFFSETTO"))
    match = _MOMENT.match(block.value("DTSTART"))
    if offset is None or match is None:
        return None
    rule = dict(
        part.partition("=")[::2]
        for part in block.value("RRULE").upper().split(";")[:20]
    )
    try:
        first = datetime(  # noqa: DTZ001
            max(int(match[1]), 2),
            int(match[2]),
            int(match[3]),
            int(match[4] or 0),
            int(match[5] or 0),
        )
        month = int(rule.get("BYMONTH", "0"))
    except ValueError:
        return None
    day = _NTH.fullmatch(rule.get("BYDAY", ""))
    if month not in range(1, 13) or day is None:
        return Onset(first, offset)
    return Onset(first, offset, month, int(day[1] or 1), _WEEKDAYS.index(day[2]))


def _offset(value: str) -> timedelta | None:
    match = re.fullmatch(r"([+-])(\d\d):?(\d\d)(\d\d)?", value)
    if match is None:
        return None
    ahead = timedelta(hours=int(match[2]), minutes=int(match[3]))
    return ahead if match[1] == "+" else -ahead
