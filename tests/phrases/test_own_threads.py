"""What the owner writes of an interview or a job is part of it, even in a thread of its own."""

import pytest

from assistant.understanding import Conversation, understand
from assistant.vocabulary import Kind
from tests.phrases.actbook import read, written
from tests.score import owner_of


def found_in(subject: str, text: str):
    return understand(
        read(written("o", subject, text, 1)), Conversation(()), owner_of({})
    )


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Not well", "I've a fever and can't come to the interview this afternoon."),
        ("Thank you", "Thank you for meeting with me yesterday about the clerk's job."),
        ("Access", "I have an interview with you on Friday. Is there a lift?"),
        ("Krank", "Ich habe Fieber und kann nicht zum Vorstellungsgespräch kommen."),
        ("Dank", "Hartelijk dank voor het sollicitatiegesprek van gisteren."),
        ("Demain", "Je vous confirme ma présence à l'entretien de demain."),
        ("Mañana", "Confirmo mi asistencia a la entrevista de mañana."),
        ("Conferma", "Confermo la mia presenza al colloquio di domani."),
        ("Amanhã", "Confirmo a minha presença na entrevista de amanhã."),
    ],
)
def test_an_interview_of_his_own_is_spoken_of(subject, text):
    assert found_in(subject, text).kind is Kind.REPLY


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Not well", "I've a fever and can't come to the check-up this afternoon."),
        ("Re: Study", "I could come for the interview about your app on Thursday."),
        ("Mañana", "Confirmo mi asistencia a la cena de mañana."),
        ("Conferma", "Confermo la mia presenza alla cena di domani."),
    ],
)
def test_another_visit_is_no_interview(subject, text):
    assert found_in(subject, text).kind is Kind.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "I won't go on with my application for the planner's job.",
        "Je ne poursuis pas ma candidature au poste de régulatrice.",
        "Non porto avanti la mia candidatura per il posto di addetta.",
        "Não vou continuar com a minha candidatura à vaga de analista.",
        "Ik ga niet verder met mijn sollicitatie naar de functie van planner.",
    ],
)
def test_an_application_given_up_is_withdrawn(text):
    assert found_in("Application", text).withdrawn
