"""No bytes at all make the reader raise."""

import email
import random
from pathlib import Path

import pytest
import test
import zoo
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.reading import Letter
from assistant.reading.mime import Budget, Part, parse_tree
from assistant.reading.zones import zone_named

TORTURE = Path(test.__path__[0]) / "test_email" / "data"
LETTERS = sorted((Path(__file__).parents[1] / "letters").glob("[a-z]*/*.eml"))
OWN = [
    path for path in LETTERS if path.parts[-3] != "kept" and "kept" not in path.parts
]

FIELDS = [
    b"From", b"To", b"Subject", b"Date", b"Message-ID", b"References", b"In-Reply-To",
    b"Content-Type", b"Content-Transfer-Encoding", b"Content-Disposition",
    b"Auto-Submitted", b"Authentication-Results", b"Return-Path",
]  # fmt: skip
WORDS = [
    b"=?utf-8?q?", b"=?utf-8?b?", b"?=", b"<", b">", b'"', b"(", b")", b",", b";", b":",
    b"@", b"multipart/mixed", b"multipart/alternative", b"; boundary=b", b"text/html",
    b"text/calendar", b"message/rfc822", b"base64", b"quoted-printable", b"charset=",
    b"utf-16", b"\n--b\n", b"\n--b--\n", b"\n", b"\n\n", b"\r\n", b" ", b"\x00", b"\xff",
    b"BEGIN:VEVENT\n", b"DTSTART;TZID=", b"DTSTART:", b"20250304T100000", b"99999999T",
    b"RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", b"BEGIN:VTIMEZONE\nTZID:X\n",
    b"BEGIN:STANDARD\nTZOFFSETTO:+9999\n", b"DURATION:P9999W", b"END:VEVENT\n",
    b"<table><tr><td>", b"</table>", b"<blockquote type=cite>", b"<li>", b"<a href=http://[",
    b"> ", b"On 1:00 x@y wrote:\n", b"From: x\nSent: 1\nTo: y\nSubject: z\n", b"-- \n",
    b"Best regards\n", b"schema.org<script type=application/ld+json>", b"filename*0*=",
    b"%ff", b"utf-8''", b"4 Mar 2025 09:00", b"+9999", b"00000", b"\xf0\x9f",
]  # fmt: skip


def check(content: bytes) -> None:
    letter = zoo.read(content)
    assert isinstance(letter, Letter)
    for text in (letter.text, letter.quoted, letter.signature, letter.forwarded):
        text.encode()
        assert "\r" not in text
        assert not any(sign < " " and sign not in "\n\t" for sign in text)
    assert letter.head.at.tzinfo is not None


@given(st.binary(max_size=2000))
def test_arbitrary_bytes_are_read(content):
    check(content)


@given(
    st.lists(
        st.tuples(st.sampled_from(FIELDS), st.lists(st.sampled_from(WORDS), max_size=8))
    ),
    st.lists(st.sampled_from(WORDS), max_size=40),
)
@settings(max_examples=400, deadline=None)
def test_mails_of_broken_pieces_are_read(fields, body):
    top = b"".join(name + b": " + b"".join(words) + b"\n" for name, words in fields)
    check(top + b"\n" + b"".join(body))


@given(st.lists(st.sampled_from(WORDS[24:37]), max_size=25))
@settings(max_examples=200, deadline=None)
def test_calendars_of_broken_pieces_are_read(body):
    check(b"Content-Type: text/calendar\n\n" + b"".join(body))


@given(st.text(max_size=60))
def test_any_name_of_a_zone_is_looked_up(name):
    assert zone_named(name, lambda _: None) is None or name.strip()


@pytest.mark.parametrize("seed", range(8))
def test_mutated_letters_are_read(seed):
    dice = random.Random(seed)
    for path in dice.sample(OWN, min(40, len(OWN))):
        check(mutated(path.read_bytes(), dice))


def mutated(content: bytes, dice: random.Random) -> bytes:
    raw = bytearray(content)
    for _ in range(dice.randrange(1, 12)):
        at = dice.randrange(len(raw) + 1)
        match dice.randrange(4):
            case 0:
                raw[at : at + dice.randrange(60)] = b""
            case 1:
                raw[at:at] = dice.choice(WORDS)
            case 2:
                raw[at:at] = raw[at : at + dice.randrange(200)]
            case _:
                raw[at : at + 1] = bytes([dice.randrange(256)])
    return bytes(raw)


@pytest.mark.parametrize("shape", zoo.SHAPES)
def test_small_bombs_are_read(shape):
    for size in (0, 1, 2, 50):
        check(zoo.SHAPES[shape](size))


@pytest.mark.skipif(
    not TORTURE.is_dir(),
    reason="CPython's mail torture files are missing: this Python ships without its tests",
)
def test_the_torture_files_of_cpython_are_read():
    paths = sorted(TORTURE.glob("msg_*.txt"))

    assert len(paths) > 40
    for path in paths:
        check(path.read_bytes())


# One boundary at two levels: the stdlib favours the inner level, we the outer one.
DISPUTED = {"msg_37.txt"}


@pytest.mark.skipif(
    not TORTURE.is_dir(), reason="CPython's mail torture files are missing"
)
def test_the_stdlib_finds_the_same_leaves_in_sound_mail():
    """Reports aside: the stdlib takes message/delivery-status apart, we need not."""
    for path in [*sorted(TORTURE.glob("msg_*.txt")), *OWN]:
        raw = path.read_bytes()
        found = list(email.message_from_bytes(raw).walk())
        plain = not any(
            part.defects or part.get_content_maintype() == "message" for part in found
        )
        if plain and path.name not in DISPUTED:
            theirs = [
                part.get_content_type() for part in found if not part.is_multipart()
            ]
            assert leaves(parse_tree(raw, Budget())) == theirs, path.name


def leaves(part: Part) -> list[str]:
    below = [leaf for child in part.children for leaf in leaves(child)]
    return below or [part.type]
