"""A generator of mail bombs: one function a shape, each of any size."""

import base64
import resource
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from assistant.reading import Letter, peek, read_letter
from assistant.vocabulary import Place

NOW = datetime(2025, 3, 4, 9, 0, tzinfo=UTC)
TOP = b"From: Jane Roe <jane@acme.example>\nMessage-ID: <1@acme.example>\n"
MIXED = b'Content-Type: multipart/mixed; boundary="b"\n\n'


def html(body: bytes) -> bytes:
    return TOP + b"Content-Type: text/html; charset=utf-8\n\n" + body


def calendar(lines: bytes) -> bytes:
    ics = b"BEGIN:VCALENDAR\nMETHOD:REQUEST\n" + lines + b"END:VCALENDAR\n"
    return TOP + b"Content-Type: text/calendar\n\n" + ics


def nested(n: int, kind: bytes) -> bytes:
    levels = b"".join(
        b"Content-Type: multipart/mixed; boundary=%d\n\n--%d\n" % (i, i)
        if kind == b"multipart"
        else b"Content-Type: message/rfc822\n\n"
        for i in range(n)
    )
    return TOP + levels + b"Content-Type: text/plain\n\ndeep\n"


ZONE = (
    b"BEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
    b"TZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nRRULE:FREQ=SECONDLY\nEND:STANDARD\n"
    b"END:VTIMEZONE\n"
)
EVENT = b"BEGIN:VEVENT\nUID:%d\nDTSTART:20250304T100000Z\n%sEND:VEVENT\n"

SHAPES: dict[str, Callable[[int], bytes]] = {
    "parts": lambda n: TOP + MIXED + b"--b\n\nx\n" * n + b"--b--\n",
    "parts never closed": lambda n: TOP + MIXED + b"--b\n" * n,
    "boundary look-alikes": lambda n: TOP + MIXED + b"--b\n\n" + b"--bx\n--b --b" * n,
    "nested multiparts": lambda n: nested(n, b"multipart"),
    "nested messages": lambda n: nested(n, b"message"),
    "one boundary for all": lambda n: TOP + MIXED + (b"--b\n" + MIXED) * n,
    "encoded words": lambda n: TOP + b"Subject: " + b"=?utf-8?q?a?= " * n + b"\n\n",
    "open encoded words": lambda n: TOP + b"Subject: " + b"=?utf-8?q?" * n + b"\n\n",
    "addresses": lambda n: TOP + b"To: " + b"a <a@b.example>, " * n + b"\n\n",
    "open comments": lambda n: TOP + b"To: " + b"(" * n + b"\n\n",
    "open quotes": lambda n: TOP + b"To: " + b'"\\' * n + b"\n\n",
    "open angles": lambda n: TOP + b"To: " + b"<a@b" * n + b"\n\n",
    "groups": lambda n: TOP + b"To: " + b"a:;" * n + b"\n\n",
    "parameters": lambda n: (
        TOP
        + b"Content-Type: text/plain"
        + b"".join(b"; n*%d*=x" % i for i in range(n))
        + b"\n\n"
    ),
    "open parameters": lambda n: TOP + b"Content-Type: a/b" + b';a="\\' * n + b"\n\n",
    "references": lambda n: TOP + b"References: " + b"<a@b> <c" * n + b"\n\n",
    "folds": lambda n: TOP + b"Subject: a" + b"\n \n x" * n + b"\n\n",
    "fields": lambda n: TOP + b"a: b\n" * n + b"\n",
    "one header without end": lambda n: b"a" * n,
    "spaces": lambda n: TOP + b"\n" + b" " * n,
    "on on on": lambda n: TOP + b"\n" + b"On " * n,
    "on lines": lambda n: TOP + b"\n" + b"On a\n" * n,
    "blank lines": lambda n: TOP + b"\n" + b" \n" * n,
    "wrote": lambda n: TOP + b"\nOn " + b"a " * n + b"wrote:",
    "quotes": lambda n: TOP + b"\n" + b"> a\nb\n" * n,
    "deep quotes": lambda n: TOP + b"\n" + b">" * n + b"\n> a" * 9,
    "from lines": lambda n: TOP + b"\n" + b"From: a\n" * n,
    "rules": lambda n: TOP + b"\n" + b"-----\n\n" * n,
    "closings": lambda n: TOP + b"\n" + b"Best regards\n" * n,
    "footers": lambda n: TOP + b"\n" + b"Unsubscribe\nthis email " * n,
    "dashes": lambda n: TOP + b"\n" + b"--\nx\n" * n,
    "urls": lambda n: TOP + b"\n" + b"http://[a" * n + b" https://a.b/" * n,
    "flowed": lambda n: (
        TOP + b"Content-Type: text/plain; format=flowed\n\n" + b"> a \n" * n
    ),
    "pgp": lambda n: TOP + b"\n" + b"-----BEGIN PGP SIGNATURE-----\n" * n,
    "deep divs": lambda n: html(b"<div>" * n + b"x"),
    "deep tables": lambda n: html(b"<table><tr><td>a<br>" * n + b"b<br>" * n),
    "deep quotes in html": lambda n: html(b"<blockquote type=cite>a<br>" * n),
    "open bold": lambda n: html(b"<b>a<p>" * n),
    "rows": lambda n: html(b"<table>" + b"<tr><td>a<td>b" * n),
    "attributes": lambda n: html(
        b"<p " + b" ".join(b"a%d=b" % i for i in range(n)) + b">x"
    ),
    "quoted attributes": lambda n: html(
        b"<p " + b" ".join(b"a%d='>'" % i for i in range(n)) + b">x"
    ),
    "bare attributes": lambda n: html(
        b"<p " + b"/".join(b"%x" % i for i in range(n)) + b">x"
    ),
    "open attributes": lambda n: html(b"<p a='\"" * n),
    "entities": lambda n: html(b"&amp;&#x41;&foo" * n),
    "open comments in html": lambda n: html(b"<!-- <" * n),
    "styles": lambda n: html(b"<p style='display:none'>a" * n),
    "json-ld": lambda n: html(
        b"schema.org<script type='application/ld+json'>" + b"[" * n + b"</script>"
    ),
    "open scripts": lambda n: html(
        b"schema.org " + b"<script type='application/ld+json'>[{" * n
    ),
    "wide graph": lambda n: html(
        b"schema.org<script type='application/ld+json'>{\"@graph\":["
        + b"{},".join([b""] * n)
        + b"{}]}</script>"
    ),
    "microdata": lambda n: html(
        b"<div itemscope itemtype='https://schema.org/Event'>" * n
        + b"<i itemprop=name>x" * 50
    ),
    "deep microdata": lambda n: html(
        b"schema.org <p itemtype>" + b"<div itemscope>" * n + b"x"
    ),
    "events": lambda n: calendar(b"".join(EVENT % (i, b"") for i in range(n))),
    "every second": lambda n: calendar(EVENT % (1, b"RRULE:FREQ=SECONDLY\n") * n),
    "zones": lambda n: calendar(ZONE * n + EVENT % (1, b"")),
    "attendees": lambda n: calendar(EVENT % (1, b"ATTENDEE;CN=a:mailto:a@b.c\n" * n)),
    "broken folds": lambda n: calendar(EVENT % (1, b"SUMMARY:a\nb c d\n \n" * n)),
    "open components": lambda n: calendar(b"BEGIN:VEVENT\n" * n),
    "calendar quotes": lambda n: calendar(EVENT % (1, b'A;B="' * n + b"\n")),
    "base64": lambda n: (
        TOP
        + b"Content-Transfer-Encoding: base64\n\n"
        + base64.encodebytes(b"hello " * n)
    ),
    "bad base64": lambda n: (
        TOP + b"Content-Transfer-Encoding: base64\n\n" + b"=a!\n" * n
    ),
    "quoted-printable": lambda n: (
        TOP + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=\n=4" * n
    ),
    "utf-7": lambda n: (
        TOP + b"Content-Type: text/plain; charset=utf-7\n\n" + b"+AAAA-" * n
    ),
    "punycode": lambda n: (
        TOP + b"Content-Type: text/plain; charset=punycode\n\n" + b"a-\xff" * n
    ),
    "combining marks": lambda n: TOP + b"\na" + "\u0301\u0316".encode() * n,
    "zeros": lambda n: b"\x00" * n,
}


def read(content: bytes) -> Letter:
    """Read as the daemon does: the heading, then the whole."""
    peek(content, key="1", place=Place.INBOX, received=NOW)
    return read_letter(content, key="1", place=Place.INBOX, received=NOW)


def measured(shape: str, size: int) -> tuple[float, float, int]:
    """Read a bomb in this process; return CPU seconds before and after, and peak RSS.

    The peak is the kernel's VmHWM: ru_maxrss survives an exec, and would count the
    memory of the process that started this one.
    """
    content = SHAPES[shape](size)
    before = resource.getrusage(resource.RUSAGE_SELF)
    read(content)
    after = resource.getrusage(resource.RUSAGE_SELF)
    start = before.ru_utime + before.ru_stime
    return start, after.ru_utime + after.ru_stime, _peak()


def _peak() -> int:
    status = Path("/proc/self/status").read_text()
    [line] = [line for line in status.splitlines() if line.startswith("VmHWM:")]
    return int(line.split()[1]) * 1024
