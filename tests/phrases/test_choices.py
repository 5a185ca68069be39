"""Which of the offered slots somebody picks."""

import pytest
from phrasebook import HERE, Phrase, parse_span, read

from assistant.understanding.times import choose_slot

SLOTS = (
    parse_span("2025-03-04T10:00:00-05:00"),
    parse_span("2025-03-05T14:00:00-05:00"),
    parse_span("2025-03-06T13:00:00-05:00/2025-03-06T17:00:00-05:00"),
)
PHRASES = list(read(HERE / "choices.txt"))
OTHER_SLOTS = (
    parse_span("2026-06-09T10:00:00+02:00"),
    parse_span("2026-06-10T14:30:00+02:00"),
    parse_span("2026-06-11T09:00:00+02:00"),
)


@pytest.mark.parametrize("phrase", PHRASES, ids=str)
def test_the_words_pick_this_slot(phrase: Phrase):
    chosen = choose_slot(phrase.text, SLOTS, phrase.frame)

    assert (f"{chosen.start:%Y-%m-%d %H:%M}" if chosen else "-") == phrase.expected


@pytest.mark.parametrize("phrase", list(read(HERE / "picks.txt")), ids=str)
def test_an_applicants_own_words_pick_this_slot(phrase: Phrase):
    chosen = choose_slot(phrase.text, OTHER_SLOTS, phrase.frame)

    assert chosen is not None
    assert f"{chosen.start:%Y-%m-%d %H:%M}" == phrase.expected


def test_nothing_is_picked_where_nothing_was_offered():
    assert choose_slot("the first one", (), PHRASES[0].frame) is None


def test_one_offered_slot_is_taken_by_a_plain_yes():
    assert choose_slot("That works, thanks!", SLOTS[:1], PHRASES[0].frame) == SLOTS[0]


def test_of_two_slots_on_the_day_that_suits_the_later_is_picked_by_that_word():
    two = (*SLOTS, parse_span("2025-03-05T09:00:00-05:00"))
    frame = PHRASES[0].frame

    assert choose_slot("Wednesday works best, the later time please", two, frame) == SLOTS[1]  # fmt: skip
    assert choose_slot("Wednesday works best, the earlier time please", two, frame) == two[-1]  # fmt: skip
