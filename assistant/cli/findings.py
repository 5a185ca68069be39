"""Findings as the JSON of `inspect`, and as cells of its table."""

from datetime import datetime
from typing import Any

from assistant.reading import Letter
from assistant.understanding import Findings, Promise
from assistant.vocabulary import Evidence, Person, Span

COLUMNS = (
    "date",
    "from",
    "subject",
    "kind",
    "interview",
    "answer by",
    "what proves it",
)
_PROOFS = 3
_PROOF_LENGTH = 60


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
    proofs = (proof.text[:_PROOF_LENGTH] for proof in findings.evidence[:_PROOFS])
    promise = findings.promise.by if findings.promise else None
    return (
        f"{letter.head.at:%Y-%m-%d %H:%M}",
        sender.name or sender.address,
        letter.head.subject,
        f"{findings.kind.value} {findings.confidence:.2f}",
        _when(findings),
        promise.isoformat() if promise else "",
        "\n".join(proofs),
    )


def _when(findings: Findings) -> str:
    spans = (findings.interview,) if findings.interview else findings.slots
    return "\n".join(shown_moment(span.start) for span in spans if span)


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
