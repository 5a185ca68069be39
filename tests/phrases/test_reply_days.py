"""The day that a sentence of a reply names for its answer, said plainly or faintly."""

import pytest
from phrasebook import HERE, Phrase, is_working_day, read

from assistant.understanding.times import find_faint_promise, find_promises

PHRASES = [p for path in sorted((HERE / "replies").glob("*.txt")) for p in read(path)]


def day_promised(phrase: Phrase) -> str:
    told = find_promises(
        phrase.text, phrase.frame, interview=None, working_day=is_working_day
    )
    faint = find_faint_promise(phrase.text, phrase.frame, working_day=is_working_day)
    found = [*told, *([faint] if faint and not told else [])]
    return str(found[-1].promise.by) if found else "-"


@pytest.mark.parametrize("phrase", PHRASES, ids=str)
def test_a_reply_is_read_as_naming_this_day(phrase: Phrase):
    assert day_promised(phrase) == phrase.expected
