"""Whose name a hiring system's display name is: a person's or a house's."""

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from assistant.reading import read_letter
from assistant.understanding import Conversation, understand
from assistant.vocabulary import Place
from tests.phrases.alone import found_in
from tests.score import owner_of

SENT = datetime(2025, 4, 2, 10, tzinfo=UTC)
OFFERED = "Tuesday, April 8, 2025 at 10:00 AM or Thursday, April 10, 2025 at 9:00 AM"


@pytest.mark.parametrize(
    ("sender", "text", "people"),
    [
        (
            "Ilse Domingo via SmartRecruiters <notification@smartrecruiters.com>",
            f"Hello Ada,\n\nIlse Domingo of Orchard & Vine suggests times for a video interview for Category Buyer: {OFFERED}.",
            ["Ilse Domingo"],
        ),
        (
            '"Hollis Trent (Orchard & Vine)" <noreply@workablemail.com>',
            f"Hi Ada,\n\nHollis Trent suggests times for your interview for Category Buyer: {OFFERED}.",
            ["Hollis Trent"],
        ),
        (
            "Priyanka Das via LinkedIn <messages-noreply@linkedin.com>",
            f"Priyanka Das\nSr. Talent Partner at Orchard & Vine\nHi Ada, could we have a video interview for Category Buyer on {OFFERED}?",
            ["Priyanka Das"],
        ),
        (
            "Orchard Vine via Greenhouse <no-reply@us.greenhouse-mail.io>",
            f"Hi Ada,\n\nOrchard Vine suggests times for your interview for Category Buyer: {OFFERED}.",
            [],
        ),
    ],
    ids=["of a house", "house in brackets", "above a title", "a house"],
)
def test_a_shared_display_name_is_a_persons_where_the_words_say_so(
    sender, text, people
):
    mail = EmailMessage()
    mail["From"], mail["To"] = sender, "ada@example.org"
    mail["Subject"] = "Orchard & Vine would like to interview you"
    mail.set_content(text)
    letter = read_letter(mail.as_bytes(), key="1", place=Place.INBOX, received=SENT)
    found = understand(letter, Conversation(()), owner_of({}))
    assert [person.name for person in found.people] == people


@pytest.mark.parametrize(
    "name",
    [
        "Sprachbox <sprachbox@post.example>",
        "JobStart <jobstart.info@post.example>",
        "Redazione <redazione@gazzetta.example>",
    ],
)
def test_one_word_that_is_no_first_name_is_nobody(name: str):
    found = found_in(
        name,
        "Your application",
        "Hello Ada,\n\nthank you for your application for Category Buyer. We have decided to go on with others.",
        SENT,
    )

    assert found.people == ()


@pytest.mark.parametrize(
    "heading",
    ["Dicas de Preparação", "Oferta Laboral", "Ver Detalhes", "Working Relationship"],
)
def test_a_heading_is_nobodys_name(heading: str):
    found = found_in(
        "Acme Foods <jobs@acme-foods.example>",
        "Interview for Category Buyer",
        f"Hello Ada,\n\nyour interview for Category Buyer is on Tuesday, April 8, 2025 at 10:00 AM.\n\n{heading}\n\nBe there ten minutes before.\n\nRegards\n{heading}",
        SENT,
    )

    assert found.people == ()
