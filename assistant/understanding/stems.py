"""What a word counts as where only the words of a letter are weighed."""

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[?!:.\n]")
_STOP = "|"
_NUMBER = "#"
_ENDINGS = ("ing", "ed", "es", "s", "ly")
_STEM = 4


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """Return what a word counts as; a full stop and a line end part the words."""
    if word in ".\n":
        return _STOP
    if word.isdigit():
        return _NUMBER
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            return word[: -len(ending)]
    return word


def stems_of(text: str) -> list[str]:
    """Return the stems of a folded text, in its order."""
    return list(map(stem, _WORD.findall(text)))
