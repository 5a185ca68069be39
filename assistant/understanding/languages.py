"""Tells the language of a text by its small words and its letters."""

import re
from collections import Counter
from functools import cache

from assistant.understanding.phrases import fold
from assistant.understanding.times import names_of_days
from assistant.understanding.words import LANGUAGES

_LIMIT = 6000
# What the language of a conversation counts: a word that no other has.
_SPOKEN = 12
_WORD = re.compile(r"[^\W\d_]+")
# The "AM" of an English hour is no German "am", and the "A." of a name no French "a".
_HALF_OF_DAY = re.compile(r"(?<=\d) ?[ap]m\b")
_INITIAL = re.compile(r"\b[A-Z]\.")


@cache
def _owners() -> dict[str, tuple[str, ...]]:
    owners: dict[str, tuple[str, ...]] = {}
    for words in LANGUAGES:
        for word in (*fold(words.common).split(), *names_of_days(words.code)):
            owners[word] = (*owners.get(word, ()), words.code)
    return owners


def _weights(text: str) -> Counter[str]:
    owners, weights = _owners(), Counter[str]()
    for word, count in Counter(
        _WORD.findall(_HALF_OF_DAY.sub(" ", fold(_INITIAL.sub(" ", text))))
    ).items():
        codes = owners.get(word, ())
        for code in codes:
            weights[code] += count * (12 // len(codes))
    lower = text.lower()
    for code, letters in () if lower.isascii() else _letters():
        if found := sum(min(lower.count(letter), 6) for letter in letters):
            weights[code] += 4 * found
    return weights


@cache
def _letters() -> tuple[tuple[str, frozenset[str]], ...]:
    """Return the letters of each language that few others have; ASCII has none of them."""
    return tuple((words.code, frozenset(words.letters.split())) for words in LANGUAGES)


def detect_languages(text: str, spoken: str | None = None) -> tuple[str, ...]:
    """Return the one or two languages of `text`, the main one first.

    A word or two tell less than the language `spoken` in the conversation before.
    """
    known = {words.code for words in LANGUAGES}
    weights = _weights(text[:_LIMIT])
    if spoken is not None:
        weights[spoken] += _SPOKEN
    ranked = [pair for pair in weights.most_common() if pair[0] in known][:2]
    if not ranked:
        return ("en",)
    best = ranked[0][1]
    return tuple(code for code, weight in ranked if weight * 3 >= best)


def detect_language(text: str) -> str:
    """Return the code of the language that `text` is mostly in; `en` when in doubt."""
    return detect_languages(text)[0]
