"""The words around a thing in a letter, as traits that tell what it is."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from assistant.understanding.ranking import Traits

ABOVE, HERE, BELOW = 0.4, 0.7, 0.3
"""How much counts what stands in the sentence above, in the thing's own, and below."""
_STEM, _LONG = 5, 6
_NEAR, _BESIDE = 3, 8
# How much a word counts by its distance.
_CLOSE, _FARTHER, _FAR = 1.0, 0.7, 0.4


def words_around(
    before: Sequence[str],
    behind: Sequence[str],
    above: Iterable[str],
    below: Iterable[str],
) -> Traits:
    """Return the words before and behind a thing, and in the sentences above and below."""
    found: Traits = {}
    _add(found, "<", reversed(before))
    _add(found, ">", behind)
    line = [*map(stemmed, before), "@", *map(stemmed, behind)]
    found |= {f"{one} {other}": HERE for one, other in pairwise(line)}  # fmt: skip
    found |= {f"^ {stemmed(word)}": ABOVE for word in above}
    found |= {f"_ {stemmed(word)}": BELOW for word in below}
    return found


def stemmed(word: str) -> str:
    """Return the beginning that a long word counts as."""
    return word[:_STEM] if len(word) > _LONG else word


def _add(found: Traits, side: str, words: Iterable[str]) -> None:
    for distance, word in enumerate(words):
        share = _CLOSE if distance < _NEAR else _FARTHER if distance < _BESIDE else _FAR
        name = f"{side} {stemmed(word)}"
        found[name] = max(found.get(name, 0.0), share)
        if not distance:
            found[f"{side}| {word}"] = 1.0
