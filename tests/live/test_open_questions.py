"""What no documentation says about Gmail, each question as a test of its own."""

import pytest

from assistant.mailboxes import COMMON, WORDS
from connectors.base import DraftState
from connectors.errors import CursorLost
from connectors.gmail.cursor import Cursor
from connectors.gmail.drafts import told_digest
from connectors.gmail.wording import searches
from tests.live.accounts import LiveGmail, letter

BODY = "This is a test of followupd. It can be thrown away."


@pytest.fixture
def conversation(live_gmail: LiveGmail, message_id):
    """Return the id of a mail that lies in the inbox."""
    live_gmail.deliver(letter(message_id, "followupd test", BODY))
    return message_id


@pytest.fixture
def answer(live_gmail: LiveGmail, conversation):
    """Return the bytes of a draft that answers it, and where it lies."""
    own = conversation.replace("<", "<re.")
    content = letter(own, "Re: followupd test", BODY, answers=conversation)
    ref = live_gmail.mailbox.save_draft(content, message_id=own)
    yield content, ref
    left = live_gmail.mailbox.find_draft(own)
    if left:
        live_gmail.mailbox.withdraw(left)


def inner(ref) -> str:
    return ref.key.partition(".")[0]


def test_is_the_message_id_of_a_draft_kept(live_gmail: LiveGmail, answer):
    _, ref = answer
    [raw] = live_gmail.mailbox.read([inner(ref)])

    assert ref.message_id.encode() in raw.content


def test_are_the_bytes_of_a_draft_kept_but_for_the_trace(live_gmail: LiveGmail, answer):
    content, ref = answer
    [raw] = live_gmail.mailbox.read([inner(ref)])

    assert told_digest(raw.content) == told_digest(content)


def test_does_a_draft_lie_in_the_conversation_it_continues(
    live_gmail: LiveGmail, answer, conversation
):
    _, ref = answer
    [first, *_] = live_gmail.mailbox.find({conversation})

    assert live_gmail.thread_of(inner(ref)) == first.thread


def test_is_a_draft_found_right_after_it_was_made(live_gmail: LiveGmail, answer):
    _, ref = answer

    assert live_gmail.mailbox.find_draft(ref.message_id) == ref


def test_does_an_edit_change_the_id_inside_a_draft(live_gmail: LiveGmail, answer):
    content, ref = answer
    live_gmail.edit(ref, content.replace(b"thrown", b"not be thrown"))
    after = live_gmail.mailbox.find_draft(ref.message_id)

    assert after is not None
    assert inner(after) != inner(ref)


def test_does_trash_by_the_old_id_leave_an_edit_alone(live_gmail: LiveGmail, answer):
    """The rule that an edit in the last moment wins rests on this."""
    content, ref = answer
    live_gmail.edit(ref, content.replace(b"thrown", b"not be thrown"))
    with pytest.raises(Exception, match="404"):
        live_gmail.ask("POST", f"messages/{inner(ref)}/trash")

    assert live_gmail.mailbox.find_draft(ref.message_id) is not None


def test_is_a_draft_gone_from_drafts_when_its_message_is_in_trash(
    live_gmail: LiveGmail, answer
):
    _, ref = answer
    live_gmail.ask("POST", f"messages/{inner(ref)}/trash")

    assert live_gmail.mailbox.draft_state(ref) is DraftState.GONE


def test_is_an_ancient_history_id_told_to_be_lost(live_gmail: LiveGmail):
    with pytest.raises(CursorLost):
        list(live_gmail.mailbox.changes(Cursor(1).to_text()))


def test_are_the_searches_understood(live_gmail: LiveGmail):
    for query in searches((*WORDS, *COMMON), "after:1700000000 -category:social"):
        live_gmail.mailbox._api.list_messages(query, None)

    assert live_gmail.mailbox._api.list_messages("rfc822msgid:no.such@id", None)


def test_what_does_an_edit_in_the_browser_do(live_gmail: LiveGmail, answer, person):
    """An autosave may give the draft another Message-ID, too."""
    _, ref = answer
    person("open the draft 'Re: followupd test' in Gmail, add a word, close it")

    assert live_gmail.mailbox.draft_state(ref) is DraftState.EDITED


def test_what_does_an_open_composer_do_when_its_draft_is_taken_away(
    live_gmail: LiveGmail, answer, person
):
    """Nothing that is typed may be lost without a word."""
    _, ref = answer
    person("open the draft 'Re: followupd test' in Gmail, and leave it open")
    live_gmail.mailbox.withdraw(ref)
    said = person("type a word into it, wait, and answer: is your word kept? (yes/no)")

    assert said.lower().startswith("y")
