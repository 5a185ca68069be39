"""What the assistant knows of each language, as plain data."""

from assistant.understanding.words.en import WORDS as ENGLISH
from assistant.understanding.words.model import Words

LANGUAGES: tuple[Words, ...] = (ENGLISH,)

__all__ = ["LANGUAGES", "Words"]
