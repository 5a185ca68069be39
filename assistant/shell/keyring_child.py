"""Asks the keyring, in a process of its own: a locked one may block for ever.

Run as a script with "read" or "store", the service and the user name; a secret to
store comes on stdin. Prints one JSON object: `secret`, or `unfit`, a backend's name.
"""

import json
import sys

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

_UNFIT = ("fail", "null", "plaintext")


def main() -> int:
    """Do what the arguments say."""
    action, service, user = sys.argv[1:4]
    backend = keyring.get_keyring()
    unfit = _unfit(backend)
    if unfit:
        return _answer({"unfit": unfit})
    try:
        if action == "store":
            secret = sys.stdin.read()
            backend.set_password(service, user, secret)
            # The null backend and full vaults drop secrets without a word.
            return _answer({"stored": backend.get_password(service, user) == secret})
        return _answer({"secret": backend.get_password(service, user)})
    except (KeyringError, EOFError, OSError, RuntimeError) as error:
        return _answer({"failed": type(error).__name__})


def _unfit(backend: KeyringBackend) -> str | None:
    """Return the name of a backend that keeps nothing, or keeps it readable."""
    parts = getattr(backend, "backends", None)
    if parts is not None:
        fit = [part for part in parts if not _unfit(part)]
        return None if fit else "an empty chain"
    name = f"{type(backend).__module__}.{type(backend).__name__}"
    return name if any(word in name.lower() for word in _UNFIT) else None


def _answer(answer: dict[str, object]) -> int:
    json.dump(answer, sys.stdout)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
