"""A memory as the daemon leaves it, made of the sample mails without a daemon."""

from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

from commanding import SAMPLES

from assistant import wiring
from assistant.cli.archive import letter_of
from assistant.config import parse_config
from assistant.pipeline import receive, wake
from assistant.reading import Letter, read_letter
from assistant.shell.store import Store
from assistant.vocabulary import Place
from connectors.maildir import messages_at

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
path = "{home}/Maildir"
[state]
path = "{home}/state"
"""


class Home:
    """A user's folder with a config; mails are filed as if the daemon had run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.config = folder / "config.toml"
        self.config.write_text(CONFIG.format(home=folder))
        for part in ("cur", "new", "tmp", ".Drafts/cur", ".Drafts/new", ".Drafts/tmp"):
            (folder / "Maildir" / part).mkdir(parents=True)

    def files(self, *names: str) -> "Home":
        """File these sample mails, each at its date."""
        return self.keeps(*(sample(name) for name in names))

    def keeps(self, *letters: Letter) -> "Home":
        """File letters, each at its date."""
        settings = parse_config(self.config.read_text())
        store = wiring.open_store(settings)
        for letter in letters:
            self._keep(store, letter, letter.head.at)
        store.close()
        return self

    def _keep(self, store: Store, letter: Letter, now: datetime) -> None:
        settings = parse_config(self.config.read_text())
        revision = store.account("main").revision
        world = wiring.offline_world(settings)
        if revision:
            world = wiring.worlds(settings, store)["main"]
        for ask in (lambda w: receive(w, letter, now), lambda w: wake(w, now)):
            outcome = ask(world)
            with store.transaction("main", now) as transaction:
                revision = transaction.keep(outcome, revision=revision)
            world = outcome.world


def sample(name: str) -> Letter:
    [raw] = messages_at(SAMPLES / f"{name}.eml")
    return letter_of(raw)


def written(
    text: str, *, sender: str, day: str, subject: str, answers: str | None = None
) -> Letter:
    """A mail as somebody would write it at noon of a day in March 2026."""
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = "ada@example.org" if "ada@" not in sender else "jane@acme.example"
    mail["Subject"] = subject
    mail["Date"] = f"{day} 12:00:00 -0500"
    mail["Message-ID"] = f"<{day.replace(' ', '-')}@acme.example>"
    if answers:
        mail["In-Reply-To"] = f"<{answers.replace(' ', '-')}@acme.example>"
    mail.set_content(text)
    own = "ada@" in sender
    return read_letter(
        mail.as_bytes(),
        key=mail["Message-ID"],
        place=Place.SENT if own else Place.INBOX,
        received=datetime.fromisoformat("2026-03-31T12:00:00-05:00"),
    )
