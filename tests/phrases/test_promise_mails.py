"""The day by which a whole mail promises an answer, among days of other things."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.understanding.findings import Findings
from assistant.understanding.promising import find_promise
from tests.phrases.alone import Mail, mail_of
from tests.phrases.phrasebook import HERE, read

FILES = sorted((HERE / "promise_mails").glob("*.txt"))
# Which day is meant is weighed, not known: of a hundred mails so many may be wrong.
WRONG = 8
SILENT = ("other", "offer", "rejection")


def day_promised(mail: Mail) -> str:
    findings = Findings(
        mail.kind, 1.0, mail.view.clues.letter.head.at, interview=mail.interview
    )
    found = None if mail.kind in SILENT else find_promise(findings, mail.view)
    return str(found.promise.by) if found else "-"


def misread(path: Path) -> Iterator[tuple[str, str]]:
    for phrase in read(path):
        day = day_promised(mail_of(phrase))
        if day != phrase.expected:
            yield str(phrase), day


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_mails_are_read_as_promising_their_day(path: Path):
    wrong = list(misread(path))

    assert len(wrong) <= WRONG * len(list(read(path))) / 100, wrong
