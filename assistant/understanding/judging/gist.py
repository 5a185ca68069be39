"""What the text of a letter is about as a whole, as the network's units hear it.

Numbers and the encoder are loaded for the first letter that is not clear without them.
"""

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from assistant.reading import Letter
from assistant.understanding.judging.weights import GIST, UNMOVED

if TYPE_CHECKING:
    from assistant.understanding.embedding.packing import Matrix

_ENOUGH = 5_000


def gist(letter: Letter) -> tuple[float, ...]:
    """Return what the vector of a letter's text adds to each unit of the network."""
    return _heard(text_of(letter))


def text_of(letter: Letter) -> str:
    """Return the words of a letter that its vector is made from."""
    return f"{letter.head.subject}. {letter.text[:_ENOUGH]}"


@lru_cache(maxsize=16)
def _heard(text: str) -> tuple[float, ...]:
    from assistant.understanding.embedding.encoder import encode  # noqa: PLC0415

    rows, unmoved = _table()
    return tuple((rows @ encode(text) + unmoved[0]).tolist())


@cache
def _table() -> "tuple[Matrix, Matrix]":
    """Return a row of weights for each unit, and what a usual vector takes away."""
    from assistant.understanding.embedding.packing import unpack  # noqa: PLC0415

    return unpack(GIST[1:]), unpack(UNMOVED[1:])
