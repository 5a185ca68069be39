"""What is seen of a message at a glance."""

from datetime import UTC, datetime

import pytest

from assistant.reading import Message, Skim, skim
from assistant.vocabulary import Place

ARRIVED = datetime(2026, 3, 1, tzinfo=UTC)


def seen(raw: bytes) -> Skim:
    return skim(Message(raw, key="1", place=Place.INBOX, received=ARRIVED))


def body(kind: str, content: bytes, encoding: str = "8bit") -> bytes:
    head = f"Subject: Hello\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    return head.encode() + content


@pytest.mark.parametrize(
    "raw",
    [
        body("text/plain; charset=utf-8", "Vorstellungsgespräch\r\n".encode()),
        body("text/plain; charset=iso-8859-1", "Vorstellungsgespräch".encode("latin-1")),
        body("text/plain; charset=utf-8", b"Vorstellungsgespr=C3=A4ch", "quoted-printable"),
        body("text/plain; charset=utf-8", b"Vm9yc3RlbGx1bmdzZ2VzcHLDpGNo", "base64"),
        body("text/html", b"<p>vorstellungs<b>gespr&auml;ch</b></p>"),
        body(
            'multipart/mixed; boundary="x"',
            b"--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<td>Vorstellungs<span>"
            b"gespr\xc3\xa4ch</span></td>\r\n--x--\r\n",
        ),
    ],
)  # fmt: skip
def test_words_are_seen_however_they_are_written(raw):
    assert seen(raw).text.lower().split() == ["vorstellungsgespräch"]


def test_what_html_hides_is_not_seen():
    page = (
        b"<head><title>One</title><style>p {color: two}</style></head><!-- three -->"
        b"<script>four()</script><p>Shown</p><p>beside</p>"
    )
    assert seen(body("text/html", page)).text.split() == ["shown", "beside"]


def test_a_page_that_never_closes_what_it_hides_is_seen():
    assert "shown" in seen(body("text/html", b"<p>Shown</p><!-- <style>")).text


@pytest.mark.parametrize(
    "part",
    [
        b"Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\n",
        b"Content-Type: application/octet-stream; name=invite.ics\r\n\r\nBEGIN:VCALENDAR\r\n",
        b"Content-Type: text/plain\r\nContent-Disposition: attachment; filename=a.ics\r\n\r\nBEGIN\r\n",
        b"Content-Type: message/rfc822\r\n\r\nSubject: Interview\r\n\r\nHello\r\n",
        b'Content-Type: text/html\r\n\r\n<div itemscope itemtype="http://schema.org/Event">\r\n',
    ],
)  # fmt: skip
def test_a_message_that_is_more_than_text_is_special(part):
    raw = body('multipart/mixed; boundary="x"', b"--x\r\n" + part + b"--x--\r\n")

    assert seen(raw).special
    assert not seen(body("text/plain", b"Lunch at noon?")).special


def test_the_head_is_that_of_the_letter():
    raw = b"From: Jane Roe <jane@acme.example>\r\nSubject: Lunch\r\n\r\nAt noon?\r\n"
    message = Message(raw, key="1", place=Place.INBOX, received=ARRIVED)

    assert skim(message).head == message.read().head
