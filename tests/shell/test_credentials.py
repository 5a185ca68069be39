"""Where a password comes from, and what is said when there is none."""

import stat

import pytest

from assistant.shell.credentials import find_secret, store_secret
from assistant.shell.places import installation_secret
from connectors.errors import NeedsOwner


@pytest.fixture
def no_keyring(monkeypatch):
    """A machine without a keyring that keeps anything."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.fixture
def keyring(monkeypatch, tmp_path):
    """A keyring of one's own, in a file of the test's folder."""
    module = tmp_path / "folder_keyring.py"
    module.write_text(
        "import os, pathlib\n"
        "from keyring.backend import KeyringBackend\n"
        "class Vault(KeyringBackend):\n"
        "    priority = 9\n"
        f"    place = pathlib.Path({str(tmp_path)!r})\n"
        "    def get_password(self, service, username):\n"
        "        file = self.place / f'{service}.{username}'\n"
        "        return file.read_text() if file.exists() else None\n"
        "    def set_password(self, service, username, password):\n"
        "        (self.place / f'{service}.{username}').write_text(password)\n"
        "class Locked(Vault):\n"
        "    def get_password(self, service, username):\n"
        "        import time\n"
        "        time.sleep(60)\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "folder_keyring.Vault")
    return monkeypatch


def test_systemds_credential_comes_first(tmp_path):
    (tmp_path / "main").write_text("from systemd\n")

    secret = find_secret(
        "main", ("echo", "from the command"), {"CREDENTIALS_DIRECTORY": str(tmp_path)}
    )

    assert secret == "from systemd"


@pytest.mark.parametrize(
    "command", [("printf", "first\nsecond"), "printf 'first\\nsecond'"]
)
def test_the_first_line_of_a_command_counts(command):
    assert find_secret("main", command, {}) == "first"


def test_a_command_that_fails_says_so_without_its_words():
    with pytest.raises(NeedsOwner) as error:
        find_secret("main", "echo hunter2 >&2; exit 3", {})

    assert "exit status 3" in str(error.value)
    assert "hunter2" not in str(error.value)


def test_a_command_that_is_not_there_is_named():
    with pytest.raises(NeedsOwner, match="password_command can't be run"):
        find_secret("main", ("no-such-program-here",), {})


@pytest.mark.usefixtures("no_keyring")
def test_a_machine_without_a_keyring_gets_one_clear_line():
    with pytest.raises(NeedsOwner) as error:
        find_secret("main", None, {})

    said = str(error.value)
    assert "no keyring on this machine" in said
    assert "LoadCredential=" in said
    assert "password_command" in said
    assert "\n" not in said


@pytest.mark.usefixtures("keyring")
def test_what_is_stored_in_the_keyring_is_found():
    store_secret("main", "s3cret")

    assert find_secret("main", None, {}) == "s3cret"


@pytest.mark.usefixtures("keyring")
def test_an_empty_keyring_says_how_to_fill_it():
    with pytest.raises(NeedsOwner, match="followupd login main"):
        find_secret("main", None, {})


def test_a_locked_keyring_does_not_hang(keyring, monkeypatch):
    keyring.setenv("PYTHON_KEYRING_BACKEND", "folder_keyring.Locked")
    monkeypatch.setattr("assistant.shell.credentials.KEYRING_SECONDS", 2.0)

    with pytest.raises(NeedsOwner, match="unlock it"):
        find_secret("main", None, {})


def test_an_account_name_never_leads_out_of_the_folder(tmp_path, no_keyring):
    (tmp_path / "credentials").mkdir()
    (tmp_path / "outside").write_text("not for you")

    with pytest.raises(NeedsOwner):
        find_secret(
            "../outside", None, {"CREDENTIALS_DIRECTORY": str(tmp_path / "credentials")}
        )


def test_the_installations_own_secret_is_private_and_stays(tmp_path):
    first = installation_secret(tmp_path / "state")

    file = tmp_path / "state" / "installation.key"
    assert installation_secret(tmp_path / "state") == first
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
