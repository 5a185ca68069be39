"""Where the folders of a Maildir lie: Maildir++ (`.Drafts`) or plain (`Drafts`)."""

import unicodedata
from pathlib import Path

from connectors import names
from connectors.base import Folder
from connectors.errors import NeedsOwner

PREFIXES = ("INBOX.", "INBOX/")


def is_maildir(path: Path) -> bool:
    """Return whether `cur` and `new` stand in this folder."""
    return (path / "cur").is_dir() and (path / "new").is_dir()


def decoded_name(path: Path) -> str:
    """Return a folder's own name, in lower case, without dot, prefix and UTF-7."""
    name = path.name.removeprefix(".")
    for prefix in PREFIXES:
        name = name.removeprefix(prefix)
    return unicodedata.normalize("NFC", _from_utf7(name)).casefold()


def find_folder(root: Path, usual: tuple[str, ...]) -> Path | None:
    """Return the subfolder that bears one of the usual names, the first name first."""
    known = {decoded_name(path): path for path in _subfolders(root)}
    return next((known[name] for name in usual if name in known), None)


def named_folder(root: Path, name: str) -> Path:
    """Return the subfolder that the configuration names; raise `NeedsOwner`."""
    for path in (root / name, root / f".{name}"):
        if is_maildir(path):
            return path
    raise NeedsOwner(
        f"{root}: there is no folder {name!r}: correct its name in the config"
    )


def role_of(root: Path, folder: Path) -> Folder:
    """Return the role of a Maildir found at `root` or below it."""
    if folder == root or decoded_name(folder) == "inbox":
        return Folder.INBOX
    name = decoded_name(folder)
    if name in names.SENT:
        return Folder.SENT
    return Folder.DRAFTS if name in names.DRAFTS else Folder.OTHER


def _subfolders(root: Path) -> list[Path]:
    return sorted(path for path in root.iterdir() if path.is_dir() and is_maildir(path))


def _from_utf7(name: str) -> str:
    """Decode the modified UTF-7 of RFC 3501, section 5.1.3, as Maildir++ keeps it."""
    if "&" not in name:
        return name
    plain = name.replace("+", "+-").replace("&-", "\0").replace("&", "+")
    decoded = (
        plain.replace(",", "/").encode("ascii", "replace").decode("utf-7", "replace")
    )
    return decoded.replace("\0", "&")
