"""Whom a letter names that is taken for nobody's, where that is in doubt."""

from datetime import UTC, datetime
from email.message import EmailMessage

from assistant.reading import read_letter
from assistant.understanding.findings import Conversation, Findings
from assistant.understanding.history import fold_history
from assistant.understanding.interpreting import look
from assistant.understanding.parties import with_parties
from assistant.vocabulary import Kind, Place
from tests.score import owner_of

SENT = datetime(2026, 10, 5, 9, tzinfo=UTC)
NAMED = "Hi Ada,\n\nyour application for Line Cook at Blue Heron Bistro is on Robin's desk.\n"


def named(
    kind: Kind, confidence: float, earlier: tuple[Findings, ...] = ()
) -> Findings:
    mail = EmailMessage()
    mail["From"], mail["To"] = (
        "Robin Haverford <robin@blueheron.example>",
        "ada@example.org",
    )
    mail["Subject"] = "Line Cook"
    mail.set_content(NAMED)
    letter = read_letter(mail.as_bytes(), key="1", place=Place.INBOX, received=SENT)
    view = look(letter, fold_history(Conversation(earlier)), owner_of({}))
    return with_parties(Findings(kind, confidence, SENT), view)


def test_a_letter_hardly_taken_for_nobodys_names_its_company() -> None:
    found = named(Kind.OTHER, 0.6)

    assert (found.company, found.position) == ("Blue Heron Bistro", "Line Cook")
    assert found.people == ()


def test_a_letter_surely_nobodys_names_none() -> None:
    found = named(Kind.OTHER, 0.97)

    assert (found.company, found.position) == (None, None)


def test_a_doubted_letter_of_a_known_conversation_names_none() -> None:
    before = Findings(Kind.INVITE, 0.99, SENT, company="Acme")

    assert named(Kind.OTHER, 0.6, (before,)).company is None


def test_an_absence_names_no_company() -> None:
    assert named(Kind.AUTOREPLY, 0.6).company is None
