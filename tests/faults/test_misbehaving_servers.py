"""Servers that misbehave, as real ones do now and then, and not on demand."""

from collections.abc import Callable

import pytest

from connectors.base import DraftState, Folder
from connectors.errors import CursorLost, NeedsOwner, Unavailable
from connectors.imap import ImapMailbox
from tests.connectors.contract import (
    DRAFT,
    DRAFT_ID,
    MailboxContract,
    cursor_of,
    headings,
    mail,
    subjects,
)  # fmt: skip
from tests.connectors.test_imap import DovecotRig
from tests.connectors.test_imap import account_on as on_dovecot
from tests.faults.play import Play
from tests.faults.scripted_rig import ScriptedRig
from tests.faults.stories import STORIES, Story, invite
from tests.servers.scripted import PLAIN, Box, Manners, Scripted


def without(*words: str) -> str:
    return " ".join(word for word in PLAIN.split() if word not in words)


def rebuilt(content: bytes) -> bytes:
    """Store a message as servers do that keep no MIME: other fields, other line ends."""
    header, _, body = content.partition(b"\r\n\r\n")
    kept = [line for line in header.split(b"\r\n") if not line.startswith(b"X-")]
    return b"\r\n".join(
        [
            b"X-MS-Exchange-Organization: 1",
            *reversed(kept),
            b"",
            body.rstrip() + b"\r\n\r\n",
        ]
    )


MODES: dict[str, Callable[[], Manners]] = {
    "as the RFC says": Manners,
    "no UIDPLUS": lambda: Manners(capability=without("UIDPLUS")),
    "no MOVE": lambda: Manners(capability=without("MOVE")),
    "neither": lambda: Manners(capability=without("MOVE", "UIDPLUS", "UNSELECT")),
    "no IDLE": lambda: Manners(capability=without("IDLE")),
    "untagged data everywhere": lambda: Manners(slip_in=b"* OK [ALERT] tea at five\r\n* 1 EXISTS\r\n* FLAGS (\\Seen)"),
    "FETCH without UID": lambda: Manners(slip_in=b"* 1 FETCH (FLAGS (\\Seen))\r\n* 2 FETCH (FLAGS (\\Deleted))"),
    "Exchange": lambda: Manners(capability=without("UNSELECT"), rewrite=rebuilt),
    "Yahoo": lambda: Manners(capability=without("IDLE", "UNSELECT"), cannot_search=frozenset({"HEADER", "TEXT", "BODY"})),
    "iCloud": lambda: Manners(capability=PLAIN + " CONDSTORE QRESYNC", before_idle=b"* 1 FETCH (FLAGS (\\Seen) UID 1)"),
    "Gmail": lambda: Manners(capability=PLAIN + " X-GM-EXT-1 CONDSTORE", merges_ids=True),
}  # fmt: skip
PREFIX = {"Gmail": "[Gmail]/"}


@pytest.fixture
def serve():
    started: list[Scripted] = []

    def start(manners: Manners | None = None, **options) -> Scripted:
        started.append(Scripted(manners, **options))
        return started[-1]

    yield start
    for server in started:
        server.stop()


@pytest.fixture
def rig(serve):
    made = ScriptedRig(serve())
    yield made
    made.mailbox.close()


class TestScripted(MailboxContract):
    """The stand-in itself keeps the contract, so that what it is told to break counts."""

    @pytest.fixture
    def rig(self, serve):
        made = ScriptedRig(serve())
        yield made
        made.mailbox.close()


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_every_story_ends_well_on_every_kind_of_server(
    serve, tmp_path, mode: str, story: Story
):
    server = serve(MODES[mode](), prefix=PREFIX.get(mode, ""))
    play = Play(ScriptedRig(server), tmp_path)

    end = play.undisturbed(story)

    assert len(end.drafts) == story.drafts
    assert [state for kind, state in end.states if kind == "thank_you"][
        -1
    ] == story.last
    assert len(end.trash) == sum(state == "withdrawn" for _, state in end.states)
    assert play.one_more_run(story) == end


BREAKS: dict[str, bytes | str] = {
    "BYE": b"* BYE shutting down\r\n",
    "[UNAVAILABLE]": "NO [UNAVAILABLE] come back later",
    "[SERVERBUG]": "NO [SERVERBUG] internal error",
    "[INUSE]": "NO [INUSE] somebody else has it",
    "not connected": "BAD User is authenticated but not connected.",
    "a literal of 1.5 GB": b"* 1 FETCH (UID 1 BODY[] {1500000000}\r\nx",
    "an unclosed quote": b'* 1 FETCH (UID 1 FLAGS (") BODY[] "abc)\r\n',
    "an endless line": b"* 1 FETCH (" + b"x" * 17_000_000,
    "a line that is no IMAP": b"\x16\x03\x01 SMTP? 220\r\n",
}


@pytest.mark.parametrize("breaks", BREAKS)
def test_a_server_that_breaks_off_at_any_command_is_tried_again(
    serve, tmp_path, breaks: str, record_property
):
    story = STORIES[0]
    sound = serve()
    calm = Play(ScriptedRig(sound), tmp_path / "calm")
    meant = calm.undisturbed(story)
    total = len(sound.commands)
    stride = 6 if breaks != "an endless line" else 29

    for number in range(1, total, stride):
        server = serve(
            Manners(
                refuse=lambda _name, at, n=number: BREAKS[breaks] if at == n else None
            )
        )
        play = Play(ScriptedRig(server), tmp_path / f"{number}")
        for moment, happens in story.scenes:
            happens(play.rig)
            play.visit(moment)
            play.settle(moment)
        assert play.ending() == meant, number
        play.close()

    record_property("server faults", len(range(1, total, stride)))


def test_a_server_that_is_always_busy_is_away_and_not_the_owners_business(
    serve, tmp_path
):
    server = serve(Manners(refuse=lambda *_: "NO [UNAVAILABLE] come back later"))
    play = Play(ScriptedRig(server), tmp_path)

    play.visit("4 09:00")

    assert play.stage.post.state.value == "away"


def test_an_empty_mailbox_all_of_a_sudden_loses_nothing(serve, tmp_path):
    server = serve()
    play = Play(ScriptedRig(server), tmp_path)
    for moment, happens in STORIES[0].scenes[:2]:
        happens(play.rig)
        play.visit(moment)
    server.manners.hides_all = True
    play.visit("4 13:05")
    play.visit("4 13:10")
    server.manners.hides_all = False
    play.visit("4 13:15")

    end = play.ending()

    assert len(end.drafts) == 1
    assert ("thank_you", "dismissed") not in end.states
    assert end.states[-1] == ("thank_you", "drafted")


def test_new_numbers_that_meet_the_owners_own_drafts_take_none_of_them(rig):
    ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
    drafts = rig.box(Folder.DRAFTS)
    own = mail("My own words", "<own@example.org>")
    rig.server.boxes["Drafts"] = Box("\\Drafts", validity=8)
    for content in (own, DRAFT):
        rig.server.boxes["Drafts"].add(content)

    state = rig.mailbox.withdraw(ref)

    assert 1 in drafts.messages
    assert state is DraftState.EDITED
    assert rig.drafts() == [own, DRAFT]


def test_the_same_number_for_another_draft_is_never_taken(rig):
    """A server that gives UIDs twice, without a new UIDVALIDITY."""
    ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
    own = mail("My own words", "<own@example.org>")
    rig.box(Folder.DRAFTS).messages[1].content = own

    assert rig.mailbox.withdraw(ref) is DraftState.GONE
    assert rig.drafts() == [own]
    assert rig.trash() == []


@pytest.mark.parametrize("lie", ["lying_move", "move_copies"])
def test_a_move_that_lies_is_noticed(rig, lie):
    ref = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
    setattr(rig.server.manners, lie, True)

    with pytest.raises(Unavailable, match="was not taken away"):
        rig.mailbox.withdraw(ref)
    assert rig.drafts() == [DRAFT]


def test_a_lying_move_does_not_end_in_a_second_draft(serve, tmp_path):
    server = serve(Manners(lying_move=True))
    play = Play(ScriptedRig(server), tmp_path)
    for moment, happens in STORIES[0].scenes:
        happens(play.rig)
        play.visit(moment)
    meanwhile = play.stage.post.said
    server.manners.lying_move = False
    play.settle("4 13:31")

    assert "was not taken away" in meanwhile
    assert play.ending().states[-1] == ("thank_you", "withdrawn")


def test_without_a_look_into_sent_nothing_is_drafted_and_the_folder_is_named(
    serve, tmp_path
):
    server = serve(Manners(unselectable=frozenset({"Sent"})))
    play = Play(ScriptedRig(server), tmp_path)

    invite(play.rig)
    play.visit("4 09:00")
    play.visit("4 13:01")

    assert "'Sent' cannot be opened" in play.stage.post.said
    assert play.rig.drafts() == []


def test_of_two_drafts_folders_one_is_taken_and_always_the_same(rig):
    rig.server.boxes["Mail/Drafts"] = Box("\\Drafts")

    first = rig.mailbox.save_draft(DRAFT, message_id=DRAFT_ID)
    rig.mailbox.close()

    assert rig.mailbox.find_draft(DRAFT_ID) == first
    assert len(rig.drafts()) == 1


def test_an_answer_that_makes_no_sense_is_the_servers_fault_and_no_letters(rig):
    rig.deliver(mail("one", "<1@x>"))
    rig.server.manners.slip_in = b"* SEARCH 1 2"

    with pytest.raises(Unavailable, match="makes no sense"):
        headings(rig.mailbox)

    rig.server.manners.slip_in = b""
    assert subjects(headings(rig.mailbox)) == ["one"]


def test_without_a_drafts_folder_the_owner_is_asked(rig):
    del rig.server.boxes["Drafts"]

    with pytest.raises(NeedsOwner, match="no Drafts folder"):
        headings(rig.mailbox)


@pytest.mark.parametrize(
    "spoilt",
    [
        b'* 2 FETCH (UID 2 ENVELOPE ("x" NIL BODYSTRUCTURE',
        b"* 2 FETCH (UID 2 BODYSTRUCTURE " + b"(" * 5000,
        b'* 2 FETCH (UID 2 FLAGS () INTERNALDATE "no day at all")',
    ],
    ids=["ENVELOPE", "BODYSTRUCTURE", "INTERNALDATE"],
)
def test_one_malformed_answer_costs_one_message_and_not_the_batch(rig, spoilt):
    for number in (1, 2, 3):
        rig.deliver(mail(f"mail {number}", f"<{number}@x>"))
    rig.server.manners.spoil = lambda uid, line: spoilt if uid == 2 else line

    assert subjects(headings(rig.mailbox)) == ["mail 1", "mail 3"]


HOSTILE = [
    'a"b',
    "a\\b",
    "a b",
    "a%b",
    "a*b",
    "Entwürfe",
    "下書き",
    "{9}",
    "((",
    "&AOk-",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_folder_may_be_called_anything(plain_dovecot, name):
    dovecot = DovecotRig(plain_dovecot)
    dovecot.other.create_folder(name)
    account = on_dovecot(
        plain_dovecot,
        dovecot.user,
        drafts=name,
        port=plain_dovecot.imap,
        security="none",
    )
    mailbox = ImapMailbox(account)

    ref = mailbox.save_draft(DRAFT, message_id=DRAFT_ID)

    assert len(dovecot.contents(name)) == 1
    assert mailbox.withdraw(ref) is DraftState.GONE
    mailbox.close()
    dovecot.close()


def test_numbers_that_run_backwards_lose_no_mail(rig):
    rig.deliver(mail("one", "<1@x>"))
    cursor = cursor_of(rig.mailbox)
    rig.server.manners.hides_all = True

    with pytest.raises(CursorLost):
        headings(rig.mailbox, cursor)

    rig.server.manners.hides_all = False
    assert headings(rig.mailbox, cursor) == []
