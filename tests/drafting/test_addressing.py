"""A letter goes to the person who wrote, in the thread, or it is not written."""

from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.drafting import ThankYouTo, can_be_addressed
from assistant.reading import Automatic
from assistant.understanding import Findings
from assistant.vocabulary import Address, FollowupKind, Kind, Person, PersonRole
from tests.drafting.desk import (
    START,
    WRITER,
    application,
    drafted,
    interview,
    letter,
    refused,
)

TOM = Person("Tom Lee", "tom@acme.example", role=PersonRole.INTERVIEWER)
ANN = Person("Ann Bo", "ann@acme.example", role=PersonRole.INTERVIEWER)
MACHINE = Findings(Kind.INVITE, 0.9, START, human=False)
BOT = Address("Acme Careers", "no-reply@us.greenhouse-mail.io")

NOBODY = [
    "no-reply@acme.example",
    "noreply@acme.example",
    "donotreply@acme.example",
    "do_not_reply@acme.example",
    "careers-noreply@acme.example",
    "notifications@acme.example",
    "calendar-notification@google.com",
    "mailer-daemon@acme.example",
    "postmaster@acme.example",
    "reply+ab12cd@greenhouse.io",
    "jane.roe@us.greenhouse-mail.io",
    "ab12@hire.lever.co",
    "x@ashbyhq.com",
    "acme@myworkday.com",
    "x@smartrecruiters.com",
    "x@talent.icims.com",
    "x@acme.bamboohr.com",
    "x@acme.teamtailor-mail.com",
    "x@calendly.com",
    "x@goodtime.io",
    "c_18@resource.calendar.google.com",
    "jane@acme",
    "jane roe@acme.example",
    "jane@acme.example\r\nBcc: eve@evil.example",
    "jane@acme.example,eve@evil.example",
    "",
    None,
]


@pytest.mark.parametrize("address", NOBODY)
def test_nobody_reads_there(address):
    assert not can_be_addressed(address)


@pytest.mark.parametrize(
    "address", ["jane@acme.example", "j.roe+hr@acme.co.uk", "jobs@acme.example"]
)
def test_somebody_reads_there(address):
    assert can_be_addressed(address)


@pytest.mark.parametrize("kind", FollowupKind)
def test_a_relay_alone_gets_no_letter(kind):
    alone = application(letters=(letter(BOT, findings=MACHINE),), people=())

    refusal = refused(kind, alone, to_owner=False)

    assert refusal.rule in ("letter.greeting", "materials", "before")


def test_a_rejection_by_the_relay_is_answered_to_the_person_who_wrote_before():
    rejection = letter(BOT, "<2@greenhouse.io>", findings=MACHINE, at=START)
    known = application(letters=(letter(), rejection))

    draft = drafted(FollowupKind.CLOSING_THANKS, known, answers="<2@greenhouse.io>")

    assert draft.to[0].address == "jane@acme.example"
    assert draft.in_reply_to == "<1@acme.example>"


def test_a_person_whom_only_the_calendar_names_gets_a_new_mail():
    known = application(
        letters=(letter(BOT, findings=MACHINE),),
        people=(),
        interviews=(interview(people=(TOM,)),),
    )

    draft = drafted(known=known)

    assert [one.address for one in draft.to] == ["tom@acme.example"]
    assert draft.in_reply_to is None
    assert draft.references == ()
    assert draft.subject == "Thank you for the interview: Data Engineer - Ada Example"
    assert draft.body.startswith("Hello Tom,")


def test_interviewers_on_copy_stay_out_of_it():
    known = application(
        letters=(letter(cc=(Address("Tom Lee", "tom@acme.example"),)),),
        interviews=(interview(people=(TOM,)),),
    )

    draft = drafted(known=known)

    assert [one.address for one in draft.to] == ["jane@acme.example"]
    assert draft.cc == ()
    assert "thanks on to Tom Lee" in draft.body


def test_interviewers_are_addressed_where_the_owner_wants_it():
    known = application(interviews=(interview(people=(TOM, ANN)),))
    writer = replace(WRITER, thank_you_to=ThankYouTo.INTERVIEWERS)

    draft = drafted(known=known, writer=writer)

    assert [p.address for p in draft.to] == ["tom@acme.example", "ann@acme.example"]
    assert draft.body.startswith("Hello Tom and Ann,")


def test_the_owner_writes_from_the_address_that_they_wrote_to():
    known = application(letters=(letter(to=(Address("", "ada@work.example"),)),))

    assert drafted(known=known).sender == Address("Ada Example", "ada@work.example")


def test_an_answer_goes_where_the_sender_wants_it_within_the_organisation():
    inside = letter(reply_to=(Address("", "hiring@mail.acme.example"),))
    outside = letter(reply_to=(Address("", "jane@evil.example"),))

    to = [drafted(known=application(letters=(one,))).to for one in (inside, outside)]

    assert to[0] == (Address("Jane Roe", "hiring@mail.acme.example"),)
    assert to[1] == (Address("Jane Roe", "jane@acme.example"),)


def test_a_letter_of_the_owner_is_followed_in_its_thread():
    own = letter(
        Address("Ada Example", "ada@example.org"),
        "<2@example.org>",
        findings=Findings(Kind.REPLY, 0.9, START, from_owner=True, human=True),
        to=(Address("Jane Roe", "jane@acme.example"),),
        subject="Re: Interview at Acme",
        references=("<1@acme.example>",),
    )
    known = application(letters=(letter(), own))

    draft = drafted(FollowupKind.CHECK_IN, known, answers="<2@example.org>")

    assert draft.to == (Address("Jane Roe", "jane@acme.example"),)
    assert draft.in_reply_to == "<2@example.org>"
    assert draft.references == ("<1@acme.example>", "<2@example.org>")


def test_a_long_chain_keeps_its_first_and_its_latest_letters():
    chain = tuple(f"<{i}@x.example>" for i in range(50))
    known = application(letters=(letter(references=chain, thread="t9"),))

    draft = drafted(known=known)

    assert len(draft.references) == 20
    assert draft.references[0] == "<0@x.example>"
    assert draft.references[-1] == draft.in_reply_to == "<1@acme.example>"
    assert draft.thread == "t9"


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("Interview", "Re: Interview"),
        ("Re: Interview", "Re: Interview"),
        ("RE: AW: Re[2]: Interview", "Re: Interview"),
        ("Fwd: Interview", "Re: Fwd: Interview"),
        ("Ré : Entretien", "Re: Entretien"),
        ("Interview\r\nBcc: eve@evil.example", "Re: Interview Bcc: eve@evil.example"),
        ("", "Thank you for the interview: Data Engineer - Ada Example"),
    ],
)
def test_a_thread_keeps_its_subject(theirs, ours):
    draft = drafted(known=application(letters=(letter(subject=theirs),)))

    assert draft.subject == ours


def test_a_forged_sender_gets_no_letter():
    assert "look-alike" in refused(known=application(warning="look-alike")).reason


def test_an_absence_note_is_not_answered():
    away = Findings(Kind.AUTOREPLY, 0.9, START, human=True)
    note = letter(
        Address("Tom Lee", "tom@acme.example"),
        "<2@acme.example>",
        findings=away,
        automatic=Automatic.REPLY,
        at=START + timedelta(days=1),
    )

    draft = drafted(known=application(letters=(letter(), note)), answers=None)

    assert draft.to[0].address == "jane@acme.example"


def test_an_interview_that_is_not_over_earns_no_thanks_yet():
    later = interview(end=START + timedelta(days=30))

    assert refused(known=application(interviews=(later,))).rule == "thank-you.window"


@pytest.mark.parametrize(
    ("shown", "called"),
    [("Lisa von Acme", "Lisa"), ("Lisa von Trapp", "Lisa von Trapp")],
)
def test_a_firm_behind_a_name_is_no_part_of_it(shown, called):
    lisa = Address(shown, "lisa@acme.example")
    known = application(letters=(letter(lisa),), people=(), language="de")

    assert drafted(known=known).body.splitlines()[0] == f"Guten Tag {called},"
