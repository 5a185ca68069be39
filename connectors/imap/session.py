"""One logged-in connection that is opened when needed and dropped when broken."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from connectors.errors import NeedsOwner, Unavailable
from connectors.imap.account import ImapAccount, log_in
from connectors.imap.errors import BROKEN, translated
from connectors.imap.fetching import Fetched
from connectors.imap.folders import Folders, find_folders
from connectors.imap.wire import HardenedClient


class Session:
    """The connection of one account; which folder is selected is known here alone."""

    def __init__(self, account: ImapAccount) -> None:
        """Take the account; nothing is opened before it is needed."""
        self.account = account
        self._client: HardenedClient | None = None
        self._folders: Folders | None = None
        self._selected: tuple[str, bool] | None = None

    @contextmanager
    def use(self) -> Iterator[HardenedClient]:
        """Give a working client; whatever breaks in the block is translated.

        After a broken connection the next block begins with a new one.
        """
        with translated(self.account.name):
            try:
                yield self.client()
            except BROKEN:
                self.drop()
                raise

    def client(self) -> HardenedClient:
        """Return the client, logged in."""
        if self._client is None:
            self._client = log_in(self.account)
        return self._client

    def folders(self) -> Folders:
        """Return the account's folders, listed once for each connection."""
        if self._folders is None:
            self._folders = find_folders(self.client(), self.account)
        return self._folders

    def select(self, folder: str, *, writing: bool = False) -> int:
        """Select a folder, read-only unless `writing`; return its UIDVALIDITY."""
        with self._opening(folder) as client:
            answer = client.select_folder(folder, readonly=not writing)
        self._selected = (folder, writing)
        return int(answer[b"UIDVALIDITY"])

    def allow_writing(self, folder: str) -> None:
        """Select no folder read-only: Courier then refuses to add to any other."""
        if self._selected is not None and not self._selected[1]:
            self.select(folder, writing=True)

    def ensure(self, folder: str) -> None:
        """Select a folder read-only, unless it is selected already."""
        if self._client is None or (self._selected or ("", False))[0] != folder:
            self.select(folder)

    def status(self, folder: str) -> tuple[int, int]:
        """Return a folder's UIDVALIDITY and UIDNEXT."""
        self._leave()
        answer = self._status(folder, ["UIDVALIDITY", "UIDNEXT"])
        return int(answer[b"UIDVALIDITY"]), int(answer[b"UIDNEXT"])

    def signature(self) -> tuple[object, ...]:
        """Return what changes whenever a folder that is read changes."""
        client = self.client()
        self._leave()
        items = ["UIDVALIDITY", "UIDNEXT", "MESSAGES"]
        if client.has_capability("CONDSTORE"):
            items.append("HIGHESTMODSEQ")
        found = [self._status(name, items) for name in self.folders().read]
        return tuple(tuple(each.get(i.encode()) for i in items) for each in found)

    def is_bare(self) -> bool:
        """Return whether no folder shows any mail: more likely a fault than the truth."""
        self._leave()
        folders = self.folders()
        names = [*folders.read, *([folders.trash] if folders.trash else [])]
        return not any(self._status(n, ["MESSAGES"])[b"MESSAGES"] for n in names)

    def _status(self, folder: str, items: list[str]) -> dict[bytes, int]:
        with self._opening(folder) as client:
            answer: dict[bytes, int] = client.folder_status(folder, items)
        return answer

    @contextmanager
    def _opening(self, folder: str) -> Iterator[HardenedClient]:
        """Name the folder that the server lists and does not open."""
        client = self.client()
        try:
            yield client
        except client.AbortError:
            raise
        except client.Error as error:
            self._folders = None
            raise Unavailable(
                f"{self.account.name}: the folder {folder!r} cannot be opened: {error}"
            ) from error

    def fetch(self, folder: str, uids: str, items: tuple[str, ...]) -> Fetched:
        """Fetch a UID set from a folder, connecting anew after a broken line."""
        try:
            self.ensure(folder)
            return self.client().fetch_set(uids, items)
        except BROKEN:
            self.drop()
            raise

    def _leave(self) -> None:
        """Leave the selected folder: STATUS may tell old news of it (RFC 9051, 6.3.11)."""
        if self._selected is None:
            return
        if self.has("UNSELECT"):
            self.client().unselect_folder()
            self._selected = None
        else:
            self.client().noop()

    def has(self, capability: str) -> bool:
        """Return whether the server offers a capability."""
        return bool(self.client().has_capability(capability))

    def drop(self) -> None:
        """Close the connection at once, without a word to the server."""
        client, self._client = self._client, None
        self._selected = self._folders = None
        if client is not None:
            with suppress(*BROKEN):
                client.shutdown()

    def close(self) -> None:
        """Log out, as far as the server still listens."""
        if self._client is not None:
            with suppress(NeedsOwner, Unavailable, *BROKEN), translated(""):
                self._client.logout()
        self.drop()
