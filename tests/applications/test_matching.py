"""Which application a letter belongs to, and when that is not certain."""

from dataclasses import replace

import pytest
from mailed import ADA, JANE, OWNER, at, letter, span

from assistant.applications import Catalogue, LetterFiled, Match, fold, match
from assistant.reading import Head
from assistant.understanding import Findings
from assistant.vocabulary import Address, Kind, Person

RELAY = Address("Acme Hiring", "no-reply@us.greenhouse-mail.io")
JANE_KNOWN = (Person(JANE.name, JANE.address),)
UNKNOWN = {"company": None, "position": None}


def catalogue(**applications: LetterFiled | tuple[LetterFiled, ...]) -> Catalogue:
    logs = {
        name: told if isinstance(told, tuple) else (told,)
        for name, told in applications.items()
    }
    filed = {e.head.message_id: name for name, log in logs.items() for e in log}
    known = {name: fold(name, log, certain=0.6) for name, log in logs.items()}
    return Catalogue(OWNER, known, filed)


def mail(sender: Address = JANE, **head) -> Head:
    return Head("k", "<new@x>", at(9), sender, head.pop("subject", "Hi"), **head)


def says(kind: Kind = Kind.REPLY, **found) -> Findings:
    return Findings(kind, 0.9, at(9), **found)


def named(found: Match | None) -> str | None:
    return found.application if found else None


ACME = letter(1, Kind.INVITE, span(6, 14), people=JANE_KNOWN, calendar_uid="u@acme")
BOLT = letter(
    1,
    Kind.INVITE,
    span(7, 14),
    id="<bolt>",
    company="Bolt",
    position="Data Analyst",
    sender=Address("Tim", "tim@bolt.example"),
    people=(Person("Tim", "tim@bolt.example"),),
)


def test_a_reply_belongs_to_the_letter_that_it_answers():
    head = mail(
        Address("Eve", "eve@elsewhere.example"), in_reply_to=ACME.head.message_id
    )

    found = match(head, says(**UNKNOWN), catalogue(acme=ACME, bolt=BOLT))
    assert named(found) == "acme"
    assert found.certainty > 0.9


def test_an_update_belongs_to_the_interview_with_its_calendar_entry():
    head = mail(Address("", "calendar-notification@google.com"))

    found = match(head, says(calendar_uid="u@acme"), catalogue(acme=ACME, bolt=BOLT))
    assert named(found) == "acme"


def test_the_same_person_in_a_new_conversation_is_recognised():
    assert named(match(mail(), says(), catalogue(acme=ACME, bolt=BOLT))) == "acme"


def test_another_person_at_the_companys_own_domain_is_recognised():
    colleague = mail(Address("Tom Lee", "tom@mail.acme.example"))

    assert named(match(colleague, says(), catalogue(acme=ACME, bolt=BOLT))) == "acme"


@pytest.mark.parametrize("domain", ["gmail.com", "gmx.de", "outlook.com"])
def test_a_shared_domain_ties_nobody_to_an_application(domain):
    jane = Address("Jane", f"jane@{domain}")
    told = letter(
        1,
        Kind.INVITE,
        span(6, 14),
        sender=jane,
        people=(Person("Jane", jane.address),),
        company="Acme",
    )
    stranger = mail(Address("Someone", f"someone@{domain}"))

    assert match(stranger, says(), catalogue(acme=told)) is None
    assert named(match(mail(jane), says(), catalogue(acme=told))) == "acme"


def test_a_relay_alone_ties_nothing():
    acme = letter(1, Kind.INVITE, span(6, 14), sender=RELAY)

    assert match(mail(RELAY), says(**UNKNOWN), catalogue(acme=acme)) is None


def test_a_relay_that_names_the_company_is_recognised():
    acme = letter(1, Kind.INVITE, span(6, 14), sender=RELAY)
    bolt = letter(1, Kind.INVITE, span(7, 9), sender=RELAY, company="Bolt", id="<b>")

    found = match(
        mail(RELAY),
        says(Kind.REJECTION, company="Acme, Inc."),
        catalogue(acme=acme, bolt=bolt),
    )
    assert named(found) == "acme"


def test_two_companies_in_one_relays_thread_stay_two():
    acme = letter(1, Kind.INVITE, span(6, 14), sender=RELAY)
    head = mail(RELAY, in_reply_to=acme.head.message_id, thread="t")

    assert match(head, says(Kind.INVITE, company="Bolt"), catalogue(acme=acme)) is None


def test_a_recruiter_with_a_second_position_opens_a_second_application():
    other = says(Kind.INVITE, company="Acme", position="Office Manager")

    assert match(mail(), other, catalogue(acme=ACME)) is None


def test_another_grade_is_the_same_position():
    other = says(
        Kind.INVITE, company="Acme GmbH", position="Senior Data Engineer (m/w/d)"
    )

    assert named(match(mail(), other, catalogue(acme=ACME))) == "acme"


def test_an_agency_with_two_employers_keeps_them_apart():
    acme = letter(1, Kind.INVITE, span(6, 14), people=JANE_KNOWN, agency="Find & Co")
    other = says(Kind.INVITE, company="Bolt", position="Data Engineer")

    assert match(mail(), other, catalogue(acme=acme)) is None


def test_a_letter_that_fits_two_positions_is_uncertain():
    one = replace(ACME)
    two = letter(
        2, Kind.INVITE, span(7, 9), people=JANE_KNOWN, position="Office Manager"
    )
    found = match(mail(), says(Kind.REJECTION, company="Acme"), catalogue(a=one, b=two))

    assert found is not None
    assert found.certainty < 0.6
    assert {found.application, *found.others} == {"a", "b"}


def test_the_position_decides_between_two():
    two = letter(
        2, Kind.INVITE, span(7, 9), people=JANE_KNOWN, position="Office Manager"
    )
    words = says(Kind.REJECTION, position="Office Manager")

    found = match(mail(), words, catalogue(a=ACME, b=two))
    assert named(found) == "b"
    assert found.certainty > 0.6


def test_a_letter_of_the_owners_belongs_to_whom_it_is_written_to():
    mine = mail(ADA, to=(JANE,))

    found = match(mine, says(from_owner=True), catalogue(acme=ACME, bolt=BOLT))
    assert named(found) == "acme"


def test_a_stranger_belongs_nowhere():
    stranger = mail(Address("News", "news@shop.example"))

    assert match(stranger, says(Kind.OTHER), catalogue(acme=ACME, bolt=BOLT)) is None


def test_the_same_subject_among_the_same_people_is_one_conversation():
    told = replace(ACME, head=replace(ACME.head, subject="Your interview at Acme"))
    head = mail(subject="AW: Re: Your interview at  Acme")

    assert match(head, says(**UNKNOWN), catalogue(acme=told)).certainty > 0.9
