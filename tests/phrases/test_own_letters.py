"""A letter that the assistant wrote, once it is sent, promises and puts off nothing."""

from dataclasses import replace
from itertools import product

import pytest

from assistant.applications import (
    FollowupState,
    FollowupStepped,
    InterviewStatus,
    LetterFiled,
    fold,
)
from assistant.drafting import LANGUAGES, Draft, write
from assistant.reading import Head
from assistant.vocabulary import Address, FollowupKind, Kind, Register
from tests.drafting.desk import NOW, START, step
from tests.letters_gallery import stories
from tests.phrases.test_put_off import read

LETTERS = [kind for kind in FollowupKind if kind is not FollowupKind.REMINDER]
CHECK_IN = FollowupKind.CHECK_IN
ADA = Address("Ada Example", "ada@example.org")
JANE = Address("Jane Roe", "jane@acme.example")


def bodies(language, kind):
    for (_, known, writer), register, number in product(
        stories(language), Register, range(2)
    ):
        whole = replace(known, id=f"a{number}", language=language, register=register)
        written = write(step(kind), whole, writer, NOW)
        if isinstance(written, Draft):
            yield written.body


@pytest.mark.parametrize(("language", "kind"), list(product(LANGUAGES, LETTERS)))
def test_it_withdraws_nothing(language, kind):
    assert not any(read(body).withdrawn for body in set(bodies(language, kind)))


@pytest.mark.parametrize("language", ["de", "nl"])
def test_what_it_offers_is_no_promise(language):
    """Its words are read as anybody's, but the log knows whose they are."""
    interview = next(iter(stories(language)))[1].interviews[0]
    invited = replace(
        read("Hallo Ada", own=False), interview=interview.span, kind=Kind.INVITE
    )
    offers = [b for b in set(bodies(language, CHECK_IN)) if read(b).requests]
    assert offers

    for body in offers:
        application = fold("a", sent(body, invited), certain=0.5)

        assert application.requests == ()
        assert application.withdrawn_at is None
        assert [i.status for i in application.interviews] == [InterviewStatus.FIXED]


def sent(body: str, invited):
    at = START.replace(hour=17)
    first = Head("1", "<1@acme.example>", START, JANE, "Entrevista", to=(ADA,))
    own = Head("2", "<draft@example.org>", at, ADA, "Re: Entrevista", to=(JANE,))
    drafted = FollowupStepped(
        at,
        "f",
        FollowupState.DRAFTED,
        FollowupKind.THANK_YOU,
        "x",
        at,
        at,
        "thank-you.window",
        "balanced",
        "",
        "<draft@example.org>",
    )
    return [
        LetterFiled(first.at, first, invited),
        drafted,
        LetterFiled(at, own, read(body)),
    ]
