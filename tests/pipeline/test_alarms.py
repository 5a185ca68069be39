"""Alarms are complete: nothing new is ever found by looking at another time."""

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from test_any_order import TOLD, tell
from told import Story, guided, on

from assistant.effects import SaveDraft, WithdrawDraft
from assistant.pipeline import (
    Found,
    Outcome,
    World,
    drafted,
    found,
    next_wake,
    receive,
    wake,
)
from assistant.shell.replaying import replay
from assistant.vocabulary import FollowupKind, Kind, Span


def performed(outcome: Outcome, now: datetime) -> World:
    """Return the world after all that an outcome leads to, every effect at once."""
    while outcome.effects:
        wanted = [
            e for e in outcome.effects if isinstance(e, SaveDraft | WithdrawDraft)
        ]
        if not wanted:
            break
        name, world = wanted[0].followup, outcome.world
        if isinstance(wanted[0], SaveDraft):
            mail = f"<{name}.{now.timestamp()}@x>"
            outcome = drafted(world, name, message_id=mail, now=now)
        else:
            outcome = found(world, name, what=Found.WITHDRAWN, now=now)
    return outcome.world


def ticked(
    world: World, since: datetime, until: datetime, step: timedelta
) -> tuple[World, list[Outcome]]:
    """Let time pass from alarm to alarm; return what the ticks in between did."""
    between = []
    now = since
    while now < until:
        alarm = next_wake(world, now) or until
        tick = now + step
        while tick < min(alarm, until):
            between.append(wake(world, tick))
            tick += step
        now = min(alarm, until)
        if alarm <= until:
            world = performed(wake(world, now), now)
    return world, between


@settings(max_examples=25, deadline=None)
@given(TOLD, st.integers(5, 40))
def test_a_look_between_two_alarms_finds_nothing(told, hours):
    story = tell(told)
    world = story.world(**guided())
    ends = [letter.head.at for letter in story.letters[1:]] + [on(45)]
    for letter, end in zip(story.letters, ends, strict=True):
        now = letter.head.at
        world = performed(receive(world, letter, now), now)
        step = timedelta(hours=hours)
        world, between = ticked(world, now, end - timedelta(seconds=1), step)

        assert not [outcome for outcome in between if outcome.events or outcome.effects]


@settings(max_examples=25, deadline=None)
@given(TOLD, st.integers(2, 40), st.integers(0, 23))
def test_a_replay_that_ends_early_tells_the_beginning_of_the_whole(told, day, hour):
    story, until = tell(told), on(day, hour)
    whole = list(replay(story.letters, story.world(**guided())))
    early = list(replay(story.letters, story.world(**guided()), until=until))

    assert early == [event for event in whole if event.at <= until]


def test_an_empty_mailbox_has_no_story():
    assert list(replay([], Story().world())) == []


def test_a_check_in_that_was_slept_through_waits_for_the_next_working_day():
    story = Story()
    story.they(on(1), Kind.INVITE, interview=Span(on(4, 14)))
    saturday, monday = on(15, 10), on(17)
    world = receive(story.world(**guided()), story.letters[0], on(1)).world

    late = wake(world, saturday)

    assert not any(isinstance(e, SaveDraft) for e in late.effects)
    assert next_wake(late.world, saturday) == monday
    [draft] = (e for e in wake(late.world, monday).effects if isinstance(e, SaveDraft))
    check_in = late.world.applications[draft.application].followups[-1]
    assert (draft.followup, check_in.kind) == (check_in.id, FollowupKind.CHECK_IN)
