"""Events survive the store: JSON and back, nothing lost, nothing foreign."""

import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.applications import (
    DraftDiscarded,
    FollowupStepped,
    Forgotten,
    Joined,
    LetterFiled,
    NoteAdded,
    UnknownEvent,
    from_json,
    to_json,
)
from assistant.reading import Head
from assistant.understanding import Findings

ZONES = st.sampled_from(["UTC", "America/New_York", "Europe/Berlin", "Asia/Kolkata"])
MOMENTS = st.builds(
    lambda stamp, zone: datetime.fromtimestamp(stamp, ZoneInfo(zone)),
    st.integers(946_684_800, 3_786_912_000),
    ZONES,
)
st.register_type_strategy(datetime, MOMENTS)
st.register_type_strategy(float, st.floats(0, 1))
EVENTS = st.one_of(
    *map(
        st.from_type,
        (
            LetterFiled,
            NoteAdded,
            FollowupStepped,
            DraftDiscarded,
            Joined,
            Forgotten,
        ),
    )
)


@settings(max_examples=60, deadline=None)
@given(EVENTS)
def test_every_event_comes_back_from_its_row(event):
    assert from_json(json.loads(json.dumps(to_json(event)))) == event


@given(MOMENTS)
def test_a_moment_keeps_its_zone_by_name(moment):
    back = from_json(to_json(NoteAdded(moment, "x")))

    assert str(back.at.tzinfo) == str(moment.tzinfo)


def test_what_is_not_said_takes_no_room():
    row = to_json(NoteAdded(datetime(2025, 3, 1, tzinfo=UTC), "x"))

    assert row == {
        "v": 1,
        "event": "note_added",
        "at": "2025-03-01T00:00:00+00:00",
        "text": "x",
    }


def test_a_row_has_no_place_for_the_body_of_a_mail():
    names = {f for kind in (LetterFiled, Head, Findings) for f in kind.__slots__}

    assert not names & {"text", "body", "quoted", "content", "raw"}


@pytest.mark.parametrize(
    "row",
    [
        {},
        {"v": 2, "event": "note_added", "at": "2025-03-01T00:00:00+00:00", "text": "x"},
        {"v": 1, "event": "mail_sent"},
        {"v": 1, "event": "note_added", "text": "x"},
        {"v": 1, "event": "note_added", "at": "2025-03-01T00:00:00", "text": "x"},
        {"v": 1, "event": "note_added", "at": "yesterday", "text": "x"},
        {"v": 1, "event": "note_added", "at": "2025-03-01T00:00:00+00:00", "text": 7},
    ],
)
def test_a_foreign_or_damaged_row_is_named_as_such(row):
    with pytest.raises(UnknownEvent):
        from_json(row)
