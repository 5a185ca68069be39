"""A keeper on a mailbox in memory, a clock set by hand, and the mail of one story."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from assistant import wiring
from assistant.config import Config, parse_config
from assistant.shell.keeper import Desk, Keeper
from assistant.shell.looking import look
from assistant.shell.parsing import InlineParser
from assistant.shell.performing import perform
from assistant.shell.posts import Post
from assistant.shell.store import Store
from assistant.understanding import might_matter
from connectors.base import Folder
from connectors.memory import MemoryMailbox

NEW_YORK = ZoneInfo("America/New_York")
CONFIG = """
[me]
name = "Ada Example"
addresses = ["ada@example.org"]
timezone = "America/New_York"
country = "US"
[drafts]
confidence = 0.3
[accounts.main]
connector = "maildir"
path = "/nowhere"
"""


def at(text: str) -> datetime:
    """Return a moment of March 2026 in New York: "4 13:01" is the fourth."""
    day, clock = text.split()
    return datetime.fromisoformat(f"2026-03-{int(day):02}T{clock}").replace(
        tzinfo=NEW_YORK
    )


def letter(
    message_id: str,
    body: str,
    *,
    when: str = "2 10:00",
    subject: str = "Interview for Data Engineer at Acme",
    sender: str = "Jane Roe <jane@acme.example>",
    to: str = "Ada Example <ada@example.org>",
    answers: str = "",
) -> bytes:
    lines = [
        f"From: {sender}",
        f"To: {to}",
        f"Subject: {subject}",
        f"Message-ID: {message_id}",
        f"Date: {at(when):%a, %d %b %Y %H:%M:%S %z}",
        *([f"In-Reply-To: {answers}", f"References: {answers}"] if answers else []),
        "Content-Type: text/plain; charset=utf-8",
        "",
        body,
    ]
    return "\r\n".join(lines).encode()


INVITATION = letter(
    "<invitation@acme.example>",
    "Hi Ada,\r\n\r\nyour interview for the Data Engineer position at Acme is confirmed "
    "for Wednesday, March 4, 2026, 10:00 AM - 11:00 AM ET with me.\r\n\r\n"
    "Best regards,\r\nJane Roe\r\n",
)
REJECTION = letter(
    "<rejection@acme.example>",
    "Hi Ada,\r\n\r\nthank you for your time. Unfortunately, we have decided to move "
    "forward with other candidates for the Data Engineer position. We wish you all the "
    "best in your job search.\r\n\r\nBest regards,\r\nJane Roe\r\n",
    when="4 13:30",
    subject="Your application for Data Engineer at Acme",
    answers="<invitation@acme.example>",
)
MOVED = letter(
    "<moved@acme.example>",
    "Hi Ada,\r\n\r\nunfortunately we have to reschedule your interview. The new time is "
    "Thursday, March 5, 2026, 10:00 AM - 11:00 AM ET.\r\n\r\nBest regards,\r\nJane Roe\r\n",
    when="4 13:30",
    subject="Re: Interview for Data Engineer at Acme",
    answers="<invitation@acme.example>",
)
OWN_THANKS = letter(
    "<own@example.org>",
    "Hi Jane,\r\n\r\nthank you for the interview this morning, it was a pleasure.\r\n\r\nAda\r\n",
    when="4 12:00",
    subject="Re: Interview for Data Engineer at Acme",
    sender="Ada Example <ada@example.org>",
    to="Jane Roe <jane@acme.example>",
    answers="<invitation@acme.example>",
)


@dataclass
class HandClock:
    """Shows the time that it was set to."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment.astimezone(UTC)

    def seconds(self, span: timedelta) -> float:
        return span.total_seconds()


@dataclass
class Stage:
    """One account, from a fresh start or from the store that an earlier one left."""

    folder: Path
    box: MemoryMailbox = field(default_factory=MemoryMailbox)
    moment: str = "4 09:00"
    in_doubt: timedelta = timedelta(minutes=10)
    place: str | None = None
    config: str = ""

    def __post_init__(self) -> None:
        self.clock = HandClock(at(self.moment))
        self.open()

    def open(self) -> None:
        """Start the keeper, as after a restart of the machine."""
        self.store = Store(self.place or self.folder / "followupd.db")
        self.keeper = Keeper(
            self._desk(), store=self.store, clock=self.clock, parser=InlineParser()
        )
        self.post = Post(self.keeper)

    def restart(self) -> None:
        self.store.close()
        self.open()

    def deliver(self, content: bytes, folder: Folder = Folder.INBOX) -> str:
        return self.box.deliver(content, received=self.clock.now(), folder=folder)

    def visit(self, when: str | None = None) -> None:
        """Let the time come, and the daemon look after the mailbox."""
        if when:
            self.clock.moment = at(when)
        self.post.call()
        self.post.attend()

    def read_and_perform(self) -> None:
        """Do the same without the net that catches the mailbox's errors."""
        look(self.keeper)
        self.keeper.ask_what_is_due()
        perform(self.keeper)

    def drafts(self) -> list[bytes]:
        return [message.content for message in self.box.in_folder(Folder.DRAFTS)]

    def states(self) -> list[str]:
        """Return the states of the thank-you, in order."""
        events = (event for _, event in self.store.events("main"))
        return [
            event.state.value
            for event in events
            if getattr(event, "kind", None) == "thank_you"
        ]

    def _desk(self) -> Desk:
        config: Config = parse_config(CONFIG + self.config)
        owner = wiring.owner_of(config)
        return Desk(
            account="main",
            identity="memory",
            owner=owner,
            policy=wiring.policy_of(config),
            secret=b"secret of the stage",
            open_mailbox=lambda: self.box,
            matters=lambda head: might_matter(head, owner),
            in_doubt=self.in_doubt,
        )

    def change(self, **options: object) -> None:
        """Change what the keeper was given."""
        self.keeper.desk = replace(self.keeper.desk, **options)
