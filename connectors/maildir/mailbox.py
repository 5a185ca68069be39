"""A Maildir on this machine as a mailbox."""

import os
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import NamedTuple

from connectors import names
from connectors.base import (
    Batch,
    DraftRef,
    DraftState,
    Folder,
    Heading,
    RawMessage,
    SpecialFolders,
    Watch,
)
from connectors.errors import NeedsOwner
from connectors.headers import digest, message_id
from connectors.maildir.cursor import Place, parse_place
from connectors.maildir.files import (
    File,
    content_of,
    files_in,
    heading_of,
    host_name,
    id_of,
    sync_folder,
    translated,
    unique_name,
)
from connectors.maildir.layout import find_folder, is_maildir, named_folder
from connectors.maildir.watch import MaildirWatch
from connectors.steps import step

BATCH = 200
_numbers = count(1)


class FolderNames(NamedTuple):
    """The names that the configuration gives; None: found by the usual names."""

    drafts: str | None = None
    sent: str | None = None
    trash: str | None = None


class MaildirMailbox:
    """The inbox, Sent and Drafts of one Maildir; drafts need a Drafts folder in it."""

    def __init__(self, root: Path, wanted: FolderNames | None = None) -> None:
        """Open the Maildir at `root`; raise `NeedsOwner` when it cannot be used."""
        wanted = wanted or FolderNames()
        with translated(root):
            if not is_maildir(root):
                raise NeedsOwner(f"{root}: no Maildir stands there: correct its path")
            self._folders = {Folder.INBOX: root}
            for role, name, usual in (
                (Folder.SENT, wanted.sent, names.SENT),
                (Folder.DRAFTS, wanted.drafts, names.DRAFTS),
                (Folder.OTHER, None, names.ARCHIVE),
            ):
                found = named_folder(root, name) if name else find_folder(root, usual)
                if found:
                    self._folders[role] = found
            self._trash = (
                named_folder(root, wanted.trash)
                if wanted.trash
                else find_folder(root, names.TRASH)
            )
        self._root = root
        self._seen: frozenset[str] | None = None
        if Folder.DRAFTS not in self._folders:
            raise NeedsOwner(
                f"{root}: there is no Drafts folder: make one in your mail program, "
                "or name it with drafts_folder"
            )

    def changes(
        self, cursor: str | None, *, since: datetime | None = None
    ) -> Iterator[Batch]:
        """Yield what came after `cursor`; see `Mailbox.changes`."""
        place = parse_place(cursor) if cursor else Place(0, {})
        with translated(self._root):
            files = sorted(self._files(), key=lambda file: (file.received, file.unique))
            self._seen = frozenset(file.key for file in files)
            if cursor:
                new = [f for f in files if place.is_new(f.key, f.ctime)]
            else:
                new = [f for f in files if since is None or f.received >= since]
                old = [f for f in files if since is not None and f.received < since]
                place = place.after((f.key, f.ctime) for f in old)
            for at in range(0, len(new), BATCH):
                part = new[at : at + BATCH]
                place = place.after((f.key, f.ctime) for f in part)
                headings = tuple(h for f in part if (h := heading_of(f)))
                left = max(0, len(new) - at - BATCH)
                yield Batch(headings, place.to_text(), left)
            if cursor is None and not new:
                yield Batch((), place.to_text(), 0)

    def read(self, keys: Sequence[str]) -> Iterator[RawMessage]:
        """Yield these messages; see `Mailbox.read`."""
        wanted = set(keys)
        with translated(self._root):
            files = {file.key: file for file in self._files() if file.key in wanted}
            for key in keys:
                if (
                    key in files
                    and (content := content_of(files[key].path)) is not None
                ):
                    file = files[key]
                    yield RawMessage(key, file.folder, content, file.received)

    def find(
        self, message_ids: Collection[str], *, since: datetime | None = None
    ) -> tuple[Heading, ...]:
        """Return headings by Message-ID; see `Mailbox.find`."""
        with translated(self._root):
            return tuple(
                heading
                for file in self._files()
                if (since is None or file.received >= since)
                and (heading := heading_of(file))
                and message_id(heading.header) in message_ids
            )

    def save_draft(self, content: bytes, *, message_id: str) -> DraftRef:
        """Add a draft; see `Mailbox.save_draft`. It is on the disk when this returns."""
        folder = self._folders[Folder.DRAFTS]
        now = datetime.now(UTC)  # noqa: TID251 - part of a file name, decides nothing
        unique = (
            f"{now:%s}.M{now.microsecond}P{os.getpid()}Q{next(_numbers)}.{host_name()}"
        )
        final = folder / "cur" / f"{unique}:2,DS"
        with translated(self._root):
            draft = folder / "tmp" / unique
            draft.parent.mkdir(mode=0o700, exist_ok=True)
            with draft.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            step("maildir.written")
            draft.rename(final)
            step("maildir.renamed")
            sync_folder(final.parent)
            step("maildir.synced")
        return DraftRef(f"{Folder.DRAFTS}/{unique}", message_id, digest(content))

    def find_draft(self, message_id: str) -> DraftRef | None:
        """Return the draft with this Message-ID; see `Mailbox.find_draft`."""
        with translated(self._root):
            for file in self._files(Folder.DRAFTS):
                content = content_of(file.path)
                if content is not None and id_of(content) == message_id:
                    return DraftRef(file.key, message_id, digest(content))
        return None

    def draft_state(self, ref: DraftRef) -> DraftState:
        """Compare a draft with what was written; see `Mailbox.draft_state`."""
        with translated(self._root):
            self._finish_taking(ref)
            return self._look_up(ref)[0]

    def withdraw(self, ref: DraftRef) -> DraftState:
        """Move an untouched draft to Trash, or delete it where there is no Trash."""
        with translated(self._root):
            state, path = self._look_up(ref)
            if state is not DraftState.UNTOUCHED or path is None:
                return state
            step("maildir.taking")
            try:
                path.rename(self._aside / path.name)
            except FileNotFoundError:
                return self._look_up(ref)[0]
            step("maildir.aside")
            self._finish_taking(ref)
            return self._look_up(ref)[0]

    def special_folders(self) -> SpecialFolders:
        """Return which folders serve; see `Mailbox.special_folders`."""
        sent = self._folders.get(Folder.SENT)
        return SpecialFolders(
            self._folders[Folder.DRAFTS].name,
            sent.name if sent else None,
            self._trash.name if self._trash else None,
        )

    def watch(self) -> Watch:
        """Return the way to wait for news."""
        folders = tuple(self._folders.values())
        return MaildirWatch(folders, self._listing, self._seen)

    def close(self) -> None:
        """Do nothing: no file is kept open."""

    @property
    def _aside(self) -> Path:
        """Where a draft lies that nobody can edit any more, until it was compared."""
        return self._folders[Folder.DRAFTS] / "tmp"

    def _finish_taking(self, ref: DraftRef) -> None:
        """Take a draft away that was put aside, or give it back to who edited it."""
        for aside in self._aside.glob("*:2,*"):
            if f"{Folder.DRAFTS}/{unique_name(aside)}" != ref.key:
                continue
            if digest(aside.read_bytes()) != ref.digest:
                aside.rename(self._folders[Folder.DRAFTS] / "cur" / aside.name)
            elif self._trash:
                aside.rename(self._trash / "cur" / aside.name)
            else:
                aside.unlink()
            step("maildir.taken")

    def _look_up(self, ref: DraftRef) -> tuple[DraftState, Path | None]:
        for file in self._files(Folder.DRAFTS):
            content = content_of(file.path) if file.key == ref.key else None
            if content is not None and digest(content) == ref.digest:
                return DraftState.UNTOUCHED, file.path
        for folder, state in (
            (Folder.SENT, DraftState.SENT),
            (Folder.DRAFTS, DraftState.EDITED),
        ):
            headings = (heading_of(file) for file in self._files(folder))
            if any(h and message_id(h.header) == ref.message_id for h in headings):
                return state, None
        return DraftState.GONE, None

    def _listing(self) -> frozenset[str]:
        with translated(self._root):
            return frozenset(file.key for file in self._files())

    def _files(self, *roles: Folder) -> Iterator[File]:
        for role, folder in self._folders.items():
            if roles and role not in roles:
                continue
            for part in ("new", "cur"):
                yield from files_in(role, folder / part)
