"""Waiting for news of a Maildir by inotify, with a poll as backstop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inotify_simple import INotify

POLL = 60.0


class MaildirWatch:
    """Watches the folders that are given; without inotify it just polls.

    The kernel's limit on inotify instances is a reason to poll, not to fail.
    """

    def __init__(
        self,
        folders: Sequence[Path],
        listing: Callable[[], frozenset[str]],
        seen: frozenset[str] | None,
    ) -> None:
        """Watch `folders`; `listing` tells the names that they hold.

        `seen` are those of the last look, None where there was none.
        """
        self._folders = folders
        self._listing = listing
        self._seen = seen
        self._inotify: INotify | None = None

    def arm(self) -> bool:
        """Begin to watch; what came in between is found by comparing the names."""
        before = self._seen
        if self._inotify is None:
            self._inotify = self._start()
        self._seen = self._listing()
        return before is not None and self._seen != before

    def fileno(self) -> int | None:
        """Return inotify's descriptor, None where the kernel gave none."""
        return self._inotify.fileno() if self._inotify else None

    def deadline(self) -> float:
        """Return the seconds after which the folders are listed without an event."""
        return POLL

    def check(self) -> bool:
        """Return whether the names in the folders changed."""
        if self._inotify is not None:
            self._inotify.read(timeout=0)
        before, self._seen = self._seen, self._listing()
        return self._seen != before

    def disarm(self) -> None:
        """Give the descriptor back."""
        if self._inotify is not None:
            self._inotify.close()
            self._inotify = None

    def _start(self) -> INotify | None:
        # Mail that lies in files is read without watching, and sooner without this.
        from inotify_simple import INotify, flags  # noqa: PLC0415

        events = flags.CREATE | flags.MOVED_TO | flags.MOVED_FROM | flags.DELETE
        try:
            inotify = INotify(nonblocking=True)
        except OSError:
            return None
        for folder in self._folders:
            for part in ("new", "cur"):
                inotify.add_watch(str(folder / part), events)
        return inotify
