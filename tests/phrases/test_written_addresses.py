"""Addresses that stand in a letter's own words, beside the names of interviewers."""

from datetime import UTC, datetime
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import pytest

from assistant.reading import read_letter
from assistant.understanding import Conversation, understand
from assistant.vocabulary import Owner, PersonRole, Place

ADA = Owner(
    "Ada Example", frozenset({"ada@example.org"}), ZoneInfo("America/New_York"), "US"
)
OPENING = """Hi Ada,

your interview for the Data Engineer position at Acme is confirmed for Tuesday,
March 10, 2026, 2:00 PM - 3:00 PM ET. You will meet {people}.

{more}
Best regards,
Jane Roe
"""


def read(people: str, more: str = "", sender: str = "Jane Roe <jane@acme.com>"):
    mail = EmailMessage()
    mail["From"], mail["To"] = sender, "Ada Example <ada@example.org>"
    mail["Subject"] = "Your interview at Acme"
    mail["Message-ID"] = "<1@acme.com>"
    mail["Date"] = "Mon, 02 Mar 2026 12:00:00 -0500"
    mail.set_content(OPENING.format(people=people, more=more))
    letter = read_letter(
        mail.as_bytes(),
        key="1",
        place=Place.INBOX,
        received=datetime(2026, 3, 2, 17, tzinfo=UTC),
    )
    return understand(letter, Conversation(()), ADA)


def addresses(*told: str, **more: str) -> dict:
    return {
        p.name: p.address
        for p in read(*told, **more).people
        if p.role is PersonRole.INTERVIEWER
    }


@pytest.mark.parametrize(
    "written",
    [
        "Anna Lee, Head of Data, anna.lee@acme.com",
        "Anna Lee (anna.lee@acme.com)",
        "Anna Lee <anna.lee@acme.com>",
        "Anna Lee (Head of Data, anna.lee@acme.com) and Tom Stone",
    ],
)
def test_an_address_beside_the_name_is_known(written):
    assert addresses(written)["Anna Lee"] == "anna.lee@acme.com"


@pytest.mark.parametrize(
    "block",
    [
        "Anna Lee\nHead of Data\nanna.lee@acme.com\n",
        "Should you be late, write to alee@acme.com.\n",
    ],
)
def test_so_is_one_of_their_own_house_that_carries_the_name(block):
    [found] = addresses("Anna Lee", block).values()

    assert found is not None


def test_two_people_keep_their_own():
    found = addresses("Anna Lee (anna@acme.com) and Tom Stone (tstone@acme.com)")

    assert found == {"Anna Lee": "anna@acme.com", "Tom Stone": "tstone@acme.com"}


def test_another_houses_address_counts_only_beside_the_name():
    assert addresses("Anna Lee (anna.lee@partner.io)") == {
        "Anna Lee": "anna.lee@partner.io"
    }
    apart = "Travel is booked by our agency:\nanna.lee@travel.example.com\n"
    assert addresses("Anna Lee", apart) == {"Anna Lee": None}


@pytest.mark.parametrize(
    "written",
    [
        "Anna Lee (no-reply@acme.com)",
        "Anna Lee (hiring@acme.com)",
        "Anna Lee (anna.lee@greenhouse.io)",
        "Anna Lee (tom.stone@acme.com)",
        "Anna Lee (ada@example.org)",
        "Anna Lee (anna.lee@acme.com or anna@acme.com)",
    ],
)
def test_an_address_that_may_be_another_is_not_taken(written):
    assert addresses(written)["Anna Lee"] is None


def test_a_name_beside_it_is_the_one_it_belongs_to():
    others = "Directions are with Anna Leeson, anna@acme.com.\n"

    assert addresses("Anna Lee", others)["Anna Lee"] is None
