"""Mail in files, read-only: a Maildir, an mbox, a folder of .eml, a single .eml."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from connectors.base import Folder, RawMessage
from connectors.errors import NeedsOwner
from connectors.headers import header_block
from connectors.maildir.files import MAX_MESSAGE
from connectors.maildir.layout import is_maildir, role_of

_FIELD = re.compile(rb"[!-9;-~]{1,70}[ \t]*:")
_SUFFIXES = {".eml", ".msg", ".txt", ".mail"}


class NotMail(NeedsOwner):
    """A file that was named holds no mail."""


def messages_at(path: Path) -> Iterator[RawMessage]:
    """Yield all messages at `path`; the key is the file's name, relative to `path`.

    Raises `NotMail` for a named file that holds none, `NeedsOwner` where nothing
    stands or may be read. A folder's files that hold no mail are passed over.
    """
    try:
        yield from _messages(path)
    except PermissionError as error:
        raise NeedsOwner(
            f"{error.filename}: permission denied: let this user read it"
        ) from error
    except OSError as error:
        raise NeedsOwner(f"{path}: {error.strerror}: correct the path") from error


def _messages(path: Path) -> Iterator[RawMessage]:
    if not path.is_dir():
        yield from _from_file(path, path.name, strict=True)
        return
    maildirs = sorted(p.parent for p in path.rglob("cur") if is_maildir(p.parent))
    for folder in maildirs:
        yield from _from_maildir(path, folder)
    if maildirs:
        return
    for file in sorted(p for p in path.rglob("*") if p.is_file()):
        if file.suffix.lower() in _SUFFIXES | {".mbox", ""}:
            yield from _from_file(file, str(file.relative_to(path)), strict=False)


def _from_maildir(root: Path, folder: Path) -> Iterator[RawMessage]:
    role = role_of(root, folder)
    for part in ("new", "cur"):
        for file in sorted((folder / part).iterdir()):
            if file.is_file() and not file.name.startswith("."):
                yield _raw(file, str(file.relative_to(root)), role)


def _from_file(file: Path, name: str, *, strict: bool) -> Iterator[RawMessage]:
    with file.open("rb") as opened:
        start = opened.read(5)
    if start == b"From ":
        yield from _from_mbox(file, name)
        return
    raw = _raw(file, name, Folder.INBOX)
    if _looks_like_mail(raw.content):
        yield raw
    elif strict:
        raise NotMail(f"{file}: this is no mail: it has no header fields")


def _from_mbox(file: Path, name: str) -> Iterator[RawMessage]:
    import mailbox  # noqa: PLC0415  (slow to import, and seldom needed)

    received = _modified(file)
    with_box = mailbox.mbox(str(file), create=False)
    try:
        for number, key in enumerate(with_box.iterkeys(), 1):
            content = with_box.get_bytes(key)[:MAX_MESSAGE]
            yield RawMessage(f"{name}#{number}", Folder.INBOX, content, received)
    finally:
        with_box.close()


def _raw(file: Path, name: str, role: Folder) -> RawMessage:
    with file.open("rb") as opened:
        content = opened.read(MAX_MESSAGE)
    return RawMessage(name, role, content, _modified(file))


def _modified(file: Path) -> datetime:
    return datetime.fromtimestamp(file.stat().st_mtime, UTC)


def _looks_like_mail(content: bytes) -> bool:
    lines = header_block(content.lstrip(b"\r\n"))[:65536].splitlines()
    return any(_FIELD.match(line) for line in lines[:50]) and b"\0" not in content[:512]
