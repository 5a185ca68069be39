"""Letters to several people, and notes by mail, in a mailbox."""

from email import message_from_bytes
from email.policy import default

from connectors.base import Folder
from tests.shell.stage import INVITATION, REJECTION, Stage, letter

PANEL = letter(
    "<invitation@acme.example>",
    "Hi Ada,\r\n\r\nyour interview for the Data Engineer position at Acme is confirmed "
    "for Wednesday, March 4, 2026, 10:00 AM - 11:00 AM ET with Tom Lee and Ann Bo."
    "\r\n\r\nBest regards,\r\nJane Roe\r\n",
    to="Ada Example <ada@example.org>, Tom Lee <tom@acme.example>,"
    " Ann Bo <ann@acme.example>",
)
NOTE = letter(
    "<note@example.org>",
    "talked about the ingestion pipeline",
    when="4 13:10",
    subject="Re: Interview for Data Engineer at Acme",
    sender="Ada Example <ada@example.org>",
    answers="<invitation@acme.example>",
)


def panel(tmp_path) -> Stage:
    """Each of the two has a letter in Drafts."""
    stage = Stage(tmp_path, config='[thank_you]\nto = "each"\n')
    stage.deliver(PANEL)
    stage.visit("4 09:00")
    stage.visit("4 13:01")
    return stage


def addressed(stage: Stage) -> set[bytes]:
    lines = (line for draft in stage.drafts() for line in draft.splitlines())
    return {line for line in lines if line.startswith(b"To: ")}


def test_each_has_a_draft_and_looking_again_makes_no_third(tmp_path):
    stage = panel(tmp_path)
    both = {b"To: Tom Lee <tom@acme.example>", b"To: Ann Bo <ann@acme.example>"}

    assert addressed(stage) == both
    stage.visit("4 13:05")
    stage.restart()
    stage.visit("4 14:00")
    assert addressed(stage) == both
    assert len(stage.drafts()) == 2
    assert stage.box.trash == []
    stage.store.close()


def test_a_rejection_takes_them_all_away(tmp_path):
    stage = panel(tmp_path)
    stage.deliver(REJECTION)

    stage.visit("4 13:31")

    assert stage.drafts() == []
    assert len(stage.box.trash) == 2
    stage.store.close()


def test_a_note_by_mail_makes_an_untouched_draft_another_letter(stage: Stage):
    stage.deliver(INVITATION)
    stage.visit("4 09:00")
    stage.visit("4 13:01")
    stage.deliver(NOTE, Folder.SENT)

    stage.visit("4 13:11")

    [draft] = stage.drafts()
    written = message_from_bytes(draft, policy=default).get_content()
    assert "ingestion pipeline" in written
    assert len(stage.box.trash) == 1
    stage.visit("4 13:20")
    assert len(stage.drafts()) == 1


def test_a_note_by_mail_leaves_an_edited_draft_alone(stage: Stage):
    stage.deliver(INVITATION)
    stage.visit("4 09:00")
    stage.visit("4 13:01")
    [draft] = stage.box.in_folder(Folder.DRAFTS)
    stage.box.edit(draft.key, draft.content + b"\r\nP.S. Hello!\r\n")
    stage.deliver(NOTE, Folder.SENT)

    stage.visit("4 13:11")

    [left] = stage.drafts()
    assert b"P.S. Hello!" in left
    assert stage.states()[-1] == "kept"
