"""How far the daemon has come: by its log, and by the places that it has reached."""

import contextlib
import sqlite3
from pathlib import Path

from connectors.imap.cursor import parse_cursor
from tests.daemon.household import Household
from tests.daemon.process import parse


class Diary:
    """What one process has said so far of its account."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._read = 0
        self._state = "new"
        self.rests = 0

    def state(self) -> str:
        """Return how the account fares; `rests` then tells how often it was at rest."""
        for text in self._lines[self._read :]:
            line = parse(text)
            self._read += 1
            self.rests += line.get("event") == "watching"
            if line.get("event") == "account":
                self._state = line["state"]
        return self._state


def has_read_all(home: Household, store: Path) -> bool:
    """Whether the daemon has been at the end of each folder that it reads."""
    with contextlib.closing(sqlite3.connect(store, timeout=20)) as connection:
        found = connection.execute("SELECT cursor FROM accounts").fetchone()
    if not found or not found[0]:
        return False
    home.mail.noop()  # the folder that is selected may be shown as it was
    return all(
        home.mail.folder_status(folder, ["UIDNEXT"])[b"UIDNEXT"] == place.next_uid
        for folder, place in parse_cursor(found[0]).places.items()
    )
