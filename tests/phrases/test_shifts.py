"""An interview that is known moves by what is told of it, and by nothing told of other things."""

from datetime import UTC, datetime, time, timedelta
from email.message import EmailMessage
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from assistant.reading import read_letter
from assistant.understanding import Conversation
from assistant.understanding.choosing import reconsider
from assistant.understanding.findings import Findings
from assistant.understanding.fixing import with_times
from assistant.understanding.history import fold_history
from assistant.understanding.interpreting import look
from assistant.understanding.view import View
from assistant.vocabulary import Kind, Owner, Place, Span

ZONE = ZoneInfo("Europe/Berlin")
SENT = datetime(2026, 9, 11, 9, 30, tzinfo=ZONE)
KNOWN = Span(datetime(2026, 9, 15, 14, 0, tzinfo=ZONE), None, tz_known=False)
GREETINGS = {
    "en": "Hi Ada,", "de": "Hallo Frau Example,", "fr": "Bonjour Ada,", "es": "Hola, Ada:",
    "pt": "Olá Ada,", "nl": "Beste Ada,", "it": "Buongiorno Ada,",
}  # fmt: skip
SHIFTS = Path(__file__).with_name("shifts")
LINES = [(path.stem, *line.split(" | ")) for path in sorted(SHIFTS.glob("*.txt")) for line in path.read_text("utf-8").splitlines()]  # fmt: skip
MOVED = [case for case in LINES if case[1] != "-"]
KEPT = [case for case in LINES if case[1] == "-"]


@pytest.mark.parametrize(("language", "told", "sentence"), MOVED)
def test_the_new_time_is_counted_from_the_known_one(language: str, told: str, sentence: str):  # fmt: skip
    clock, _, day = told.partition(" ")
    wanted = datetime.combine(KNOWN.start.replace(day=int(day or 15)), time.fromisoformat(clock), ZONE)  # fmt: skip

    view = seen(language, sentence)
    findings = Findings(Kind.RESCHEDULE, 1.0, SENT, language=language)
    found = reconsider(with_times(findings, view), view)

    assert found.interview is not None
    assert found.interview.start == wanted


@pytest.mark.parametrize(("language", "sentence"), [(c, s) for c, _, s in KEPT])
def test_what_is_told_of_other_things_moves_no_interview(language: str, sentence: str):
    shifts = [m.quote for m in seen(language, sentence).shape.times if m.shift]

    assert shifts == []


def seen(language: str, sentence: str) -> View:
    """Return a mail as it is seen by whoever knows that the interview is fixed."""
    mail = EmailMessage()
    mail["From"], mail["To"] = "Kim Lang <kim@acme.com>", "ada@example.org"
    mail["Subject"], mail["Message-ID"] = "Interview", "<2@acme.com>"
    mail["Date"] = SENT
    mail.set_content(f"{GREETINGS[language]}\n\n{sentence}\n\nKim Lang\n")
    letter = read_letter(mail.as_bytes(), key="2", place=Place.INBOX, received=SENT.astimezone(UTC))  # fmt: skip
    fixed = Findings(Kind.INVITE, 0.99, SENT - timedelta(days=3), language=language, interview=KNOWN)  # fmt: skip
    owner = Owner("Ada Example", frozenset({"ada@example.org"}), ZONE, "DE")
    return look(letter, fold_history(Conversation((fixed,))), owner)
