"""What the sentences of each language say."""

from assistant import languages
from assistant.languages import Words

LANGUAGES = tuple(language.words for language in languages.LANGUAGES)
ELSEWHERE = languages.ELSEWHERE.words

__all__ = ["ELSEWHERE", "LANGUAGES", "Words"]
