import json

import pytest
from written import html

EVENT = {
    "@context": "http://schema.org",
    "@type": "Event",
    "name": "Interview with Acme",
    "startDate": "2025-03-04T14:30:00-05:00",
    "endDate": "2025-03-04T15:15:00-05:00",
    "location": {"@type": "Place", "name": "Zoom"},
}
RESERVATION = {
    "@context": "http://schema.org",
    "@type": "EventReservation",
    "reservationStatus": "http://schema.org/Confirmed",
    "reservationFor": EVENT,
    "provider": {"@type": "Organization", "name": "Acme"},
}


def marked(data: object) -> str:
    return f'<p>Hi</p><script type="application/ld+json">{json.dumps(data)}</script>'


@pytest.mark.parametrize(
    "data",
    [
        EVENT,
        RESERVATION,
        [EVENT],
        {
            "@context": "https://schema.org",
            "@graph": [{"@type": "WebPage"}, RESERVATION],
        },
        EVENT | {"@type": ["Event", "Thing"]},
        EVENT | {"@type": "https://schema.org/BusinessEvent"},
    ],
)
def test_an_event_is_found_wherever_it_stands(data):
    [event] = html(marked(data)).markup
    assert event.name == "Interview with Acme"
    assert event.start.isoformat() == "2025-03-04T14:30:00-05:00"
    assert event.end.isoformat() == "2025-03-04T15:15:00-05:00"
    assert event.location == "Zoom"


def test_a_reservation_says_its_status_and_host():
    [event] = html(marked(RESERVATION)).markup
    assert (event.type, event.status, event.organizer) == (
        "EventReservation",
        "Confirmed",
        "Acme",
    )


def test_a_time_without_offset_floats_and_a_day_is_no_time():
    [event] = html(marked(EVENT | {"startDate": "2025-03-04T14:30"})).markup
    assert (event.floating, event.start.isoformat()) == (True, "2025-03-04T14:30:00")
    [event] = html(marked(EVENT | {"startDate": "2025-03-04"})).markup
    assert event.start is None


def test_microdata_says_the_same():
    [event] = html(
        '<div itemscope itemtype="http://schema.org/EventReservation">'
        '<link itemprop="reservationStatus" href="http://schema.org/Confirmed"/>'
        '<div itemprop="reservationFor" itemscope itemtype="http://schema.org/Event">'
        '<span itemprop="name">Interview</span>'
        '<time itemprop="startDate" datetime="2025-03-04T14:30:00Z"></time></div></div>'
    ).markup[:1]
    assert (event.name, event.status) == ("Interview", "Confirmed")
    assert event.start.isoformat() == "2025-03-04T14:30:00+00:00"


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "Event", ',
        "[[[",
        '{"@type": 3}',
        "null",
        '{"@type":"Event","name":[]}',
    ],
)
def test_broken_markup_is_no_fault(script):
    letter = html(f'schema.org<script type="application/ld+json">{script}</script>')
    assert all(event.start is None for event in letter.markup)


def test_other_things_are_no_events():
    assert (
        html(marked({"@context": "http://schema.org", "@type": "Person"})).markup == ()
    )
