"""The files of a Maildir: listed, read, and put on the disk for good."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from connectors.base import Folder, Heading
from connectors.errors import NeedsOwner, Unavailable
from connectors.headers import MAX_HEADER, header_block, message_id

MAX_MESSAGE = 25 * 1024 * 1024


class File(NamedTuple):
    """A message's file, and what its folder says of it."""

    folder: Folder
    path: Path
    ctime: int
    received: datetime

    @property
    def unique(self) -> str:
        """What names the message, whatever its flags."""
        return unique_name(self.path)

    @property
    def key(self) -> str:
        """The key of the stored copy."""
        return f"{self.folder}/{self.unique}"


def files_in(role: Folder, path: Path) -> Iterator[File]:
    """Yield the messages of a `new` or `cur`; vanished ones are passed over."""
    with os.scandir(path) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            try:
                stat = entry.stat()
            except FileNotFoundError:
                continue
            received = datetime.fromtimestamp(stat.st_mtime, UTC)
            yield File(role, Path(entry.path), stat.st_ctime_ns, received)


def heading_of(file: File) -> Heading | None:
    """Return a file's heading, None when it just vanished."""
    content = content_of(file.path, limit=MAX_HEADER)
    if content is None:
        return None
    size = file.path.stat().st_size if file.path.exists() else len(content)
    header = header_block(content)
    return Heading(file.key, file.folder, header, size, file.received)


def content_of(path: Path, limit: int = MAX_MESSAGE) -> bytes | None:
    """Return at most `limit` bytes; None when a client just renamed or removed it."""
    try:
        with path.open("rb") as file:
            return file.read(limit)
    except (FileNotFoundError, IsADirectoryError):
        return None


def unique_name(path: Path) -> str:
    """Return what stays of a file's name when its flags change."""
    return path.name.partition(":2,")[0]


def id_of(content: bytes) -> str:
    """Return the Message-ID of a message, empty where there is none."""
    return message_id(header_block(content))


def host_name() -> str:
    """Return this machine's name as a file's name may hold it."""
    return os.uname().nodename.replace("/", "-").replace(":", "-")


def sync_folder(path: Path) -> None:
    """Have a folder's own entries written to the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def translated(root: Path) -> Iterator[None]:
    """Raise only `connectors.errors` for the Maildir at `root`."""
    try:
        yield
    except PermissionError as error:
        raise NeedsOwner(
            f"{error.filename or root}: permission denied: let this user read and write it"
        ) from error
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NeedsOwner(
            f"{error.filename or root}: is not there: correct the path"
        ) from error
    except OSError as error:
        raise Unavailable(f"{root}: {error.strerror or error}") from error
