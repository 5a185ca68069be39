"""The words for times, language by language."""

import pytest
from phrasebook import HERE, Phrase, read, shown

from assistant.understanding.times import find_times

PHRASES = [p for path in sorted((HERE / "times").glob("*.txt")) for p in read(path)]


@pytest.mark.parametrize("phrase", PHRASES, ids=str)
def test_a_phrase_names_these_times(phrase: Phrase):
    mentions = find_times(phrase.text, phrase.frame)

    assert ("; ".join(map(shown, mentions)) or "-") == phrase.expected


@pytest.mark.parametrize("phrase", PHRASES, ids=str)
def test_a_quote_is_what_stands_at_its_place(phrase: Phrase):
    for mention in find_times(phrase.text, phrase.frame):
        assert phrase.text[mention.start : mention.end] == mention.quote
