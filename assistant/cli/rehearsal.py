"""Shows what would have been drafted of late, from the mailbox itself."""

from datetime import timedelta

from assistant import wiring
from assistant.cli.replaying import COLUMNS, cells
from assistant.cli.screen import Screen
from assistant.config import Config
from assistant.reading import Letter
from assistant.shell.clock import SystemClock
from assistant.shell.parsing import Parser
from assistant.shell.rehearsing import recent_letters
from assistant.shell.replaying import replay
from connectors.base import Mailbox
from connectors.errors import ConnectorError

DAYS = 90


def rehearse(screen: Screen, config: Config, name: str) -> None:
    """Show a replay of the last 90 days; a mailbox that fails now is no reason to stop."""
    now = SystemClock().now()
    screen.note(f"looking through the last {DAYS} days (Ctrl-C leaves this out) …")
    mailbox = wiring.opener_of(config).open(name, config.accounts[name])
    try:
        letters = _letters(screen, config, mailbox)
    except ConnectorError as error:
        screen.note(f"the mailbox could not be looked through: {error}")
        return
    except KeyboardInterrupt:
        screen.note("left out")
        return
    finally:
        mailbox.close()
    events = list(replay(letters, wiring.offline_world(config), until=now))
    if screen.as_json:
        for event in events:
            screen.row(event.as_json())
        return
    title = f"In the last {DAYS} days it would have done this"
    if events:
        screen.table(title, COLUMNS, [cells(event) for event in events])
    else:
        screen.text(f"of the last {DAYS} days there is no interview to follow up")


def _letters(screen: Screen, config: Config, mailbox: Mailbox) -> list[Letter]:
    """Return the letters of these days by date, read where they can do no harm."""
    since = SystemClock().now() - timedelta(days=DAYS)
    owner, parser = wiring.owner_of(config), Parser()
    letters: list[Letter] = []
    looked, show = 0, screen.countdown()
    try:
        for read in recent_letters(mailbox, owner, since=since, parser=parser):
            looked += read.looked
            letters += read.letters
            show("your mail", read.left)
    finally:
        show("your mail", None)
        parser.close()
    screen.note(f"{looked} messages looked at, {len(letters)} read")
    return sorted(letters, key=lambda letter: (letter.head.at, letter.head.key))
