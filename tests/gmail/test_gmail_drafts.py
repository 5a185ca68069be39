"""Drafts at Gmail: in their conversation, and taken away only as they were written."""

import pytest

from connectors.base import DraftState, Folder
from connectors.gmail.drafts import told_digest
from tests.connectors.contract import DRAFT, DRAFT_ID, cursor_of, headings, mail
from tests.gmail.rig import GmailRig, mailbox_on

INVITATION = mail("Interview", "<invitation@acme.example>")
ANSWER = mail("Re: Interview", DRAFT_ID, "Thank you for your time.").replace(
    b"Subject:",
    b"In-Reply-To: <invitation@acme.example>\r\n"
    b"References: <invitation@acme.example>\r\nSubject:",
)
EDITED = ANSWER.replace(b"your time", b"the coffee")


def conversation_of_the_draft(rig: GmailRig) -> str:
    [inner] = rig.box.drafts.values()
    return rig.box.messages[inner].thread


def test_a_draft_lies_in_the_conversation_that_it_continues(rig):
    invitation = rig.box.deliver(INVITATION)
    rig.mailbox.save_draft(ANSWER, message_id=DRAFT_ID)

    assert conversation_of_the_draft(rig) == invitation.thread


def test_the_conversation_is_known_again_after_the_mailbox_was_listed(rig):
    invitation = rig.box.deliver(INVITATION)
    headings(rig.mailbox)
    rig.gmail.requests.clear()
    rig.mailbox.save_draft(ANSWER, message_id=DRAFT_ID)

    assert conversation_of_the_draft(rig) == invitation.thread
    assert not [r for r in rig.gmail.requests if "rfc822msgid" in r]


def test_a_letter_to_a_conversation_that_is_gone_is_kept_all_the_same(rig):
    rig.mailbox.save_draft(ANSWER, message_id=DRAFT_ID)

    assert len(rig.drafts()) == 1


def test_the_bytes_arrive_as_they_were_written(rig):
    rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)

    [lying] = rig.drafts()
    assert lying.endswith(DRAFT)


def test_an_edit_right_after_the_draft_was_made_is_noticed(rig):
    rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
    rig.edit_draft(DRAFT_ID, DRAFT.replace(b"your time", b"the coffee"))
    ref = rig.mailbox.find_draft(DRAFT_ID)

    rig.edit_draft(DRAFT_ID, DRAFT)

    assert rig.mailbox.draft_state(ref) is DraftState.EDITED


def test_a_draft_that_was_saved_again_unchanged_is_left_to_the_user(rig):
    ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
    rig.edit_draft(DRAFT_ID, DRAFT)

    assert rig.mailbox.withdraw(ref) is DraftState.EDITED
    assert len(rig.drafts()) == 1


def test_an_edit_in_the_last_moment_wins_over_trash(rig):
    """The id that goes to Trash is the one that was compared; an edit changes it."""
    ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
    rig.gmail.before("/trash", lambda: rig.edit_draft(DRAFT_ID, EDITED))

    assert rig.mailbox.withdraw(ref) is DraftState.EDITED
    assert b"the coffee" in rig.drafts()[0]
    assert rig.trash() == []


def test_a_draft_that_was_sent_in_the_last_moment_is_sent(rig):
    ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
    rig.gmail.before("/trash", lambda: rig.send_draft(DRAFT_ID))

    assert rig.mailbox.withdraw(ref) is DraftState.SENT
    assert rig.trash() == []


def test_without_the_right_to_trash_the_draft_is_deleted(gmail):
    rig = GmailRig(gmail, "readonly", "compose")
    ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)

    assert rig.mailbox.withdraw(ref) is DraftState.GONE
    assert rig.drafts() == rig.trash() == []
    assert not [r for r in gmail.requests if r.endswith("/trash")]


def test_without_the_right_to_trash_an_edited_draft_stays(gmail):
    rig = GmailRig(gmail, "readonly", "compose")
    ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
    rig.edit_draft(DRAFT_ID, EDITED)

    assert rig.mailbox.withdraw(ref) is DraftState.EDITED
    assert b"the coffee" in rig.drafts()[0]


def test_nothing_but_the_draft_is_taken(rig):
    rig.deliver(mail("My own words", "<own@example.org>"), Folder.DRAFTS)
    invitation = rig.box.deliver(INVITATION)
    ref = rig.mailbox.save_draft(ANSWER, message_id=DRAFT_ID)

    rig.mailbox.withdraw(ref)

    assert len(rig.trash()) == len(rig.drafts()) == 1
    assert invitation.labels == {"INBOX", "UNREAD"}


def test_a_draft_that_the_search_does_not_know_yet_is_found_among_the_newest(rig):
    ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
    rig.gmail.answers.index_lags = True

    assert rig.mailbox.find_draft(DRAFT_ID) == ref


def test_looking_for_a_draft_again_reads_nothing_again(rig):
    for number in range(10):
        rig.deliver(mail(f"own {number}", f"<own{number}@example.org>"), Folder.DRAFTS)
    rig.mailbox.find_draft(DRAFT_ID)
    before = rig.gmail.meter.spent
    rig.mailbox.find_draft(DRAFT_ID)

    assert rig.gmail.meter.spent - before == 10


def test_a_key_of_another_kind_of_mailbox_takes_nothing(rig):
    ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
    odd = type(ref)("7.12.Drafts/../x", ref.message_id, ref.digest)

    assert rig.mailbox.withdraw(odd) is DraftState.EDITED
    assert len(rig.drafts()) == 1


def test_the_trace_that_google_adds_is_no_edit():
    traced = b"Received: from x\r\n by gmailapi.google.com;\r\n Wed\r\nX-Gm-Foo: 1\r\n"

    assert told_digest(traced + DRAFT) == told_digest(DRAFT)
    assert told_digest(DRAFT + b"!") != told_digest(DRAFT)


def test_a_draft_is_news_like_any_other(gmail, hours):
    mailbox = mailbox_on(gmail, hours)
    cursor = cursor_of(mailbox)
    gmail.box.create_draft(DRAFT, None)

    [heading] = headings(mailbox, cursor)

    assert heading.folder is Folder.DRAFTS


@pytest.mark.parametrize("own", ["ada@example.org", "ada@another.example"])
def test_a_draft_comes_from_the_address_that_was_written_to(rig, own):
    content = DRAFT.replace(b"jane@acme.example", own.encode())
    rig.mailbox.save_draft(content, message_id=DRAFT_ID)

    assert f"<{own}>".encode() in rig.drafts()[0]
