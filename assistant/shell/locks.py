"""One daemon for each mailbox: a lock that the kernel lets go of when we die."""

import fcntl
import hashlib
import os
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from assistant.shell.faults import Fault


class MailboxHeld(Fault):
    """Another process keeps this mailbox."""


class Unlockable(Fault):
    """The lock's file can't be made."""


class MailboxLock:
    """An flock(2) on a file in the state folder; the file holds the holder's pid."""

    def __init__(self, folder: Path, mailbox: str) -> None:
        """Take the folder, and what names the mailbox apart from its account's name."""
        name = hashlib.sha256(mailbox.encode()).hexdigest()[:16]
        self._path = folder / f"{name}.lock"
        self._mailbox = mailbox
        self._descriptor: int | None = None

    def acquire(self) -> None:
        """Take the lock, or raise `MailboxHeld` with the holder's process id."""
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW
            descriptor = os.open(self._path, flags, 0o600)
        except OSError as error:
            raise Unlockable(
                f"{self._path}: {error.strerror}: let this user write there"
            ) from error
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            holder = os.read(descriptor, 32).decode("ascii", "replace").strip()
            os.close(descriptor)
            raise MailboxHeld(
                f"{self._mailbox}: another followupd (process {holder or 'unknown'}) "
                "keeps this mailbox: stop that one first"
            ) from None
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0)
        self._descriptor = descriptor

    def release(self) -> None:
        """Let go; the file stays, so that nobody locks an unlinked one."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def hold(folders: Sequence[Path], mailbox: str) -> ExitStack:
    """Lock a mailbox in each folder; closing what is returned lets go.

    The first folder must do; a further one that can't be written is passed over.
    """
    with ExitStack() as held:
        for number, folder in enumerate(folders):
            lock = MailboxLock(folder, mailbox)
            try:
                lock.acquire()
            except Unlockable:
                if number == 0:
                    raise
            held.callback(lock.release)
        return held.pop_all()
