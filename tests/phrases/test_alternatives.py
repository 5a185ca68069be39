"""Times in a row that ends in "or" are offered, whatever the letter calls itself."""

from datetime import UTC, datetime

import pytest

from assistant.vocabulary import Kind
from tests.phrases.alone import found_in

KARIN = "Karin Lund <karin@lundmoor.example>"
SENT = datetime(2026, 4, 9, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("subject", "text", "slots"),
    [
        (
            "Your job interview",
            "Dear Ada,\n\nwe are pleased to invite you to a job interview for the post of technician.\nWhen: Tuesday 10:00 or Wednesday 14:00, by Zoom.",
            2,
        ),
        (
            "Einladung zum Vorstellungsgespräch",
            "Guten Tag Frau Example,\n\nwir laden Sie herzlich zum Vorstellungsgespräch ein.\nTermin: Dienstag 10:00 Uhr oder Mittwoch 14:00 Uhr, Zoom.",
            2,
        ),
        (
            "Invitation à un entretien d'embauche",
            "Bonjour Ada,\n\nnous avons le plaisir de vous convier à un entretien de recrutement.\nDate : mardi 14 avril 2026\nHoraire : 10h00, 11h30 ou 15h00",
            3,
        ),
        (
            "Entrevista de trabajo",
            "Hola Ada:\n\nte invitamos a una entrevista de trabajo para el puesto de técnica.\nFecha: martes 14 de abril a las 10:00 o a las 12:30.",
            2,
        ),
        (
            "Entrevista de emprego",
            "Olá Ada,\n\nconvidamos você para uma entrevista de emprego.\nData: terça-feira, 14 de abril, às 10h ou às 15h.",
            2,
        ),
        (
            "Sollicitatiegesprek",
            "Beste Ada,\n\nwe nodigen je uit voor een sollicitatiegesprek.\nWanneer: dinsdag 14 april om 10.00 uur of 14.30 uur.",
            2,
        ),
        (
            "Colloquio di lavoro",
            "Gentile Ada,\n\nla invitiamo a un colloquio di lavoro.\nQuando: martedì 14 aprile alle 10.00 o alle 15.30.",
            2,
        ),
    ],
)
def test_times_in_a_row_that_ends_in_or_are_offered(subject, text, slots):
    findings = found_in(KARIN, subject, text, SENT)

    assert findings.interview is None
    assert findings.kind is Kind.PROPOSAL
    assert len(findings.slots) == slots


def test_the_hours_of_a_post_are_not_offered_beside_the_interview():
    findings = found_in(
        KARIN,
        "Job interview",
        "Dear Ada,\n\nwe invite you to a job interview on Tuesday, April 14 at 10:00.\n\nThe shifts are from 7:00 to 15:00 or from 15:00 to 23:00.",
        SENT,
    )

    assert findings.kind is Kind.INVITE
    assert findings.interview is not None
    assert findings.interview.start.hour == 10


@pytest.mark.parametrize(
    ("subject", "text", "days"),
    [
        (
            "Prep Cook: we need to move your interview",
            "Hi Ada,\n\nYou were going to meet us Thursday, April 16 at 1:30 PM, but the chef has a conflict, so we need to reschedule your interview.\n\nOpen times right now:\n\n* Monday, April 20 at 10:30 AM\n* Tuesday, April 21 at 3:00 PM\n\nLet me know your pick.",
            [20, 21],
        ),
        (
            "Ihr Vorstellungsgespräch: neuer Termin",
            "Guten Tag Frau Example,\n\nIhr Vorstellungsgespräch am Donnerstag, 16. April, um 9 Uhr müssen wir leider verschieben. Folgende Termine kommen in Frage:\n\n- Montag, 20. April, 9:30 Uhr\n- Dienstag, 21. April, 15:00 Uhr\n- Freitag, 24. April, 13:00 Uhr",
            [20, 21, 24],
        ),
        (
            "Rescheduling your panel interview",
            "Hi Ada,\n\nTwo of your panelists have a conflict on 4/16, so we're going to reschedule. Could you let us know which of these works instead?\n\n4/20 (Mon) 10:00 AM - 12:00 PM\n4/22 (Wed) 1:00 PM - 3:00 PM\n\nApologies for the runaround.",
            [20, 22],
        ),
        (
            "Thursday's interview has to change",
            "Ada, good morning,\n\nso sorry: we have to move your job interview, one of the interviewers can't make Thursday at 2 PM. It would have to be Monday at 11:30 AM or Friday at 3:00 PM instead. Tell me which one you'd rather have.",
            [13, 10],
        ),
        (
            "Cambio de tu entrevista de trabajo",
            "Hola Ada:\n\nno podemos mantener la entrevista de trabajo del jueves a las 12:00 y la cambiamos. Tendría que ser el lunes a las 16:30 o el viernes a las 9:30. Dime cuál prefieres.",
            [13, 10],
        ),
    ],
)
def test_new_times_of_which_one_is_to_be_picked_are_offered(subject, text, days):
    findings = found_in(KARIN, subject, text, SENT)

    assert findings.kind is Kind.RESCHEDULE
    assert findings.interview is None
    assert sorted(s.start.day for s in findings.slots) == sorted(days)


def test_the_old_time_and_the_new_on_two_lines_are_no_choice():
    findings = found_in(
        KARIN,
        "Your interview has been rescheduled",
        "Dear Ada,\n\nyour job interview for the post of technician has been rescheduled.\n\nOld time: Tuesday, April 14, 10:00\nNew time: Wednesday, April 15, 14:00\n\nSee you then.",
        SENT,
    )

    assert findings.interview is not None
    assert findings.interview.start.day == 15


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Need to move Thursday",
            "Hi Ada,\n\nSomething came up with a client and I have to move our Thursday 3pm interview. I'm waiting on Theo's calendar and will send over new options soon. So sorry!",
        ),
        (
            "Your interview has been cancelled - Accounts Assistant",
            "Dear Ada,\n\nWe're sorry to let you know that the Accounts Assistant interview planned for 16 April 2026 at 11:30 AM won't go ahead because the interviewers are not available. You will receive another invitation with the new date and time.",
        ),
        (
            "Report de votre entretien",
            "Bonjour Ada,\n\nUn imprévu m'oblige à reporter notre entretien d'embauche de jeudi 16 avril à 10h30. Je reviens vers vous avec une autre date. Encore désolé.",
        ),
    ],
)
def test_a_move_that_names_no_new_time_fixes_none(subject, text):
    findings = found_in(KARIN, subject, text, SENT)

    assert findings.kind in (Kind.RESCHEDULE, Kind.CANCELLATION)
    assert findings.interview is None
