"""The story of a draft on a real account; nothing is ever sent."""

from datetime import timedelta

import pytest

from assistant.shell.clock import SystemClock
from connectors.base import DraftState, Folder
from connectors.headers import header_block, message_id
from tests.live.accounts import Live, letter

WORDS = "This is a test of followupd. It can be thrown away."


@pytest.fixture
def draft(live: Live, message_id):
    """Return the bytes of a draft, and where it lies; it is taken away afterwards."""
    content = letter(message_id, "followupd test", WORDS)
    ref = live.mailbox.save_draft(content, message_id=message_id)
    yield content, ref
    left = live.mailbox.find_draft(message_id)
    if left:
        live.mailbox.withdraw(left)


def test_a_draft_is_found_again_by_its_message_id(live: Live, draft):
    _, ref = draft

    assert live.mailbox.find_draft(ref.message_id) == ref
    assert live.mailbox.draft_state(ref) is DraftState.UNTOUCHED


def test_an_untouched_draft_is_taken_away(live: Live, draft):
    _, ref = draft

    assert live.mailbox.withdraw(ref) is DraftState.GONE
    assert live.mailbox.find_draft(ref.message_id) is None


def test_an_edited_draft_is_kept(live: Live, draft):
    content, ref = draft
    live.edit(ref, content.replace(b"thrown", b"not be thrown"))

    assert live.mailbox.withdraw(ref) is not DraftState.UNTOUCHED
    assert live.mailbox.find_draft(ref.message_id) is not None


def test_the_words_and_fields_of_a_draft_are_kept(live: Live, draft):
    """Microsoft builds the header anew: what matters has to survive that."""
    _, ref = draft
    there = _in_drafts(live, ref.message_id)

    assert WORDS.encode() in there
    assert message_id(header_block(there)) == ref.message_id
    assert b"Subject: followupd test" in there


def test_mail_that_comes_is_news(live: Live, message_id):
    *_, last = live.mailbox.changes(None, since=_soon())
    live.deliver(letter(message_id, "followupd test, incoming", WORDS))
    found = [
        heading
        for batch in live.mailbox.changes(last.cursor)
        for heading in batch.headings
    ]

    assert message_id in [_id(heading) for heading in found]


def test_mail_that_comes_wakes_who_waits(live: Live, message_id):
    list(live.mailbox.changes(None, since=_soon()))
    watch = live.mailbox.watch()
    watch.arm()
    live.deliver(letter(message_id, "followupd test, incoming", WORDS))
    woken = watch.check()
    watch.disarm()

    assert woken


def _in_drafts(live: Live, wanted: str) -> bytes:
    headings = live.mailbox.find({wanted}, since=_soon())
    [key] = [h.key for h in headings if h.folder is Folder.DRAFTS]
    [raw] = live.mailbox.read([key])
    return raw.content


def _id(heading) -> str:
    return message_id(heading.header)


def _soon():
    return SystemClock().now() - timedelta(hours=1)
