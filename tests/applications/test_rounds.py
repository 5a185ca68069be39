"""Which interviews stand after invitations, moves, cancellations and reminders."""

import itertools
from datetime import timedelta

import pytest
from mailed import at, folded, letter, span

from assistant.applications import InterviewStatus, NoteAdded
from assistant.understanding import Findings, Session
from assistant.vocabulary import Kind, Person

INVITE, RESCHEDULE = Kind.INVITE, Kind.RESCHEDULE
FIXED, OPEN, OFF = (
    InterviewStatus.FIXED,
    InterviewStatus.OPEN,
    InterviewStatus.CANCELLED,
)


def starts(*events):
    return [(i.span.start, i.status) for i in folded(*events).interviews]


def test_a_confirmation_and_a_reminder_are_the_same_interview():
    application = folded(
        letter(1, INVITE, span(6, 14)),
        letter(2, INVITE, span(6, 14, 45)),
        letter(5, INVITE, span(6, 14)),
    )

    [interview] = application.interviews
    assert interview.end == at(6, 14, 45)


def test_without_a_stated_end_an_interview_takes_an_hour():
    [interview] = folded(letter(1, INVITE, span(6, 14))).interviews

    assert interview.end == at(6, 15)
    assert interview.span.end is None


def test_a_phone_screen_takes_half_an_hour():
    [interview] = folded(letter(1, INVITE, span(6, 14), phone=True)).interviews

    assert interview.end == at(6, 14, 30)


def test_an_agenda_ends_with_its_last_session():
    sessions = (Session(span(6, 14, 30)), Session(span(6, 15, 30)))
    [interview] = folded(letter(1, INVITE, span(6, 14), sessions=sessions)).interviews

    assert interview.end == at(6, 15, 30)


def test_a_move_keeps_the_interviews_id():
    before = folded(letter(1, INVITE, span(6, 14)))
    after = folded(letter(1, INVITE, span(6, 14)), letter(2, RESCHEDULE, span(7, 10)))

    assert [i.id for i in after.interviews] == [i.id for i in before.interviews]
    assert after.interviews[0].span.start == at(7, 10)


def test_a_move_that_names_the_old_time_moves_that_round():
    events = (
        letter(1, INVITE, span(6, 14)),
        letter(2, INVITE, span(12, 10)),
        letter(3, RESCHEDULE, span(13, 10), moved_from=span(12, 10)),
    )

    assert starts(*events) == [(at(6, 14), FIXED), (at(13, 10), FIXED)]


def test_a_move_to_an_open_time_voids_the_interview():
    events = (letter(1, INVITE, span(6, 14)), letter(2, RESCHEDULE))

    assert starts(*events) == [(at(6, 14), OPEN)]


def test_the_new_time_of_a_voided_interview_makes_no_second_one():
    events = (
        letter(1, INVITE, span(6, 14)),
        letter(2, RESCHEDULE),
        letter(3, INVITE, span(10, 11)),
    )

    assert starts(*events) == [(at(10, 11), FIXED)]


def test_a_cancelled_interview_stays_on_record():
    events = (letter(1, INVITE, span(6, 14)), letter(2, Kind.CANCELLATION))

    assert starts(*events) == [(at(6, 14), OFF)]


def test_a_calendar_entry_deleted_afterwards_undoes_nothing():
    events = (
        letter(1, INVITE, span(6, 14), calendar_uid="u"),
        letter(8, Kind.CANCELLATION, calendar_uid="u", sequence=1),
    )

    assert starts(*events) == [(at(6, 14), FIXED)]


def test_an_older_calendar_entry_changes_nothing():
    events = (
        letter(1, INVITE, span(6, 14), calendar_uid="u", sequence=2),
        letter(2, INVITE, span(7, 9), calendar_uid="u", sequence=1),
        letter(3, Kind.CANCELLATION, calendar_uid="u", sequence=0),
    )

    assert starts(*events) == [(at(6, 14), FIXED)]


def test_a_calendar_update_moves_the_entry_with_its_uid():
    events = (
        letter(1, INVITE, span(6, 14), calendar_uid="u"),
        letter(1, INVITE, span(12, 10), calendar_uid="v", hour=10),
        letter(2, INVITE, span(7, 9), calendar_uid="u", sequence=1),
    )

    assert starts(*events) == [(at(7, 9), FIXED), (at(12, 10), FIXED)]


def test_a_machines_reminder_of_the_old_time_is_no_interview():
    events = (
        letter(1, INVITE, span(6, 14)),
        letter(2, RESCHEDULE, span(7, 10)),
        letter(5, INVITE, span(6, 14), human=False),
    )

    assert starts(*events) == [(at(7, 10), FIXED)]


def test_a_machines_reminder_revives_no_cancelled_interview():
    events = (
        letter(1, INVITE, span(6, 14)),
        letter(2, Kind.CANCELLATION),
        letter(5, INVITE, span(6, 14), human=False),
    )

    assert starts(*events) == [(at(6, 14), OFF)]


def test_sessions_of_one_day_are_one_interview():
    tom, eve = Person("Tom Lee"), Person("Eve Fox")
    application = folded(
        letter(1, INVITE, span(6, 14, 30), calendar_uid="a", people=(tom,)),
        letter(1, INVITE, span(6, 15, 45), calendar_uid="b", people=(eve,), hour=10),
    )

    [interview] = application.interviews
    assert (interview.span.start, interview.end) == (at(6, 14), at(6, 15, 45))
    assert interview.people == (tom, eve)


def test_a_session_that_moves_to_another_day_is_an_interview_of_its_own():
    events = (
        letter(1, INVITE, span(6, 14), calendar_uid="a"),
        letter(1, INVITE, span(6, 16), calendar_uid="b", hour=10),
        letter(2, INVITE, span(7, 16), calendar_uid="b", sequence=1),
    )

    assert starts(*events) == [(at(6, 14), FIXED), (at(7, 16), FIXED)]


def test_another_day_is_another_round():
    application = folded(
        letter(1, INVITE, span(6, 14)), letter(8, INVITE, span(13, 10))
    )

    assert [i.round for i in application.interviews] == [1, 2]


def test_a_missed_interview_can_be_moved_afterwards():
    events = (
        letter(1, INVITE, span(6, 14)),
        letter(6, RESCHEDULE, span(7, 10), hour=17),
    )

    assert starts(*events) == [(at(7, 10), FIXED)]


def test_an_interview_with_another_day_than_hour_stays_unknown():
    assert starts(letter(1, INVITE)) == []


def test_a_note_afterwards_says_that_the_last_interview_was_not_held():
    off = Findings(Kind.CANCELLATION, 1.0, at(6, 18), human=True)
    events = (
        letter(1, INVITE, span(6, 14)),
        letter(2, INVITE, span(12, 10)),
        NoteAdded(at(6, 18), "It did not take place.", off),
    )

    assert starts(*events) == [(at(6, 14), OFF), (at(12, 10), FIXED)]


def test_a_note_can_fix_an_interview_that_no_mail_mentions():
    held = Findings(INVITE, 1.0, at(6, 18), interview=span(6, 15), human=True)
    events = (letter(1, Kind.ACK), NoteAdded(at(6, 18), "Phone call at 3.", held))

    assert starts(*events) == [(at(6, 15), FIXED)]


LETTERS = (
    letter(1, INVITE, span(6, 14)),
    letter(2, RESCHEDULE, span(7, 10)),
    letter(3, INVITE, span(7, 10, 45)),
    letter(8, INVITE, span(13, 10), calendar_uid="u"),
    letter(9, RESCHEDULE, span(14, 10), calendar_uid="u", sequence=1),
)


@pytest.mark.parametrize("order", list(itertools.permutations(range(5))))
def test_any_order_of_arrival_leads_to_the_same_interviews(order):
    told = folded(*(LETTERS[i] for i in order))
    usual = folded(*LETTERS)

    assert [(i.span, i.end, i.status) for i in told.interviews] == [
        (i.span, i.end, i.status) for i in usual.interviews
    ]
    assert told.letters == usual.letters


def test_a_late_letter_changes_no_id():
    known = folded(LETTERS[1])
    later = folded(LETTERS[1], LETTERS[0])

    assert known.interviews[0].id == later.interviews[0].id


def test_the_default_end_follows_a_move():
    application = folded(
        letter(1, INVITE, span(6, 14, 45)), letter(2, RESCHEDULE, span(7, 10))
    )

    assert application.interviews[0].end - at(7, 10) == timedelta(minutes=60)
