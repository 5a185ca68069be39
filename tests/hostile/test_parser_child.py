"""The child that mail is parsed in dies alone."""

import hashlib
import os
import time

import pytest
from zoo import NOW

from assistant.reading import Letter
from assistant.shell.parsing import Hostile, InlineParser, Limits, Parser, message_of
from assistant.understanding import Conversation, Findings, understand
from assistant.vocabulary import Kind
from connectors.base import Folder, RawMessage
from tests.phrases.test_sifting import ORDINARY
from tests.score import owner_of

MAIL = RawMessage("1", Folder.INBOX, b"From: j@a.example\n\nHello\n", NOW, "thread")
OWNER = owner_of({})
INVITATION = (
    b"From: Jo Doe <jo@acme.example>\nTo: ada@example.org\nSubject: Interview\n"
    b"Date: Mon, 2 Mar 2026 10:00:00 -0500\n\nHi Ada,\n\nwe'd like to interview you for "
    b"the role of Data Engineer on Thursday at 2 pm.\n\nBest,\nJo\n"
)


@pytest.fixture
def parser():
    with Parser(Limits(seconds=20)) as one:
        yield one


def test_a_mail_reads_the_same_in_the_child(parser):
    letter = parser.read(MAIL)

    assert letter == message_of(MAIL).read() == InlineParser().read(MAIL)
    assert letter.head.thread == "thread"


def test_a_letter_of_few_words_is_understood_within_what_the_child_may_use():
    doubtful = (
        b"From: Jo Doe <jo@acme.example>\nSubject: Tuesday\n\nDoes three suit you?\n"
    )
    mail = RawMessage("1", Folder.INBOX, doubtful, NOW)

    with Parser() as parser:
        letter = parser.read(mail)
        found = parser.understand(letter, Conversation(()), OWNER)

    assert found == understand(letter, Conversation(()), OWNER)


def test_a_zone_and_a_calendar_come_back_whole(parser):
    ics = (
        b"From: j@a.example\nContent-Type: text/calendar\n\nBEGIN:VEVENT\nUID:1\n"
        b"DTSTART;TZID=Europe/Berlin:20250304T100000\nEND:VEVENT\n"
    )
    mail = RawMessage("1", Folder.INBOX, ics, NOW)
    assert parser.read(mail) == message_of(mail).read()


def test_a_late_mail_is_hostile_and_the_next_one_is_read():
    with Parser(Limits(seconds=0.3)) as parser:
        late = parser.call(time.sleep, 60.0, digest="abc")
        assert late == Hostile("abc", "not read within 0.3 s")
    with Parser(Limits(seconds=20)) as parser:
        parser.call(os.abort)
        assert parser.read(MAIL).text == "Hello"


@pytest.mark.parametrize(
    ("function", "arguments", "word"),
    [
        (os.abort, (), "status"),
        (os._exit, (3,), "status 3"),
        (int, ("no number",), "ValueError"),
        (bytearray, (10**12,), "MemoryError"),
    ],
)
def test_a_child_that_dies_says_how_but_not_what(parser, function, arguments, word):
    outcome = parser.call(function, *arguments)

    assert isinstance(outcome, Hostile)
    assert word in outcome.reason
    assert "no number" not in outcome.reason


def test_a_hostile_mail_is_named_by_its_hash():
    mail = RawMessage("1", Folder.INBOX, b"Subject: x\n\n" + b"x" * 30_000_000, NOW)
    with Parser(Limits(memory=64 * 1024 * 1024, seconds=20)) as parser:
        outcome = parser.read(mail)

    assert isinstance(outcome, Hostile)
    assert outcome.digest == hashlib.sha256(mail.content).hexdigest()


def test_the_child_knows_no_secret(parser, monkeypatch):
    monkeypatch.setenv("FOLLOWUPD_PASSWORD", "hunter2")

    assert parser.call(os.getenv, "FOLLOWUPD_PASSWORD") is None


def test_the_child_has_no_descriptor_but_its_line(parser):
    secret = os.open("/dev/null", os.O_RDONLY)
    os.set_inheritable(secret, True)

    assert isinstance(parser.call(os.fstat, secret), Hostile)
    os.close(secret)


def test_nothing_but_values_comes_back(parser):
    outcome = parser.call(eval, "print")

    assert outcome == Hostile("", "the parser answered with something else")


def test_a_child_serves_its_jobs_and_is_replaced():
    with Parser(Limits(jobs=2, seconds=20)) as parser:
        pids = [parser.call(os.getpid) for _ in range(4)]

    assert pids[0] == pids[1] != pids[2] == pids[3]


def test_no_child_outlives_its_parser():
    with Parser() as parser:
        pid = parser.call(os.getpid)

    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_closed_parser_starts_again(parser):
    parser.close()
    parser.close()
    assert parser.read(MAIL).text == "Hello"


def mail(number: int, size: int = 0) -> RawMessage:
    text = f"From: j@a.example\nMessage-ID: <{number}@a.example>\n\nHello Ada, see you {number}\n"
    return RawMessage(str(number), Folder.INBOX, text.encode() + b"x" * size, NOW)


def test_mails_begun_ahead_are_read_in_whatever_order_they_are_wanted(parser):
    mails = [mail(number) for number in range(30)]
    begun = [parser.ahead(each, OWNER) for each in mails]

    found = [read() for read in reversed(begun)]

    assert found == [message_of(each).read() for each in reversed(mails)]


def test_of_mails_begun_ahead_only_the_one_that_breaks_the_child_is_hostile():
    mails = [mail(0), mail(1), mail(2, size=60_000_000), mail(3), mail(4)]
    with Parser(Limits(memory=256 * 1024 * 1024, seconds=20)) as parser:
        begun = [parser.ahead(each, OWNER) for each in mails]
        found = [read() for read in begun]

    assert [isinstance(each, Letter) for each in found] == [
        True,
        True,
        False,
        True,
        True,
    ]
    assert found[2].digest == hashlib.sha256(mails[2].content).hexdigest()


def test_mails_begun_and_never_wanted_do_not_disturb_those_behind_them(parser):
    for number in range(5):
        parser.ahead(mail(number), OWNER)

    assert parser.read(mail(7)).text == "Hello Ada, see you 7"


def test_a_letter_begun_ahead_is_understood_as_anywhere(parser):
    invitation = RawMessage("1", Folder.INBOX, INVITATION, NOW)
    letter = parser.ahead(invitation, OWNER)()
    alone = understand(letter, Conversation(()), OWNER)

    assert parser.understand(letter, Conversation(()), OWNER) == alone
    later = Conversation((alone,))
    assert parser.understand(letter, later, OWNER) == understand(letter, later, OWNER)


def test_a_letter_dismissed_at_a_glance_is_read_once_its_conversation_is_known(parser):
    answer = RawMessage("2", Folder.INBOX, ORDINARY, NOW)
    letter = parser.ahead(answer, OWNER)()
    assert letter.dismissed

    before = Conversation((Findings(Kind.INVITE, 0.9, NOW),))
    read = message_of(answer).read()
    assert parser.understand(letter, before, OWNER) == understand(read, before, OWNER)
