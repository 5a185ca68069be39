"""The demo's story: mails that arrive by and by, and what the user does meanwhile."""

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from email.utils import format_datetime, parseaddr, parsedate_to_datetime
from functools import partial
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

SAMPLES = Path(__file__).parent / "samples"
ZONE = ZoneInfo("America/New_York")
ADDRESS = "ada@example.org"
NAME = "Ada Example"
BEGIN = datetime(2026, 3, 1, 12, 0, tzinfo=ZONE)
END = datetime(2026, 3, 12, 12, 0, tzinfo=ZONE)
_SENT_BY_USER = ("larkspur.example", datetime(2026, 3, 3, 21, 0, tzinfo=ZONE))
_EDITED_BY_USER = ("juniperfreight.example", datetime(2026, 3, 9, 12, 0, tzinfo=ZONE))
_DATE = re.compile(rb"^Date:[^\r\n]*", re.MULTILINE)
_ADDED = b"\nPS: I have kept the sketch that we drew.\n"
# An act that finds no draft yet is tried again for so long.
_PATIENCE = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that was done to the mailbox, for the user to see."""

    at: datetime
    who: str
    text: str


@dataclass(frozen=True, slots=True)
class _Act:
    at: datetime
    perform: Callable[[datetime], Happening | None]


@dataclass
class Story:
    """A Maildir, and what happens to it as the clock goes on."""

    root: Path
    _waiting: list[_Act] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=count)

    def begin(self) -> None:
        """Make the empty Maildir, and line the acts up in the order of their times."""
        for folder in ("", ".Drafts", ".Sent", ".Trash"):
            for part in ("cur", "new", "tmp"):
                (self.root / folder / part).mkdir(parents=True)
        self._waiting = sorted(self._acts(), key=lambda act: act.at)

    def go_on(self, now: datetime) -> Iterator[Happening]:
        """Do what is due by `now`; an act without its draft waits for it."""
        for act in [one for one in self._waiting if one.at <= now]:
            happening = act.perform(now)
            if happening:
                yield happening
            if happening or now > act.at + _PATIENCE:
                self._waiting.remove(act)

    def drafts(self) -> list[EmailMessage]:
        """Return what lies in the Drafts folder, oldest first."""
        files = sorted(self._in_drafts(), key=lambda file: file.name)
        parse = BytesParser(EmailMessage, policy=default).parsebytes
        return [parse(file.read_bytes()) for file in files]

    def _acts(self) -> Iterator[_Act]:
        for file in SAMPLES.glob("*.eml"):
            content = file.read_bytes()
            at = parsedate_to_datetime(message_from_bytes(content)["Date"])
            yield _Act(at, partial(self._deliver, content))
        domain, at = _SENT_BY_USER
        yield _Act(at, partial(self._send, domain))
        domain, at = _EDITED_BY_USER
        yield _Act(at, partial(self._edit, domain))

    def _deliver(self, content: bytes, now: datetime) -> Happening:
        """Let a mail arrive, as a mail server does."""
        mail = message_from_bytes(content)
        self._put("new", content, now)
        name, address = parseaddr(mail["From"])
        return Happening(now, name or address, mail["Subject"])

    def _send(self, domain: str, now: datetime) -> Happening | None:
        """Send a draft as it stands: it moves to Sent, with the date of its sending."""
        draft = self._draft_to(domain)
        if draft is None:
            return None
        content = _dated(draft.read_bytes(), now)
        self._put(".Sent/cur", content, now)
        draft.unlink()
        return Happening(now, "you", f"send the draft to {_recipient(content)}")

    def _edit(self, domain: str, now: datetime) -> Happening | None:
        """Add a line to a draft: mail programs write a new file for that."""
        draft = self._draft_to(domain)
        if draft is None:
            return None
        content = draft.read_bytes()
        draft.unlink()
        self._put(".Drafts/cur", content.rstrip() + b"\n" + _ADDED, now)
        return Happening(now, "you", f"edit the draft to {_recipient(content)}")

    def _put(self, folder: str, content: bytes, now: datetime) -> None:
        """Write a file as Maildir asks for: elsewhere first, then moved into place."""
        name = f"{int(now.timestamp())}.{next(self._numbers)}.demo"
        draft = self.root / "tmp" / name
        draft.write_bytes(content)
        os.utime(draft, (now.timestamp(), now.timestamp()))
        flags = "" if folder == "new" else ":2,S"
        draft.rename(self.root / folder / f"{name}{flags}")

    def _draft_to(self, domain: str) -> Path | None:
        for file in self._in_drafts():
            if _recipient(file.read_bytes()).endswith(f"@{domain}"):
                return file
        return None

    def _in_drafts(self) -> Iterator[Path]:
        for part in ("cur", "new"):
            yield from (self.root / ".Drafts" / part).iterdir()


def _recipient(content: bytes) -> str:
    return parseaddr(str(message_from_bytes(content)["To"]))[1]


def _dated(content: bytes, now: datetime) -> bytes:
    date = f"Date: {format_datetime(now)}".encode()
    return _DATE.sub(date, content, count=1)
