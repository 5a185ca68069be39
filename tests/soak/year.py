"""A job-seeker's year of mail: applications, interviews, answers, and everything else."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from holidays import country_holidays

from tests.shell.stage import NEW_YORK
from tests.soak.courses import COURSES, Course, Kind, Scene, courses, told

_OFF = country_holidays("US", years=(2025, 2026))
# In the past altogether: the server stamps what arrives with the machine's own clock,
# and a mail that is dated after its arrival is taken to be from then.
START = datetime(2025, 1, 6, 8, tzinfo=NEW_YORK)


@dataclass(frozen=True)
class Scale:
    """How much is played; the longest course ends so many days after its interview."""

    days: int
    applications: int
    mails: int
    kinds: tuple[Kind, ...] = COURSES
    longest: int = 19


@dataclass(frozen=True)
class Event:
    """What happens at a time, and in which application; None is everything else."""

    at: datetime
    scene: Scene
    course: Course | None


def year(scale: Scale, seed: int) -> tuple[list[Course], list[Event]]:
    """Return the applications, and all that happens, by date."""
    dice = random.Random(seed)
    found = list(courses(_interviews(scale), scale.kinds))
    events = [Event(s.at, s, course) for course in found for s in course.scenes]
    letters = sum(e.scene.does == "mail" for e in events)
    events += [_noise(n, scale.days, dice) for n in range(scale.mails - letters)]
    return found, sorted(events, key=lambda event: event.at)


def _interviews(scale: Scale) -> list[datetime]:
    """Return interviews at ten on Mondays to Wednesdays, spread over the time."""
    first = START.replace(hour=10) + timedelta(days=2)
    room = scale.days - scale.longest - 3
    found = []
    for number in range(scale.applications):
        day = first + timedelta(days=room * number // max(1, scale.applications - 1))
        while day.weekday() > 2 or not _is_ordinary(day):
            day += timedelta(days=1)
        found.append(day)
    return found


def _is_ordinary(day: datetime) -> bool:
    """Whether neither the day nor the two after it are off: thanks would wait."""
    return not any((day + timedelta(days=n)).date() in _OFF for n in range(3))


def _noise(number: int, days: int, dice: random.Random) -> Event:
    at = START + timedelta(minutes=dice.randint(0, days * 24 * 60))
    kinds = tuple(_ordinary(at))
    subject, sender, fields, words = kinds[number % len(kinds)]
    lines = [
        f"From: {sender}",
        "To: Ada Example <ada@example.org>",
        f"Subject: {subject}",
        f"Message-ID: <noise{number}@{sender.rpartition('@')[2].rstrip('>')}>",
        f"Date: {at:%a, %d %b %Y %H:%M:%S %z}",
        *fields,
        "Content-Type: text/plain; charset=utf-8",
        "",
        f"{words}\r\n{'More of the same. ' * dice.randint(0, 300)}\r\n",
    ]
    return Event(at, Scene(at, "mail", "\r\n".join(lines).encode()), None)


def _ordinary(at: datetime) -> Iterator[tuple[str, str, list[str], str]]:
    """Yield subject, sender, further fields and words of mail without an interview."""
    soon, listed = at + timedelta(days=2), ["List-Id: <l.letters.example>"]
    yield "Your week in offers", "News <news@letters.example>", listed, "Buy this."
    yield (
        "12 new jobs for Data Engineer", "Jobs <alerts@jobs.example>", listed,
        "New today: Data Engineer at several companies. Apply with one click.",
    )  # fmt: skip
    yield (
        "We have your application", "Talent <no-reply@ats.example>",
        ["Auto-Submitted: auto-generated"],
        "Thank you for applying. We will look at your application and be in touch.",
    )  # fmt: skip
    yield (
        "Your appointment", "Practice <desk@dentist.example>", [],
        f"Dear Ada, your appointment with Dr. Gray is confirmed for {told(soon)}, 10:00 AM.",
    )  # fmt: skip
    yield (
        "Your parcel", "Parcels <info@parcels.example>", [],
        f"Your parcel comes on {told(soon)} between 10:00 AM and 11:00 AM.",
    )  # fmt: skip
    yield (
        "Dinner", "Tom Field <tom@friends.example>", [],
        "Hi Ada, shall we cook on Friday at seven? Let me know. Tom",
    )  # fmt: skip
    yield (
        "Receipt", "Shop <billing@shop.example>", [],
        "Thank you for your order. We charged 12.90 to your card.",
    )  # fmt: skip
