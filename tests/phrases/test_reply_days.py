"""The day that a sentence of a reply names for its answer, said plainly or faintly."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.understanding.findings import Findings
from assistant.understanding.promising import find_promise
from assistant.vocabulary import Kind
from tests.phrases.alone import seen
from tests.phrases.phrasebook import HERE, Phrase, read

FILES = sorted((HERE / "replies").glob("*.txt"))
# Which day is meant is weighed, not known: of a hundred sentences so many may be wrong.
WRONG = 6


def day_promised(phrase: Phrase) -> str:
    findings = Findings(Kind.REPLY, 1.0, phrase.frame.sent)
    found = find_promise(findings, seen(phrase))
    return str(found.promise.by) if found else "-"


def misread(path: Path) -> Iterator[tuple[str, str]]:
    for phrase in read(path):
        day = day_promised(phrase)
        if day != phrase.expected:
            yield str(phrase), day


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_replies_are_read_as_naming_their_day(path: Path):
    wrong = list(misread(path))

    assert len(wrong) <= WRONG * len(list(read(path))) / 100, wrong
