"""What Gmail is searched for finds the letters that matter."""

import json
from datetime import UTC, datetime
from pathlib import Path

from assistant.mailboxes import COMMON, WORDS
from assistant.reading import read_letter
from assistant.vocabulary import Place
from connectors.gmail.listing import FEW
from connectors.gmail.wording import searches
from tests.connectors.contract import NOON, headings, mail, subjects
from tests.gmail.rig import mailbox_on
from tests.gmail.test_gmail_news import YEARS, fill
from tests.servers.gmail.box import Stored
from tests.servers.gmail.search import compile_query

LETTERS = Path(__file__).parents[1] / "letters"
FIXED = {"invite", "proposal", "reschedule"}


def words_of(letter: Path) -> Stored:
    """Return a letter as Gmail's index knows it: its words, without transfer encoding."""
    read = read_letter(
        letter.read_bytes(), key="1", place=Place.INBOX,
        received=datetime(2026, 1, 1, tzinfo=UTC), thread=None,
    )  # fmt: skip
    text = " ".join((read.head.subject, read.text, read.quoted, read.signature))
    return Stored("1", "1", text.encode(), {"INBOX"}, read.head.at)


def test_of_letters_about_interviews_nearly_all_are_found_by_their_own_words():
    """The rest are short answers, and found with the conversation that they stand in."""
    tests = [compile_query(query) for query in searches((*WORDS, *COMMON), "")]
    letters = [
        words_of(file.with_name(file.name.replace(".findings.json", ".eml")))
        for file in LETTERS.rglob("*.findings.json")
        if json.loads(file.read_text()).get("kind") in FIXED
    ]

    found = sum(any(test(letter) for test in tests) for letter in letters)

    assert len(letters) > 500
    assert found / len(letters) > 0.95


def test_common_words_count_only_where_people_write(slow_gmail, hours):
    fill(slow_gmail, FEW + 1)
    for subject, label in (
        ("Shall we talk?", "CATEGORY_PERSONAL"),
        ("Talk of the town", "CATEGORY_PROMOTIONS"),
        ("Your interview", "CATEGORY_PROMOTIONS"),
    ):
        raw = mail(subject, f"<{len(subject)}@x>")
        slow_gmail.box.deliver(raw, labels={"INBOX", label}, received=NOON)

    mailbox = mailbox_on(slow_gmail, hours, words=("interview",), common=("talk",))

    assert subjects(headings(mailbox, since=YEARS)) == [
        "Shall we talk?",
        "Your interview",
    ]
