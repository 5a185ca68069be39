"""A draft as a message: ordinary, well-formed, and found again by its id."""

import email
from dataclasses import replace
from datetime import datetime
from email.policy import default

import pytest

from assistant.drafting import Draft
from assistant.shell.rendering import derive_message_id, render_draft
from assistant.vocabulary import Address
from tests.shell.stage import NEW_YORK

DATE = datetime(2026, 3, 4, 13, 0, tzinfo=NEW_YORK)
DRAFT = Draft(
    sender=Address("Ada Exämple", "ada@example.org"),
    to=(Address("Roe, Jane", "jane@acme.example"),),
    cc=(Address("", "tom@acme.example"),),
    subject="Thank you: Ingénieure de données",
    body="Dear Jane,\n\nthank you – truly.\n\nAda",
    in_reply_to="<2@acme.example>",
    references=("<1@acme.example>", "<2@acme.example>"),
)


def rendered(draft: Draft = DRAFT) -> bytes:
    return render_draft(draft, message_id="<id@example.org>", date=DATE)


def test_a_mail_program_reads_what_was_meant():
    message = email.message_from_bytes(rendered(), policy=default)

    assert message["From"] == "Ada Exämple <ada@example.org>"
    assert message["To"].addresses[0].display_name == "Roe, Jane"
    assert message["Cc"] == "tom@acme.example"
    assert message["Subject"] == DRAFT.subject
    assert message["In-Reply-To"] == "<2@acme.example>"
    assert message["References"].split() == list(DRAFT.references)
    assert message["Date"] == "Wed, 04 Mar 2026 13:00:00 -0500"
    assert message.get_content().splitlines() == DRAFT.body.splitlines()


def test_nothing_tells_that_a_program_made_it():
    message = email.message_from_bytes(rendered(), policy=default)

    assert set(message.keys()) == {
        "Date", "From", "To", "Cc", "Subject", "Message-ID", "In-Reply-To",
        "References", "Content-Type", "Content-Transfer-Encoding", "MIME-Version",
    }  # fmt: skip
    assert b"followup" not in rendered().lower()


def test_long_ids_stay_as_they_are():
    long = f"<{'y' * 200}@x>"

    draft = rendered(replace(DRAFT, references=(long,) * 3, in_reply_to=long))

    assert draft.count(long.encode()) == 4


@pytest.mark.parametrize("bad", ["<a b@x>", "<a@x>\r\nBcc: <eve@x>", "<é@x>", "none"])
def test_an_odd_id_from_a_mail_becomes_no_header(bad: str):
    draft = rendered(replace(DRAFT, in_reply_to=bad, references=(bad, "<1@x>")))

    assert b"Bcc" not in draft
    assert b"In-Reply-To" not in draft


def test_a_line_break_in_a_name_is_refused():
    draft = replace(DRAFT, subject="Hi\r\nBcc: eve@evil.example")

    with pytest.raises(ValueError, match="linefeed"):
        rendered(draft)


def test_every_line_ends_as_the_standard_says():
    assert b"\n" not in rendered().replace(b"\r\n", b"")


def test_the_same_follow_up_always_has_the_same_opaque_id():
    first = derive_message_id(b"secret", "thank_you:1", draft=DRAFT, turn=0)

    assert derive_message_id(b"secret", "thank_you:1", draft=DRAFT, turn=0) == first
    assert first.endswith("@example.org>")
    assert "thank" not in first


@pytest.mark.parametrize(
    ("secret", "followup", "turn"),
    [(b"other", "f", 0), (b"secret", "g", 0), (b"secret", "f", 1)],
)
def test_another_installation_follow_up_or_turn_has_another_id(secret, followup, turn):
    first = derive_message_id(b"secret", "f", draft=DRAFT, turn=0)

    assert derive_message_id(secret, followup, draft=DRAFT, turn=turn) != first
