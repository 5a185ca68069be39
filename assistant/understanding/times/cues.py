"""The cues of the languages as compiled patterns."""

import re
from functools import lru_cache
from typing import Literal

from assistant.understanding.times.languages.known import LANGUAGES

Name = Literal[
    "answer",
    "asks_owner",
    "not_answer",
    "need",
    "extends",
    "after_interview",
    "away",
    "back",
    "prefer",
    "refuse",
    "unable",
    "meeting",
]


@lru_cache(maxsize=512)
def cue_of(languages: tuple[str, ...], name: Name) -> re.Pattern[str] | None:
    """Compile one kind of cue of `languages` together; None where they have none.

    Long lists take longer to compile than a mail takes to read: each waits until a
    sentence asks for it.
    """
    patterns = [p for code in languages for p in getattr(LANGUAGES[code].cues, name)]
    return re.compile("|".join(f"(?:{p})" for p in patterns)) if patterns else None
