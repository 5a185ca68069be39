"""The cues of the languages as compiled patterns."""

import re
from functools import lru_cache
from typing import NamedTuple

from assistant.understanding.times.languages.known import LANGUAGES


class Compiled(NamedTuple):
    """One pattern for each kind of cue; None where the languages have none."""

    answer: re.Pattern[str] | None
    asks_owner: re.Pattern[str] | None
    not_answer: re.Pattern[str] | None
    need: re.Pattern[str] | None
    extends: re.Pattern[str] | None
    after_interview: re.Pattern[str] | None
    away: re.Pattern[str] | None
    back: re.Pattern[str] | None
    prefer: re.Pattern[str] | None
    refuse: re.Pattern[str] | None
    unable: re.Pattern[str] | None
    meeting: re.Pattern[str] | None


@lru_cache(maxsize=64)
def cues_for(languages: tuple[str, ...]) -> Compiled:
    """Compile the cues of `languages` together."""
    return Compiled(*(_joined(languages, name) for name in Compiled._fields))


def _joined(languages: tuple[str, ...], name: str) -> re.Pattern[str] | None:
    patterns = [p for code in languages for p in getattr(LANGUAGES[code].cues, name)]
    return re.compile("|".join(f"(?:{p})" for p in patterns)) if patterns else None
