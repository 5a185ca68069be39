"""How an application stands: endings, doubts, names."""

from mailed import ADA, at, folded, letter, span

from assistant.applications import LetterFiled, NoteAdded
from assistant.vocabulary import Kind, Place


def test_a_rejection_is_dated():
    application = folded(letter(1, Kind.INVITE, span(6, 14)), letter(8, Kind.REJECTION))

    assert application.rejected_at == at(8)


def test_a_new_invitation_reopens_a_rejected_application():
    application = folded(
        letter(1, Kind.REJECTION), letter(8, Kind.INVITE, span(13, 10))
    )

    assert application.rejected_at is None


def test_on_hold_lasts_until_they_write_again():
    hold = letter(1, Kind.REPLY, on_hold=True)

    assert folded(hold).on_hold_since == at(1)
    assert folded(hold, letter(2, Kind.AUTOREPLY)).on_hold_since == at(1)
    assert folded(hold, letter(3, Kind.REPLY)).on_hold_since is None


def test_the_owner_withdraws():
    mine = letter(2, Kind.REPLY, from_owner=True, withdrawn=True, sender=ADA)

    assert folded(letter(1, Kind.INVITE, span(6, 14)), mine).withdrawn_at == at(2)


def test_an_uncertain_match_puts_the_application_in_doubt():
    application = folded(letter(1, Kind.REPLY, certainty=0.4))

    assert application.doubt is not None
    assert "Jane Roe" in application.doubt


def test_a_certain_invitation_settles_the_doubt():
    application = folded(
        letter(1, Kind.INVITE, span(6, 14), confidence=0.4),
        letter(2, Kind.INVITE, span(6, 14)),
    )

    assert application.doubt is None


def test_an_uncertain_reminder_of_a_certain_time_raises_no_doubt():
    application = folded(
        letter(1, Kind.INVITE, span(6, 14)),
        letter(2, Kind.INVITE, span(6, 14), confidence=0.3),
    )

    assert application.doubt is None


def test_an_uncertain_move_raises_one():
    application = folded(
        letter(1, Kind.INVITE, span(6, 14)),
        letter(2, Kind.RESCHEDULE, span(7, 14), confidence=0.3),
    )

    assert application.doubt is not None


def test_the_company_is_what_most_letters_call_it():
    names = ("Acme", "Acme GmbH", "Acme")
    letters = [letter(d, Kind.REPLY, company=n) for d, n in enumerate(names, 1)]

    assert folded(*letters).company == "Acme"


def test_a_letter_that_was_understood_again_counts_once():
    first = letter(1, Kind.REPLY, id="<a>")
    again = letter(1, Kind.INVITE, span(6, 14), id="<a>")

    assert [x.findings.kind for x in folded(first, again).letters] == [Kind.INVITE]


def test_a_begun_draft_is_no_letter():
    mine = letter(2, Kind.REPLY, from_owner=True, sender=ADA)
    head = type(mine.head)("k", "<b>", at(2), ADA, "Hello", place=Place.DRAFTS)
    begun = LetterFiled(at(2), head, mine.findings)

    application = folded(letter(1, Kind.INVITE, span(6, 14)), begun)
    assert [h.message_id for h in application.begun] == ["<b>"]
    assert len(application.letters) == 1


def test_notes_keep_their_order():
    application = folded(NoteAdded(at(1), "one"), NoteAdded(at(2), "two"))

    assert [text for _, text in application.notes] == ["one", "two"]
