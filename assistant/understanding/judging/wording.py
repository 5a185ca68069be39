"""Weighs the words of a letter for each kind, whatever phrases they stand in.

Each stem, and each pair of stems beside each other, counts by how often it stands there
and how rare it is elsewhere (tf-idf), all of them together as a vector of length 1.
"""

from collections import Counter
from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from math import log, sqrt

from assistant.understanding.judging.word_weights import TABLE
from assistant.understanding.phrases import fold
from assistant.understanding.stems import stems_of
from assistant.understanding.view import View

ALWAYS = "-always"
"""The row of the table that speaks in every letter with enough words that are known."""
_TEXT, _SIGNATURE, _ENOUGH = 5_000, 300, 3


def count_words(view: View) -> dict[str, float]:
    """Return how much each stem and pair counts by how often it stands in the letter.

    The names of the owner and of a person who writes belong to no kind.
    """
    letter, sender = view.clues.letter, view.clues.letter.head.sender
    writer = f"{sender.name} {sender.address.partition('@')[0]}"
    parts = (writer, letter.head.subject, letter.text[:_TEXT], letter.signature[:_SIGNATURE])  # fmt: skip
    names = f"{view.owner.name} {writer}" if view.shape.human else view.owner.name
    left_out = set(stems_of(fold(names)))
    stems = [word for word in stems_of(fold("\n".join(parts))) if word not in left_out]
    counts = Counter(stems)
    counts.update(f"{one} {other}" for one, other in pairwise(stems))
    return {name: 1 + log(count) for name, count in counts.items()}


def as_vector(
    counts: Mapping[str, float], rarity: Mapping[str, float]
) -> dict[str, float]:
    """Return the counts of the known words by their rarity, as a vector of length 1."""
    found = {
        name: count * rarity[name] for name, count in counts.items() if name in rarity
    }
    length = sqrt(sum(value * value for value in found.values())) or 1.0
    return {name: value / length for name, value in found.items()}


def weigh_words(view: View) -> list[float]:
    """Return how much the words speak for each kind, in the order of `Kind`."""
    counts, lines = count_words(view), _lines()
    rows = {name: _row(name) for name in counts if name in lines}
    # A picture, or a tongue that is not known: such a letter's words say nothing.
    share = min(1.0, sum(name.isalpha() for name in rows) / _ENOUGH)
    logits = [share * weight for weight in _row(ALWAYS)[1:]]
    rarity = {name: row[0] for name, row in rows.items()}
    for name, value in as_vector(counts, rarity).items():
        weights = rows[name][1:]
        logits = [
            sum_ + share * w * value for sum_, w in zip(logits, weights, strict=True)
        ]
    return logits


@cache
def _lines() -> dict[str, str]:
    lines = (line.partition("\t") for line in TABLE.strip().splitlines())
    return {name: row for name, _, row in lines}


@cache
def _row(name: str) -> tuple[float, ...]:
    """Return how rare the words are, and their weights in the order of `Kind`."""
    return tuple(int(hundredths) / 100 for hundredths in _lines()[name].split())
