"""A sentence as the only one of a letter, a mail that one line tells, and one by its parts."""

from dataclasses import dataclass, replace
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime

from assistant.reading import Message
from assistant.understanding import understand
from assistant.understanding.findings import Conversation, Findings
from assistant.understanding.history import fold_history
from assistant.understanding.interpreting import look
from assistant.understanding.view import View
from assistant.vocabulary import Kind, Place, Span
from tests.phrases.phrasebook import Phrase
from tests.score import owner_of

GREETINGS = {
    "en": ("Dear Ada,", "Many thanks and kind regards from all of us"),
    "de": ("Guten Tag Frau Example,", "Mit freundlichen Grüßen aus unserem Haus"),
    "fr": ("Bonjour Madame,", "Bien cordialement, toute l'équipe"),
    "es": ("Hola, Ada:", "Un saludo de parte de todo el equipo"),
    "it": ("Buongiorno Ada,", "Cordiali saluti da tutti noi"),
    "nl": ("Beste Ada,", "Met vriendelijke groet van ons allemaal"),
    "pt": ("Olá Ada,", "Com os melhores cumprimentos de todos nós"),
}


@dataclass(frozen=True)
class Mail:
    """A mail of which one line tells kind, interview, subject, text and what it leads to."""

    kind: Kind
    interview: Span | None
    view: View
    expected: str


def mail_of(phrase: Phrase) -> Mail:
    """Read `invite 2025-03-06T14:00 | Thursday | See you then at 2 pm. => -`."""
    head, subject, text = phrase.text.split(" | ", 2)
    kind, *starts = head.split()
    zone = phrase.frame.owner_zone
    interview = [Span(datetime.fromisoformat(start).replace(tzinfo=zone)) for start in starts]  # fmt: skip
    view = seen(replace(phrase, text=text), subject)
    return Mail(Kind(kind), interview[0] if interview else None, view, phrase.expected)


def seen(phrase: Phrase, subject: str = "Re: application") -> View:
    """Return a letter that greets, says the sentence, and takes its leave."""
    hello, farewell = GREETINGS[phrase.frame.language[0]]
    mail = EmailMessage()
    mail["From"], mail["To"] = "Kim Lee <kim@firm.example>", "ada@example.org"
    mail["Subject"] = subject
    mail["Date"] = format_datetime(phrase.frame.sent)
    mail.set_content(f"{hello}\n\n{phrase.text}\n\n{farewell}\n")
    letter = Message(mail.as_bytes(), key="1", place=Place.INBOX, received=phrase.frame.sent).read()  # fmt: skip
    me = {"timezone": str(phrase.frame.owner_zone), "country": phrase.frame.owner_country, "addresses": ["ada@example.org"], "name": "Ada Example"}  # fmt: skip
    return look(letter, fold_history(Conversation(())), owner_of({"me": me}))


def found_in(sender: str, subject: str, text: str, sent: datetime) -> Findings:
    """Return what a stranger's mail to the owner says to one who knows no other."""
    mail = EmailMessage()
    mail["From"], mail["To"] = sender, "Ada Example <ada@example.org>"
    mail["Subject"], mail["Date"] = subject, sent
    mail.set_content(f"{text}\n")
    letter = Message(mail.as_bytes(), key="mail", place=Place.INBOX, received=sent).read()  # fmt: skip
    return understand(letter, Conversation(()), owner_of({}))
