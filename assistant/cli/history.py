"""The record: every letter, note and follow-up with its date, as plain rows."""

import csv
from collections.abc import Iterable, Iterator
from datetime import timedelta
from io import StringIO
from typing import Any

from assistant.applications import (
    Application,
    Filed,
    FollowupStepped,
    NoteAdded,
    interest_of,
)
from assistant.cli.overview import Known

Row = dict[str, Any]
COLUMNS = (
    "at",
    "application",
    "company",
    "position",
    "who",
    "event",
    "text",
    "rule",
    "guide",
    "answered_after_hours",
)
_HOUR = timedelta(hours=1)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def history_of(known: Known) -> Iterator[Row]:
    """Yield the record of an account, by application, in order of time."""
    for application in known.world.applications.values():
        yield from record_of(known, application)


def record_of(known: Known, application: Application) -> tuple[Row, ...]:
    """Return the record of one application, in order of time."""
    told = [*_letters(known, application), *_steps(known, application)]
    shared = {
        "what": "record",
        "account": known.account,
        "application": application.id,
        "company": application.company,
        "position": application.position,
    }
    rows = ({**shared, "at": known.shown(at), **row} for at, row in _sorted(told))
    return tuple(rows)


def _sorted(told: list[tuple[Any, Row]]) -> list[tuple[Any, Row]]:
    return sorted(told, key=lambda one: one[0])


def _letters(known: Known, application: Application) -> Iterator[tuple[Any, Row]]:
    answers = {one.message_id: one.after for one in interest_of(application).answers}
    for letter in application.letters:
        yield letter.at, _letter(letter, answers.get(letter.head.message_id))


def _letter(letter: Filed, after: timedelta | None) -> Row:
    own = letter.findings.from_owner
    sender = letter.head.sender
    return {
        "who": "you" if own else sender.name or sender.address,
        "event": letter.findings.kind.value,
        "text": letter.head.subject,
        "rule": None,
        "guide": None,
        "answered_after_hours": round(after / _HOUR, 1) if after else None,
    }


def _steps(known: Known, application: Application) -> Iterator[tuple[Any, Row]]:
    for event in known.world.logs[application.id]:
        if isinstance(event, FollowupStepped):
            kind = event.kind.value.replace("_", "-")
            name = f"{kind} {event.state.value}"
            yield event.at, _step(name, event.reason, event)
        elif isinstance(event, NoteAdded):
            yield event.at, _step("note", event.text, None)


def _step(name: str, text: str, event: FollowupStepped | None) -> Row:
    return {
        "who": "followupd" if event else "you",
        "event": name,
        "text": text,
        "rule": event.rule if event else None,
        "guide": event.guide if event else None,
        "answered_after_hours": None,
    }


def interest_rows(known: Known) -> Iterator[Row]:
    """Yield how fast each company answers, where it has answered or is to answer."""
    for application in known.world.applications.values():
        interest = interest_of(application)
        usual, waited = interest.usual, interest.waited(known.now)
        if usual is None and waited is None:
            continue
        yield {
            "what": "interest",
            "account": known.account,
            "application": application.id,
            "company": application.company,
            "answers": len(interest.answers),
            "usual_hours": round(usual / _HOUR, 1) if usual is not None else None,
            "waiting_hours": round(waited / _HOUR, 1) if waited is not None else None,
            "slower_than_usual": interest.is_slow(known.now),
        }


def as_csv(rows: Iterable[Row]) -> str:
    """Return the record as CSV (RFC 4180), safe to open in a spreadsheet."""
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([_cell(row[column]) for column in COLUMNS])
    return out.getvalue()


def _cell(value: object) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    text = " ".join(str("" if value is None else value).split())
    return f"'{text}" if text.startswith(_FORMULA) else text
