"""Which company a display name tells of, where nothing else in the letter names it.

The first line of each file in `displays` is a letter's subject and text; each of the others a
display name, `{E}` the company.
"""

from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import formataddr
from pathlib import Path

import pytest

from assistant.reading import read_letter
from assistant.understanding import Conversation, understand
from assistant.vocabulary import Place
from tests.score import owner_of

SENT = datetime(2025, 5, 5, 10, tzinfo=UTC)
SENDERS = ("no-reply@us.greenhouse-mail.io", "no-reply@brindlow.example")


def displays() -> list[tuple[str, str, str]]:
    found = []
    for path in sorted(Path(__file__).with_name("displays").glob("*.txt")):
        letter, *names = path.read_text("utf-8").splitlines()
        subject, _, text = letter.replace("¶", "\n").partition(" | ")
        found += [(subject, text, name) for name in names]
    return found


@pytest.mark.parametrize(("subject", "text", "display"), displays())
@pytest.mark.parametrize("sender", SENDERS)
def test_a_display_name_tells_the_company_without_its_department(
    sender, subject, text, display
):
    message = EmailMessage()
    message["From"] = formataddr((display.format(E="Brindlow"), sender))
    message["To"] = "Ada Example <ada@example.org>"
    message["Subject"] = subject
    message["Date"] = SENT
    message.set_content(f"{text}\n")
    letter = read_letter(
        message.as_bytes(), key="mail", place=Place.INBOX, received=SENT
    )

    assert understand(letter, Conversation(), owner_of({})).company == "Brindlow"


@pytest.mark.parametrize(
    "display",
    ["L'équipe Brindlow", "Amministrazione Brindlow", "Postulaciones Brindlow"],
)
def test_a_department_is_nobody(display):
    message = EmailMessage()
    message["From"] = formataddr((display, "hola@brindlow.example"))
    message["To"] = "Ada Example <ada@example.org>"
    message["Subject"] = "Your application"
    message["Date"] = SENT
    message.set_content("Dear Ada,\n\nwe are sorry, others were chosen for the post.\n")
    letter = read_letter(
        message.as_bytes(), key="mail", place=Place.INBOX, received=SENT
    )

    assert understand(letter, Conversation(), owner_of({})).people == ()
