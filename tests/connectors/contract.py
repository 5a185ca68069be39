"""What every mailbox must do. Subclass it and provide the fixture `rig`."""

import copy
import pickle
import select
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Protocol

import pytest

from connectors.base import DraftState, Folder, Heading, Mailbox
from connectors.errors import CursorLost

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


def mail(subject: str, message_id: str, body: str = "Hello.") -> bytes:
    """Return a small message as a server would hand it over."""
    lines = (
        "From: Jane Roe <jane@acme.example>",
        "To: Ada Example <ada@example.org>",
        f"Subject: {subject}",
        f"Message-ID: {message_id}",
        "Date: Wed, 4 Mar 2026 12:00:00 +0000",
        "",
        body,
        "",
    )
    return "\r\n".join(lines).encode()


DRAFT = mail("Thank you", "<draft.1@example.org>", "Thank you for your time.")
DRAFT_ID = "<draft.1@example.org>"


class Rig(Protocol):
    """A mailbox, and what a server and the user's own mail program do to it."""

    mailbox: Mailbox

    def deliver(self, content: bytes, folder: Folder = Folder.INBOX) -> None: ...

    def age(self, content: bytes, received: datetime) -> None:
        """Deliver into the inbox a message that arrived at `received`."""

    def edit_draft(self, message_id: str, content: bytes) -> None: ...

    def delete_draft(self, message_id: str) -> None: ...

    def send_draft(self, message_id: str) -> None: ...

    def lose_cursor(self) -> None: ...

    def drafts(self) -> list[bytes]: ...

    def trash(self) -> list[bytes]: ...


def headings(mailbox: Mailbox, cursor: str | None = None, **options) -> list[Heading]:
    return [h for batch in mailbox.changes(cursor, **options) for h in batch.headings]


def cursor_of(mailbox: Mailbox) -> str:
    *_, last = mailbox.changes(None)
    return last.cursor


def subjects(found: list[Heading]) -> list[str]:
    lines = (line for h in found for line in h.header.splitlines())
    return [
        line.partition(b":")[2].strip().decode()
        for line in lines
        if line.lower().startswith(b"subject:")
    ]


class MailboxContract:
    """The suite; `rig` is a fixture of the subclass."""

    def test_a_first_look_yields_everything(self, rig: Rig):
        rig.deliver(mail("one", "<1@x>"))
        rig.deliver(mail("two", "<2@x>"), Folder.SENT)

        found = headings(rig.mailbox)

        assert sorted(subjects(found)) == ["one", "two"]
        assert {h.folder for h in found} == {Folder.INBOX, Folder.SENT}

    def test_a_first_look_at_an_empty_mailbox_gives_a_cursor(self, rig: Rig):
        cursor = cursor_of(rig.mailbox)
        rig.deliver(mail("one", "<1@x>"))

        assert subjects(headings(rig.mailbox, cursor)) == ["one"]

    def test_a_second_look_yields_nothing(self, rig: Rig):
        rig.deliver(mail("one", "<1@x>"))

        assert headings(rig.mailbox, cursor_of(rig.mailbox)) == []

    def test_a_second_look_yields_just_what_came_since(self, rig: Rig):
        rig.deliver(mail("one", "<1@x>"))
        cursor = cursor_of(rig.mailbox)
        rig.deliver(mail("two", "<2@x>"))
        rig.deliver(mail("three", "<3@x>"), Folder.SENT)
        rig.deliver(mail("four", "<4@x>"), Folder.DRAFTS)

        found = subjects(headings(rig.mailbox, cursor))

        assert sorted(found) == ["four", "three", "two"]

    def test_every_batch_can_be_continued_from(self, rig: Rig):
        for number in range(5):
            rig.deliver(mail(f"mail {number}", f"<{number}@x>"))
        first = next(rig.mailbox.changes(None))

        rest = headings(rig.mailbox, first.cursor)

        assert len(first.headings) + len(rest) == 5

    def test_a_first_look_leaves_old_mail_alone(self, rig: Rig):
        rig.age(mail("old", "<1@x>"), NOON - timedelta(days=400))
        rig.age(mail("new", "<2@x>"), NOON)

        found = headings(rig.mailbox, since=NOON - timedelta(days=90))

        assert subjects(found) == ["new"]

    def test_a_cursor_the_server_forgot_is_said_to_be_lost(self, rig: Rig):
        rig.deliver(mail("one", "<1@x>"))
        cursor = cursor_of(rig.mailbox)
        rig.lose_cursor()

        with pytest.raises(CursorLost):
            headings(rig.mailbox, cursor)

    def test_a_cursor_that_is_no_cursor_is_said_to_be_lost(self, rig: Rig):
        with pytest.raises(CursorLost):
            headings(rig.mailbox, "99999999")

    def test_messages_are_read_as_they_are(self, rig: Rig):
        rig.deliver(mail("one", "<1@x>", "The very words."))
        [heading] = headings(rig.mailbox)

        [message] = rig.mailbox.read([heading.key])

        assert b"The very words." in message.content
        assert message.folder is Folder.INBOX
        assert message.key == heading.key

    def test_a_message_that_vanished_is_passed_over(self, rig: Rig):
        rig.deliver(DRAFT, Folder.DRAFTS)
        [heading] = headings(rig.mailbox)
        rig.delete_draft(DRAFT_ID)

        assert list(rig.mailbox.read([heading.key])) == []

    def test_messages_are_found_by_their_id(self, rig: Rig):
        rig.deliver(mail("one", "<1@x>"))
        rig.deliver(mail("two", "<2@x>"), Folder.SENT)

        assert subjects(list(rig.mailbox.find({"<2@x>", "<9@x>"}))) == ["two"]

    @pytest.mark.parametrize(
        "hostile", ['<a"b@x>', "<a\r\nZ2 NOOP@x>", "<a\0b@x>", "<ö@x>", "<{9}@x>"]
    )
    def test_a_hostile_id_finds_nothing_and_breaks_nothing(self, rig: Rig, hostile):
        rig.deliver(mail("one", "<1@x>"))

        assert rig.mailbox.find({hostile}) == ()
        assert rig.mailbox.find_draft(hostile) is None
        assert subjects(headings(rig.mailbox)) == ["one"]

    def test_what_was_found_is_a_plain_value(self, rig: Rig):
        rig.age(mail("old", "<1@x>"), NOON - timedelta(days=4))

        [heading] = headings(rig.mailbox)

        assert copy.deepcopy(heading) == pickle.loads(pickle.dumps(heading)) == heading

    def test_a_saved_draft_lies_in_drafts_and_is_untouched(self, rig: Rig):
        ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)

        [lying] = rig.drafts()
        assert b"Thank you for your time." in lying
        assert rig.mailbox.draft_state(ref) is DraftState.UNTOUCHED

    def test_a_saved_draft_is_found_again(self, rig: Rig):
        ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)

        assert rig.mailbox.find_draft(DRAFT_ID) == ref
        assert rig.mailbox.find_draft("<another@example.org>") is None

    def test_a_saved_draft_can_be_read_like_any_message(self, rig: Rig):
        ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)

        [message] = rig.mailbox.read([ref.key])

        assert b"Thank you for your time." in message.content

    def test_an_untouched_draft_is_withdrawn_to_trash(self, rig: Rig):
        ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)

        assert rig.mailbox.withdraw(ref) is DraftState.GONE
        assert rig.drafts() == []
        assert len(rig.trash()) == 1

    def test_withdrawing_twice_changes_nothing(self, rig: Rig):
        ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
        rig.mailbox.withdraw(ref)

        assert rig.mailbox.withdraw(ref) is DraftState.GONE
        assert len(rig.trash()) == 1

    def test_an_edited_draft_is_the_users(self, rig: Rig):
        ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
        rig.edit_draft(DRAFT_ID, DRAFT.replace(b"your time", b"the coffee"))

        assert rig.mailbox.draft_state(ref) is DraftState.EDITED
        assert rig.mailbox.withdraw(ref) is DraftState.EDITED
        assert b"the coffee" in rig.drafts()[0]

    def test_a_deleted_draft_is_gone(self, rig: Rig):
        rig.deliver(mail("a mailbox without any mail would be doubted", "<1@x>"))
        ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
        rig.delete_draft(DRAFT_ID)

        assert rig.mailbox.draft_state(ref) is DraftState.GONE

    def test_a_draft_that_was_sent_is_sent(self, rig: Rig):
        ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
        rig.send_draft(DRAFT_ID)

        assert rig.mailbox.draft_state(ref) is DraftState.SENT

    def test_a_draft_of_the_users_own_is_never_taken(self, rig: Rig):
        own = mail("My own words", "<own@example.org>")
        rig.deliver(own, Folder.DRAFTS)
        ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
        rig.mailbox.withdraw(ref)

        [lying] = rig.drafts()
        assert b"My own words" in lying

    def test_news_wake_whoever_watches(self, rig: Rig):
        watch = rig.mailbox.watch()
        news = watch.arm()
        rig.deliver(mail("one", "<1@x>"))

        assert news or comes(watch)
        watch.disarm()
        assert subjects(headings(rig.mailbox)) == ["one"]

    def test_closing_twice_is_harmless(self, rig: Rig):
        rig.mailbox.close()
        rig.mailbox.close()

        assert rig.mailbox is not None


def comes(watch, patience: float = 20.0) -> bool:
    """Wait as the daemon does: on the descriptor, or by polling."""

    for _ in range(int(patience)):
        descriptor = watch.fileno()
        if descriptor is not None:
            select.select([descriptor], [], [], 1.0)
        if watch.check():
            return True
    return False


Rigs = Iterator[Rig]
