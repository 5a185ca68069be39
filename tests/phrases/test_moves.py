"""Whatever way of telling two times meets whatever way of moving from one to the other."""

from datetime import UTC, datetime
from email.message import EmailMessage
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from moves import MOVES, TIMES

from assistant.reading import read_letter
from assistant.understanding.findings import Findings
from assistant.understanding.fixing import with_times
from assistant.understanding.history import History
from assistant.understanding.interpreting import look
from assistant.vocabulary import Kind, Owner, Place

ZONES = {"en": "America/New_York", "pt": "Europe/Lisbon"}
GREETINGS = {
    "en": "Hi Ada,", "de": "Hallo Frau Example,", "fr": "Bonjour Ada,", "es": "Hola, Ada:",
    "pt": "Olá Ada,", "nl": "Beste Ada,", "it": "Buongiorno Ada,",
}  # fmt: skip
CASES = [(code, each, pair) for code in MOVES for each, pair in product(MOVES[code], TIMES[code])]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "pair"), CASES)
def test_the_new_time_is_found(language: str, sentence: str, pair: tuple[str, str]):
    old, new = pair
    told = sentence.replace("{o}", old).replace("{n}", new).replace("{N}", new[0].upper() + new[1:])  # fmt: skip
    zone = ZoneInfo(ZONES.get(language, "Europe/Paris"))

    found = moved(contracted(language, told), language, zone)

    assert found.interview is not None
    assert found.interview.start == datetime(2026, 6, 12, 15, 30, tzinfo=zone)


def moved(told: str, language: str, zone: ZoneInfo) -> Findings:
    """Return what a letter says of times that is known to move an interview."""
    sent = datetime(2026, 6, 8, 10, 0, tzinfo=zone)
    mail = EmailMessage()
    mail["From"], mail["To"] = "Kim Lang <kim@acme.com>", "ada@example.org"
    mail["Subject"], mail["Message-ID"] = "Interview", "<1@acme.com>"
    mail["Date"] = sent
    mail.set_content(f"{GREETINGS[language]}\n\n{told}\n\nKim Lang\n")
    letter = read_letter(mail.as_bytes(), key="1", place=Place.INBOX, received=sent.astimezone(UTC))  # fmt: skip
    country = "US" if language == "en" else language.upper()
    owner = Owner("Ada Example", frozenset({"ada@example.org"}), zone, country)
    return with_times(Findings(Kind.RESCHEDULE, 1.0, sent), look(letter, History(), owner))  # fmt: skip


def contracted(language: str, text: str) -> str:
    """Let Italian prepositions swallow their article: "dal 11", "dell'11"."""
    if language != "it":
        return text
    pairs = {"da il ": "dal ", "di il ": "del ", "a il ": "al ", "da l'": "dall'", "di l'": "dell'", "a l'": "all'"}  # fmt: skip
    for apart, joined in pairs.items():
        text = text.replace(f" {apart}", f" {joined}")
    return text
