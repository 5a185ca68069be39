"""What owners note in their own shorthand, and what it does to plan and letters."""

from datetime import datetime

import pytest
from told import ADA, JANE, NEW_YORK, Story, guided, on, span

from assistant.effects import SaveDraft, WithdrawDraft
from assistant.pipeline import Found, drafted, found, note, receive, wake
from assistant.pipeline.retelling import retell
from assistant.reading import Head, Letter
from assistant.vocabulary import FollowupKind, Kind, Place

NOW = datetime(2025, 3, 5, 16, tzinfo=NEW_YORK)  # a Wednesday


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2025-{text}").replace(tzinfo=NEW_YORK)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("interviewed by phone today at 3 with Tom Lee", "03-05 15:00", None),
        ("interview this morning at 9:30", "03-05 09:30", None),
        ("talked with Tom Lee yesterday at 2", "03-04 14:00", None),
        ("met Tom on Monday at 10", "03-03 10:00", None),
        ("had a call on 28 February at 4pm", "02-28 16:00", None),
        ("interview on March 12 at 11 am", "03-12 11:00", None),
        ("interview 2025-03-12 15:30", "03-12 15:30", None),
        ("interview on Friday from 2 to 3:30", "03-07 14:00", "03-07 15:30"),
        ("phone screen today 11-12:30", "03-05 11:00", "03-05 12:30"),
        ("interviewed yesterday from 9 to 11 am", "03-04 09:00", "03-04 11:00"),
        ("heute um 14 Uhr mit Herrn Meier telefoniert", "03-05 14:00", None),
        ("gestern um 10:30 Gespräch mit Anna Vogt", "03-04 10:30", None),
        ("entretien hier à 15h30 avec Luc Petit", "03-04 15:30", None),
        ("entrevista ayer a las 16:00 con Ana Gil", "03-04 16:00", None),
        ("entrevista hoje às 14:00", "03-05 14:00", None),
        ("gesprek gisteren om 11:00 met Jan de Boer", "03-04 11:00", None),
        ("colloquio ieri alle 15:00 con Marta Neri", "03-04 15:00", None),
    ],
)
def test_an_interview_that_no_mail_mentions(text, start, end):
    told = retell(text, NOW, NEW_YORK)

    assert told.span is not None
    assert told.span.start == at(start)
    assert told.span.end == (at(end) if end else None)


@pytest.mark.parametrize(
    "text",
    [
        "talked about the data platform; question: team size?",
        "interviewed today with Tom Lee",
        "they decide by 12 December",
        "the team has 5 people, lunch today at 12",
        "talked about a project that was cancelled",
        "",
    ],
)
def test_what_names_no_interview_and_no_hour_is_none(text):
    told = retell(text, NOW, NEW_YORK)

    assert (told.span, told.unheld) == (None, False)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("interviewed by phone today at 3 with Tom Lee", ["Tom Lee"]),
        ("interview today at 3 with Tom Lee and Ann Bo", ["Tom Lee", "Ann Bo"]),
        ("call today at 3 with Tom Lee, Ann Bo & Jan de Boer", 3),
        ("Gespräch heute um 10 Uhr mit Anna Vogt", ["Anna Vogt"]),
        ("interview today at 3 with the team", []),
    ],
)
def test_whom_a_note_names(text, names):
    people = [person.name for person in retell(text, NOW, NEW_YORK).people]

    assert (len(people) if isinstance(names, int) else people) == names


@pytest.mark.parametrize(
    "text",
    [
        "it did not take place",
        "the interview didn't happen",
        "was cancelled",
        "nobody called",
        "hat nicht stattgefunden",
        "l'entretien n'a pas eu lieu",
        "no tuvo lugar",
        "não aconteceu",
        "ging niet door",
        "non ha avuto luogo",
    ],
)
def test_an_interview_that_was_not_held(text):
    assert retell(text, NOW, NEW_YORK).unheld


def scheduled(start=None):
    """A world in which Jane has invited Ada, and the application's name."""
    story = Story()
    letter = story.they(on(1), Kind.INVITE, interview=span(start or on(5, 14)))
    world = receive(story.world(**guided()), letter, on(1)).world
    return story, letter, world, next(iter(world.applications))


def planned(world, name) -> dict[FollowupKind, datetime]:
    return {
        f.kind: f.due
        for f in world.applications[name].followups
        if f.state in ("planned", "moved")
    }


def test_a_noted_call_is_thanked_for_like_any_interview():
    story = Story()
    letter = story.they(on(1), Kind.ACK)
    world = receive(story.world(**guided()), letter, on(1)).world
    name = next(iter(world.applications))

    told = note(world, name, text="interviewed by phone today at 3", now=on(5, 16))

    [interview] = told.world.applications[name].interviews
    assert (interview.span.start, interview.end) == (on(5, 15), on(5, 15, 30))
    assert planned(told.world, name)[FollowupKind.THANK_YOU] == on(5, 17, 30)


def test_a_noted_move_moves_the_thank_you():
    _, _, world, name = scheduled()

    told = note(world, name, text="moved to Thursday at 11", now=on(4, 12))

    assert planned(told.world, name)[FollowupKind.THANK_YOU] == on(6, 14)


def test_to_be_asked_to_write_at_a_time_is_noted_as_such():
    _, _, world, name = scheduled(on(4, 14))

    told = note(world, name, text="they asked me to follow up next week", now=on(4, 16))

    assert planned(told.world, name)[FollowupKind.CHECK_IN] == on(11, 9)


def with_draft(world, name, now):
    """Let the due draft be saved."""
    outcome = wake(world, now)
    [save] = [e for e in outcome.effects if isinstance(e, SaveDraft)]
    mail = f"<draft-{now:%d%H%M}@ada>"
    return drafted(outcome.world, save.followup, message_id=mail, now=now), save


def test_a_note_makes_an_untouched_draft_another_letter():
    _, _, world, name = scheduled()
    outcome, save = with_draft(world, name, on(5, 17))

    told = note(outcome.world, name, text="Talked about pipelines.", now=on(5, 18))

    [take] = [e for e in told.effects if isinstance(e, WithdrawDraft)]
    assert take.followup == save.followup
    gone = found(told.world, take.followup, what=Found.WITHDRAWN, now=on(5, 18))
    [again] = [e for e in gone.effects if isinstance(e, SaveDraft)]
    assert "pipelines" in again.draft.body
    made = drafted(gone.world, again.followup, message_id="<2@ada>", now=on(5, 18))
    assert made.effects == ()
    assert wake(made.world, on(5, 19)).effects == ()


def test_a_note_that_changes_no_word_leaves_the_draft_alone():
    _, _, world, name = scheduled()
    outcome, _ = with_draft(world, name, on(5, 17))

    told = note(outcome.world, name, text="wore the blue shirt", now=on(5, 18))

    assert told.effects == ()


def to_herself(story: Story, when, subject: str, text: str, **head) -> Letter:
    """Ada writes to herself; nothing that she says is understood as a letter."""
    known = Head(
        key=f"<{when}@ada>",
        message_id=f"<{when.timestamp()}@ada>",
        at=when,
        sender=ADA,
        to=(ADA,),
        subject=subject,
        place=Place.SENT,
        **head,
    )
    return Letter(known, text=text)


def test_a_mail_to_herself_in_the_conversation_is_a_note():
    story, invite, world, name = scheduled()
    mail = to_herself(
        story,
        on(5, 16),
        "Re: Hello",
        "it did not take place",
        in_reply_to=invite.head.message_id,
    )

    told = receive(world, mail, on(5, 16))

    application = told.world.applications[name]
    assert application.notes == ((on(5, 16), "it did not take place"),)
    assert FollowupKind.THANK_YOU not in planned(told.world, name)
    assert len(application.letters) == 1


@pytest.mark.parametrize(
    "subject", ["note Acme: they decide by 19 March", "Note: acme"]
)
def test_a_mail_under_the_word_for_notes_is_one(subject):
    story, _, _, _ = scheduled()
    letter = story.letters[0]
    world = receive(story.world(**guided(), note_word="note"), letter, on(1)).world
    name = next(iter(world.applications))

    told = receive(world, to_herself(story, on(5, 16), subject, "More."), on(5, 16))

    [(_, text)] = told.world.applications[name].notes
    assert text.endswith("More.")


def test_the_same_mailed_note_counts_once_wherever_it_lies():
    story, invite, world, name = scheduled()
    mail = to_herself(
        story, on(5, 16), "x", "Talked about Go.", in_reply_to=invite.head.message_id
    )

    once = receive(world, mail, on(5, 16)).world
    twice = receive(once, mail, on(5, 17))

    assert twice.events == ()
    assert len(twice.world.applications[name].notes) == 1


def test_a_mail_to_herself_and_others_is_a_letter():
    story, invite, world, name = scheduled()
    answer = story.ada(on(5, 16), answers=invite, to=JANE)

    told = receive(world, answer, on(5, 16))

    assert told.world.applications[name].notes == ()


def test_a_word_that_names_no_application_notes_nothing():
    story, _, _, _ = scheduled()
    letter = story.letters[0]
    world = receive(story.world(**guided(), note_word="note"), letter, on(1)).world

    told = receive(world, to_herself(story, on(5, 16), "note Globex", "x"), on(5, 16))

    assert (told.events, told.application) == ((), None)


def test_a_note_on_its_way_counts_for_no_sent_thank_you():
    story, invite, world, name = scheduled()
    ended = wake(world, on(5, 15)).world
    mail = to_herself(
        story, on(5, 16), "x", "Talked about Go.", in_reply_to=invite.head.message_id
    )

    told = receive(ended, mail, on(5, 16)).world

    assert planned(told, name)[FollowupKind.THANK_YOU] == on(5, 17)
