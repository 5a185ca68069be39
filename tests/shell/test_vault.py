"""Where a consent is kept: in the keyring, or sealed by a key of systemd's."""

import json
import stat

import pytest
import structlog

from assistant.shell.logs import set_up_logs
from assistant.shell.vault import KEY, Vault
from connectors.errors import NeedsOwner
from tests.keyrings import NONE, folder_keyring

CONSENT = json.dumps({"refresh_token": "1//a-long-refresh-token", "scopes": ["read"]})


@pytest.fixture
def sealed(tmp_path):
    """Return what opens the vault of an account, sealed by a key."""
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    (credentials / KEY).write_text("0123456789abcdef" * 4 + "\n")
    environment = {"CREDENTIALS_DIRECTORY": str(credentials)}
    return lambda account="main": Vault(account, tmp_path / "state", environment)


@pytest.fixture
def keyring(monkeypatch, tmp_path):
    for name, value in folder_keyring(tmp_path / "keyring").items():
        monkeypatch.setenv(name, value)


@pytest.mark.usefixtures("keyring")
def test_the_keyring_keeps_a_consent_apart_from_the_password(tmp_path):
    Vault("main", tmp_path, {}).save(CONSENT)

    assert Vault("main", tmp_path, {}).load() == CONSENT
    assert Vault("other", tmp_path, {}).load() is None
    assert not (tmp_path / "keyring" / "followupd.main").exists()


def test_a_sealed_consent_is_read_again_and_replaced(sealed, tmp_path):
    vault = sealed()
    before = vault.load()
    vault.save("the first")
    vault.save(CONSENT)

    assert before is None
    assert sealed().load() == CONSENT
    [file] = (tmp_path / "state" / "consents").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_nothing_of_a_sealed_consent_can_be_read_on_the_disk(sealed, tmp_path):
    sealed().save(CONSENT)

    for file in (tmp_path / "state").rglob("*.sealed"):
        assert b"refresh" not in file.read_bytes()


def test_a_consent_cannot_be_passed_off_as_another_accounts(sealed, tmp_path):
    sealed("main").save(CONSENT)
    folder = tmp_path / "state" / "consents"
    (folder / "main.sealed").rename(folder / "other.sealed")

    with pytest.raises(NeedsOwner, match="sealed with another"):
        sealed("other").load()


@pytest.mark.parametrize("cut", [0, 5, 20])
def test_a_damaged_file_asks_for_another_login(sealed, tmp_path, cut):
    sealed().save(CONSENT)
    file = tmp_path / "state" / "consents" / "main.sealed"
    file.write_bytes(file.read_bytes()[:cut])

    with pytest.raises(NeedsOwner, match="log in again"):
        sealed().load()


def test_an_account_cannot_name_a_file_elsewhere(sealed, tmp_path):
    sealed("../../evil").save(CONSENT)

    assert sealed("../../evil").load() == CONSENT
    assert [f.name for f in tmp_path.rglob("*.sealed")] == ["..%2F..%2Fevil.sealed"]


def test_a_short_key_seals_nothing(tmp_path):
    (tmp_path / KEY).write_text("secret")
    vault = Vault("main", tmp_path, {"CREDENTIALS_DIRECTORY": str(tmp_path)})

    with pytest.raises(NeedsOwner, match="openssl rand"):
        vault.save(CONSENT)


def test_without_key_and_keyring_the_owner_is_told(monkeypatch, tmp_path):
    for name, value in NONE.items():
        monkeypatch.setenv(name, value)

    with pytest.raises(NeedsOwner, match="no keyring on this machine"):
        Vault("main", tmp_path, {}).save(CONSENT)


def test_a_token_is_never_logged(sealed, capsys):
    sealed().save(CONSENT)
    sealed().load()
    set_up_logs("debug")

    structlog.get_logger().error("failed", said="sent 1//a-long-refresh-token")

    shown = capsys.readouterr().err
    assert "failed" in shown
    assert "refresh-token" not in shown
