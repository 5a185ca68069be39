"""A keyring of a test's own, in a folder, for this process and for others."""

from pathlib import Path

BACKEND = """
import pathlib
from keyring.backend import KeyringBackend

class Vault(KeyringBackend):
    priority = 9
    place = pathlib.Path({folder!r})

    def get_password(self, service, username):
        file = self.place / f"{{service}}.{{username}}"
        return file.read_text() if file.exists() else None

    def set_password(self, service, username, password):
        (self.place / f"{{service}}.{{username}}").write_text(password)
"""
NONE = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}


def folder_keyring(folder: Path) -> dict[str, str]:
    """Return the environment in which secrets are kept in files of the folder."""
    folder.mkdir(exist_ok=True)
    (folder / "folder_keyring.py").write_text(BACKEND.format(folder=str(folder)))
    return {
        "PYTHONPATH": str(folder),
        "PYTHON_KEYRING_BACKEND": "folder_keyring.Vault",
    }
