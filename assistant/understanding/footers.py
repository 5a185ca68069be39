"""Finds the small print of a letter: why it was sent, who may read it, where to follow."""

from collections.abc import Sequence

from assistant.understanding.lexicon import Hit
from assistant.understanding.phrases import SENTENCE


def find_footers(text: str, body: int, hits: Sequence[Hit]) -> tuple[range, ...]:
    """Return the sentences of the body that hold words of small print."""
    if not hits:
        return ()
    sentences = (range(*m.span()) for m in SENTENCE.finditer(text, body))
    return tuple(s for s in sentences if any(hit.start in s for hit in hits))
