"""Reads the phrase files: a frame on each line that begins with "@", then phrases."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from assistant.understanding.times import Frame, TimeMention
from assistant.vocabulary import Span

HERE = Path(__file__).parent
HOLIDAYS = {date(2025, 4, 18), date(2025, 4, 21), date(2025, 5, 1)}


@dataclass(frozen=True)
class Phrase:
    """One line: its text ("¶" is a line end), what it must lead to, and its frame."""

    text: str
    expected: str
    frame: Frame
    place: str

    def __str__(self) -> str:
        return f"{self.place}: {self.text}"


def read(path: Path) -> Iterator[Phrase]:
    frame = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("@"):
            frame = parse_frame(line[1:])
        elif line.strip() and not line.startswith("#"):
            text, _, expected = line.partition(" => ")
            place = f"{path.parent.name}/{path.name}:{number}"
            yield Phrase(text.replace("¶", "\n"), expected.strip(), frame, place)


def parse_frame(line: str) -> Frame:
    given = dict(pair.split("=", 1) for pair in line.split())
    return Frame(
        sent=datetime.fromisoformat(given["sent"]),
        owner_zone=ZoneInfo(given["zone"]),
        language=tuple(given["language"].split(",")),
        owner_country=given.get("owner"),
        sender_country=given.get("sender"),
        sender_zone=ZoneInfo(given["sender_zone"]) if "sender_zone" in given else None,
        known=tuple(
            parse_span(each) for each in given.get("known", "").split(";") if each
        ),
        spoken=tuple(
            date.fromisoformat(each)
            for each in given.get("spoken", "").split(";")
            if each
        ),
    )


def parse_span(text: str) -> Span:
    start, _, end = text.partition("/")
    return Span(
        datetime.fromisoformat(start), datetime.fromisoformat(end) if end else None
    )


def shown(mention: TimeMention) -> str:
    """Write a mention as the phrase files do: "2025-03-04 14:30-15:15 -05:00 window"."""
    words = [when(mention)]
    flags = {
        "window": mention.window,
        "about": mention.approximate,
        "conflict": mention.weekday_conflict,
    }
    words += [name for name, is_set in flags.items() if is_set]
    if mention.role:
        words.append(mention.role.value)
    if mention.shift is not None:
        words.append(f"shift{mention.shift.total_seconds() / 60:+.0f}")
    return " ".join(word for word in words if word)


def when(mention: TimeMention) -> str:
    span = mention.span
    if span is None:
        clock = "-".join(
            f"{c:%H:%M}" if c else "" for c in (mention.clock, mention.clock_end) if c
        )
        return f"{mention.day or ''} {clock}".strip()
    end = f"-{span.end:%H:%M}" if span.end else ""
    zone = (
        f" {span.start:%z}"[:4] + ":" + f"{span.start:%z}"[3:5] if span.tz_known else ""
    )
    return f"{span.start:%Y-%m-%d %H:%M}{end}{zone}"


def is_working_day(day: date) -> bool:
    return day.weekday() < 5 and day not in HOLIDAYS
