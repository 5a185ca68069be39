"""The note to oneself on the evening before an interview."""

from dataclasses import replace
from itertools import product
from zoneinfo import ZoneInfo

import pytest

from assistant.drafting import LANGUAGES, parse_template
from assistant.vocabulary import Address, FollowupKind, Register
from tests.drafting.desk import (
    ADA,
    RICH,
    START,
    WRITER,
    application,
    drafted,
    in_register,
    interview,
    refused,
)

REMINDER = FollowupKind.REMINDER
WHEN = {
    "en": "on March 4 at 14:30",
    "de": "am 4. März um 14:30 Uhr",
    "fr": "le 4 mars à 14h30",
    "es": "el 4 de marzo a las 14:30",
    "pt": "no dia 4 de março às 14:30",
    "nl": "op 4 maart om 14:30 uur",
    "it": "il 4 marzo alle 14:30",
}


@pytest.mark.parametrize(("register", "language"), list(product(Register, LANGUAGES)))
def test_a_note_goes_to_its_owner_alone(register, language):
    draft = drafted(REMINDER, in_register(RICH, register, language))

    assert draft.to == (Address("Ada Example", "ada@example.org"),)
    assert draft.in_reply_to is None
    assert draft.references == ()
    assert draft.thread is None


@pytest.mark.parametrize(("register", "language"), list(product(Register, LANGUAGES)))
def test_a_note_says_when_with_whom_and_what_to_ask(register, language):
    draft = drafted(REMINDER, in_register(RICH, register, language))

    assert WHEN[language] in draft.subject
    assert WHEN[language] in draft.body
    assert "Acme" in draft.subject
    assert "Tom Lee" in draft.body
    assert draft.body.count("?") == 2
    assert "how large is the team".casefold() in draft.body.casefold()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_question_is_put_as_they_are_spoken_to(language):
    texts = {drafted(REMINDER, in_register(RICH, r, language)).body for r in Register}

    assert len(texts) == 3


def test_a_note_tells_the_time_of_the_owners_own_clock():
    tokyo = replace(WRITER, owner=replace(ADA, timezone=ZoneInfo("Asia/Tokyo")))

    assert "on March 5 at 04:30" in drafted(REMINDER, writer=tokyo).body


def test_questions_of_an_earlier_round_are_not_asked_again():
    later = interview(
        id="round-2",
        round=2,
        span=replace(interview().span, start=START.replace(day=11)),
        end=START.replace(day=11, hour=16),
    )
    notes = (
        (START, "question: team size?"),
        (START.replace(day=9), "question: which tools?"),
    )
    known = application(interviews=(interview(), later), notes=notes)

    body = drafted(REMINDER, known, interview="round-2").body

    assert "which tools?" in body
    assert "team size" not in body


def test_a_note_is_never_written_to_them():
    assert refused(REMINDER, to_owner=False).rule == "before"


def test_a_note_may_have_the_owners_own_words():
    own = parse_template(
        "reminder.txt",
        "Subject: Ask {{ company }}\nAsk them {{ when }} how it goes on.",
    )

    draft = drafted(REMINDER, writer=replace(WRITER, templates=(own,)))

    assert draft.subject == "Ask Acme"
    assert draft.body == "Ask them on March 4 at 14:30 how it goes on.\n"
