"""Ordinary mail, told to be that, beside the stdlib's parse of the same messages.

`python -m bench reading` makes the mail itself; `python -m bench.reading FOLDER` takes
each file of a folder as one message (`tests.fit` names a package of ordinary mail). What is measured is time of the processor, which a busy machine changes little.
"""

import email
import email.policy
import gc
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from assistant.reading import Letter, Message, peek
from assistant.shell.worker import SELDOM
from assistant.understanding import might_matter, understand_alone
from assistant.vocabulary import Kind, Owner, Place
from bench.ordinary import messages

COUNT, ROUNDS = 3000, 3
UNTIL = datetime(2026, 3, 1, 12, tzinfo=UTC)
OWNER = Owner(
    name="Ada Example",
    addresses=frozenset({"ada@example.org"}),
    timezone=ZoneInfo("America/New_York"),
    country="US",
)


def main() -> None:
    """Print microseconds a message and the ratios."""
    show([content for _, content in messages(COUNT, UNTIL, 400)])


def show(mails: list[bytes]) -> None:
    """Print what each part of the way costs, garbage looked for as seldom as there."""
    gc.set_threshold(*SELDOM)
    print(f"{len(mails)} ordinary messages of {sum(map(len, mails)) // len(mails)} bytes on average")  # fmt: skip
    parse = _timed(email.message_from_bytes, mails)
    _show("stdlib email, parse", parse, parse)
    _show("stdlib email, default policy", _timed(_modern, mails), parse)
    _show("the heading alone, judged", _timed(_headings, mails), parse)
    _show("read in full", _timed(_read, mails), parse)
    _show("told to be of no interest", _timed(_judge, mails), parse)


def _timed(work: Callable[[bytes], object], mails: list[bytes]) -> float:
    best = float("inf")
    for _ in range(ROUNDS):
        began = time.process_time()
        for mail in mails:
            work(mail)
        best = min(best, time.process_time() - began)
    return best / len(mails)


def _show(name: str, seconds: float, parse: float) -> None:
    print(f"{name:30}{seconds * 1e6:8.0f} us{seconds / parse:8.2f} x the parse")


def _modern(mail: bytes) -> object:
    return email.message_from_bytes(mail, policy=email.policy.default)


def _headings(mail: bytes) -> bool:
    head = peek(mail, key="1", place=Place.INBOX, received=UNTIL)
    return might_matter(head, OWNER)


def _judge(mail: bytes) -> bool:
    """Do all that a new message costs, which is little for most of them."""
    if not _headings(mail):
        return False
    _, findings = understand_alone(_message(mail), OWNER)
    return findings.kind is not Kind.OTHER


def _read(mail: bytes) -> Letter:
    return _message(mail).read()


def _message(mail: bytes) -> Message:
    return Message(mail, key="1", place=Place.INBOX, received=UNTIL)


if __name__ == "__main__":
    show([p.read_bytes() for p in sorted(Path(sys.argv[1]).rglob("*")) if p.is_file()])
