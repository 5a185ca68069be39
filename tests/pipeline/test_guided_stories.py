"""The whole core but its reading: findings in, drafts out, by the balanced guide."""

from dataclasses import replace

from told import RELAY, Story, guided, on, span

from assistant.shell.replaying import replay
from assistant.understanding import Promise, Request
from assistant.vocabulary import Address, Kind


def shown(story: Story, until=None):
    """Return when what happens in a story, by the balanced guide."""
    return [
        (f"{e.at:%a %d %H:%M}", e.event.value, e.followup.value)
        for e in replay(story.letters, story.world(**guided()), until=until)
    ]


def invited(story: Story, start, **more):
    return story.they(on(1), Kind.INVITE, interview=span(start), **more)


def test_a_tuesday_interview():
    story = Story()
    invited(story, on(4, 14))

    assert shown(story) == [
        ("Sat 01 09:00", "planned", "thank_you"),
        ("Tue 04 15:00", "planned", "check_in"),
        ("Tue 04 17:00", "drafted", "thank_you"),
        ("Tue 11 09:00", "withdrawn", "thank_you"),
        ("Tue 11 09:00", "drafted", "check_in"),
    ]


def test_a_friday_interview_is_thanked_for_on_monday():
    story = Story()
    invited(story, on(7, 14))

    assert ("Mon 10 09:00", "drafted", "thank_you") in shown(story)


def test_a_named_day_is_waited_for():
    story = Story()
    invited(story, on(4, 14), promise=Promise(on(18).date()))

    assert [e for e in shown(story) if e[1:] == ("drafted", "check_in")] == [
        ("Wed 19 09:00", "drafted", "check_in")
    ]


def test_an_answer_with_a_new_time_allows_one_check_in_more():
    story = Story()
    invite = invited(story, on(4, 14))
    story.ada(on(4, 18), answers=invite)
    story.ada(on(11, 10), answers=invite)
    later = Promise(on(25).date())
    story.they(on(12, 10), Kind.REPLY, answers=invite, promise=later)

    events = shown(story)
    assert ("Tue 11 10:00", "sent", "check_in") in events
    assert events[-1] == ("Wed 26 09:00", "drafted", "check_in")


def test_a_friendly_mail_withdraws_the_thank_you_and_starts_a_week():
    story = Story()
    invite = invited(story, on(4, 14))
    story.they(on(5, 10), Kind.REPLY, answers=invite, friendly=True)

    events = shown(story)
    assert ("Wed 05 10:00", "withdrawn", "thank_you") in events
    assert events[-1] == ("Wed 12 09:00", "drafted", "check_in")


def test_a_rejection_earns_one_last_thank_you():
    story = Story()
    invite = invited(story, on(4, 14))
    story.they(on(6, 10), Kind.REJECTION, answers=invite)

    events = shown(story)
    assert ("Thu 06 10:00", "withdrawn", "thank_you") in events
    assert events[-1] == ("Fri 07 09:00", "drafted", "closing_thanks")


def test_a_rejection_without_an_interview_earns_nothing():
    story = Story()
    story.they(on(6, 10), Kind.REJECTION)

    assert shown(story) == []


def test_an_absence_moves_the_check_in_behind_it():
    story = Story()
    invite = invited(story, on(4, 14))
    story.they(
        on(10, 10),
        Kind.AUTOREPLY,
        answers=invite,
        human=False,
        absent_until=on(14).date(),
    )

    assert ("Tue 18 09:00", "drafted", "check_in") in shown(story)


def test_references_that_were_asked_for_are_due():
    story = Story()
    invite = invited(story, on(4, 14))
    asked = (Request("two references", by=on(7).date()),)
    story.they(on(5, 15), Kind.REPLY, answers=invite, requests=asked)

    kinds = {e[2] for e in shown(story) if e[1] in ("planned", "drafted", "expired")}
    assert "materials" in kinds


def test_a_second_round_suspends_the_first_ones_check_in():
    story = Story()
    invite = invited(story, on(4, 14))
    story.ada(on(4, 18), answers=invite)
    story.they(on(6), Kind.INVITE, interview=span(on(13, 10)), answers=invite)

    drafted = [e for e in shown(story) if e[1] == "drafted"]
    assert drafted[:2] == [
        ("Tue 04 17:00", "drafted", "thank_you"),
        ("Thu 13 13:00", "drafted", "thank_you"),
    ]


def test_the_relay_is_never_written_to():
    story = Story()
    invited(story, on(4, 14), sender=RELAY)

    assert "drafted" not in [e[1] for e in shown(story)]


def test_an_offer_ends_everything():
    story = Story()
    invite = invited(story, on(4, 14))
    story.ada(on(4, 18), answers=invite)
    story.they(on(6, 10), Kind.OFFER, answers=invite)

    assert shown(story)[-1] == ("Thu 06 10:00", "cancelled", "check_in")


def test_two_applications_do_not_touch_each_other():
    story = Story()
    invited(story, on(4, 14))
    bolt = Address("Tim Bolt", "tim@bolt.example")
    other = story.they(
        on(1, 10),
        Kind.INVITE,
        sender=bolt,
        company="Bolt",
        interview=span(on(4, 16)),
    )
    story.they(on(4, 18), Kind.REPLY, sender=bolt, company="Bolt", answers=other)

    events = shown(story, until=on(5))
    assert events.count(("Tue 04 17:00", "drafted", "thank_you")) == 1
    assert ("Tue 04 18:00", "cancelled", "thank_you") in events


def test_an_own_letter_after_a_rejection_counts_as_the_last_thank_you():
    story = Story()
    invite = invited(story, on(4, 14))
    no = story.they(on(6, 10), Kind.REJECTION, answers=invite)
    story.ada(on(6, 12), answers=no)

    assert shown(story)[-1] == ("Thu 06 12:00", "sent", "closing_thanks")


def test_an_own_letter_after_a_request_counts_as_what_was_asked_for():
    story = Story()
    invite = invited(story, on(4, 14))
    asked = (Request("two references", by=on(7).date()),)
    mail = story.they(on(6, 15), Kind.REPLY, answers=invite, requests=asked)
    story.ada(on(6, 18), answers=mail)

    assert ("Thu 06 18:00", "sent", "materials") in shown(story)


def test_an_own_letter_after_two_rounds_leaves_neither_to_be_thanked_for():
    story = Story()
    invite = invited(story, on(4, 14))
    story.they(on(1, 10), Kind.INVITE, interview=span(on(5, 10)), answers=invite)
    story.ada(on(5, 12), answers=invite)

    events = list(replay(story.letters, story.world(**guided()), until=on(6)))
    sent = [e.interview_start for e in events if e.event.value == "sent"]
    assert sorted(sent) == [on(4, 14), on(5, 10)]


def test_an_own_letter_between_two_rounds_thanks_for_the_first_alone():
    story = Story()
    invite = invited(story, on(4, 14))
    story.they(on(1, 10), Kind.INVITE, interview=span(on(5, 10)), answers=invite)
    story.ada(on(4, 18), answers=invite)

    assert ("Wed 05 13:00", "drafted", "thank_you") in shown(story)


def test_a_line_that_might_be_an_invitation_but_names_no_time_is_an_answer():
    story = Story()
    invite = invited(story, on(4, 14))
    story.they(on(4, 16), Kind.INVITE, answers=invite)
    doubtful = replace(story.said["<2@mail>"], confidence=0.6)
    story.said["<2@mail>"] = doubtful

    events = shown(story)

    assert ("Tue 04 16:00", "cancelled", "thank_you") in events
    assert events[-1] == ("Tue 11 09:00", "drafted", "check_in")
