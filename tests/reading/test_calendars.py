from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from written import calendar, event, parts

from assistant.reading import Automatic
from assistant.vocabulary import Address

BERLIN = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE"""


def only(*lines: str, method: str = "REQUEST"):
    [found] = calendar(*lines, method=method).calendars
    [one] = found.events
    return one


def starting(value: str, *before: str):
    return only(*before, *event(value))


@pytest.mark.parametrize(
    ("value", "start"),
    [
        ("DTSTART:20250304T143000Z", "2025-03-04T14:30:00+00:00"),
        ("DTSTART;TZID=America/New_York:20250304T143000", "2025-03-04T14:30:00-05:00"),
        ('DTSTART;TZID="Europe/Berlin":20250704T1430', "2025-07-04T14:30:00+02:00"),
        (
            "DTSTART;TZID=Eastern Standard Time:20250704T143000",
            "2025-07-04T14:30:00-04:00",
        ),
        (
            "DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20250304T143000",
            "2025-03-04T14:30:00+01:00",
        ),
        (
            'DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20250704T143000',
            "2025-07-04T14:30:00-04:00",
        ),
        ("DTSTART;TZID=GMT+0530:20250304T143000", "2025-03-04T14:30:00+05:30"),
        ("DTSTART;VALUE=DATE-TIME:20250304T143000Z", "2025-03-04T14:30:00+00:00"),
        ("DTSTART:2025-03-04T14:30:00Z", "2025-03-04T14:30:00+00:00"),
    ],
)
def test_a_start_is_read_in_the_zone_that_it_names(value, start):
    one = starting(value)
    assert one.start.isoformat() == start
    assert not one.floating


@pytest.mark.parametrize(
    ("day", "hours"),
    [("20250304", 1), ("20250704", 2), ("20250330", 2), ("20251026", 1)],
)
def test_a_zone_of_the_senders_own_is_told_by_its_rules(day, hours):
    rules = BERLIN.format(name="Customized Time Zone").splitlines()
    one = starting(f"DTSTART;TZID=Customized Time Zone:{day}T143000", *rules)
    assert one.start.utcoffset() == timedelta(hours=hours)
    assert one.zone is None


def test_a_windows_name_that_the_rules_confirm_becomes_a_zone():
    rules = BERLIN.format(name="W. Europe Standard Time").splitlines()
    one = starting("DTSTART;TZID=W. Europe Standard Time:20250304T143000", *rules)
    assert one.zone == ZoneInfo("Europe/Berlin")


def test_rules_win_over_a_windows_name_that_they_contradict():
    rules = BERLIN.format(name="Eastern Standard Time").splitlines()
    one = starting("DTSTART;TZID=Eastern Standard Time:20250304T143000", *rules)
    assert one.start.utcoffset() == timedelta(hours=1)


def test_a_floating_time_takes_the_calendars_own_zone():
    one = starting("DTSTART:20250304T143000", "X-WR-TIMEZONE:Europe/Paris")
    assert one.start.isoformat() == "2025-03-04T14:30:00+01:00"


@pytest.mark.parametrize("value", ["DTSTART:", "DTSTART;TZID=Nowhere/Land:"])
def test_a_time_without_a_known_zone_floats(value):
    one = starting(f"{value}20250304T143000")
    assert one.floating
    assert one.start.isoformat() == "2025-03-04T14:30:00"


def test_an_all_day_event_has_a_day_and_no_time():
    one = starting("DTSTART;VALUE=DATE:20250304")
    assert (one.day, one.start) == (date(2025, 3, 4), None)


@pytest.mark.parametrize(
    "end", ["DTEND:20250304T151500Z", "DURATION:PT45M", "DURATION:P0DT0H45M0S"]
)
def test_an_end_is_stated_or_follows_from_the_duration(end):
    one = only(*event("DTSTART:20250304T143000Z", end))
    assert one.end == datetime(2025, 3, 4, 15, 15, tzinfo=UTC)


def test_an_end_before_the_start_is_none():
    one = only(*event("DTSTART:20250304T143000Z", "DTEND:20250304T133000Z"))
    assert one.end is None


def test_people_keep_names_and_addresses_apart():
    one = only(
        *event(
            "DTSTART:20250304T143000Z",
            'ORGANIZER;CN="Roe, Jane":MAILTO:Jane@Acme.Example',
            "ATTENDEE;CN=Ada Example;PARTSTAT=NEEDS-ACTION:mailto:ada@example.org",
            "ATTENDEE;CN=bob@acme.example:mailto:bob@acme.example",
            "ATTENDEE;CN=Roe\\, Jane:mailto:jane@acme.example",
        )
    )
    assert one.organizer == Address("Roe, Jane", "jane@acme.example")
    assert one.attendees == (
        Address("Ada Example", "ada@example.org"),
        Address("", "bob@acme.example"),
    )


def test_words_lose_their_escapes_and_folds():
    one = only(
        *event(
            "SUMMARY:Interview\\, Data Eng",
            " ineer",
            "DESCRIPTION:Hello\\nTuesday\\; ten",
            "LOCATION:Room 2",
            "STATUS:confirmed",
            "SEQUENCE:3",
        )
    )
    assert one.summary == "Interview, Data Engineer"
    assert one.description == "Hello\nTuesday; ten"
    assert (one.location, one.status, one.sequence) == ("Room 2", "CONFIRMED", 3)


def test_a_broken_line_costs_only_itself():
    one = only(
        *event(
            "DESCRIPTION:first line",
            "second line that nobody folded",
            "DTSTART:20250304T143000Z",
            "FOO BAR",
            "SUMMARY:Interview",
        )
    )
    assert one.start is not None
    assert one.description == "first line\nsecond line that nobody folded"
    assert one.summary == "Interview"


def test_several_events_and_a_moved_instance_are_kept():
    [found] = calendar(
        *event("DTSTART:20250304T100000Z", "RRULE:FREQ=WEEKLY"),
        *event("DTSTART:20250305T100000Z", "RECURRENCE-ID:20250304T100000Z"),
        method="PUBLISH",
    ).calendars
    first, second = found.events
    assert (found.method, first.recurring, second.recurring) == ("PUBLISH", True, False)
    assert second.recurrence_id == "20250304T100000Z"


@pytest.mark.parametrize("frequency", ["SECONDLY", "MINUTELY"])
def test_an_event_of_every_second_is_refused(frequency):
    letter = calendar(*event("DTSTART:20250304T100000Z", f"RRULE:FREQ={frequency}"))
    assert letter.calendars[0].events == ()
    assert "recurrence refused" in letter.defects


@pytest.mark.parametrize("method", ["REQUEST", "CANCEL", "COUNTER", "PUBLISH"])
def test_a_calendar_keeps_its_method(method):
    letter = calendar(*event("DTSTART:20250304T100000Z"), method=method)
    assert letter.calendars[0].method == method
    assert letter.head.automatic is Automatic.NO


def test_an_answer_inside_a_multipart_makes_the_letter_an_answer():
    letter = parts(
        "alternative",
        "Content-Type: text/plain\n\nAccepted.",
        "Content-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\n"
        "BEGIN:VEVENT\nUID:1\nDTSTART:20250304T100000Z\nEND:VEVENT\nEND:VCALENDAR",
    )
    assert letter.head.automatic is Automatic.CALENDAR_REPLY


@pytest.mark.parametrize(
    "kind",
    [
        "text/calendar; method=REQUEST",
        'application/ics; name="invite.ics"',
        'application/octet-stream; name="invite.ics"',
    ],
)
def test_a_calendar_is_found_by_type_or_name(kind):
    ics = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20250304T100000Z\nEND:VEVENT"
    letter = parts("mixed", "\nHello", f"Content-Type: {kind}\n\n{ics}")
    assert letter.calendars[0].events[0].uid == "1"


def test_the_copy_of_an_invitation_counts_once():
    ics = "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1\nEND:VEVENT"
    body = f"Content-Type: text/calendar; method=REQUEST\n\n{ics}"
    copied = f"Content-Type: application/ics; name=invite.ics\n\n{ics}"
    letter = parts("mixed", body, copied)
    assert len(letter.calendars) == 1
    assert letter.attachments == ("invite.ics",)


def test_an_event_without_plain_words_has_those_of_outlook():
    html = "<html><body><p>With Wes.</p><p>Kim</p></body></html>"
    found = only(*event(f"X-ALT-DESC;FMTTYPE=text/html:{html}"))
    assert found.description == "With Wes.\n\nKim"
