"""When they will answer, in the words of each language."""

import pytest
from phrasebook import HERE, Phrase, is_working_day, read

from assistant.understanding.times import PromiseMention, find_promises

PHRASES = [p for path in sorted((HERE / "promises").glob("*.txt")) for p in read(path)]


def shown(mention: PromiseMention) -> str:
    """Write a promise as the phrase files do: its day, "+10w" after the interview."""
    promise = mention.promise
    words = [str(promise.by or "?")]
    if promise.days_after_interview is not None:
        words.append(f"+{promise.days_after_interview}{'w' * promise.working_days}")
    words += ["asks"] * promise.asks_owner + ["more"] * mention.extends
    return " ".join(words)


@pytest.mark.parametrize("phrase", PHRASES, ids=str)
def test_a_sentence_promises_this_day(phrase: Phrase):
    found = find_promises(
        phrase.text, phrase.frame, interview=None, working_day=is_working_day
    )

    assert ("; ".join(map(shown, found)) or "-") == phrase.expected
