"""Finds given words where they stand in a text.

A letter's own names are looked for so: an expression made of them would take far longer
to compile than to match, and for each letter anew.
"""

from collections.abc import Iterator


def places_of(words: str, text: str) -> Iterator[int]:
    """Yield every place where the words begin, as part of longer ones or not."""
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + 1)


def places_apart(words: str, text: str, beside: str = "") -> Iterator[int]:
    """Yield where the words stand apart: no letter, digit or sign of `beside` touches them."""
    for place in places_of(words, text):
        around = (
            text[max(0, place - 1) : place]
            + text[place + len(words) : place + len(words) + 1]
        )
        if not any(c.isalnum() or c == "_" or c in beside for c in around):
            yield place
