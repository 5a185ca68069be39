"""Late mail: whatever the order of arrival, the same application and the same plan."""

from hypothesis import given, settings
from hypothesis import strategies as st
from told import Story, balanced, guided, on, span

from assistant import planning
from assistant.effects import ReadAgain
from assistant.pipeline import World, receive, wake
from assistant.understanding import Promise, Request
from assistant.vocabulary import Kind

STARTS = st.builds(on, st.integers(3, 20), st.integers(9, 16))
KINDS = st.sampled_from(
    [
        Kind.INVITE,
        Kind.INVITE,
        Kind.RESCHEDULE,
        Kind.CANCELLATION,
        Kind.REPLY,
        Kind.REPLY,
        Kind.REJECTION,
        Kind.AUTOREPLY,
    ]
)
# Of two rejections, the one on which the last thank-you hangs already stays the one.
ASIDES = st.sampled_from(["nothing", "promise", "request", "friendly", "on hold"])
TOLD = st.lists(
    st.tuples(st.integers(1, 25), KINDS, STARTS, ASIDES, st.booleans()),
    min_size=2,
    max_size=6,
    unique_by=lambda one: one[0],
).filter(lambda told: sum(one[1] is Kind.REJECTION for one in told) < 2)


def tell(told) -> Story:
    """Return a story whose letters all belong to Jane's one application."""
    story = Story()
    story.they(on(1, 6), Kind.ACK)
    for day, kind, start, aside, mine in sorted(told, key=lambda one: one[0]):
        last = story.letters[-1]
        if mine:
            story.ada(on(day, 12), answers=last)
            continue
        fixed = None if start.hour == 9 and kind is Kind.RESCHEDULE else span(start)
        times = kind in (Kind.INVITE, Kind.RESCHEDULE)
        more = {"interview": fixed} if times else said(kind, aside, start)
        story.they(on(day, 12), kind, answers=last, **more)
    return story


def said(kind: Kind, aside: str, start) -> dict:
    """Return what a letter says beside its kind."""
    if kind is Kind.AUTOREPLY:
        return {"human": False, "absent_until": start.date()}
    if kind is not Kind.REPLY:
        return {}
    return {
        "nothing": {},
        "promise": {"promise": Promise(start.date())},
        "request": {"requests": (Request("two references"),)},
        "friendly": {"friendly": True},
        "on hold": {"on_hold": True},
    }[aside]


def arrived(story: Story, order, now) -> World:
    """Return the world after letters in this order, the wanted ones read again."""
    by_id = {one.head.message_id: one for one in story.letters}
    world, unread = story.world(**guided()), [story.letters[i] for i in order]
    while unread:
        outcome = receive(world, unread.pop(0), now)
        world = outcome.world
        for effect in outcome.effects:
            if isinstance(effect, ReadAgain):
                unread += [by_id[m] for m in effect.message_ids if m in by_id]
    return wake(world, now).world


def summary(world: World):
    [application] = world.applications.values()
    plan = planning.plan(application, balanced(), on(30))
    steps = [(s.kind, s.due, s.late, s.rule) for s in plan.steps]
    rounds = [(i.span, i.end, i.status, i.round) for i in application.interviews]
    letters = [(one.head, one.findings) for one in application.letters]
    return letters, application.doubt, rounds, steps


@settings(max_examples=60, deadline=None)
@given(TOLD, st.data())
def test_any_order_of_arrival_leads_to_the_same_plan(told, data):
    story = tell(told)
    order = data.draw(st.permutations(range(len(story.letters))))
    now = on(30)

    usual = arrived(story, range(len(story.letters)), now)
    assert summary(arrived(story, order, now)) == summary(usual)


@settings(max_examples=40, deadline=None)
@given(TOLD)
def test_hearing_everything_twice_changes_nothing(told):
    story = tell(told)
    once = arrived(story, range(len(story.letters)), on(30))
    again = [receive(once, letter, on(30)) for letter in story.letters]

    assert [outcome.events for outcome in again] == [()] * len(again)
