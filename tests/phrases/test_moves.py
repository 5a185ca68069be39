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


OFF = {
    "en": "Your interview has been cancelled.\n\nDate: June 12, 2026\nTime: 3:30 PM\nReason: illness\n\nPlease contact us to find a new one.",
    "de": "Ihr Termin wurde abgesagt.\n\nDatum: 12.06.2026\nUhrzeit: 15:30\nGrund: Krankheit\n\nBitte buchen Sie einen neuen.",
    "fr": "Votre entretien est annulé.\n\nDate : 12/06/2026\nHeure : 15h30\nMotif : maladie\n\nMerci de choisir un autre moment.",
    "es": "La entrevista ha sido cancelada.\n\nFecha: 12/06/2026\nHora: 15:30\nMotivo: enfermedad\n\nElija por favor otro momento.",
    "pt": "A entrevista foi cancelada.\n\nData: 12/06/2026\nHora: 15:30\nMotivo: doença\n\nPor favor, escolha outro horário.",
    "it": "Il colloquio è stato annullato.\n\nData: 12/06/2026\nOra: 15:30\nMotivo: malattia\n\nLa preghiamo di scegliere un altro momento.",
    "nl": "Het gesprek is geannuleerd.\n\nDatum: 12-06-2026\nTijd: 15:30\nReden: ziekte\n\nKies alstublieft een ander moment.",
}  # fmt: skip


@pytest.mark.parametrize("language", OFF)
def test_the_only_time_beneath_a_notice_that_it_is_off_is_the_old_one(language: str):
    zone = ZoneInfo(ZONES.get(language, "Europe/Paris"))

    found = moved(OFF[language], language, zone)

    assert found.interview is None
    assert found.moved_from is not None
    assert found.moved_from.start == datetime(2026, 6, 12, 15, 30, tzinfo=zone)


@pytest.mark.parametrize(
    "told",
    [
        "The interview on Monday is cancelled. New date: June 12, 2026 at 3:30 PM.",
        "Your interview has been cancelled. Could you do June 12, 2026 at 3:30 PM?",
        "Your interview is moved.\n\nDate: June 12, 2026\nTime: 3:30 PM\n\nTo cancel, use the link.",
    ],
)
def test_a_time_beside_a_notice_may_be_the_new_one(told: str):
    zone = ZoneInfo(ZONES["en"])

    found = moved(told, "en", zone)

    starts = [found.interview, *found.slots]
    assert datetime(2026, 6, 12, 15, 30, tzinfo=zone) in {s.start for s in starts if s}
