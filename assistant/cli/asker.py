"""Asks the user, on the terminal or through a pipe; or takes what the options say."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass

from assistant.cli.ending import Status, Stop
from assistant.cli.screen import Screen

_YES, _NO = ("y", "yes"), ("n", "no")


@dataclass(frozen=True, slots=True)
class Asker:
    """`interactive` False: nothing is asked, and what has no default must be given."""

    screen: Screen
    interactive: bool = True

    def line(
        self,
        question: str,
        *,
        given: str | None = None,
        default: str | None = None,
        option: str = "",
    ) -> str:
        """Return one line; what was `given` by an option is not asked for."""
        if given is not None:
            return given
        if not self.interactive:
            if default is None:
                raise Stop(Status.USAGE, f"{option} is needed: say it, or ask me")
            return default
        while True:
            shown = f" [{default}]" if default else ""
            said = self._asked(f"{question}{shown}: ")
            if said or default is not None:
                return said or default or ""

    def choice(
        self, question: str, choices: Mapping[str, str], *, given: str | None = None
    ) -> str:
        """Return the key of what was chosen; the first one where nothing was."""
        first, *_ = choices
        if given is not None or not self.interactive:
            return given or first
        for number, text in enumerate(choices.values(), 1):
            self.screen.err.write(f"  {number}. {text}\n")
        while True:
            said = self._asked(f"{question} [1]: ") or "1"
            if said.isdigit() and 0 < int(said) <= len(choices):
                return list(choices)[int(said) - 1]

    def yes(self, question: str, *, given: bool | None = None) -> bool:
        """Return whether the user agrees; nothing is agreed to unasked."""
        if given is not None or not self.interactive:
            return bool(given)
        while True:
            said = self._asked(f"{question} [y/n]: ").lower()
            if said in _YES or said in _NO:
                return said in _YES

    def _asked(self, prompt: str) -> str:
        self.screen.err.write(prompt)
        self.screen.err.flush()
        line = sys.stdin.readline()
        if not sys.stdin.isatty():
            self.screen.err.write("\n")
        if not line:
            raise Stop(Status.USAGE, "no answer came: answer, or say --non-interactive")
        return line.strip()
