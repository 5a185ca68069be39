"""Which company a display name tells of, where nothing else in the letter names it.

The first line of each file in `displays` is a letter's subject and text; each of the others a
display name, `{E}` the company.
"""

from datetime import UTC, datetime
from email.utils import formataddr
from pathlib import Path

import pytest

from tests.phrases.alone import found_in

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
    sender = formataddr((display.format(E="Brindlow"), sender))

    assert found_in(sender, subject, text, SENT).company == "Brindlow"


@pytest.mark.parametrize(
    "display",
    ["L'équipe Brindlow", "Amministrazione Brindlow", "Postulaciones Brindlow"],
)
def test_a_department_is_nobody(display):
    sender = formataddr((display, "hola@brindlow.example"))
    text = "Dear Ada,\n\nwe are sorry, others were chosen for the post."

    assert found_in(sender, "Your application", text, SENT).people == ()
