"""Fresh mailboxes of every kind, for stories that are played over and over."""

import contextlib
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from connectors.memory import MemoryMailbox
from connectors.steps import step
from tests.connectors.contract import Rig
from tests.connectors.test_imap import DovecotRig, ImapRig
from tests.connectors.test_maildir import MaildirRig
from tests.connectors.test_memory import MemoryRig
from tests.faults.play import Play, PlayInMemory
from tests.gmail.rig import GmailRig
from tests.servers.dovecot import Dovecot
from tests.servers.gmail.server import Gmail


class SteppingMailbox(MemoryMailbox):
    """A mailbox in memory with a border before and behind each change."""

    def save_draft(self, content, *, message_id):
        step("memory.saving")
        ref = super().save_draft(content, message_id=message_id)
        step("memory.saved")
        return ref

    def withdraw(self, ref):
        step("memory.withdrawing")
        state = super().withdraw(ref)
        step("memory.withdrawn")
        return state


@dataclass
class Houses:
    """Gives a play on an empty mailbox each time it is asked for one."""

    kind: str
    fresh: Callable[[Path], Play]
    numbers: Iterator[int]
    folder: Path

    def play(self) -> Play:
        return self.fresh(self.folder / str(next(self.numbers)))


def in_memory(folder: Path) -> Play:
    rig = MemoryRig()
    rig.mailbox = SteppingMailbox()
    return PlayInMemory(rig, folder)


def on_maildir(folder: Path) -> Play:
    return Play(MaildirRig(folder / "mail"), folder / "state", in_doubt=timedelta(0))


def clear(rig: ImapRig) -> None:
    """Empty every folder, as a new user finds them."""
    for name in (*rig.names.values(), "Trash"):
        rig.other.select_folder(name)
        if uids := rig.other.search("ALL"):
            rig.other.delete_messages(uids)
            rig.other.expunge()
    rig.other.unselect_folder()


@contextlib.contextmanager
def houses(kind: str, folder: Path, dovecot: Callable[[], Dovecot]) -> Iterator[Houses]:
    """Give the houses of a kind, and let go of what they stand on."""
    numbers = itertools.count()
    with contextlib.ExitStack() as stack:
        if kind == "memory":
            yield Houses(kind, in_memory, numbers, folder)
        elif kind == "maildir":
            yield Houses(kind, on_maildir, numbers, folder)
        elif kind == "dovecot":
            rig = DovecotRig(dovecot())
            stack.callback(rig.close)
            yield Houses(kind, lambda path: emptied(rig, path), numbers, folder)
        else:
            yield Houses(kind, lambda path: at_gmail(stack, path), numbers, folder)


def emptied(rig: ImapRig, folder: Path) -> Play:
    clear(rig)
    return Play(rig, folder)


def at_gmail(stack: contextlib.ExitStack, folder: Path) -> Play:
    gmail = Gmail()
    stack.callback(gmail.stop)
    rig: Rig = GmailRig(gmail)

    def set_clock(stage) -> None:
        gmail.box.now = stage.clock.now

    return Play(rig, folder, calm=set_clock)


__all__ = ["Houses", "clear", "houses"]
