"""`setup` as most users meet it: on a terminal, with a password that is not shown."""

import os
import pty
import select
import sys

from test_setup_command import OWNER, USER, Newcomer, newcomer, recent

from tests.servers.dovecot import PASSWORD
from tests.shell.stage import INVITATION

__all__ = ["newcomer"]
PATIENCE = 60.0


class Terminal:
    """A program on a terminal of its own; `seen` is all that stood on it."""

    def __init__(self, words: list[str], environment: dict[str, str]) -> None:
        self.seen = ""
        self._pid, self._line = pty.fork()
        if self._pid == 0:
            os.execve(
                sys.executable, [sys.executable, "-m", "assistant", *words], environment
            )

    def answer(self, question: str, text: str) -> None:
        """Wait for a question, and type the answer."""
        begun = len(self.seen)
        while question not in self.seen[begun:]:
            assert self._read(), f"{question!r} was never asked:\n{self.seen}"
        os.write(self._line, text.encode() + b"\n")

    def end(self) -> int:
        while self._read():
            pass
        _, status = os.waitpid(self._pid, 0)
        os.close(self._line)
        return os.waitstatus_to_exitcode(status)

    def _read(self) -> bool:
        ready, _, _ = select.select([self._line], [], [], PATIENCE)
        try:
            data = os.read(self._line, 4096) if ready else b""
        except OSError:
            return False
        self.seen += data.decode("utf-8", "replace")
        return bool(data)


def test_setup_on_a_terminal(newcomer: Newcomer):
    newcomer.server.deliver(recent(INVITATION), to=USER)
    terminal = Terminal(
        ["setup", *OWNER, *newcomer.where],
        {
            "PATH": os.environ["PATH"],
            "HOME": str(newcomer.home),
            "TZ": "Europe/Paris",
            "TERM": "dumb",
            **newcomer.keyring,
        },
    )
    terminal.answer("Your time zone [Europe/Paris]", "")
    terminal.answer(
        "Your country, for public holidays (two letters, - for none) [FR]", ""
    )
    terminal.answer("Password of main", "not the password")
    terminal.answer("Password of main", PASSWORD)
    terminal.answer("background? [y/n]", "maybe")
    terminal.answer("background? [y/n]", "n")

    assert terminal.end() == 0, terminal.seen
    assert PASSWORD not in terminal.seen
    assert "the login works" in terminal.seen
    assert "In the last 90 days it would have done this" in terminal.seen
    assert "Acme" in terminal.seen
    assert newcomer.settings()["me"]["country"] == "FR"
    assert newcomer.password() == PASSWORD
