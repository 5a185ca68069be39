"""The life of a draft, when the mailbox and the owner answer in their own ways."""

from dataclasses import replace
from datetime import datetime

from told import ADA, RELAY, Story, guided, on, span

from assistant.applications import FollowupState, FollowupStepped
from assistant.drafting import Refusal
from assistant.effects import ReadAgain, SaveDraft, WithdrawDraft
from assistant.pipeline import (
    Found,
    Outcome,
    World,
    discarded,
    drafted,
    forget,
    found,
    next_wake,
    note,
    rebuild,
    receive,
    wake,
)
from assistant.vocabulary import FollowupKind, Kind, Place


def after(story: Story, world: World | None = None) -> World:
    """Return the world that has seen the story's letters, each at its date."""
    world = world or story.world()
    for letter in story.letters:
        world = receive(world, letter, letter.head.at).world
    return world


def interviewed(**more) -> tuple[Story, World]:
    story = Story()
    story.they(on(1), Kind.INVITE, interview=span(on(4, 14)), **more)
    return story, after(story)


def saves(outcome: Outcome) -> list[SaveDraft]:
    return [e for e in outcome.effects if isinstance(e, SaveDraft)]


def withdrawals(outcome: Outcome) -> list[WithdrawDraft]:
    return [e for e in outcome.effects if isinstance(e, WithdrawDraft)]


def states(outcome: Outcome) -> list[str]:
    return [
        f"{e.kind.value} {e.state.value}"
        for _, e in outcome.events
        if isinstance(e, FollowupStepped)
    ]


def with_draft() -> tuple[Story, World, str]:
    """Return a world in which the thank-you lies in Drafts since the 4th, 17:00."""
    story, world = interviewed()
    [save] = saves(wake(world, on(4, 17)))
    done = drafted(world, save.followup, message_id="<draft@x>", now=on(4, 17))
    return story, done.world, save.followup


def test_nothing_is_saved_before_it_is_due():
    _, world = interviewed()

    assert saves(wake(world, on(4, 16, 59))) == []
    assert len(saves(wake(world, on(4, 17)))) == 1


def test_a_draft_is_wanted_until_it_is_reported():
    _, world = interviewed()
    first = wake(world, on(4, 17))
    again = wake(first.world, on(4, 17, 5))

    assert saves(first) == saves(again)
    assert first.events == again.events == ()


def test_a_reported_draft_is_not_made_again():
    _, world, _ = with_draft()

    assert wake(world, on(4, 18)).effects == ()


def test_a_repeated_report_changes_nothing():
    _, world, followup = with_draft()

    assert drafted(world, followup, message_id="<draft@x>", now=on(4, 18)).events == ()


def test_a_draft_that_was_saved_while_the_answer_came_is_withdrawn():
    story, world = interviewed()
    [save] = saves(wake(world, on(4, 17)))
    story.they(on(4, 17), Kind.REPLY, answers=story.letters[0])
    answered = receive(world, story.letters[1], on(4, 17)).world
    late = drafted(answered, save.followup, message_id="<draft@x>", now=on(4, 17, 1))

    assert states(late) == ["thank_you drafted"]
    assert [w.message_id for w in withdrawals(late)] == ["<draft@x>"]


def test_a_deleted_draft_is_never_made_again():
    _, world, followup = with_draft()
    gone = found(world, followup, what=Found.GONE, now=on(4, 19))

    assert states(gone) == ["thank_you dismissed"]
    assert wake(gone.world, on(5, 9)).effects == ()


def test_an_edited_draft_is_kept_and_the_next_one_is_made_nevertheless():
    _, world, followup = with_draft()
    [withdrawal] = withdrawals(wake(world, on(11, 9)))
    kept = found(world, followup, what=Found.KEPT, now=on(11, 9))

    assert withdrawal.followup == followup
    assert states(kept) == ["thank_you kept"]
    assert [s.draft.subject for s in saves(kept)] == ["check_in Data Engineer"]


def test_the_newer_draft_waits_until_the_older_is_gone():
    _, world, followup = with_draft()
    due = wake(world, on(11, 9))
    room = found(due.world, followup, what=Found.WITHDRAWN, now=on(11, 9))

    assert saves(due) == []
    assert withdrawals(due)[0].reason.startswith("A newer letter, the check-in")
    assert room.events[0][1].reason == withdrawals(due)[0].reason
    assert len(saves(room)) == 1


def test_after_a_gap_only_the_newest_of_two_letters_is_made():
    story, world = interviewed()
    story.they(
        on(1, 10), Kind.INVITE, interview=span(on(5, 10)), answers=story.letters[0]
    )
    world = receive(world, story.letters[1], on(1, 10)).world
    back = wake(world, on(5, 13))
    [save] = saves(back)
    made = drafted(back.world, save.followup, message_id="<d@x>", now=on(5, 13))

    second = made.world.applications[save.application].interviews[1]
    assert second.id in save.followup
    assert made.effects == ()
    assert wake(made.world, on(6, 9)).effects == ()


def test_a_withdrawn_draft_stays_away_while_nothing_moved():
    _, world, followup = with_draft()
    room = found(world, followup, what=Found.WITHDRAWN, now=on(4, 18))

    assert saves(room) == []
    assert saves(wake(room.world, on(4, 20))) == []


def test_a_withdrawn_draft_stays_away_when_the_interview_was_earlier_after_all():
    story, world, followup = with_draft()
    world = found(world, followup, what=Found.WITHDRAWN, now=on(4, 18)).world
    earlier = {"interview": span(on(4, 13)), "answers": story.letters[0]}
    story.they(on(4, 12), Kind.RESCHEDULE, **earlier)

    moved = receive(world, story.letters[-1], on(4, 19))
    assert "thank_you planned" not in states(moved)
    assert saves(moved) == []


def test_a_draft_that_was_sent_is_not_made_again_though_the_interview_moves():
    story, world, followup = with_draft()
    world = found(world, followup, what=Found.SENT, now=on(4, 18)).world
    later = {"interview": span(on(6, 13)), "answers": story.letters[0]}
    story.they(on(4, 19), Kind.RESCHEDULE, **later)

    moved = receive(world, story.letters[-1], on(4, 19))
    assert "thank_you planned" not in states(moved)
    assert saves(wake(moved.world, on(6, 17))) == []


def test_a_line_to_a_missed_interview_is_no_thanks_for_the_one_that_replaces_it():
    story, world = interviewed()
    story.ada(on(4, 15, 30), answers=story.letters[0])
    later = {"interview": span(on(6, 10)), "answers": story.letters[0]}
    story.they(on(4, 16), Kind.RESCHEDULE, **later)
    world = after(story, story.world(**guided()))

    assert len(saves(wake(world, on(6, 13)))) == 1


def test_a_sent_draft_is_recognised_by_its_message_id():
    story, world, _ = with_draft()
    story.ada(on(4, 18), id="<draft@x>")
    sent = receive(world, story.letters[-1], on(4, 18))

    assert states(sent) == ["thank_you sent"]
    assert sent.application in sent.world.applications


def test_a_draft_that_vanished_and_then_shows_up_in_sent_was_sent():
    story, world, followup = with_draft()
    world = found(world, followup, what=Found.GONE, now=on(4, 18)).world
    story.ada(on(4, 18), answers=story.letters[0])

    assert states(receive(world, story.letters[-1], on(4, 18, 5))) == ["thank_you sent"]


def test_an_edited_draft_that_is_sent_at_last_counts_as_sent():
    story, world, followup = with_draft()
    world = found(world, followup, what=Found.KEPT, now=on(4, 18)).world
    story.ada(on(4, 20), answers=story.letters[0])

    assert states(receive(world, story.letters[-1], on(4, 20))) == ["thank_you sent"]


def test_a_draft_that_the_owner_did_not_use_is_taken_away():
    story, world, followup = with_draft()
    story.ada(on(4, 18), answers=story.letters[0])
    written = receive(world, story.letters[-1], on(4, 18))
    settled = found(written.world, followup, what=Found.WITHDRAWN, now=on(4, 18))

    assert [w.followup for w in withdrawals(written)] == [followup]
    assert states(settled) == ["thank_you sent"]


def test_the_assistants_own_draft_in_the_drafts_folder_is_no_news():
    story, world, _ = with_draft()
    story.ada(on(4, 17), id="<draft@x>", place=Place.DRAFTS, answers=story.letters[0])

    assert receive(world, story.letters[-1], on(4, 17)).events == ()


def test_a_draft_that_the_owner_has_begun_comes_first():
    story, world = interviewed()
    story.ada(on(4, 16), place=Place.DRAFTS, answers=story.letters[0])
    world = after(Story(story.letters[1:], story.said), world)

    assert saves(wake(world, on(4, 17))) == []
    late = wake(world, on(6, 15))
    assert states(late) == ["thank_you expired"]
    assert late.events[0][1].reason.startswith("You have begun a draft of your own")


def test_a_begun_draft_that_is_thrown_away_makes_room_again():
    story, world = interviewed()
    begun = story.ada(on(4, 16), place=Place.DRAFTS, answers=story.letters[0])
    world = receive(world, begun, on(4, 16)).world
    gone = discarded(world, begun.head.message_id, on(4, 18))

    assert len(saves(gone)) == 1


def test_a_begun_draft_that_is_sent_counts_as_the_thank_you():
    story, world = interviewed()
    begun = story.ada(on(4, 16), id="<b>", place=Place.DRAFTS, answers=story.letters[0])
    world = receive(world, begun, on(4, 16)).world
    story.ada(on(4, 16, 30), id="<b>", answers=story.letters[0])

    assert states(receive(world, story.letters[-1], on(4, 16, 31))) == [
        "thank_you sent"
    ]


def test_an_old_copy_of_a_sent_letter_among_the_drafts_is_no_news():
    story, world = interviewed()
    sent = story.ada(on(4, 16), id="<b>", answers=story.letters[0])
    copy = story.ada(on(4, 16), id="<b>", place=Place.DRAFTS, answers=story.letters[0])
    world = receive(world, sent, on(4, 16)).world

    assert receive(world, copy, on(4, 17)).events == ()


def test_after_three_weeks_of_downtime_nothing_stale_is_drafted():
    _, world = interviewed()
    back = wake(world, on(26, 8))

    assert states(back) == ["thank_you expired", "check_in expired"]
    assert back.effects == ()


def test_what_is_overdue_at_night_appears_in_the_morning():
    def after_seven(_kind: FollowupKind, now: datetime) -> datetime:
        return max(now, now.replace(hour=7, minute=0))

    story, _ = interviewed()
    world = after(story, story.world(appears=after_seven))
    night = wake(world, on(5, 2))

    assert saves(night) == []
    assert next_wake(night.world, on(5, 2)) == on(5, 7)
    assert len(saves(wake(world, on(5, 7)))) == 1


def test_an_old_mailbox_at_first_sight_only_expires():
    story = Story()
    story.they(on(1), Kind.INVITE, interview=span(on(4, 14)))
    seen = receive(story.world(), story.letters[0], on(80))

    assert states(seen) == ["thank_you expired", "check_in expired"]


def test_moments_are_told_in_the_owners_zone():
    story, world, _ = with_draft()
    moved = span(on(7, 14))
    story.they(on(4, 18), Kind.RESCHEDULE, answers=story.letters[0], interview=moved)
    [withdrawal] = withdrawals(receive(world, story.letters[1], on(4, 18)))
    slept = wake(interviewed()[1], on(7, 15))
    [thanks] = [e for _, e in slept.events if e.state is FollowupState.EXPIRED]

    assert withdrawal.reason.startswith("It is due only on Friday 7 March at 17:00 now")
    window = "Its window closed on Thursday 6 March at 15:00 with nothing drafted."
    assert thanks.reason == window


def test_a_refusal_is_told_and_nothing_is_saved():
    story, _ = interviewed()
    world = after(
        story, story.world(write=lambda *_: Refusal("letter.proof", "It has a gap."))
    )
    due = wake(world, on(4, 17))

    assert due.effects == ()
    assert [(n.application, n.text) for n in due.notices] == [
        (*world.applications, "The thank-you could not be written: It has a gap.")
    ]


def test_what_could_not_be_written_expires_with_the_reason():
    story, _ = interviewed()
    world = after(
        story, story.world(write=lambda *_: Refusal("letter.to", "nobody is known"))
    )
    late = wake(world, on(6, 15))

    [expired] = [e for _, e in late.events if e.state is FollowupState.EXPIRED]
    assert expired.reason == "The thank-you could not be written: nobody is known."


def test_an_own_letter_is_no_check_in_for_a_wait_that_began_later():
    story, _ = interviewed()
    mine = story.ada(on(9, 12), answers=story.letters[0])
    story.they(on(15), Kind.REPLY, answers=story.letters[0])
    world = story.world(**guided())
    for letter in (story.letters[0], story.letters[2], mine):
        world = receive(world, letter, on(16)).world

    [application] = world.applications.values()
    assert [f.state.value for f in application.followups if f.due > on(16)] == [
        "planned"
    ]


def test_the_alarm_is_set_for_the_next_thing_that_happens():
    _, world = interviewed()

    assert next_wake(world, on(1)) == on(4, 15)
    assert next_wake(world, on(4, 15)) == on(4, 17)


def test_the_log_alone_rebuilds_the_world():
    story, world = interviewed()
    events = []
    step = story.world()
    for letter in story.letters:
        told = receive(step, letter, letter.head.at)
        step, events = told.world, [*events, *told.events]

    again = rebuild(world.owner, world.policy, events)
    assert again.applications == world.applications
    assert again.filed == world.filed


def test_a_forgotten_application_stays_forgotten():
    story, world, followup = with_draft()
    [name] = world.applications
    gone = forget(world, name, on(5))
    story.they(on(6), Kind.REPLY, answers=story.letters[0])

    assert [w.followup for w in withdrawals(gone)] == [followup]
    assert dict(gone.world.applications) == {}
    assert receive(gone.world, story.letters[-1], on(6)).events == ()


def test_a_note_is_kept_with_its_application():
    _, world = interviewed()
    [name] = world.applications
    told = note(world, name, text="Talked about pipelines.", now=on(4, 16))

    assert told.world.applications[name].notes == (
        (on(4, 16), "Talked about pipelines."),
    )


def test_a_noted_day_of_decision_moves_the_check_in():
    story, _ = interviewed()
    world = wake(after(story, story.world(**guided())), on(4, 15)).world
    [name] = world.applications
    told = note(world, name, text="They decide by 19 March.", now=on(4, 16))

    assert [
        e.due for _, e in told.events if getattr(e, "state", None) == "planned"
    ] == [on(20, 9)]


def test_an_interview_that_was_noted_not_to_have_taken_place_earns_nothing():
    _, world = interviewed()
    [name] = world.applications
    told = note(world, name, text="The interview did not take place.", now=on(4, 16))

    assert states(told) == ["thank_you cancelled", "check_in cancelled"]


def test_a_missed_letter_of_the_conversation_is_asked_for():
    story = Story()
    first = story.ada(on(1))
    story.they(on(2), Kind.INVITE, interview=span(on(4, 14)), answers=first)
    world = receive(story.world(), first, on(1)).world
    seen = receive(world, story.letters[1], on(2))

    assert [e.message_ids for e in seen.effects if isinstance(e, ReadAgain)] == [
        (first.head.message_id,)
    ]


def test_two_applications_that_turn_out_to_be_one_are_joined():
    story = Story()
    start = {"interview": span(on(4, 14)), "company": None, "position": None}
    one = story.they(on(1), Kind.INVITE, people=(), **start)
    two = story.they(on(2), Kind.PROPOSAL, sender=ADA, subject="Other", company=None)
    story.said[two.head.message_id] = replace(
        story.said[two.head.message_id], people=(), position=None
    )
    world = after(story)
    assert len(world.applications) == 2
    both = story.they(on(3), Kind.REPLY, answers=one, company=None, position=None)
    linking = replace(both, head=replace(both.head, references=(two.head.message_id,)))
    joined = receive(world, linking, on(3)).world

    [name] = joined.applications
    assert len(joined.applications[name].letters) == 3
    forgotten = forget(joined, name, on(5))
    assert (set(forgotten.touched), forgotten.world.logs) == (set(world.logs), {})


def test_a_draft_is_still_the_one_that_is_wanted_when_its_application_is_joined():
    story = Story()
    unnamed = {"company": None, "position": None}
    one = story.they(on(1), Kind.ACK, sender=RELAY, people=(), human=False, **unnamed)
    two = story.they(on(2), Kind.INVITE, subject="Other", interview=span(on(4, 14)))
    apart = after(story, story.world(**guided()))
    [thanks] = saves(wake(apart, on(4, 17)))
    world = drafted(apart, thanks.followup, message_id="<d@x>", now=on(4, 17)).world

    away = story.they(on(4, 18), Kind.AUTOREPLY, answers=one, human=False, **unnamed)
    both = replace(away, head=replace(away.head, references=(two.head.message_id,)))
    outcome = receive(world, both, on(4, 18))

    assert (len(apart.applications), len(outcome.world.applications)) == (2, 1)
    assert (saves(outcome), withdrawals(outcome), states(outcome)) == ([], [], [])
    later = wake(outcome.world, on(4, 19))
    assert (saves(later), withdrawals(later), states(later)) == ([], [], [])


def test_a_late_promise_of_another_followup_state_is_shown_as_final():
    _, world, followup = with_draft()
    world = found(world, followup, what=Found.SENT, now=on(4, 18)).world
    [application] = world.applications.values()

    [thanks] = [f for f in application.followups if f.kind is FollowupKind.THANK_YOU]
    assert thanks.state is FollowupState.SENT
    assert wake(world, on(5)).effects == ()
