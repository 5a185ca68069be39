"""Takes each wall away, one at a time, in a copy of the tree: some test must notice."""

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Mutant:
    """A change to a file, and the tests that must fail with it."""

    file: str
    old: str
    new: str
    tests: str


COMMANDS = "tests/walls/test_commands.py"
TLS = "tests/walls/test_tls.py"
WORDS = "tests/walls/test_words_of_strangers.py"
SERVERS = "tests/faults/test_misbehaving_servers.py"
LIFE = "tests/shell/test_draft_life.py"
MAILDIR = "tests/connectors/test_maildir.py"
WIRE, DRAFTS = "connectors/imap/wire.py", "connectors/imap/drafts.py"
PERFORMING = "assistant/shell/performing.py"

MUTANTS = (
    Mutant(WIRE, "if any(char in text for char in _FORBIDDEN):", "if False:", COMMANDS),
    Mutant(WIRE, "if size > MAX_LITERAL:", "if False:", "tests/faults/test_quirks.py -k literal"),
    Mutant(WIRE, 'if isinstance(uid := parts.get(b"UID"), int):', 'if (uid := parts.get(b"UID", parts[b"SEQ"])):', f"{SERVERS} -k every_story"),
    Mutant(WIRE, "        if self._buffer:\n", "        if False:\n", TLS),
    Mutant("connectors/imap/account.py", "ssl.create_default_context(cafile=account.ca_file)", "ssl._create_unverified_context()", TLS),
    Mutant("connectors/imap/account.py", 'if not client.has_capability("STARTTLS"):', "if False:", TLS),
    Mutant(DRAFTS, "message_id(stored) == ref.message_id", "True", f"{SERVERS} -k number"),
    Mutant(DRAFTS, "if session.is_bare():", "if False:", f"{SERVERS} -k sudden"),
    Mutant("connectors/imap/mailbox.py", "or end < reached.next_uid", "", f"{SERVERS} -k backwards"),
    Mutant("connectors/maildir/mailbox.py", "            self._finish_taking(ref)\n            return self._look_up(ref)[0]\n\n    def withdraw", "            return self._look_up(ref)[0]\n\n    def withdraw", "tests/faults/test_crash_at_every_step.py -k maildir-moved"),
    Mutant("connectors/maildir/mailbox.py", "if digest(aside.read_bytes()) != ref.digest:", "if False:", "tests/faults/test_quirks.py -k edit"),
    Mutant(PERFORMING, "    look(keeper)\n    keeper.ask_what_is_due()\n    intent = next(", "    intent = next(", "tests/shell/test_last_look.py"),
    Mutant(PERFORMING, "now < begun.tried + keeper.desk.in_doubt", "False", "tests/shell/test_failures.py"),
    Mutant(PERFORMING, "    elif ref is None:\n        ref = keeper.mailbox.save_draft", "    elif True:\n        ref = keeper.mailbox.save_draft", "tests/faults/test_store_faults.py -k wal"),
    Mutant(PERFORMING, "_confirm(keeper, begun, ref if same else", "_confirm(keeper, begun, None if same else", "tests/shell/test_failures.py"),
    Mutant("assistant/shell/keeper.py", "return is_derived(message_id, self.desk.secret, followups)", "return False", "tests/faults/test_store_faults.py -k wal"),
    Mutant("assistant/cli/safety.py", 'return _HARMFUL.sub("", _BLANK.sub(" ", text))', "return text", f"{WORDS} -k screen"),
    Mutant("assistant/cli/tables.py", "Text(harmless_block(cell))", "Text(cell)", f"{WORDS} -k screen"),
    Mutant("assistant/shell/store/damage.py", "return any(at == newest and state in MADE for at, state in found)", "return False", "tests/faults/test_damaged_stores.py -k owner"),
    Mutant("assistant/shell/store/damage.py", "return any(digest.encode() in path.read_bytes() for path in kept)", "return True", "tests/faults/test_damaged_stores.py -k edited"),
    Mutant("assistant/shell/daemon.py", "if status == self._told:", "if False:", "tests/shell/test_told_to_systemd.py"),
    Mutant("assistant/shell/locks.py", "fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)", "pass", "tests/faults/test_two_daemons.py -k store"),
)  # fmt: skip


def survives(mutant: Mutant) -> bool:
    """Return whether no test notices the change."""
    with tempfile.TemporaryDirectory(prefix="mutant") as folder:
        copy = Path(folder) / "tree"
        ignored = shutil.ignore_patterns(".venv", ".git", "__pycache__", ".*_cache")
        shutil.copytree(ROOT, copy, ignore=ignored)
        file = copy / mutant.file
        text = file.read_text()
        if mutant.old not in text:
            raise LookupError(f"{mutant.file} has no {mutant.old!r} any more")
        file.write_text(text.replace(mutant.old, mutant.new, 1))
        command = [sys.executable, "-m", "pytest", "-q", "-x", *mutant.tests.split()]
        done = subprocess.run(command, cwd=copy, capture_output=True, check=False)
    return done.returncode == 0


def main() -> int:
    """Try every mutant; print those that survive."""
    alive = []
    for mutant in MUTANTS:
        alive += [mutant] * survives(mutant)
        print(
            "SURVIVED" if mutant in alive else "noticed ",
            mutant.file,
            repr(mutant.old[:60]),
            flush=True,
        )
    print(f"{len(MUTANTS)} walls taken away: {len(alive)} not noticed")
    return len(alive)


if __name__ == "__main__":
    raise SystemExit(main())
