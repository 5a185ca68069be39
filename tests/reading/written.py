"""Mails for the tests of reading, written in a line or two."""

from datetime import UTC, datetime

from assistant.reading import Head, Letter, peek, read_letter
from assistant.vocabulary import Place

RECEIVED = datetime(2025, 3, 4, 12, 0, tzinfo=UTC)


def read(content: bytes | str) -> Letter:
    raw = content.encode() if isinstance(content, str) else content
    return read_letter(raw, key="k", place=Place.INBOX, received=RECEIVED)


def head(*fields: str | bytes) -> Head:
    raw = b"\n".join(f.encode() if isinstance(f, str) else f for f in fields)
    return peek(raw + b"\n\n", key="k", place=Place.INBOX, received=RECEIVED)


def plain(text: str, *fields: str) -> Letter:
    top = ["From: Jane Roe <jane@acme.example>", "Message-ID: <1@acme.example>"]
    return read("\n".join([*top, *fields, "", text]))


def html(body: str, *fields: str) -> Letter:
    return plain(body, "Content-Type: text/html; charset=utf-8", *fields)


def parts(kind: str, *bodies: str) -> Letter:
    """Each body begins with its own header fields and a blank line."""
    inner = "".join(f"--b\n{body}\n" for body in bodies)
    return plain(f"{inner}--b--\n", f'Content-Type: multipart/{kind}; boundary="b"')


def calendar(*lines: str, method: str = "REQUEST") -> Letter:
    ics = ["BEGIN:VCALENDAR", f"METHOD:{method}", *lines, "END:VCALENDAR"]
    return plain("\n".join(ics), f"Content-Type: text/calendar; method={method}")


def event(*lines: str) -> tuple[str, ...]:
    return ("BEGIN:VEVENT", "UID:1@acme.example", *lines, "END:VEVENT")
