"""A mailbox in files and its store, opened as the daemon opens them."""

import shutil
from dataclasses import replace
from pathlib import Path

from assistant.config import parse_config
from assistant.shell.house import House
from assistant.shell.parsing import InlineParser
from assistant.shell.posts import Post
from assistant.shell.store import StoreDamaged
from connectors.maildir import MaildirMailbox
from tests.connectors.test_maildir import MaildirRig
from tests.faults.houses import on_maildir
from tests.faults.play import Play
from tests.faults.stories import invite
from tests.shell.stage import CONFIG, HandClock, at


def drafted(folder: Path) -> Play:
    """Play a story until its draft lies there."""
    play = on_maildir(folder)
    invite(play.rig)
    play.visit("4 09:00")
    play.visit("4 13:01")
    return play


class Home:
    """A copy of what a story left, with the house that opens it."""

    def __init__(self, play: Play, folder: Path) -> None:
        shutil.copytree(play.folder, folder / "state")
        shutil.copytree(play.rig.root, folder / "mail")
        self.store = folder / "state" / "followupd.db"
        self.rig = MaildirRig(folder / "mail")
        self.clock = HandClock(at("4 13:05"))
        assert play.desk
        self.desk = replace(
            play.desk, open_mailbox=lambda: MaildirMailbox(folder / "mail")
        )
        config = parse_config(CONFIG)
        self.house = House(
            config,
            lambda *_: self.desk,
            read_again=lambda: config,
            parser=InlineParser(),
            locks=[folder / "locks"],
        )
        self.house.furnish(self.store, self.clock)
        self.post: Post | None = None

    def damage(self, place: int, *, size: int = 300) -> bytes:
        """Write nonsense over a place of the store; return what the file holds then."""
        content = bytearray(self.store.read_bytes())
        content[place : place + size] = b"\xa5" * len(content[place : place + size])
        self.store.write_bytes(content)
        return bytes(content)

    def kept(self) -> list[Path]:
        """Return the damaged stores that were set aside."""
        return sorted(self.store.parent.glob("followupd.db.damaged-*"))

    def visit(self, moment: str) -> Post:
        """Look after the mailbox as the daemon does: on damage, with a store anew."""
        self.clock.moment = at(moment)
        if self.post is None:
            [self.post] = self.house.open_posts()
        self._attend(self.post)
        if isinstance(self.post.error, StoreDamaged):
            self.post.leave()
            [self.post] = self.house.open_posts()
            self._attend(self.post)
        return self.post

    def close(self) -> None:
        if self.post is not None:
            self.post.leave()
        self.house.close()

    @staticmethod
    def _attend(post: Post) -> None:
        post.call()
        post.attend()
