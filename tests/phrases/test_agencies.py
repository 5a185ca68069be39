"""Who writes on whose behalf: an agency, a group, a hiring system; and who will be met."""

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from assistant.reading import read_letter
from assistant.understanding import Conversation, Findings, understand
from assistant.vocabulary import Place
from tests.score import owner_of

SENT = datetime(2025, 5, 5, 10, tzinfo=UTC)
INVITED = "Hi Ada,\n\nYour interview for {} is on Tuesday, May 13 at 10:00 AM. "


def found(sender: str, text: str) -> Findings:
    message = EmailMessage()
    message["From"], message["To"] = sender, "Ada <ada@example.org>"
    message["Subject"], message["Date"] = "Your interview", "Mon, 05 May 2025 10:00:00 +0000"  # fmt: skip
    message.set_content(text)
    letter = read_letter(message.as_bytes(), key="1", place=Place.INBOX, received=SENT)
    return understand(letter, Conversation(()), owner_of({}))


@pytest.mark.parametrize(
    ("sender", "text", "agency"),
    [
        (
            "Dana Whitlow <dana@whitlowsearch.example>",
            INVITED.format("Plant Controller at Halverson Grain")
            + "Call me the evening before.\n\nDana Whitlow\nPrincipal, Whitlow Search\n",
            "Whitlow Search",
        ),
        (
            "Jade Osborne <jade@brightonrowe.example>",
            INVITED.format("Buyer with our client, Halden Foods")
            + "\n\nJade Osborne\nConsultant\nBrighton Rowe Recruitment\n",
            "Brighton Rowe Recruitment",
        ),
        (
            "Joanne Sykes <joanne@sykesbarlow.example>",
            INVITED.format("Buyer with our client, Halden Foods")
            + "\n\nJoanne\nSykes Barlow\n",
            "Sykes Barlow",
        ),
        (
            "Neil Ashworth <neil@ashworthlane.example>",
            "Hi Ada,\n\nYour call with me about the Planner role is on Tuesday, May 13 at 10:00 AM. I am "
            "recruiting for a well-established manufacturer near Leeds.\n\nNeil Ashworth\nAshworth Lane\n",
            "Ashworth Lane",
        ),
        (
            "Grace Osei <grace.osei@solvex-group.example>",
            INVITED.format("Payroll Specialist at Solvex Foods")
            + "\n\nGrace Osei\nHR Shared Services\nSolvex Group\n",
            None,
        ),
        (
            "Horizon Health Recruiting <recruiting@horizonhealth.example>",
            INVITED.format("Nurse at Horizon Health")
            + "\n\nHorizon Health Recruiting\n",
            None,
        ),
        (
            "Northwind via Greenhouse <no-reply@us.greenhouse-mail.io>",
            INVITED.format("Analyst at Northwind") + "\n\nThe Northwind Talent Team\n",
            None,
        ),
    ],
)
def test_an_agency_is_told_from_the_employer(
    sender: str, text: str, agency: str | None
) -> None:
    assert found(sender, text).agency == agency


@pytest.mark.parametrize(
    ("words", "met"),
    [
        ("You'll be with Gethin, our head barista.", {"Ann Lee", "Gethin"}),
        ("Lucy and Karim will show you the shop.", {"Ann Lee", "Lucy", "Karim"}),
        ("Our board chair, Franklin Ames, will join.", {"Ann Lee", "Franklin Ames"}),
        ("You will meet the dean, Dr. Pell Osgood.", {"Ann Lee", "Pell Osgood"}),
        ("Principal Dwight Garner will be there.", {"Ann Lee", "Dwight Garner"}),
        ("We sell Ben & Jerry's, by the way.", {"Ann Lee"}),
    ],
)
def test_those_who_will_be_met_are_known_by_whatever_name(
    words: str, met: set[str]
) -> None:
    letter = found("Ann Lee <ann.lee@acme.example>", f"{INVITED.format('Clerk')}{words}\n\nAnn Lee\nAcme\n")  # fmt: skip

    assert {person.name for person in letter.people} == met
