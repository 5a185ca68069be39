"""What single servers and programs are known for; each fails without its handling."""

import pytest

from connectors.base import DraftState
from connectors.imap.account import log_in
from connectors.imap.quirks import COME_AGAIN
from connectors.steps import watching
from tests.connectors.contract import DRAFT, DRAFT_ID
from tests.connectors.test_maildir import MaildirRig
from tests.faults.play import Play
from tests.faults.scripted_rig import ScriptedRig, account_on
from tests.servers.scripted import Box, Manners, Scripted


@pytest.fixture
def serve():
    started: list[Scripted] = []

    def start(manners: Manners | None = None) -> Scripted:
        started.append(Scripted(manners))
        return started[-1]

    yield start
    for server in started:
        server.stop()


def state_after_login_was_refused(serve, folder, said: str) -> str:
    server = serve(
        Manners(refuse=lambda name, _: f"NO {said}" if name == "LOGIN" else None)
    )
    play = Play(ScriptedRig(server), folder)
    play.visit("4 09:00")
    state = play.stage.post.state.value
    play.close()
    return state


@pytest.mark.parametrize("said", COME_AGAIN)
def test_a_login_that_is_turned_away_for_now_is_tried_again(serve, tmp_path, said):
    assert state_after_login_was_refused(serve, tmp_path, said) == "away"


@pytest.mark.parametrize("said", ["[AUTHENTICATIONFAILED] no", "Invalid credentials"])
def test_a_login_that_is_refused_is_its_owners_business(serve, tmp_path, said):
    assert state_after_login_was_refused(serve, tmp_path, said) == "parked"


@pytest.mark.parametrize("unusable", ["\\Noselect", "\\NonExistent"])
def test_a_drafts_folder_that_cannot_be_opened_is_passed_over(serve, unusable):
    rig = ScriptedRig(serve())
    usable = rig.server.boxes.pop("Drafts")
    rig.server.boxes["All/Drafts"] = Box(f"\\Drafts {unusable}")
    rig.server.boxes["Mine"] = usable

    rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)

    assert [stored.content for stored in usable.messages.values()] == [DRAFT]
    rig.mailbox.close()


def test_an_attribute_in_small_letters_names_a_folder_as_well(serve):
    """Cyrus writes them so."""
    rig = ScriptedRig(serve())
    drafts = rig.server.boxes.pop("Drafts")
    drafts.flags = "\\drafts"
    rig.server.boxes["Mine"] = drafts

    rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)

    assert [stored.content for stored in drafts.messages.values()] == [DRAFT]
    rig.mailbox.close()


def test_a_literal_beyond_all_measure_is_refused_when_it_is_announced(serve):
    bomb = b"* 1 FETCH (UID 1 BODY[] {1500000000}\r\nx"
    server = serve(
        Manners(refuse=lambda name, _: bomb if name == "UID FETCH" else None)
    )
    client = log_in(account_on(server))
    client.select_folder("INBOX", readonly=True)

    with pytest.raises(client.AbortError, match="announced a literal of 1500000000"):
        client.fetch_set("1", ["BODY.PEEK[]"])


def test_yahoo_is_never_asked_for_a_header(serve, tmp_path):
    """It answers NO [SERVERBUG]; a draft is found by what its folder holds."""
    rig = ScriptedRig(serve(Manners(cannot_search=frozenset({"HEADER"}))))
    ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)

    assert rig.mailbox.find_draft(DRAFT_ID) == ref
    rig.mailbox.close()


def test_an_edit_between_the_last_look_and_the_taking_wins(tmp_path):
    """Some programs write into the very file of a Maildir."""
    rig = MaildirRig(tmp_path)
    ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
    edited = DRAFT + b"One more thing.\r\n"

    def edit(name: str) -> None:
        if name == "maildir.taking":
            rig.draft_file(DRAFT_ID).write_bytes(edited)

    with watching(edit):
        state = rig.mailbox.withdraw(ref)

    assert state is DraftState.EDITED
    assert (rig.drafts(), rig.trash()) == ([edited], [])


def test_a_look_for_news_asks_for_each_folder_once(serve):
    """Servers slow down whoever asks too often (RFC 9051, 6.3.11)."""
    rig = ScriptedRig(serve())
    watch = rig.mailbox.watch()
    watch.arm()
    watch.disarm()
    before = len(rig.server.commands)

    watch.arm()

    assert rig.server.commands[before:].count("STATUS") == 3
    rig.mailbox.close()
