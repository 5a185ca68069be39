"""What a job-seeker would see happen, told day by day in March 2025."""

from datetime import datetime

from told import JANE, RELAY, Story, on, span

from assistant.applications import FollowupState
from assistant.shell.replaying import replay
from assistant.vocabulary import Address, FollowupKind, Kind, Person

THANKS, CHECK_IN = FollowupKind.THANK_YOU, FollowupKind.CHECK_IN


def shown(story: Story, until: datetime | None = None):
    """Return (day of March, hour, event, follow-up) of everything that happens."""
    return [
        (e.at.day, e.at.hour, e.event.value, e.followup.value)
        for e in replay(story.letters, story.world(), until=until)
    ]


def invited(story: Story, start: datetime, **more):
    return story.they(on(1), Kind.INVITE, interview=span(start), **more)


def test_a_plain_interview_leads_to_a_thank_you_and_then_a_check_in():
    story = Story()
    invited(story, on(4, 14))

    assert shown(story) == [
        (1, 9, "planned", "thank_you"),
        (1, 9, "planned", "check_in"),
        (4, 17, "drafted", "thank_you"),
        (11, 9, "withdrawn", "thank_you"),
        (11, 9, "drafted", "check_in"),
    ]


def test_a_drafted_letter_is_shown_with_its_words_and_its_reason():
    story = Story()
    invited(story, on(4, 14))

    [drafted, *_] = [
        e
        for e in replay(story.letters, story.world())
        if e.event is FollowupState.DRAFTED
    ]

    row = drafted.as_json()
    assert row["at"] == "2025-03-04T17:00:00-05:00"
    assert row["interview_start"] == "2025-03-04T14:00:00-05:00"
    assert row["draft"]["to"] == ["jane@acme.example"]
    assert (row["company"], row["guide"]) == ("Acme", "small")


def test_an_answer_withdraws_the_draft_and_cancels_the_check_in():
    story = Story()
    invite = invited(story, on(4, 14))
    story.they(on(5, 10), Kind.REPLY, answers=invite)

    assert shown(story)[3:] == [
        (5, 10, "cancelled", "check_in"),
        (5, 10, "withdrawn", "thank_you"),
    ]


def test_an_own_letter_after_the_interview_counts_as_the_thank_you():
    story = Story()
    invite = invited(story, on(4, 14))
    story.ada(on(4, 15, 30), answers=invite)

    assert shown(story)[2:] == [
        (4, 15, "sent", "thank_you"),
        (11, 9, "drafted", "check_in"),
    ]


def test_an_own_letter_after_the_draft_counts_as_its_sending():
    story = Story()
    invite = invited(story, on(4, 14))
    story.ada(on(4, 18), answers=invite)

    assert (4, 18, "sent", "thank_you") in shown(story)
    assert not [e for e in shown(story) if e[2] == "withdrawn"]


def test_an_own_letter_into_their_silence_counts_as_the_check_in():
    story = Story()
    invite = invited(story, on(4, 14))
    first = story.ada(on(4, 15, 30), answers=invite)
    story.ada(on(10, 12), answers=first)

    assert shown(story)[2:] == [
        (4, 15, "sent", "thank_you"),
        (10, 12, "sent", "check_in"),
    ]


def test_a_line_after_the_thank_you_is_no_check_in():
    story = Story()
    invite = invited(story, on(4, 14))
    first = story.ada(on(4, 15, 30), answers=invite)
    story.ada(on(6, 12), answers=first)

    assert shown(story)[-1] == (11, 9, "drafted", "check_in")


def test_an_own_letter_before_the_interview_counts_for_nothing():
    story = Story()
    invite = invited(story, on(4, 14))
    story.ada(on(2), answers=invite)

    assert "sent" not in [e[2] for e in shown(story)]


def test_an_interview_that_moves_takes_its_plan_along():
    story = Story()
    invite = invited(story, on(4, 14))
    story.they(on(3), Kind.RESCHEDULE, interview=span(on(6, 10)), answers=invite)

    assert shown(story)[2:5] == [
        (3, 9, "moved", "thank_you"),
        (3, 9, "moved", "check_in"),
        (6, 13, "drafted", "thank_you"),
    ]


def test_an_interview_that_moves_after_the_draft_gets_another_at_the_new_time():
    story = Story()
    invite = invited(story, on(4, 14))
    story.they(on(4, 18), Kind.RESCHEDULE, interview=span(on(6, 10)), answers=invite)

    assert [e for e in shown(story, on(8)) if e[3] == "thank_you"][1:] == [
        (4, 17, "drafted", "thank_you"),
        (4, 18, "withdrawn", "thank_you"),
        (4, 18, "planned", "thank_you"),
        (6, 13, "drafted", "thank_you"),
    ]


def test_an_interview_moved_to_an_open_time_waits_for_the_new_one():
    story = Story()
    invite = invited(story, on(4, 14))
    story.they(on(3), Kind.RESCHEDULE, answers=invite)
    story.they(on(5), Kind.INVITE, interview=span(on(7, 10)), answers=invite)

    assert [e for e in shown(story, on(8)) if e[3] == "thank_you"] == [
        (1, 9, "planned", "thank_you"),
        (3, 9, "cancelled", "thank_you"),
        (5, 9, "planned", "thank_you"),
        (7, 13, "drafted", "thank_you"),
    ]


def test_a_cancelled_interview_earns_nothing():
    story = Story()
    invite = invited(story, on(4, 14))
    story.they(on(3), Kind.CANCELLATION, answers=invite)

    events = list(replay(story.letters, story.world()))
    assert [e.event.value for e in events[2:]] == ["cancelled", "cancelled"]
    assert events[2].reason == "The interview was cancelled."


def test_a_reminder_plans_nothing_twice():
    story = Story()
    invite = invited(story, on(4, 14))
    story.they(on(3), Kind.INVITE, interview=span(on(4, 14)), answers=invite)

    assert [e[2] for e in shown(story)].count("planned") == 2


def test_two_companies_behind_one_relay_are_thanked_apart():
    story = Story()
    for day, company, who in ((4, "Acme", "a@acme.example"), (5, "Bolt", "b@bolt.io")):
        story.they(
            on(1, day),
            Kind.INVITE,
            sender=RELAY,
            subject="Interview confirmation",
            thread="one-thread-for-gmail",
            interview=span(on(day, 14)),
            company=company,
            people=(Person(None, who),),
        )

    drafts = [e for e in replay(story.letters, story.world(), until=on(6)) if e.draft]
    assert [e.company for e in drafts] == ["Acme", "Bolt"]
    assert len({e.application for e in drafts}) == 2


def test_a_second_round_has_a_thank_you_of_its_own():
    story = Story()
    invite = invited(story, on(4, 14))
    story.they(on(5), Kind.INVITE, interview=span(on(7, 10)), answers=invite)

    drafted = [e for e in shown(story, on(8)) if e[2] == "drafted"]
    assert drafted == [(4, 17, "drafted", "thank_you"), (7, 13, "drafted", "thank_you")]


def test_without_an_address_the_letter_expires_with_a_reason():
    story = Story()
    invited(story, on(4, 14), sender=RELAY)

    expired = [e for e in shown(story) if e[2] == "expired"]
    assert expired[0] == (6, 15, "expired", "thank_you")
    assert "drafted" not in [e[2] for e in shown(story)]


def test_an_unsure_invitation_leads_to_no_draft():
    story = Story()
    letter = invited(story, on(4, 14))
    weak = story.said[letter.head.message_id]
    story.said[letter.head.message_id] = type(weak)(
        weak.kind, 0.3, weak.at, interview=weak.interview, people=weak.people
    )

    assert shown(story) == []


def test_until_ends_the_story():
    story = Story()
    invited(story, on(4, 14))
    story.they(on(5), Kind.REPLY, sender=JANE)

    assert shown(story, until=on(4, 18))[-1] == (4, 17, "drafted", "thank_you")


def test_the_reply_of_a_colleague_ends_the_wait():
    story = Story()
    invited(story, on(4, 14))
    tom = Address("Tom Lee", "tom@acme.example")
    story.they(on(5), Kind.REJECTION, sender=tom, position=None)

    assert (5, 9, "withdrawn", "thank_you") in shown(story)
