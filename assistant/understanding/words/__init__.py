"""What the assistant knows of each language, as plain data."""

from assistant.understanding.words.de import WORDS as GERMAN
from assistant.understanding.words.elsewhere import WORDS as ELSEWHERE
from assistant.understanding.words.en import WORDS as ENGLISH
from assistant.understanding.words.es import WORDS as SPANISH
from assistant.understanding.words.fr import WORDS as FRENCH
from assistant.understanding.words.it import WORDS as ITALIAN
from assistant.understanding.words.model import Words
from assistant.understanding.words.nl import WORDS as DUTCH
from assistant.understanding.words.pt import WORDS as PORTUGUESE

LANGUAGES = (
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH,
    PORTUGUESE,
    DUTCH,
    ITALIAN,
)

__all__ = ["ELSEWHERE", "LANGUAGES", "Words"]
