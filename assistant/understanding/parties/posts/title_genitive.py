"""Gives German titles their own form behind "des": "des Filialleiters" is "Filialleiter"."""

import re

from assistant.patterns import deferred
from assistant.understanding.parties.words.title_cleaning import EDGE
from assistant.understanding.parties.words.titles import is_head

LED = deferred(r"\b(?:des|eines|unseres|Ihres|einer|der|unserer|einem|einen)$")
"""What a genitive stands behind."""
_REACH = 4
_WEAK = deferred(r"(?:ent|ant|ist|at|eut|arzt)en$")
_ADJECTIVE = deferred(
    r"(?:angestellt|beauftragt|bedienstet|auszubildend|studierend|freiwillig)en$"
)
"""Adjectives that stand for who does something: "einer Justizfachangestellten"."""
_STRONG = deferred(r"(?:(?<=arzt)es|(?<=koch)s|(?<=[rlnmtd])s)$")


def nominative(words: list[str], led: str) -> list[str]:
    """Return a title's words as they stand in a list of posts, not behind the article `led`."""
    owned = led.strip().endswith("es")
    for at, word in enumerate(words[:_REACH]):
        if not word[:1].isupper() or not is_head(word):
            continue
        bare = word.rstrip(EDGE)
        if _ADJECTIVE.search(bare):
            return [*words[:at], bare[:-1] + word[len(bare) :], *words[at + 1 :]]
        if not owned:
            return words
        weak = bare.removesuffix("en") if _WEAK.search(bare) else bare
        own = _STRONG.sub("", weak)
        before = [
            re.sub(r"(?<=[a-zäöüß])en$", "er", w) if w.islower() else w
            for w in words[:at]
        ]
        changed = own != bare and is_head(own)
        return (
            [*before, own + word[len(bare) :], *words[at + 1 :]] if changed else words
        )
    return words
