"""At a glance nothing is dismissed that is recognised once it is read."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.reading import Message, skim
from assistant.understanding import (
    Conversation,
    might_matter,
    recognise,
    understand,
    understand_alone,
)
from assistant.understanding.sifting import may_be_recognised
from assistant.vocabulary import Kind, Place
from tests.score import LETTERS, expectations, owner_of

FAR = datetime(2028, 1, 1, tzinfo=UTC)
GROUPS = sorted(p for p in LETTERS.iterdir() if p.is_dir() and p.name != "kept")
ORDINARY = (
    b"From: Tim Poe <tim@garden.example>\r\nTo: ada@example.org\r\n"
    b"Subject: Tomatoes\r\nList-Id: <garden.example>\r\n\r\n"
    b"The seeds I ordered last week have arrived, and the new greenhouse looks great. "
    b"Does anybody know why the leaves of my plants turn yellow? I water them every "
    b"morning, but the soil seems too dry. The kernel patch for the sprinkler works.\r\n"
)


def message(content: bytes) -> Message:
    return Message(content, key="1", place=Place.INBOX, received=FAR)


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.name)
def test_no_letter_of_an_applicant_is_lost_at_a_glance(group: Path):
    wanted = [
        path
        for path in group.rglob("*.eml")
        if expectations(path)["kind"] != Kind.OTHER
    ]
    read = [message(path.read_bytes()) for path in wanted]

    lost = [m for m in read if recognise(m.read()) and not may_be_recognised(skim(m))]
    assert not lost


def test_ordinary_mail_is_dismissed_unread():
    letter, findings = understand_alone(message(ORDINARY), owner_of({}))

    assert letter.dismissed
    assert letter.text == ""
    assert findings == understand(
        message(ORDINARY).read(), Conversation(()), owner_of({})
    )


def test_what_holds_no_known_word_is_dismissed_unread():
    content = "From: 客服 <service@shop.example>\r\nTo: ada@example.org\r\nSubject: 特別優惠\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n限時免費，立即登記。\r\n"

    letter, _ = understand_alone(message(content.encode()), owner_of({}))

    assert letter.dismissed


@pytest.mark.parametrize("subject", ["Tomorrow", "You're booked!", "Statut mis à jour"])
def test_what_a_robot_writes_to_one_is_read_whatever_its_subject(subject: str):
    content = f"From: Velo <noreply@velo.example>\r\nTo: ada@example.org\r\nSubject: {subject}\r\n\r\n"

    assert might_matter(skim(message(content.encode())).head, owner_of({}))


def test_what_is_sent_to_many_is_judged_by_its_subject():
    content = "From: Velo <noreply@velo.example>\r\nTo: ada@example.org\r\nList-Unsubscribe: <https://velo.example/u>\r\nSubject: {}\r\n\r\n"
    heads = [
        skim(message(content.format(subject).encode())).head
        for subject in ("New bikes", "Your interview on Monday")
    ]

    assert [might_matter(head, owner_of({})) for head in heads] == [False, True]


def test_what_the_owner_wrote_is_always_read():
    mine = ORDINARY.replace(b"tim@garden.example", b"ada@example.org")

    letter, _ = understand_alone(message(mine), owner_of({}))

    assert letter.text.startswith("The seeds")
