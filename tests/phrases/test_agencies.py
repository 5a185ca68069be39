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
    "text",
    [
        "Thank you for applying for Planner with one of our clients. They chose another.",
        "Danke für Ihre Bewerbung auf die Stelle Planerin unseres Kunden. Leider eine Absage.",
        "Danke für Ihre Bewerbung als Planerin bei einem unserer Kunden. Leider eine Absage.",
        "Merci pour votre candidature de comptable chez l'un de nos clients. Elle n'a pas été retenue.",
        "Gracias por tu candidatura de contable en uno de nuestros clientes. No has sido seleccionada.",
        "Obrigado pela candidatura a contabilista num dos nossos clientes. Não avançamos.",
        "Bedankt voor je sollicitatie als planner bij een van onze opdrachtgevers. Helaas.",
        "Grazie per la candidatura da contabile presso uno dei nostri clienti. Purtroppo no.",
    ],
)
def test_who_speaks_of_a_client_is_an_agency(text: str) -> None:
    letter = found("Jane Roe <jane@roelane.example>", f"Hi Ada,\n\n{text}\n\nJane Roe\nRoe Lane\n")  # fmt: skip

    assert letter.agency == "Roe Lane"


def test_a_title_before_its_genders_is_no_employer() -> None:
    text = "Your interview for the job Software Architect (f/m/x) is confirmed.\n\nOnsite - Software Architect (f/m/x)\nTuesday, May 13, 10:00 AM\n\nNina Kokor\n"  # fmt: skip

    letter = found("RBX-Recruiting <noreply@rbx-careers.example>", text)

    assert letter.company == "RBX"


def test_a_first_name_from_elsewhere_is_a_persons() -> None:
    text = "Hi Ada,\n\nthank you for applying for Analyst. We chose somebody else.\n\nRhein Telecom Careers\n"

    letter = found("Arijana Sibonic <careers@telecomjobs.example>", text)

    assert letter.company == "Rhein Telecom"


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
