"""Counts the words of a letter, whatever phrases they stand in.

Each stem, and each pair of stems beside each other, counts by how often it stands there
and how rare it is elsewhere (tf-idf), all of them together as a vector of one length.
"""

from collections import Counter
from collections.abc import Mapping
from itertools import pairwise
from math import log, sqrt

from assistant.reading import Head
from assistant.understanding.phrases import fold
from assistant.understanding.stems import stems_of
from assistant.understanding.view import View

_TEXT, _SIGNATURE = 5_000, 300
_LENGTH, _ENOUGH, _USUAL = 3.0, 3, 0.5


def count_words(view: View) -> dict[str, float]:
    """Return how much each stem and pair counts by how often it stands in the letter.

    The names of the owner and of a person who writes belong to no kind.
    """
    letter, writer = view.clues.letter, writer_of(view.clues.letter.head)
    parts = (writer, letter.head.subject, letter.text[:_TEXT], letter.signature[:_SIGNATURE])  # fmt: skip
    names = f"{view.owner.name} {writer}" if view.shape.human else view.owner.name
    return count("\n".join(parts), left_out=names)


def writer_of(head: Head) -> str:
    """Return the words of the name and address that a letter was sent under."""
    return f"{head.sender.name} {head.sender.address.partition('@')[0]}"


def count(text: str, *, left_out: str = "") -> dict[str, float]:
    """Return how much each stem and pair of a text counts, some words left out."""
    names = set(stems_of(fold(left_out)))
    stems = [word for word in stems_of(fold(text)) if word not in names]
    counts = Counter(stems)
    counts.update(map(" ".join, pairwise(stems)))
    return {name: 1 + log(n) if n > 1 else 1.0 for name, n in counts.items()}


def as_vector(
    counts: Mapping[str, float], rarity: Mapping[str, float]
) -> dict[str, float]:
    """Return the counts of the known words by their rarity, as a vector of one length.

    It is shorter where hardly a word is known, or few of many: in a picture, or a tongue
    of which nothing is known.
    """
    found = {
        name: count * rarity[name] for name, count in counts.items() if name in rarity
    }
    known = sum(map(str.isalpha, found))
    words = sum(map(str.isalpha, counts))
    share = min(1.0, known / max(_ENOUGH, _USUAL * words))
    length = sqrt(sum(value * value for value in found.values())) or 1.0
    return {name: _LENGTH * share * value / length for name, value in found.items()}
