"""Whose turn it is, which week was asked about, what an unclear letter had offered."""

from datetime import UTC, date, datetime
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import pytest

from assistant.reading import read_letter
from assistant.understanding import Conversation, Findings, understand
from assistant.vocabulary import Kind, Owner, Place, Span

PARIS = ZoneInfo("Europe/Paris")
ADA = Owner("Ada Example", frozenset({"ada@example.org"}), PARIS, "FR")
OPENINGS = {
    "en": "Dear Ms Example,\n\nThe interviews for the post of lecturer take place on Thursday, April 16. Your timetable:",
    "de": "Sehr geehrte Frau Example,\n\ndie Vorstellungsgespräche für die Stelle finden am Donnerstag, 16. April, statt. Der Ablauf:",
    "fr": "Madame,\n\nLes entretiens de recrutement pour le poste auront lieu le jeudi 16 avril. Ordre de passage :",
    "es": "Estimada Ada:\n\nLas entrevistas de trabajo para el puesto serán el jueves 16 de abril. Horario:",
    "pt": "Cara Ada,\n\nAs entrevistas de emprego para a vaga serão na quinta-feira, 16 de abril. Horário:",
    "nl": "Beste Ada,\n\nDe sollicitatiegesprekken voor de functie van docent zijn op donderdag 16 april. De indeling:",
    "it": "Gentile Ada,\n\nI colloqui di lavoro per la posizione si terranno giovedì 16 aprile. Ordine:",
}  # fmt: skip
ROWS = (
    "{t} {n}",
    "{t} - {n}",
    "{t}: {n}",
    "{t} | {n} | B 4",
    "{n} {t}",
    "* {t} {n}",
)
NAMES = ("B. Osei", "M. Delacroix", "A. Example", "R. Patel")
HOURS = ("9:30", "10:05", "10:40", "11:15")


def read(text: str, *earlier: Findings, own: bool = False) -> Findings:
    mail = EmailMessage()
    people = ["Ada Example <ada@example.org>", "Jane Roe <jane@acme.com>"]
    mail["From"], mail["To"] = people if own else reversed(people)
    mail["Subject"], mail["Message-ID"] = "Your interview", "<2@example.org>"
    mail["Date"] = "Tue, 07 Apr 2026 09:00:00 +0200"
    mail.set_content(text)
    letter = read_letter(
        mail.as_bytes(),
        key="2",
        place=Place.SENT if own else Place.INBOX,
        received=datetime(2026, 4, 7, 8, tzinfo=UTC),
    )
    return understand(letter, Conversation(earlier), ADA)


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize("language", OPENINGS)
def test_of_a_timetable_the_owners_own_turn_counts(language: str, row: str):
    rows = [row.format(t=hour, n=name) for hour, name in zip(HOURS, NAMES, strict=True)]

    found = read("\n".join((OPENINGS[language] + "\n", *rows)))

    assert found.interview is not None
    assert found.interview.start == datetime(2026, 4, 16, 10, 40, tzinfo=PARIS)


def test_a_weekday_answers_the_week_that_was_asked_about():
    asked = read("Could you come in for an interview some time in the week of May 4?")
    offered = read("Hi Jane, Tuesday or Wednesday afternoon that week.", asked, own=True)  # fmt: skip
    fixed = read("Great, Wednesday at 2 pm then, your interview is confirmed.", asked, offered)  # fmt: skip

    assert asked.week == date(2026, 5, 4)
    assert fixed.interview is not None
    assert fixed.interview.start == datetime(2026, 5, 6, 14, tzinfo=PARIS)


def test_a_slot_of_a_letter_of_which_nothing_was_claimed_can_be_picked_later():
    slots = (
        Span(datetime(2026, 4, 9, 15, tzinfo=PARIS)),
        Span(datetime(2026, 4, 10, 10, tzinfo=PARIS)),
    )
    unclear = Findings(
        Kind.OTHER, 0.6, datetime(2026, 4, 6, 9, tzinfo=PARIS), human=True, named=slots
    )

    fixed = read("Friday it is: your interview is confirmed. Ask for me at the desk.", unclear)  # fmt: skip

    assert fixed.interview == slots[1]
