"""Everyday work and offices speak of times, too, and of no interview of the owner's."""

import pytest

from assistant.understanding import Conversation, understand
from assistant.vocabulary import Kind
from tests.phrases.actbook import read, written
from tests.score import owner_of


def found(subject: str, text: str):
    letter = read(written("d", subject, text, 1))
    return understand(letter, Conversation(()), owner_of({}))


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Thursday", "Two of your shifts have been moved: Thursday starts at 14:00."),
        ("Wednesday", "Hi all, our call is now at 2 PM on Wednesday. Same link."),
        ("Dienstplan", "Dein Dienst am Freitag beginnt erst um 13:45 Uhr."),
        ("Changement", "Votre service de jeudi est décalé à 13h30."),
        ("Variazione", "Il tuo turno di giovedì è stato spostato alle 14:00."),
        ("Cambio", "Tu turno del jueves pasa a las 15:00."),
        ("Wijziging", "Je dienst van donderdag begint om 13.30 uur."),
        ("Alteração", "Olá, o seu turno de quinta passa para as 14h. Obrigada."),
        ("Interview scheduled", "USCIS set your interview: May 12, 8:20 AM."),
    ],
)
def test_nothing_is_claimed_of_a_rota_a_meeting_of_everybody_or_an_office(
    subject, text
):
    findings = found(subject, text)

    assert findings.kind is Kind.OTHER
    assert findings.interview is None


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        (
            "Your interview",
            "Dear Ada, your interview has moved to Thursday 8 May at 14:00. You'll see your shifts and the rota then.",
            Kind.RESCHEDULE,
        ),
        (
            "Interview: Paralegal",
            "We'd like to interview you for the Paralegal role on Thursday 8 May at 10. You'd prepare N-400 filings.",
            Kind.INVITE,
        ),
    ],
)
def test_an_interview_may_speak_of_them(subject, text, kind):
    assert found(subject, text).kind is kind
