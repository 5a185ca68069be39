"""Every English letter is complete, with and without anything specific."""

import pytest

from assistant.vocabulary import FollowupKind, Register
from tests.drafting.desk import (
    RICH,
    RICH_WRITER,
    application,
    drafted,
    in_register,
)


@pytest.mark.parametrize("register", Register)
def test_a_thank_you_names_day_position_and_company(register):
    draft = drafted(known=in_register(application(), register))

    for words in ("on Tuesday", "Data Engineer", "Acme", "Jane", "Ada Example"):
        assert words in draft.body


@pytest.mark.parametrize("register", Register)
def test_a_thank_you_is_specific_where_something_is_known(register):
    draft = drafted(known=in_register(RICH, register), writer=RICH_WRITER)

    for words in ("your data platform", "Tom Lee and Ann Bo", "Spark", "how large"):
        assert words in draft.body


def test_a_reply_stays_in_its_thread():
    draft = drafted(FollowupKind.CHECK_IN)

    assert draft.subject == "Re: Interview at Acme"
    assert draft.in_reply_to == "<1@acme.example>"
    assert draft.references == ("<1@acme.example>",)
    assert [one.address for one in draft.to] == ["jane@acme.example"]
    assert draft.sender.address == "ada@example.org"
