"""Who signs a letter, in the ways of German and Dutch offices and firms."""

from datetime import UTC, datetime
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import pytest

from assistant.reading import read_letter
from assistant.understanding import Conversation, understand
from assistant.vocabulary import Owner, Place

ADA = Owner("Ada Example", frozenset({"ada@example.org"}), ZoneInfo("Europe/Berlin"), "DE")  # fmt: skip
TEXT = """Sehr geehrte Frau Example,

wir laden Sie zum Vorstellungsgespräch am Dienstag, 13. Mai 2025, um 10 Uhr ein.

"""


def signed(sign_off: str):
    mail = EmailMessage()
    mail["From"] = "Personalamt <personal@kreis-luenzau.example>"
    mail["To"] = "Ada Example <ada@example.org>"
    mail["Subject"] = "Einladung zum Vorstellungsgespräch"
    mail["Message-ID"] = "<1@kreis-luenzau.example>"
    mail["Date"] = "Mon, 05 May 2025 10:00:00 +0200"
    mail.set_content(TEXT + sign_off + "\n")
    letter = read_letter(
        mail.as_bytes(),
        key="1",
        place=Place.INBOX,
        received=datetime(2025, 5, 5, 8, tzinfo=UTC),
    )
    return understand(letter, Conversation(()), ADA)


@pytest.mark.parametrize(
    ("sign_off", "name"),
    [
        ("Mit freundlichen Grüßen\nIm Auftrag\nSeitz", "Seitz"),
        ("Mit freundlichem Gruß\nIm Auftrag Seitz", "Seitz"),
        ("Mit freundlichen Grüßen\ni. A. Monika Seitz\nPersonalamt", "Monika Seitz"),
        ("Mit freundlichen Grüßen\niA Monika Seitz", "Monika Seitz"),
        ("Mit freundlichen Grüßen\ngez. Seitz", "Seitz"),
        ("Freundliche Grüße\nppa. Bernd Kolbe   i. A. Ute Senn", "Bernd Kolbe"),
        ("Freundliche Grüße\nDipl.-Ing. Karl Meinhardt", "Karl Meinhardt"),
        ("Mit besten Grüßen\nUniv.-Prof. Dr. Karin Steger", "Karin Steger"),
        ("Mit besten Grüßen\nProf. Dr. med. Karin Steger", "Karin Steger"),
        ("Mit besten Grüßen\nDr. rer. nat. Karl Meinhardt", "Karl Meinhardt"),
    ],
)
def test_the_one_who_signs_for_an_office_is_known(sign_off: str, name: str):
    assert [person.name for person in signed(sign_off).people] == [name]


@pytest.mark.parametrize(
    "sign_off",
    [
        "Mit freundlichen Grüßen\nIm Auftrag\nPersonalamt",
        "Mit freundlichen Grüßen\nIm Auftrag der Schulleitung",
        "Mit freundlichen Grüßen\ngez. Personalabteilung",
    ],
)
def test_an_office_that_signs_is_no_person(sign_off: str):
    assert not signed(sign_off).people


@pytest.mark.parametrize(
    "sign_off", ["VG\nT. Rehm", "Herzliche Grüße\nLena Lutz, BA MA"]
)
def test_a_greeting_or_a_degree_is_no_company(sign_off: str):
    assert signed(sign_off).company not in ("VG", "BA MA")
