"""`thank_you.to = "each"`: a letter of his own for everybody whose address is known."""

from dataclasses import replace

from told import ADA, JANE, OWNER, Story, balanced, guided, on, span

from assistant import drafting, planning
from assistant.drafting import ThankYouTo, Writer
from assistant.shell.replaying import replay
from assistant.understanding import Request
from assistant.vocabulary import Address, Kind, Person, PersonRole

TOM = Address("Tom Lee", "tom@acme.example")
ANN = Address("Ann Bo", "ann@acme.example")
EACH = replace(balanced(), thank_each=True)


def each() -> dict:
    """Return what makes a world thank each interviewer."""
    writer = Writer(OWNER, address=ADA.address, thank_you_to=ThankYouTo.EACH)
    return {
        "plan": lambda application, now: planning.plan(application, EACH, now),
        "write": lambda step, application, now: drafting.write(
            step, application, writer, now
        ),
    }


def panel(*addresses: Address, **more) -> tuple[Story, object]:
    """Jane invites to an interview with these people."""
    story = Story()
    people = [
        Person(one.name, one.address or None, role=PersonRole.INTERVIEWER)
        for one in addresses
    ]
    invite = story.they(
        on(1),
        Kind.INVITE,
        interview=span(on(4, 14)),
        people=(Person(JANE.name, JANE.address, role=PersonRole.RECRUITER), *people),
        **more,
    )
    return story, invite


def drafts(story: Story, world: dict) -> list:
    events = replay(story.letters, story.world(**world), until=on(5))
    return [e.draft for e in events if e.draft]


def test_each_interviewer_gets_a_letter_and_no_two_are_the_same():
    story, _ = panel(TOM, ANN)

    letters = drafts(story, each())

    assert {one.to for one in letters} == {(TOM,), (ANN,)}
    bodies = ["\n".join(one.body.splitlines()[1:]) for one in letters]
    assert bodies[0] != bodies[1]
    assert not any("Tom" in one.body and "Ann" in one.body for one in letters)


def test_letters_to_several_people_lie_in_drafts_together():
    story, _ = panel(TOM, ANN)

    events = list(replay(story.letters, story.world(**each()), until=on(6)))

    assert [e.event.value for e in events if e.at >= on(4, 17)].count("withdrawn") == 0


def test_the_check_in_takes_the_place_of_them_all():
    story, _ = panel(TOM, ANN)

    events = list(replay(story.letters, story.world(**each()), until=on(12)))

    last = [(e.event.value, e.followup.value) for e in events if e.at >= on(6)]
    assert last == [
        ("withdrawn", "thank_you"),
        ("withdrawn", "thank_you"),
        ("drafted", "check_in"),
    ]


def test_thanks_to_one_leave_the_others_letter():
    story, _ = panel(TOM, ANN)
    story.ada(on(4, 18), to=TOM)

    events = list(replay(story.letters, story.world(**each()), until=on(5)))

    ended = [e.event.value for e in events if e.at == on(4, 18)]
    assert ended == ["sent"]


def test_without_any_address_one_letter_goes_to_the_recruiter():
    story, _ = panel(Address("Tom Lee", ""))

    [letter] = drafts(story, each())

    assert [p.address for p in letter.to] == [JANE.address]
    assert "Tom Lee" in letter.body


def test_what_was_asked_for_has_a_letter_of_its_own_then():
    asked = (Request("your portfolio", on(7).date()),)
    story, _ = panel(TOM, ANN, requests=asked)

    together = drafts(story, guided())
    apart = drafts(story, each())

    assert any("portfolio" in one.body for one in together)
    thanks = [one for one in apart if one.to[0].address in (TOM.address, ANN.address)]
    assert not any("portfolio" in one.body for one in thanks)


def test_whoever_is_on_copy_is_known_by_his_address():
    story, invite = panel(Address("Tom Lee", ""), Address("Ann Bo", ""))
    copied = replace(invite.head, cc=(TOM, ANN))
    story.letters[0] = replace(invite, head=copied)

    letters = drafts(story, each())

    assert {one.to for one in letters} == {(TOM,), (ANN,)}


def test_letters_after_one_interview_share_no_paragraph():
    story, _ = panel(TOM, ANN)

    first, second = (set(one.body.split("\n\n")[1:-1]) for one in drafts(story, each()))

    assert not first & second
