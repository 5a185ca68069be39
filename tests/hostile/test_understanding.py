"""What is understood of a mail costs time in step with its length, whatever it says."""

from time import process_time
from zoneinfo import ZoneInfo

import pytest
import zoo

from assistant.reading import read_letter
from assistant.understanding import Conversation, understand
from assistant.vocabulary import Kind, Owner, Place

OWNER = Owner(
    name="Ada Example",
    addresses=frozenset({"ada@example.org"}),
    timezone=ZoneInfo("America/New_York"),
    country="US",
)
MAIL = (
    "From: Jane Roe <jane@acme.example>\nTo: ada@example.org\nMessage-ID: <1@acme.example>\n"
    "Date: Mon, 3 Mar 2025 10:00:00 -0500\nSubject: Interview for Data Engineer\n\n"
    "Hi Ada, your interview for the position of Data Engineer at Acme is on Tuesday at 2 PM. %s"
    " We will decide by Friday.\n\nBest,\nJane Roe\nAcme\n"
)
PIECES = (
    " ", "\t", "\n", " \n", "- ", "A", "Aa ", "1 ", "1:", "1.", "4/3 ", "tuesday at 2, ", "by friday ", "2 pm ET / ",
    "the 3rd or ", "between 1 and 3, ", "next week ", "if you should ", "the role of ", "at Acme ", "Jane Roe, ",
    "from to ", "(", "? ", ". ", "interview ", "10 business days ", "Berlin time ", "instead of ", "https://a.b/ ",
)  # fmt: skip


def seconds(content: str) -> float:
    began = process_time()
    letter = read_letter(content.encode(), key="1", place=Place.INBOX, received=zoo.NOW)
    findings = understand(letter, Conversation(()), OWNER)
    took = process_time() - began
    assert isinstance(findings.kind, Kind)
    return took


@pytest.mark.parametrize("piece", PIECES)
def test_four_times_the_words_are_some_four_times_the_work(piece: str):
    seconds(MAIL % piece)
    mails = [MAIL % (piece * (size // len(piece))) for size in (5_000, 20_000)]
    # In turn, since a machine is now faster and now slower.
    turns = [list(map(seconds, mails)) for _ in range(3)]
    small, large = map(min, zip(*turns, strict=True))

    assert large < max(9 * small, 0.3)


@pytest.mark.parametrize("shape", zoo.SHAPES)
def test_what_is_left_of_a_bomb_is_understood(shape: str):
    letter = zoo.read(zoo.SHAPES[shape](2_000))

    assert isinstance(understand(letter, Conversation(()), OWNER).kind, Kind)
