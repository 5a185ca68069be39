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
