"""Whoever cannot come, or wants another time: that interview is not thanked for."""

from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import pytest

from assistant.reading import read_letter
from assistant.understanding import Conversation, Findings, understand
from assistant.vocabulary import Kind, Owner, Place, Span

BERLIN = ZoneInfo("Europe/Berlin")
ADA = Owner("Ada Example", frozenset({"ada@example.org"}), BERLIN, "DE")
SENT = datetime(2026, 3, 3, 18, tzinfo=BERLIN)
FIXED = Findings(
    Kind.INVITE,
    0.97,
    datetime(2026, 3, 1, 9, tzinfo=BERLIN),
    human=True,
    interview=Span(datetime(2026, 3, 4, 10, tzinfo=BERLIN)),
    company="Acme",
    position="Data Engineer",
)


def read(text: str, *, own: bool = True, earlier: Findings = FIXED) -> Findings:
    mail = EmailMessage()
    people = ["Ada Example <ada@example.org>", "Jane Roe <jane@acme.com>"]
    mail["From"], mail["To"] = people if own else reversed(people)
    mail["Subject"], mail["Message-ID"] = "Re: Interview", "<2@example.org>"
    mail["Date"] = "Tue, 03 Mar 2026 18:00:00 +0100"
    mail.set_content(text)
    letter = read_letter(
        mail.as_bytes(),
        key="2",
        place=Place.SENT if own else Place.INBOX,
        received=SENT.astimezone(UTC),
    )
    return understand(letter, Conversation((earlier,)), ADA)


@pytest.mark.parametrize(
    "text",
    [
        "Hi Jane, I am ill and can't make it tomorrow. Could we reschedule?",
        "Hi Jane, unfortunately I have to cancel tomorrow's interview.",
        "Guten Tag, leider bin ich krank. Können wir das Gespräch verschieben?",
        "Bonjour, je suis malade. Pourrions-nous reporter l'entretien ?",
        "Hola Jane, estoy enferma. ¿Podemos aplazar la entrevista?",
        "Olá Jane, estou doente. Podemos adiar a entrevista?",
        "Dag Jane, ik ben ziek. Kunnen we het gesprek verzetten?",
        "Buongiorno, sono malata. Possiamo spostare il colloquio?",
        "Hi Jane, I am so sorry that I missed our call this morning.",
    ],
)
def test_the_owner_puts_it_off(text):
    assert read(text).unheld


@pytest.mark.parametrize(
    "text",
    [
        "Hi Jane, that works for me. See you tomorrow!",
        "Hi Jane, thank you for the interview, I enjoyed it a lot.",
        "Hallo Jane, vielen Dank, der Termin passt mir gut. Bis morgen!",
        "Bonjour Jane, c'est parfait pour demain. À demain !",
        "Hola Jane, perfecto, nos vemos mañana.",
        "Olá Jane, perfeito, até amanhã.",
        "Dag Jane, prima, tot morgen.",
        "Buongiorno Jane, perfetto, a domani.",
    ],
)
def test_who_confirms_puts_nothing_off(text):
    assert not read(text).unheld


def test_an_answer_to_a_move_of_theirs_puts_nothing_off():
    moved = Findings(
        Kind.RESCHEDULE, 0.97, FIXED.at, human=True, interview=FIXED.interview
    )

    assert not read(
        "No problem, thanks for moving it. See you then!", earlier=moved
    ).unheld


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ada, we were waiting for you this morning, but you did not join the call.",
        "Hallo Ada, Sie sind heute leider nicht zum Gespräch erschienen.",
        "Bonjour Ada, vous ne vous êtes pas connectée, nous vous avons attendue.",
        "Hola Ada, hoy no te conectaste a la entrevista.",
        "Olá Ada, hoje não compareceu à entrevista.",
        "Dag Ada, je bent vanmorgen niet op het gesprek verschenen.",
        "Buongiorno Ada, stamattina non si è collegata al colloquio.",
    ],
)
def test_they_say_that_she_did_not_come(text):
    assert read(text, own=False).unheld


@pytest.mark.parametrize(
    "text",
    [
        "Hola Jane, tal como se me pidió, le envío mi portafolio (https://a.example/w).",
        "Hi Jane, as promised, I will send you two references, attached to this mail.",
        "Dag Jane, zoals gevraagd stuur ik u hierbij mijn portfolio.",
    ],
)
def test_what_is_in_the_letter_is_not_promised(text):
    assert read(text).requests == ()


@pytest.mark.parametrize(
    "text",
    [
        "Hi Jane, I will send you two references by Friday.",
        "Hi Jane, I'll send you my portfolio tomorrow.",
        "Hi Jane, happy to share some examples of my work, I'll get them ready.",
        "Guten Tag Frau Roe, ich schicke Ihnen mein Portfolio am Montag.",
    ],
)
def test_what_is_to_come_is_promised(text):
    [made] = read(text).requests

    assert made.from_owner


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (
            "Liebe Ada,\n\nwir müssen unser Gespräch von Mittwoch auf Donnerstag, den "
            "12. März, um 11 Uhr verlegen.\n\nViele Grüße\nJane",
            datetime(2026, 3, 12, 11, tzinfo=BERLIN),
        ),
        (
            "Hi Ada, kein Stress, dann machen wir das Interview um 14 Uhr statt um 12. "
            "Bis morgen!\nJane",
            datetime(2026, 3, 4, 14, tzinfo=BERLIN),
        ),
    ],
)
def test_they_move_it_to_another_time(text, start):
    earlier = replace(FIXED, interview=None)
    moved = read(text, own=False, earlier=earlier)
    assert moved.kind is Kind.RESCHEDULE
    assert moved.interview is not None
    assert moved.interview.start == start
