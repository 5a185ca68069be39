"""The note on the evening before an interview, from the plan to the Drafts folder."""

from dataclasses import replace

from told import ADA, OWNER, RELAY, Story, balanced, guided, on, span

from assistant import planning
from assistant.effects import SaveDraft, WithdrawDraft
from assistant.pipeline import begin, drafted, receive, wake
from assistant.shell.replaying import replay
from assistant.understanding import Request
from assistant.vocabulary import Kind, Place

PROFILE = balanced().profile.overridden({"before": {"note": True}})
LATER = on(12)
EVENINGS = replace(balanced(), profile=PROFILE)


def evenings() -> dict:
    """Return what makes a world remind its owner."""
    plan = {"plan": lambda application, now: planning.plan(application, EVENINGS, now)}
    return guided() | plan


def shown(story: Story, until=LATER):
    events = list(replay(story.letters, story.world(**evenings()), until=until))
    kept = [e for e in events if e.followup.value == "reminder" or e.draft]
    return [(f"{e.at:%a %d %H:%M}", e.event.value, e.followup.value) for e in kept]


def invited(**more) -> tuple[Story, object]:
    story = Story()
    return story, story.they(on(1), Kind.INVITE, interview=span(on(4, 14)), **more)


def test_it_appears_in_the_evening_and_goes_when_the_interview_begins():
    story, _ = invited()

    assert shown(story, on(5)) == [
        ("Sat 01 09:00", "planned", "reminder"),
        ("Mon 03 18:00", "drafted", "reminder"),
        ("Tue 04 14:00", "withdrawn", "reminder"),
        ("Tue 04 17:00", "drafted", "thank_you"),
    ]


def test_it_goes_to_nobody_but_its_owner():
    story, _ = invited(sender=RELAY, human=False)

    events = replay(story.letters, story.world(**evenings()), until=on(4))
    [letter] = [e.draft for e in events if e.draft]

    assert [one.address for one in letter.to] == [ADA.address]
    assert letter.in_reply_to is None


def test_it_follows_an_interview_that_is_moved():
    story, invite = invited()
    story.they(on(3, 19), Kind.RESCHEDULE, interview=span(on(6, 10)), answers=invite)

    assert shown(story, on(6, 11)) == [
        ("Sat 01 09:00", "planned", "reminder"),
        ("Mon 03 18:00", "drafted", "reminder"),
        ("Mon 03 19:00", "withdrawn", "reminder"),
        ("Mon 03 19:00", "planned", "reminder"),
        ("Wed 05 18:00", "drafted", "reminder"),
        ("Thu 06 10:00", "withdrawn", "reminder"),
    ]


def test_it_goes_with_an_interview_that_is_cancelled():
    story, invite = invited()
    story.they(on(3, 19), Kind.CANCELLATION, answers=invite)

    assert shown(story)[-1] == ("Mon 03 19:00", "withdrawn", "reminder")


def test_what_she_writes_to_them_that_evening_leaves_the_note():
    story, invite = invited()
    story.ada(on(3, 19), answers=invite)

    assert shown(story, on(4))[-1] == ("Mon 03 18:00", "drafted", "reminder")


def test_it_is_not_made_beside_a_letter_that_waits_to_be_sent():
    story, invite = invited()
    story.they(on(4, 15, 30), Kind.INVITE, interview=span(on(5, 16)), answers=invite)
    story.they(on(4, 16), Kind.REPLY, answers=invite, requests=(Request("portfolio"),))

    events = list(replay(story.letters, story.world(**evenings()), until=on(5, 16)))
    lying: set[str] = set()
    for event in events:
        if event.event.value == "drafted":
            lying.add(event.followup.value)
        elif event.followup.value in lying:
            lying.discard(event.followup.value)
        assert len(lying) <= 1
    made = [e.followup.value for e in events if e.event.value == "drafted"]
    assert made == ["reminder", "materials"]


def test_a_letter_that_is_due_takes_the_place_of_the_note():
    story, invite = invited()
    story.they(on(3, 19), Kind.REPLY, answers=invite, requests=(Request("CV"),))

    assert shown(story, on(4, 9))[-2:] == [
        ("Mon 03 19:00", "withdrawn", "reminder"),
        ("Mon 03 19:00", "drafted", "materials"),
    ]


def test_a_letter_that_was_due_before_the_note_takes_its_place_too():
    story, invite = invited()
    late = story.they(on(3, 17), Kind.REPLY, answers=invite, requests=(Request("CV"),))
    world = receive(story.world(**evenings()), story.letters[0], on(1)).world
    outcome = wake(world, on(3, 18))
    [note] = [e for e in outcome.effects if isinstance(e, SaveDraft)]
    world = drafted(
        outcome.world, note.followup, message_id="<note@example.org>", now=on(3, 18)
    ).world

    outcome = receive(world, late, on(3, 19))

    [withdrawal] = outcome.effects
    assert isinstance(withdrawal, WithdrawDraft)
    assert withdrawal.followup == note.followup


def test_a_daemon_that_slept_writes_the_letter_first():
    story, invite = invited()
    story.they(on(4, 15, 30), Kind.INVITE, interview=span(on(6, 16)), answers=invite)
    story.they(on(4, 15, 40), Kind.REPLY, answers=invite, requests=(Request("CV"),))
    world = story.world(**evenings())
    for letter in story.letters:
        world = receive(world, letter, on(5, 18, 30)).world

    outcome = wake(world, on(5, 18, 30))

    kinds = [e.draft.subject for e in outcome.effects if isinstance(e, SaveDraft)]
    assert len(kinds) == 1
    assert "interview" not in kinds[0]


def test_a_day_of_sleep_makes_no_note_for_an_interview_that_is_over():
    story, _ = invited()
    world = receive(
        begin(OWNER, story.world(**evenings()).policy), story.letters[0], on(1)
    ).world

    later = wake(world, on(4, 16))

    reminders = [e for _, e in later.events if e.kind.value == "reminder"]
    assert [e.state.value for e in reminders] == ["expired"]


def test_mailed_to_herself_it_is_a_note_that_was_sent_and_nothing_else():
    story, _ = invited()
    world = story.world(**evenings())
    world = receive(world, story.letters[0], on(1)).world
    [note] = [
        f
        for a in world.applications.values()
        for f in a.followups
        if f.kind.value == "reminder"
    ]
    world = wake(world, on(3, 18)).world
    world = drafted(
        world, note.id, message_id="<note@example.org>", now=on(3, 18)
    ).world
    mailed = story.ada(on(3, 20), id="<note@example.org>", to=ADA, place=Place.INBOX)

    world = receive(world, mailed, on(3, 20)).world

    [application] = world.applications.values()
    [after] = [f for f in application.followups if f.id == note.id]
    assert after.state.value == "sent"
    assert application.notes == ()
    assert [i.span for i in application.interviews] == [span(on(4, 14))]
    assert not [e for e in wake(world, on(4, 9)).effects if isinstance(e, SaveDraft)]
