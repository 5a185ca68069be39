"""One daemon for each mailbox: a lock that the kernel lets go of when we die."""

import fcntl
import hashlib
import os
from pathlib import Path

from assistant.shell.faults import Fault


class MailboxHeld(Fault):
    """Another process keeps this mailbox."""


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
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
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
