"""Keeps a consent that changes: in the keyring, or in a file that systemd's key seals."""

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from assistant.shell.credentials import keyring_secret, store_secret
from assistant.shell.logs import conceal
from connectors.errors import NeedsOwner

KEY = "followupd.key"
SHORTEST = 32
_PURPOSE = b"followupd consent 1"
_NONCE = 12
_AGAIN = "log in again ('followupd login')"


class Vault:
    """What one account's consent is loaded from and saved to.

    The keyring holds it, but where `$CREDENTIALS_DIRECTORY` has a `followupd.key`: then
    it lies under `folder`, sealed (AES-GCM) by that key.
    """

    def __init__(
        self,
        account: str,
        folder: Path,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        """Take the account; nothing is read before it is needed."""
        self._account, self._environment = account, environment
        self._file = folder / "consents" / f"{quote(account, safe='')}.sealed"

    def load(self) -> str | None:
        """Return what was saved last, None where there is nothing."""
        key = self._key()
        text = self._opened(key) if key else keyring_secret(self._keyring_name)
        if text:
            _conceal(text)
        return text or None

    def save(self, text: str) -> None:
        """Keep it for good before this returns; raise `NeedsOwner`."""
        _conceal(text)
        key = self._key()
        if key is None:
            store_secret(self._keyring_name, text)
            return
        nonce = os.urandom(_NONCE)
        sealed = AESGCM(key).encrypt(nonce, text.encode(), self._account.encode())
        try:
            _write(self._file, nonce + sealed)
        except OSError as error:
            raise NeedsOwner(
                f"{self._file}: {error.strerror}: let this user write there"
            ) from error

    @property
    def _keyring_name(self) -> str:
        """Return a name that no account's password has."""
        return f"{self._account} consent"

    def _opened(self, key: bytes) -> str | None:
        try:
            content = self._file.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise NeedsOwner(
                f"{self._file}: {error.strerror}: let this user read it"
            ) from error
        try:
            opened = AESGCM(key).decrypt(
                content[:_NONCE], content[_NONCE:], self._account.encode()
            )
        except (InvalidTag, ValueError):
            raise NeedsOwner(
                f"{self._account}: the consent was sealed with another {KEY}: {_AGAIN}"
            ) from None
        return opened.decode()

    def _key(self) -> bytes | None:
        """Return the key that seals, None where systemd gives none."""
        folder = self._environment.get("CREDENTIALS_DIRECTORY")
        if not folder:
            return None
        file = Path(folder) / KEY
        try:
            secret = file.read_bytes().strip()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise NeedsOwner(
                f"{file}: {error.strerror}: let this user read it"
            ) from error
        if len(secret) < SHORTEST:
            raise NeedsOwner(
                f"{file}: a key of fewer than {SHORTEST} characters seals nothing: "
                "make one with 'openssl rand -hex 32'"
            )
        return HKDF(SHA256(), length=32, salt=None, info=_PURPOSE).derive(secret)


def _conceal(text: str) -> None:
    """Keep the secrets in a consent out of the log."""
    try:
        told = json.loads(text)
    except ValueError:
        conceal(text)
        return
    for secret in _secrets(told):
        conceal(secret)


def _secrets(told: Any) -> Iterator[str]:
    for name, value in told.items() if isinstance(told, dict) else ():
        if isinstance(value, dict):
            yield from _secrets(value)
        elif isinstance(value, str) and name.endswith(("secret", "_token")):
            yield value


def _write(file: Path, content: bytes) -> None:
    """Replace the file as a whole, and wait until the disk has it."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = file.with_suffix(".new")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())
    beside.replace(file)
    folder = os.open(file.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
