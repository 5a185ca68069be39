"""That a house asks applicants for no money takes nothing from what it invites to."""

import pytest

from assistant.understanding import Conversation, understand
from assistant.vocabulary import Kind
from tests.phrases.actbook import read, written
from tests.score import owner_of


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Gesprek",
            "Beste Ada,¶¶je bent uitgenodigd voor een sollicitatiegesprek als veldmedewerker."
            "¶Woensdag 14 mei 2025, 10.00 uur, Missiestraat 22.¶¶"
            "Let op: solliciteren is gratis. Tallfir vraagt sollicitanten nooit om geld.",
        ),
        (
            "Entrevista",
            "Olá Ada,¶¶Foste selecionada para uma entrevista para Agente de Campo."
            "¶Quarta-feira, 14 de maio de 2025, 10h00, Rua da Missão 22.¶¶"
            "Este processo é gratuito. A Tallfir nunca pede dinheiro a candidatos.",
        ),
        (
            "Entretien",
            "Bonjour Ada,¶¶Vous êtes retenue pour un entretien d'agente de terrain."
            "¶Mercredi 14 mai 2025 à 10 h, 22 rue de la Mission.¶¶"
            "Notre recrutement est gratuit. Tallfir ne demande jamais d'argent.",
        ),
    ],
)
def test_an_invitation_that_warns_of_fraud_is_one(subject, text):
    letter = read(written("r", subject, text, 1))

    assert understand(letter, Conversation(()), owner_of({})).kind is Kind.INVITE
