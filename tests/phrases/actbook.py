"""Reads the act files: a line is a mail, its kind, and what sort of sender.

A sender may be named in full after the sort, and "¶" in the text is a line end. What
the owner writes himself (`o`) goes to the person named.
And the matters: what is said of a job, and the same said of something else.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

from assistant.reading import Letter, read_letter
from assistant.understanding import Conversation, Findings
from assistant.vocabulary import Kind, Place

ACTS = Path(__file__).parent / "acts"
MATTERS = Path(__file__).parent / "matters"
SENT = datetime(2025, 5, 5, 10, tzinfo=UTC)
PERSONS = ("Kara Stone", "Joel Marsh", "Priya Nair", "Tom Okafor", "Lena Ruiz")
HOUSES = ("marlowdental.example", "ridgeco.example", "tallfir.example")
DESKS = ("Careers", "Talent", "Hiring Team", "Recruitment", "Jobs", "HR")
OWN = "example.org"
OWNER, OWN_MAIL = "Ada Example <ada@example.org>", "o"
RELAYS = ("us.greenhouse-mail.io", "hire.lever.co", "myworkday.com", "ashbyhq.com")


@dataclass(frozen=True)
class Act:
    """A mail; `known` says that it continues a process."""

    place: str
    kind: Kind
    letter: Letter
    known: bool

    def conversation(self) -> Conversation:
        before = Findings(Kind.REPLY, 0.9, SENT.replace(day=2))
        return Conversation((before,) if self.known else ())


def acts(files: str = "*.txt") -> Iterator[Act]:
    """Yield the mails of every language, or those of some files."""
    for path in sorted(ACTS.glob(files)):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if line and not line.startswith("#"):
                head, subject, text = line.split(" | ", 2)
                kind, sender, *named = head.split(maxsplit=2)
                mail = written(sender, subject, text, number)
                if named:
                    mail.replace_header(
                        "To" if sender == OWN_MAIL else "From", named[0]
                    )
                letter = read(mail)
                place = f"{path.name}:{number}"
                yield Act(place, Kind(kind), letter, sender == "k")


def matters() -> Iterator[Act]:
    """Yield what may be said of a job: of some jobs, and of some other matters."""
    for path in sorted(MATTERS.glob("*.txt")):
        parts = path.read_text("utf-8").split("[said]")[1:]
        for part in parts:
            said, _, named = part.partition("[jobs]")
            jobs, _, others = named.partition("[others]")
            matters_of = {Kind.REPLY: jobs, Kind.OTHER: others}
            for number, line in enumerate(said.strip().splitlines()):
                yield from _said_of(path.name, line, number, matters_of)


def _said_of(
    place: str, line: str, number: int, named: dict[Kind, str]
) -> Iterator[Act]:
    kind, subject, text = line.split(" | ", 2)
    for act, matters_of in named.items():
        for matter in matters_of.strip().splitlines()[number % 3 :: 3]:
            mail = written(
                "hg"[number % 2],
                subject.replace("{x}", matter),
                text.replace("{x}", matter),
                number,
            )
            said = Kind.OTHER if act is Kind.OTHER else Kind(kind)
            yield Act(f"{place}: {kind}: {matter}", said, read(mail), known=False)


def read(message: EmailMessage) -> Letter:
    return read_letter(message.as_bytes(), key="act", place=Place.INBOX, received=SENT)


def written(sender: str, subject: str, text: str, number: int) -> EmailMessage:
    message = EmailMessage()
    own = sender == OWN_MAIL
    message["From"] = OWNER if own else address(sender, number)
    message["To"] = address("h", number) if own else OWNER
    message["Subject"] = subject
    message["Date"] = SENT
    message["Message-ID"] = f"<{number}@acts.example>"
    if sender == "b":
        message["List-Unsubscribe"] = "<mailto:off@tallfir.example>"
    if sender == "g":
        message["Auto-Submitted"] = "auto-generated"
    lines = (line.strip() for line in text.split("¶"))
    message.set_content("\n".join(lines) + "\n")
    return message


def address(sender: str, number: int) -> str:
    house = OWN if sender == "c" else HOUSES[number % len(HOUSES)]
    if sender in "hkc":
        name = PERSONS[number % len(PERSONS)]
        return f"{name} <{name.split()[0].lower()}@{house}>"
    if sender == "d":
        desk = DESKS[number % len(DESKS)]
        return f"{desk} <{desk.split()[-1].lower()}@{house}>"
    relay = RELAYS[number % len(RELAYS)]
    return f"no-reply@{house if number % 2 or sender in 'bg' else relay}"
