"""What becomes of a draft in the mailbox, whatever the owner does to it."""

from connectors.base import Folder
from connectors.headers import header_block, message_id
from connectors.steps import watching
from tests.shell.stage import (
    INVITATION,
    MOVED,
    OWN_THANKS,
    REJECTION,
    Stage,
    letter,
)


def drafted(stage: Stage) -> str:
    """Bring the story to the moment at which the thank-you lies there; return its key."""
    stage.deliver(INVITATION)
    stage.visit("4 09:00")
    stage.visit("4 13:01")
    [draft] = stage.box.in_folder(Folder.DRAFTS)
    return draft.key


def test_nothing_is_drafted_before_it_is_due(stage: Stage):
    stage.deliver(INVITATION)

    stage.visit("4 12:59")

    assert stage.drafts() == []
    assert f"{stage.keeper.next_wake():%H:%M}" == "13:00"


def test_the_thank_you_appears_when_it_is_due(stage: Stage):
    drafted(stage)

    [draft] = stage.drafts()
    assert b"To: Jane Roe <jane@acme.example>" in draft
    assert b"In-Reply-To: <invitation@acme.example>" in draft


def test_looking_again_makes_no_second_draft(stage: Stage):
    drafted(stage)
    stage.visit("4 13:02")
    stage.restart()
    stage.visit("4 13:03")

    assert len(stage.drafts()) == 1


def test_an_answer_takes_the_untouched_draft_to_the_trash(stage: Stage):
    drafted(stage)
    stage.deliver(REJECTION)

    stage.visit("4 13:31")

    assert stage.drafts() == []
    assert len(stage.box.trash) == 1
    assert stage.states()[-1] == "withdrawn"


def test_a_draft_that_the_owner_edited_is_his(stage: Stage):
    key = drafted(stage)
    edited = stage.drafts()[0].replace(b"Thank you", b"Many thanks")
    stage.box.edit(key, edited)
    stage.deliver(REJECTION)

    stage.visit("4 13:31")

    assert stage.drafts() == [edited]
    assert stage.states()[-1] == "kept"


def test_a_draft_that_the_owner_deleted_stays_away(stage: Stage):
    stage.box.remove(drafted(stage))

    stage.visit("4 13:10")
    stage.restart()
    stage.visit("4 13:20")

    assert stage.drafts() == []
    assert stage.states()[-1] == "dismissed"


def test_a_draft_that_the_owner_sent_is_not_made_again(stage: Stage):
    stage.box.send(drafted(stage))

    stage.visit("4 13:10")
    stage.restart()
    stage.visit("4 18:00")

    assert stage.drafts() == []
    assert stage.states()[-1] == "sent"


def test_a_draft_that_was_edited_and_sent_later_counts_as_sent(stage: Stage):
    key = drafted(stage)
    edited = stage.drafts()[0].replace(b"Thank you", b"Many thanks")
    stage.box.edit(key, edited)
    stage.deliver(REJECTION)
    stage.visit("4 13:31")
    [there] = stage.box.in_folder(Folder.DRAFTS)

    stage.box.send(there.key)
    stage.visit("4 14:10")

    assert stage.states()[-1] == "sent"


def test_a_draft_that_vanished_before_it_shows_up_as_sent_counts_as_sent(stage: Stage):
    """As where a mail program is slow to file what it has sent."""
    key = drafted(stage)
    [draft] = stage.drafts()
    stage.box.remove(key)
    stage.visit("4 13:10")
    stage.deliver(draft, Folder.SENT)

    stage.visit("4 13:20")

    assert stage.states()[-2:] == ["dismissed", "sent"]


def test_a_draft_that_is_edited_while_it_is_taken_away_is_his(stage: Stage):
    drafted(stage)
    edited = stage.drafts()[0].replace(b"Thank you", b"Many thanks")
    stage.deliver(REJECTION)

    def edit(name: str) -> None:
        if name == "withdraw.begun":
            [there] = stage.box.in_folder(Folder.DRAFTS)
            stage.box.edit(there.key, edited)

    with watching(edit):
        stage.visit("4 13:31")

    assert stage.drafts() == [edited]
    assert stage.box.trash == []
    assert stage.states()[-1] == "kept"


def test_a_thank_you_of_the_owners_own_is_enough(stage: Stage):
    stage.deliver(INVITATION)
    stage.visit("4 09:00")
    stage.deliver(OWN_THANKS, Folder.SENT)

    stage.visit("4 13:01")

    assert stage.drafts() == []
    assert stage.states()[-1] == "sent"


def test_a_draft_that_the_owner_has_begun_comes_first(stage: Stage):
    stage.deliver(INVITATION)
    stage.visit("4 09:00")
    begun = OWN_THANKS.replace(b"<own@", b"<begun@")
    key = stage.deliver(begun, Folder.DRAFTS)

    stage.visit("4 13:01")
    held_back = stage.drafts()
    stage.box.remove(key)
    stage.visit("4 13:30")
    stage.visit("4 13:31")

    assert held_back == [begun]
    assert len(stage.drafts()) == 1


def test_a_begun_draft_that_its_program_saves_anew_still_comes_first(stage: Stage):
    stage.deliver(INVITATION)
    stage.visit("4 09:00")
    begun = OWN_THANKS.replace(b"<own@", b"<begun@")
    key = stage.deliver(begun, Folder.DRAFTS)
    stage.visit("4 12:30")
    stage.box.remove(key)
    longer = begun + b"And one more thing.\r\n"
    stage.deliver(longer, Folder.DRAFTS)

    stage.visit("4 13:01")
    stage.visit("4 13:31")

    assert stage.drafts() == [longer]


def test_an_answer_that_came_in_the_last_moment_is_seen_before_the_draft_is_made(
    stage: Stage,
):
    stage.deliver(INVITATION)
    stage.visit("4 09:00")
    stage.deliver(REJECTION)

    stage.visit("4 13:31")

    assert stage.drafts() == [] == stage.box.trash


def test_the_draft_is_found_again_when_all_memory_is_lost(stage: Stage):
    drafted(stage)
    stage.store.close()
    for file in stage.folder.glob("followupd.db*"):
        file.unlink()

    stage.open()
    stage.visit("4 13:05")

    assert len(stage.drafts()) == 1
    assert stage.states()[-1] == "drafted"


def test_an_untouched_draft_is_known_again_after_the_server_renumbered(stage: Stage):
    key = drafted(stage)
    stage.box.edit(key, stage.drafts()[0])
    stage.box.lose_cursor()
    stage.visit("4 13:10")
    stage.deliver(REJECTION)

    stage.visit("4 13:31")

    assert stage.drafts() == []
    assert stage.states()[-1] == "withdrawn"


def test_mail_that_is_listed_again_is_no_news(stage: Stage):
    drafted(stage)
    before = stage.store.events("main")
    stage.box.lose_cursor()
    ad = letter("<ad@x>", "Buy!", subject="Sale", sender="Shop <ads@shop.example>")
    stage.deliver(ad)

    stage.visit("4 13:10")

    assert stage.store.events("main") == before
    assert len(stage.drafts()) == 1


def test_a_moved_interview_takes_the_draft_away_and_makes_a_new_one(stage: Stage):
    drafted(stage)
    first = message_id(header_block(stage.drafts()[0]))
    stage.deliver(MOVED)

    stage.visit("4 13:31")
    between = stage.drafts()
    stage.visit("5 13:01")

    assert between == []
    [draft] = stage.drafts()
    assert message_id(header_block(draft)) != first
