"""No field of a mail, and no name of a folder, ever becomes a command."""

import pytest

from connectors.imap.account import log_in
from tests.faults.play import Play
from tests.faults.scripted_rig import ScriptedRig, account_on
from tests.faults.stories import STORIES
from tests.servers.scripted import Scripted
from tests.shell.stage import INVITATION, REJECTION, at

USED = {
    "CAPABILITY", "LOGIN", "LIST", "STATUS", "SELECT", "EXAMINE", "UNSELECT", "NOOP", "IDLE",
    "LOGOUT", "APPEND", "UID SEARCH", "UID FETCH", "UID MOVE",
}  # fmt: skip
EVIL = "Z2 UID STORE 1:* +FLAGS (\\Deleted)"
BREAKS = ["\r\n", "\n", "\0", "\r\n\r\n"]
FIELDS = (
    "From",
    "To",
    "Subject",
    "Message-ID",
    "In-Reply-To",
    "References",
    "Reply-To",
)


@pytest.fixture
def server():
    made = Scripted()
    yield made
    made.stop()


def poisoned(content: bytes, field: str, ends: str) -> bytes:
    """Put a command behind a line break into a field of the header."""
    head, _, body = content.partition(b"\r\n\r\n")
    lines = [
        line + f" {ends}{EVIL}".encode() if line.startswith(field.encode()) else line
        for line in head.split(b"\r\n")
    ]
    if not any(line.startswith(field.encode()) for line in lines):
        lines.append(f"{field}: <x{ends}{EVIL}@x>".encode())
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


@pytest.mark.parametrize("ends", BREAKS, ids=repr)
@pytest.mark.parametrize("field", FIELDS)
def test_no_field_of_a_mail_becomes_a_command(server, tmp_path, field, ends):
    play = Play(ScriptedRig(server), tmp_path)
    play.rig.age(poisoned(INVITATION, field, ends), at("2 10:00"))
    play.visit("4 09:00")
    play.visit("4 13:01")
    play.rig.age(poisoned(REJECTION, field, ends), at("4 13:30"))
    play.visit("4 13:31")
    play.close()

    assert set(server.commands) <= USED
    assert all(
        not s.flags & {"\\Deleted"}
        for b in server.boxes.values()
        for s in b.messages.values()
    )


@pytest.mark.parametrize("ends", ["\r\n", "\n", "\r", "\0"], ids=repr)
@pytest.mark.parametrize(
    "say",
    [
        lambda client, evil: client.search(["HEADER", "Message-ID", evil]),
        lambda client, evil: client.search(evil),
        lambda client, evil: client.add_flags([1], [evil]),
        lambda client, evil: client.fetch_set(evil, ("FLAGS",)),
        lambda client, evil: client.fetch_set("1", (evil,)),
        lambda client, evil: client.login(evil, "x"),
        lambda client, evil: client.login("x", evil),
    ],
    ids=["search", "criteria", "flags", "uids", "items", "user", "password"],
)
def test_the_door_itself_lets_no_line_break_through(server, say, ends):
    client = log_in(account_on(server))
    client.select_folder("INBOX")
    before = list(server.commands)

    with pytest.raises(ValueError, match="control character"):
        say(client, f"x{ends}{EVIL}")

    client.noop()
    assert server.commands == [*before, "NOOP"]
    client.shutdown()


@pytest.mark.parametrize("ends", ["\r\n", "\n", "\0"], ids=repr)
def test_a_folder_of_any_name_is_just_a_name(server, ends):
    client = log_in(account_on(server))

    with pytest.raises(client.Error):
        client.select_folder(f"x{ends}{EVIL}")

    client.noop()
    assert server.commands[-2:] == ["SELECT", "NOOP"]
    client.shutdown()


def test_the_stories_use_these_commands_alone(server, tmp_path):
    play = Play(ScriptedRig(server), tmp_path)
    play.undisturbed(STORIES[0])
    play.close()

    assert set(server.commands) <= USED
