"""What is denied in the midst of a phrase isn't said."""

import pytest
from actbook import read, written

from assistant.understanding.clues import gather

DENIED = [
    ("reschedule.moved", "We have decided not to move forward with your application."),
    ("reschedule.moved", "Unfortunately your file was not selected to move on."),
    ("offer.clear", "Leider können wir Ihnen die Stelle nicht anbieten."),
    ("proposal.offer", "Wir können Ihnen diese Stelle leider nicht anbieten."),
    ("proposal.offer", "Nous ne pouvons malheureusement pas vous proposer ce poste."),
    ("invite.invited", "Purtroppo non possiamo invitarla a un colloquio."),
    ("ack.received", "Tu candidatura en nuestra empresa todavía no ha llegado."),
    ("offer.clear", "A sua candidatura não foi selecionada para a vaga."),
    ("invite.invited", "Helaas kunnen wij u niet uitnodigen voor een gesprek."),
    ("not.employer", "Obrigada por ter vindo à entrevista da vaga de analista."),
]
SAID = [
    ("reschedule.moved", "I cannot make Tuesday and have to move our interview."),
    ("reschedule.moved", "We need to move your interview to Thursday."),
    ("invite.fixed", "Your interview with our team has been confirmed."),
    ("offer.clear", "Gerne können wir Ihnen die Stelle anbieten."),
    ("offer.clear", "Wir wollen nicht länger warten und können Ihnen die Stelle anbieten."),
    ("proposal.offer", "Nous pouvons vous proposer mardi à 10 heures."),
    ("invite.invited", "Siamo lieti di invitarla a un colloquio."),
    ("ack.received", "Hemos recibido tu candidatura."),
    ("not.employer", "Pode entrevistar o candidato na sexta?"),
]  # fmt: skip


def cues_of(sentence: str) -> set[str]:
    letter = read(written("h", "Hello", f"{sentence}\n\nGreetings,\nLena Ruiz", 1))
    return set(gather(letter).hits)


@pytest.mark.parametrize(("cue", "sentence"), DENIED)
def test_a_sentence_that_denies_it_does_not_say_it(cue: str, sentence: str):
    assert cue not in cues_of(sentence)


@pytest.mark.parametrize(("cue", "sentence"), SAID)
def test_a_denial_of_something_else_takes_nothing_back(cue: str, sentence: str):
    assert cue in cues_of(sentence)
