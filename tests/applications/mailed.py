"""Letters of an application, in few words."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from assistant.applications import Application, Filed, LetterFiled, fold
from assistant.reading import Head
from assistant.understanding import Findings
from assistant.vocabulary import Address, Kind, Owner, Span

NEW_YORK = ZoneInfo("America/New_York")
JANE = Address("Jane Roe", "jane@acme.example")
ADA = Address("Ada Example", "ada@example.org")
OWNER = Owner("Ada Example", frozenset({ADA.address}), NEW_YORK)


def at(day: int, hour: int = 9, minute: int = 0) -> datetime:
    """Return a moment of March 2025 in New York."""
    return datetime(2025, 3, day, hour, minute, tzinfo=NEW_YORK)


def span(day: int, hour: int, minutes: int | None = None) -> Span:
    start = at(day, hour)
    return Span(start, start + timedelta(minutes=minutes) if minutes else None)


def letter(day: int, kind: Kind, interview: Span | None = None, **found) -> LetterFiled:
    """Return a letter of Jane's, filed on its day."""
    when = at(day, found.pop("hour", 9))
    mail = found.pop("id", f"<{day}.{kind}.{when:%H}@acme.example>")
    head = Head(mail, mail, when, found.pop("sender", JANE), "Hello", to=(ADA,))
    certainty = found.pop("certainty", 1.0)
    defaults = {"human": True, "company": "Acme", "position": "Data Engineer"}
    findings = Findings(kind, found.pop("confidence", 0.97), when, interview=interview)
    return LetterFiled(
        when, head, replace(findings, **{**defaults, **found}), certainty
    )


def folded(*events) -> Application:
    return fold("app", events, certain=0.6)


def filed(event: LetterFiled) -> Filed:
    return Filed(event.head, event.findings, event.certainty)
