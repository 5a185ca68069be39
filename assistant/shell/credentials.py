"""Finds the secret of an account, without ever keeping, showing or logging it."""

import json
import os
import resource
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from assistant.shell.logs import conceal
from connectors.errors import NeedsOwner

SERVICE = "followupd"
COMMAND_SECONDS = 60.0
KEYRING_SECONDS = 10.0
_CHILD = Path(__file__).with_name("keyring_child.py")
_MEND = (
    "give systemd a credential of that name (LoadCredential=), or set password_command"
)


def forbid_core_dumps() -> None:
    """Let no secret lie in a file when this process dies."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def find_secret(
    account: str,
    command: tuple[str, ...] | str | None = None,
    environment: Mapping[str, str] = os.environ,
) -> str:
    """Return the secret of an account.

    The order is `$CREDENTIALS_DIRECTORY`, the password command, the keyring.
    Raises `NeedsOwner` with a line that says how to mend it.
    """
    secret = _from_credentials(account, environment)
    if secret is None and command:
        secret = _from_command(account, command)
    if secret is None:
        secret = _from_keyring(account)
    conceal(secret)
    return secret


def store_secret(account: str, secret: str) -> None:
    """Keep a secret in the keyring, and read it back; raise `NeedsOwner`."""
    answer = _ask_keyring("store", account, secret)
    if not answer.get("stored"):
        raise NeedsOwner(f"{account}: the keyring did not keep the secret: {_MEND}")


def keyring_secret(account: str) -> str | None:
    """Return what the keyring holds, None where that is nothing; raise `NeedsOwner`."""
    secret = _ask_keyring("read", account).get("secret")
    return secret if isinstance(secret, str) and secret else None


def _from_credentials(account: str, environment: Mapping[str, str]) -> str | None:
    folder = environment.get("CREDENTIALS_DIRECTORY")
    if not folder or Path(account).name != account:
        return None
    try:
        text = (Path(folder) / account).read_text("utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise NeedsOwner(
            f"{account}: the systemd credential of that name can't be read "
            f"({type(error).__name__}): write it anew"
        ) from None
    return _first_line(text) or None


def _from_command(account: str, command: tuple[str, ...] | str) -> str:
    try:
        # The owner's own words, from the owner's own config.
        done = subprocess.run(  # noqa: S603
            command if isinstance(command, str) else list(command),
            shell=isinstance(command, str),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=COMMAND_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise NeedsOwner(
            f"{account}: password_command took more than {COMMAND_SECONDS:g} s: "
            "does it wait for an answer?"
        ) from None
    except OSError as error:
        raise NeedsOwner(
            f"{account}: password_command can't be run ({error.strerror}): correct it"
        ) from None
    secret = _first_line(done.stdout.decode("utf-8", "replace"))
    if done.returncode != 0 or not secret:
        raise NeedsOwner(
            f"{account}: password_command gave no password (exit status "
            f"{done.returncode}): run it by hand to see why"
        )
    return secret


def _from_keyring(account: str) -> str:
    secret = keyring_secret(account)
    if secret is None:
        raise NeedsOwner(
            f"{account}: there is no password: store one with 'followupd login "
            f"{account}', {_MEND}"
        )
    return secret


def _ask_keyring(action: str, account: str, secret: str = "") -> dict[str, Any]:
    try:
        # Our own interpreter and our own file; the secret is not on this line.
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-P", str(_CHILD), action, SERVICE, account],
            input=secret,
            capture_output=True,
            text=True,
            timeout=KEYRING_SECONDS,
            check=False,
        )
        answer: dict[str, Any] = json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        raise NeedsOwner(
            f"{account}: the keyring does not answer, as a locked one does: "
            f"unlock it, {_MEND}"
        ) from None
    except (OSError, ValueError):
        raise NeedsOwner(f"{account}: the keyring does not work: {_MEND}") from None
    if "unfit" in answer:
        raise NeedsOwner(
            f"{account}: there is no password, and no keyring on this machine that "
            f"keeps secrets ({answer['unfit']}): {_MEND}"
        )
    if "failed" in answer:
        raise NeedsOwner(
            f"{account}: the keyring refused ({answer['failed']}): unlock it, {_MEND}"
        )
    return answer


def _first_line(text: str) -> str:
    return text.partition("\n")[0].rstrip("\r")
