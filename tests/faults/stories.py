"""The lives that a draft can have; each must come to the same end whatever breaks."""

from collections.abc import Callable
from dataclasses import dataclass

from connectors.base import Folder
from connectors.headers import header_block, message_id
from tests.connectors.contract import Rig
from tests.shell.stage import INVITATION, MOVED, OWN_THANKS, REJECTION, at, letter

BEGUN = OWN_THANKS.replace(b"<own@", b"<begun@")
BEGUN_ID = "<begun@example.org>"
OUT_OF_OFFICE = letter(
    "<away@acme.example>",
    "I am out of the office until Friday, March 13, 2026, with no access to mail.\r\n",
    when="4 13:30",
    subject="Automatic reply: Interview for Data Engineer at Acme",
    answers="<invitation@acme.example>",
).replace(b"From:", b"Auto-Submitted: auto-replied\r\nFrom:", 1)


def nothing(rig: Rig) -> None:
    """Let time pass."""


def invite(rig: Rig) -> None:
    rig.age(INVITATION, at("2 10:00"))


def reject(rig: Rig) -> None:
    rig.age(REJECTION, at("4 13:30"))


def move(rig: Rig) -> None:
    rig.age(MOVED, at("4 13:30"))


def be_away(rig: Rig) -> None:
    rig.age(OUT_OF_OFFICE, at("4 13:30"))


def edit(rig: Rig) -> None:
    [old] = rig.drafts()
    new = old.replace(b"Kind regards", b"All the very best")
    assert new != old
    rig.edit_draft(id_of(old), new)


def delete(rig: Rig) -> None:
    [draft] = rig.drafts()
    rig.delete_draft(id_of(draft))


def send(rig: Rig) -> None:
    [draft] = rig.drafts()
    rig.send_draft(id_of(draft))


def thank(rig: Rig) -> None:
    rig.deliver(OWN_THANKS, Folder.SENT)


def begin(rig: Rig) -> None:
    rig.deliver(BEGUN, Folder.DRAFTS)


def discard(rig: Rig) -> None:
    rig.delete_draft(BEGUN_ID)


def id_of(content: bytes) -> str:
    return message_id(header_block(content))


@dataclass(frozen=True)
class Story:
    """What happens before each visit of the daemon, and how it ends.

    Scenes lie far enough apart for a draft in doubt to be settled in between.
    `drafts` counts what lies in Drafts at the end, the owner's own included; `last`
    is where the thank-you ended. `own` is the first scene that is this story's own:
    what leads to it is told by others. `config` is what its user has set beside the
    usual.
    """

    name: str
    scenes: tuple[tuple[str, Callable[[Rig], None]], ...]
    drafts: int
    last: str
    own: int = 2
    config: str = ""


INVITED = (("4 09:00", invite), ("4 13:01", nothing))
STORIES = (
    Story("answered", (*INVITED, ("4 13:31", reject)), 0, "withdrawn", own=0),
    Story("moved", (*INVITED, ("4 13:31", move), ("5 13:01", nothing)), 1, "drafted"),
    Story("away", (*INVITED, ("4 13:31", be_away)), 1, "drafted"),
    Story("edited", (*INVITED, ("4 13:20", edit), ("4 13:40", reject)), 1, "kept"),
    Story("deleted", (*INVITED, ("4 13:20", delete)), 0, "dismissed"),
    Story("sent", (*INVITED, ("4 13:20", send)), 0, "sent"),
    Story("thanked", (INVITED[0], ("4 12:30", thank), INVITED[1]), 0, "sent", own=1),
    Story(
        "begun",
        (INVITED[0], ("4 12:30", begin), INVITED[1], ("4 13:30", discard), ("4 13:50", nothing)),
        1,
        "drafted",
        own=1,
    ),
    Story(
        "reminded",
        (("3 09:00", invite), ("3 18:01", nothing), ("4 10:01", nothing)),
        0,
        "planned",
        own=0,
        config='[guide.rules]\n"before" = { note = true }\n',
    ),
)  # fmt: skip
