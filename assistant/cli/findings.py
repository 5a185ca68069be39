"""Findings as the JSON of `inspect`, and as cells of its table."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from assistant.reading import Letter
from assistant.understanding import Findings, Promise
from assistant.vocabulary import Evidence, Person, Span

COLUMNS = ("message", "kind", "what it says", "the words that prove it")
_PROOFS = 4
_PROOF_LENGTH = 70


def to_row(
    letter: Letter, findings: Findings, application: str | None
) -> dict[str, Any]:
    """Return the object of one message."""
    return {
        "file": letter.head.key,
        "message_id": letter.head.message_id,
        "kind": findings.kind.value,
        "confidence": round(findings.confidence, 2),
        "interview": _span(findings.interview),
        "slots": [_span(slot) for slot in findings.slots],
        "promise": _promise(findings.promise),
        "company": findings.company,
        "position": findings.position,
        "people": [_person(person) for person in findings.people],
        "application": application,
        "evidence": [_evidence(proof) for proof in findings.evidence],
        "warning": findings.warning,
    }


def to_cells(letter: Letter, findings: Findings) -> tuple[str, ...]:
    """Return the line of one message in the table."""
    sender = letter.head.sender
    shown = f"{letter.head.at:%Y-%m-%d %H:%M}", sender.name or sender.address
    proofs = (proof.text[:_PROOF_LENGTH] for proof in findings.evidence[:_PROOFS])
    return (
        "\n".join((*shown, letter.head.subject)),
        f"{findings.kind.value}\n{findings.confidence:.0%}",
        "\n".join(_said(findings)),
        "\n".join(proofs),
    )


def _said(findings: Findings) -> Iterator[str]:
    if findings.company or findings.position:
        yield f"{findings.position or '?'} at {findings.company or '?'}"
    if findings.interview:
        yield f"interview {shown_span(findings.interview)}"
    for slot in findings.slots:
        yield f"offered {shown_span(slot)}"
    if findings.promise and findings.promise.by:
        yield f"answer by {findings.promise.by:%a %Y-%m-%d}"
    for person in findings.people:
        yield f"{person.name or ''} <{person.address or '?'}>".strip()
    if findings.warning:
        yield f"warning: {findings.warning}"


def shown_span(span: Span) -> str:
    """Return a time for people; a zone that was only assumed is marked."""
    assumed = "" if span.tz_known else " (zone assumed)"
    return f"{shown_moment(span.start)}{assumed}"


def shown_moment(moment: datetime) -> str:
    """Return a moment for people: day, hour, and its zone."""
    return f"{moment:%a %Y-%m-%d %H:%M %Z}"


def _span(span: Span | None) -> dict[str, Any] | None:
    if span is None:
        return None
    end = span.end.isoformat() if span.end else None
    return {"start": span.start.isoformat(), "end": end, "tz_known": span.tz_known}


def _promise(promise: Promise | None) -> dict[str, str] | None:
    """Return the promise, None where its day is not known yet."""
    if promise is None or promise.by is None:
        return None
    return {"by": promise.by.isoformat()}


def _person(person: Person) -> dict[str, str | None]:
    return {"name": person.name, "address": person.address}


def _evidence(proof: Evidence) -> dict[str, str]:
    return {"for": proof.about, "text": proof.text, "source": proof.source.value}
