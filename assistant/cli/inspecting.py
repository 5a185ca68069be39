"""`inspect`: what each message says, with the words that prove it."""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Never

from assistant.cli.archive import read_archive
from assistant.cli.ending import Status
from assistant.cli.findings import COLUMNS, to_cells, to_row
from assistant.cli.limits import BROKEN_BY_MAIL, within
from assistant.cli.owner import owner_for
from assistant.cli.screen import Screen
from assistant.effects import ReadAgain
from assistant.pipeline import Outcome, Policy, World, begin, receive
from assistant.reading import Letter
from assistant.understanding import Findings, understand
from assistant.vocabulary import Kind


def run(screen: Screen, options: argparse.Namespace) -> int:
    """Print one object, or one line of a table, for each message."""
    archive = read_archive(options.paths, screen)
    inspection = Inspection(begin(owner_for(archive, options, screen), _policy()))
    total = len(archive.letters)
    for letter in screen.progress(archive.letters, "understanding", total=total):
        inspection.add(letter, screen)
    if screen.as_json:
        for row in inspection.rows():
            screen.row(row)
    else:
        screen.table("", COLUMNS, inspection.lines())
    return max(archive.status, inspection.status)


@dataclass
class Inspection:
    """Letters, read one after the other into a world that lives in memory only."""

    world: World
    letters: list[Letter] = field(default_factory=list)
    findings: dict[int, Findings] = field(default_factory=dict)
    status: Status = Status.DONE

    def add(self, letter: Letter, screen: Screen) -> None:
        """Understand one more letter; one that breaks the understanding is told."""
        self.letters.append(letter)
        try:
            with within():
                self._follow(self._receive(len(self.letters) - 1, letter.head.at))
        except BROKEN_BY_MAIL as error:
            screen.fault(
                f"{letter.head.key}: this mail could not be understood "
                f"({type(error).__name__}): it counts as other"
            )
            self.status = Status.FAILED

    def rows(self) -> Iterator[dict[str, Any]]:
        """Return the object of each letter, in the order in which they were added."""
        for letter, findings in self._found():
            yield to_row(letter, findings, self.world.filed.get(letter.head.message_id))

    def lines(self) -> Iterator[Sequence[str]]:
        """Return the line of each letter, in the order in which they were added."""
        for letter, findings in self._found():
            yield to_cells(letter, findings)

    def _found(self) -> Iterator[tuple[Letter, Findings]]:
        """Yield what was found; drafts, and what broke the reading, count as other."""
        for number, letter in enumerate(self.letters):
            passed_over = Findings(Kind.OTHER, 0.0, letter.head.at)
            yield letter, self.findings.get(number, passed_over)

    def _receive(self, number: int, now: datetime) -> Outcome:
        outcome = receive(self.world, self.letters[number], now)
        self.world = outcome.world
        if outcome.findings:
            self.findings[number] = outcome.findings
        return outcome

    def _follow(self, outcome: Outcome) -> None:
        """Read once more what the newest letter throws light on."""
        wanted = {
            message_id
            for effect in outcome.effects
            if isinstance(effect, ReadAgain)
            for message_id in effect.message_ids
        }
        now = self.letters[-1].head.at
        for number, letter in enumerate(self.letters if wanted else ()):
            if letter.head.message_id in wanted:
                self._receive(number, now)


def _policy() -> Policy:
    """Understand and file, and follow nothing up."""
    return Policy(understand, _unasked, _unasked, follows_up=False)


def _unasked(*_asked: object) -> Never:
    raise AssertionError("nothing is followed up while mail is inspected")
