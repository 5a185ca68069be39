"""The encoder of texts: what means the same lies near, in whatever tongue and words."""

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from assistant.understanding.embedding.encoder import SIZE, encode
from assistant.understanding.embedding.packing import (
    Pairs,
    pack,
    pack_in_pairs,
    unpack,
)

INVITED = (
    "We would like to invite you to a job interview next week.",
    "Wir möchten Sie nächste Woche zu einem Vorstellungsgespräch einladen.",
    "Nous aimerions vous inviter à un entretien d'embauche la semaine prochaine.",
    "Nos gustaría invitarle a una entrevista de trabajo la próxima semana.",
    "Gostaríamos de convidá-lo para uma entrevista de emprego na próxima semana.",
    "We willen u graag volgende week uitnodigen voor een sollicitatiegesprek.",
    "Vorremmo invitarla a un colloquio di lavoro la prossima settimana.",
)
DECLINED = (
    "Unfortunately we have chosen another candidate for the position.",
    "Leider haben wir uns für einen anderen Bewerber entschieden.",
    "Malheureusement, nous avons retenu un autre candidat pour le poste.",
    "Lamentablemente hemos elegido a otro candidato para el puesto.",
    "Infelizmente escolhemos outro candidato para a vaga.",
    "Helaas hebben we voor een andere kandidaat gekozen voor de functie.",
    "Purtroppo abbiamo scelto un altro candidato per la posizione.",
)
WEIGHTS = arrays(np.float32, (3, 8), elements=st.floats(-30, 30, width=32))


@pytest.mark.parametrize("tongue", range(1, len(INVITED)))
def test_a_sentence_lies_nearer_to_itself_in_another_tongue_than_to_another(tongue):
    near = float(encode(INVITED[0]) @ encode(INVITED[tongue]))
    far = float(encode(INVITED[0]) @ encode(DECLINED[tongue]))

    assert near > far + 0.1


@settings(deadline=None)
@given(st.text())
def test_any_text_has_a_vector_of_length_one(text):
    vector = encode(text)

    assert vector.shape == (SIZE,)
    assert float(vector @ vector) == pytest.approx(1, abs=1e-3)


def test_half_a_pair_of_surrogates_and_a_long_text_have_a_vector_too():
    assert (
        float(encode("Interview \ud83d on Monday") @ encode("Interview on Monday"))
        > 0.7
    )
    assert encode("Monday " * 100_000) == pytest.approx(encode("Monday " * 1_000))


@given(WEIGHTS)
def test_what_is_packed_is_read_again_to_half_a_step(rows):
    read = unpack(pack(rows))

    for row, again in zip(rows, read, strict=True):
        assert again == pytest.approx(row, abs=float(np.abs(row).max()) / 84 + 1e-5)


@given(WEIGHTS)
def test_what_is_packed_in_pairs_keeps_its_order_and_sign(rows):
    read = Pairs(pack_in_pairs(rows)).rows([2, 0])

    for row, again in zip(rows[[2, 0]], read, strict=True):
        assert again == pytest.approx(row, abs=float(np.abs(row).max()) * 0.65 + 1e-5)
        assert (row * again >= 0).all()


def test_a_letter_that_is_clear_is_judged_without_the_encoder():
    clear = (
        "Dear Ada, thank you for your application for the role of Planner and for your "
        "interest in our company. Unfortunately we have decided to move forward with "
        "other candidates. We wish you all the best with your job search."
    )
    doubtful = "Tuesday, then?"

    assert _loads_numbers(clear) == "False"
    assert _loads_numbers(doubtful) == "True"


def _loads_numbers(text: str) -> str:
    script = f"""
import sys
from datetime import UTC, datetime
from assistant.reading import read_letter
from assistant.understanding import Conversation, understand
from assistant.vocabulary import Place
from tests.score import owner_of
mail = b"From: Jo <jo@firm.example>\\nTo: ada@example.org\\nSubject: Your application\\n\\n" + {text.encode()!r}
letter = read_letter(mail, key="x", place=Place.INBOX, received=datetime(2025, 3, 4, tzinfo=UTC))
understand(letter, Conversation(()), owner_of({{}}))
print("numpy" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()
