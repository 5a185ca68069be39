"""Finds the folders that matter: by SPECIAL-USE (RFC 6154), then by their usual names."""

import unicodedata
from dataclasses import dataclass

from connectors import names
from connectors.base import Folder
from connectors.errors import NeedsOwner
from connectors.imap.account import ImapAccount
from connectors.imap.quirks import UNUSABLE, attribute
from connectors.imap.wire import HardenedClient


@dataclass(frozen=True, slots=True)
class Folders:
    """The names of an account's folders; `read` maps each name to its role.

    The archive is read too: an answer is often filed there before it was seen here.
    """

    drafts: str
    trash: str | None
    read: dict[str, Folder]

    @property
    def sent(self) -> str | None:
        """The folder of sent mail, None where there is none."""
        return next((n for n, role in self.read.items() if role is Folder.SENT), None)


@dataclass(frozen=True, slots=True)
class _Listed:
    name: str
    flags: frozenset[str]
    leaf: str


def find_folders(client: HardenedClient, account: ImapAccount) -> Folders:
    """Return the folders; raise `NeedsOwner` for one that is named and not there."""
    listed = _listing(client)
    drafts = _pick(listed, "\\drafts", names.DRAFTS, account.drafts, account.name)
    if drafts is None:
        raise NeedsOwner(
            f"{account.name}: there is no Drafts folder: make one in your mail program, "
            "or name it with drafts_folder"
        )
    sent = _pick(listed, "\\sent", names.SENT, account.sent, account.name)
    trash = _pick(listed, "\\trash", names.TRASH, account.trash, account.name)
    read = {"INBOX": Folder.INBOX}
    if archive := _pick(listed, "\\archive", names.ARCHIVE, None, account.name):
        read[archive] = Folder.OTHER
    read |= {_named(listed, name, account.name): Folder.OTHER for name in account.extra}
    if sent:
        read[sent] = Folder.SENT
    return Folders(drafts, trash, read | {drafts: Folder.DRAFTS})


def _listing(client: HardenedClient) -> list[_Listed]:
    found = []
    for raw, delimiter, name in client.list_folders():
        flags = frozenset(attribute(flag) for flag in raw)
        if flags & UNUSABLE:
            continue
        separator = _text(delimiter) if delimiter else ""
        leaf = name.rpartition(separator)[2] if separator else name
        folded = unicodedata.normalize("NFC", leaf).casefold()
        found.append(_Listed(name, flags, folded))
    return found


def _pick(
    listed: list[_Listed],
    flag: str,
    usual: tuple[str, ...],
    configured: str | None,
    account: str,
) -> str | None:
    if configured:
        return _named(listed, configured, account)
    flagged = [folder.name for folder in listed if flag in folder.flags]
    if flagged:
        return min(flagged, key=lambda name: (len(name), name))
    known = {folder.leaf: folder.name for folder in reversed(listed)}
    return next((known[name] for name in usual if name in known), None)


def _named(listed: list[_Listed], name: str, account: str) -> str:
    for folder in listed:
        if folder.name == name:
            return name
    known = ", ".join(sorted(folder.name for folder in listed)[:20])
    raise NeedsOwner(f"{account}: there is no folder {name!r}: the server has {known}")


def _text(value: bytes | str) -> str:
    return value.decode("ascii", "replace") if isinstance(value, bytes) else value
