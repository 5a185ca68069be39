"""Until when somebody is away, in eleven languages."""

import pytest
from phrasebook import HERE, Phrase, read

from assistant.understanding.times import find_absence

PHRASES = list(read(HERE / "absences.txt"))


@pytest.mark.parametrize("phrase", PHRASES, ids=str)
def test_the_last_day_away_is_found(phrase: Phrase):
    absence = find_absence(phrase.text, phrase.frame)

    assert (str(absence.until) if absence else "-") == phrase.expected
