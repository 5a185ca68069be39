"""Ordinary mail in any number, of the sizes and shapes that a real mailbox has."""

import base64
import quopri
import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from email.utils import format_datetime

WORDS = (
    "the of and to in a is that for it was on are as with his they at be this from "
    "have by not but what all were when we there can your which their said if do will "
    "each about how up out them then she many some so these would other into has more "
    "time could make than first been who now people made over down only way find use "
    "water long little very after words called just where most know through back much "
    "go good new write our used man too day same right look think also around another "
    "came work three must because part even place well such here take why things help "
    "put years project meeting schedule invoice manager team order process review "
    "portfolio budget contract shipping delivery account security password update "
    "release ticket report"
).split()
NAMES = "Alice Bob Carol David Eve Frank Grace Heidi Ivan Judy Olivia Zoë Jürgen François".split()
DOMAINS = [f"mail{number}.example" for number in range(700)]
INVITATION = (
    "Hi Ada,\r\n\r\nthanks for applying for the Data Engineer role at {company}. We would like "
    "to invite you to an interview on {day:%A, %B %d} at 2:30 PM ET via Zoom. You will meet "
    "Jane Roe, our hiring manager.\r\n\r\nBest regards,\r\nTom Poe\r\nRecruiter, {company}\r\n"
)


def messages(
    count: int, until: datetime, days: int, seed: int = 7
) -> Iterator[tuple[datetime, bytes]]:
    """Yield `count` messages, evenly over the `days` before `until`, oldest first.

    One in 400 is an invitation; a third are newsletters, a third replies.
    """
    chance = random.Random(seed)
    paragraphs = [
        " ".join(chance.choices(WORDS, k=chance.randint(20, 90))).capitalize() + "."
        for _ in range(2000)
    ]
    noise = base64.encodebytes(chance.randbytes(60_000)).decode().replace("\n", "\r\n")
    recent: list[tuple[str, str]] = []
    for number in range(count):
        at = until - timedelta(days=days) * (1 - number / count)
        yield at, _message(chance, number, at, paragraphs, noise, recent)


def _message(chance, number, at, paragraphs, noise, recent) -> bytes:
    domain, name = chance.choice(DOMAINS), chance.choice(NAMES)
    sender = f"{name} Roe <{name.lower().encode('ascii', 'ignore').decode()}{number % 50}@{domain}>"
    message_id = f"<{chance.getrandbits(64):016x}.{number}@{domain}>"
    references = ""
    subject = " ".join(chance.choices(WORDS, k=chance.randint(2, 8))).capitalize()
    if recent and chance.random() < 0.33:
        parent, subject = chance.choice(recent)
        references = f"In-Reply-To: {parent}\r\nReferences: {parent}\r\n"
        subject = f"Re: {subject.removeprefix('Re: ')}"
    recent.append((message_id, subject))
    del recent[:-300]
    bulk = (
        "List-Unsubscribe: <https://example.org/u>\r\nList-Id: <news.example.org>\r\n"
    )
    text = "\r\n\r\n".join(chance.choices(paragraphs, k=chance.randint(2, 12)))
    if number % 400 == 399:
        company = f"Acme{number // 400}"
        text = INVITATION.format(day=at + timedelta(days=3), company=company)
        subject, bulk, references = "Interview invitation", "", ""
        sender = f"Tom Poe <tom@{company.lower()}.example>"
    elif chance.random() < 0.66:
        bulk = ""
    received = "".join(
        f"Received: from mx{hop}.{domain} by mx.example.org with ESMTPS id "
        f"{chance.getrandbits(60):x};\r\n\t{format_datetime(at)}\r\n"
        for hop in range(3)
    )
    head = (
        f"{received}From: {_encoded(sender)}\r\nTo: Ada Example <ada@example.org>\r\n"
        f"Subject: {subject}\r\nDate: {format_datetime(at)}\r\nMessage-ID: {message_id}\r\n"
        f"{references}{bulk}MIME-Version: 1.0\r\n"
    )
    return (head + _body(chance, text, noise)).encode()


def _body(chance, text: str, noise: str) -> str:
    shape = chance.random()
    if shape < 0.15:
        return f"Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    rows = "".join(
        f'<p style="margin:0 0 16px 0;color:#333">{p}</p>' for p in text.split("\r\n")
    )
    html = quopri.encodestring(f"<html><body>{rows}</body></html>".encode()).decode()
    html = html.replace("\n", "\r\n")
    both = (
        'Content-Type: multipart/alternative; boundary="alt"\r\n\r\n--alt\r\n'
        f"Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n--alt\r\n"
        "Content-Type: text/html; charset=utf-8\r\n"
        f"Content-Transfer-Encoding: quoted-printable\r\n\r\n{html}\r\n--alt--\r\n"
    )
    if shape < 0.85:
        return both
    end = chance.randint(4_000, len(noise))
    return (
        f'Content-Type: multipart/mixed; boundary="mix"\r\n\r\n--mix\r\n{both}--mix\r\n'
        'Content-Type: application/pdf; name="a.pdf"\r\nContent-Transfer-Encoding: base64'
        f"\r\n\r\n{noise[:end]}\r\n--mix--\r\n"
    )


def _encoded(text: str) -> str:
    if text.isascii():
        return text
    name, _, address = text.partition(" <")
    word = base64.b64encode(name.encode()).decode()
    return f"=?utf-8?B?{word}?= <{address}"
