"""A job-seeker's year of mail: applications, interviews, answers, and everything else."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.shell.stage import NEW_YORK

START = datetime(2026, 1, 5, 8, tzinfo=NEW_YORK)


@dataclass(frozen=True)
class Arrival:
    """A mail and when it comes."""

    at: datetime
    content: bytes


@dataclass(frozen=True)
class Process:
    """One application: its interview, and whether it is answered."""

    number: int
    interview: datetime
    answered: datetime | None

    @property
    def company(self) -> str:
        return f"firm{self.number}"

    @property
    def thread(self) -> str:
        return f"<invitation{self.number}@{self.company}.example>"


def year(
    *, applications: int, mails: int, days: int, seed: int
) -> tuple[list[Process], list[Arrival]]:
    """Return the processes, and all that arrives, by date."""
    dice = random.Random(seed)
    processes = [_process(number, days, dice) for number in range(applications)]
    arrivals = [a for process in processes for a in _mails_of(process)]
    arrivals += [_noise(n, days, dice) for n in range(mails - len(arrivals))]
    return processes, sorted(arrivals, key=lambda each: each.at)


def _process(number: int, days: int, dice: random.Random) -> Process:
    day = START + timedelta(
        days=2 + number * (days - 12) / max(1, _count(days)) % (days - 12)
    )
    while day.weekday() > 3:
        day += timedelta(days=1)
    interview = day.replace(hour=10, minute=0, second=0, microsecond=0)
    answered = interview + timedelta(days=2, hours=dice.randint(1, 5))
    return Process(number, interview, answered if dice.random() < 0.6 else None)


def _count(days: int) -> int:
    return max(1, round(days * 40 / 365))


def _mails_of(process: Process) -> Iterator[Arrival]:
    at, when = process.interview - timedelta(days=1, hours=-2), process.interview
    yield Arrival(
        at,
        _mail(
            process, process.thread, at, "Interview for Data Engineer",
            f"Hi Ada,\r\n\r\nyour interview for the Data Engineer position at "
            f"{process.company.title()} is confirmed for {when:%A, %B} {when.day}, {when.year}, "
            "10:00 AM - 11:00 AM ET with me.\r\n",
        ),
    )  # fmt: skip
    if process.answered:
        yield Arrival(
            process.answered,
            _mail(
                process, f"<answer{process.number}@x>", process.answered,
                "Re: Interview for Data Engineer",
                "Hi Ada,\r\n\r\nthank you for your time. Unfortunately, we have decided to "
                "move forward with other candidates for the Data Engineer position.\r\n",
                answers=process.thread,
            ),
        )  # fmt: skip


def _mail(
    process: Process, mid: str, at: datetime, subject: str, body: str, answers: str = ""
) -> bytes:
    lines = [
        f"From: Jane Roe <jane@{process.company}.example>",
        "To: Ada Example <ada@example.org>",
        f"Subject: {subject} at {process.company.title()}",
        f"Message-ID: {mid}",
        f"Date: {at:%a, %d %b %Y %H:%M:%S %z}",
        *([f"In-Reply-To: {answers}", f"References: {answers}"] if answers else []),
        "Content-Type: text/plain; charset=utf-8",
        "",
        f"{body}\r\nBest regards,\r\nJane Roe\r\n",
    ]
    return "\r\n".join(lines).encode()


def _noise(number: int, days: int, dice: random.Random) -> Arrival:
    at = START + timedelta(minutes=dice.randint(0, days * 24 * 60))
    content = (
        f"From: News <news{number % 50}@letters.example>\r\nTo: Ada <ada@example.org>\r\n"
        f"Subject: Offer number {number}\r\nMessage-ID: <noise{number}@letters.example>\r\n"
        f"Date: {at:%a, %d %b %Y %H:%M:%S %z}\r\nList-Id: <l.letters.example>\r\n"
        f"Content-Type: text/plain\r\n\r\n{'Buy this. ' * dice.randint(5, 400)}\r\n"
    )
    return Arrival(at, content.encode())
