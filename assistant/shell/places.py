"""Where the daemon keeps its memory, its locks and the secret of its Message-IDs."""

import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_state_path

from assistant.shell.faults import Fault

FILE = "followupd.db"
_SECRET_BYTES = 32


def state_folder(path: str | None, environment: Mapping[str, str] = os.environ) -> Path:
    """Return the folder of the state: systemd's, the config's, or the usual one.

    A path of the config that ends in .db names the store's file in its folder; of
    a database URL, the folder holds what is not in the database.
    """
    given = environment.get("STATE_DIRECTORY", "").partition(":")[0]
    if path and not is_url(path):
        chosen = Path(path).expanduser()
        return chosen.parent if chosen.suffix == ".db" else chosen
    return Path(given) if given else user_state_path("followupd")


def store_file(path: str | None, environment: Mapping[str, str] = os.environ) -> Path:
    """Return the file of the store."""
    if path and not is_url(path) and Path(path).suffix == ".db":
        return Path(path).expanduser()
    return state_folder(path, environment) / FILE


def shared_locks(environment: Mapping[str, str] = os.environ) -> Path:
    """Return the folder of locks that all daemons of this user share."""
    runtime = environment.get("XDG_RUNTIME_DIR")
    shared = Path(runtime) / "followupd" if runtime else user_state_path("followupd")
    return shared / "locks"


def is_url(path: str) -> bool:
    """Return whether a state path names a database."""
    return "://" in path


def installation_secret(folder: Path) -> bytes:
    """Return this installation's own secret, made at the first call; raise `Fault`."""
    file = folder / "installation.key"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return _read(file)
        with os.fdopen(descriptor, "wb") as opened:
            opened.write(secrets.token_bytes(_SECRET_BYTES))
            opened.flush()
            os.fsync(opened.fileno())
        return _read(file)
    except OSError as error:
        raise Fault(f"{file}: {error.strerror}: let this user write there") from error


def _read(file: Path) -> bytes:
    secret = file.read_bytes()
    if len(secret) != _SECRET_BYTES:
        raise Fault(f"{file}: it is damaged: remove it, and a new one is made")
    return secret
