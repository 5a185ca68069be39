"""The languages that dates are read in, by code (ISO 639-1)."""

from assistant.understanding.times.folding import fold
from assistant.understanding.times.languages.de import GERMAN
from assistant.understanding.times.languages.en import ENGLISH
from assistant.understanding.times.languages.es import SPANISH
from assistant.understanding.times.languages.fr import FRENCH
from assistant.understanding.times.languages.it import ITALIAN
from assistant.understanding.times.languages.language import Language
from assistant.understanding.times.languages.nl import DUTCH
from assistant.understanding.times.languages.northern import (
    DANISH,
    NORWEGIAN,
    POLISH,
    SWEDISH,
)
from assistant.understanding.times.languages.pt import PORTUGUESE

LANGUAGES: dict[str, Language] = {
    language.code: language
    for language in (
        ENGLISH,
        GERMAN,
        FRENCH,
        SPANISH,
        PORTUGUESE,
        DUTCH,
        ITALIAN,
        POLISH,
        SWEDISH,
        DANISH,
        NORWEGIAN,
    )
}

LONG_NAME = 5
# Portuguese weekdays that count in its neighbours' languages.
ORDINALS = frozenset({"segunda", "terca", "quarta", "quinta", "sexta"})


def names_of_days(code: str) -> frozenset[str]:
    """Return the long names of weekdays and months that no other language has."""
    others = (_names(other) for other in LANGUAGES if other != code)
    return _names(code).difference(ORDINALS, *others)


def _names(code: str) -> frozenset[str]:
    language = LANGUAGES.get(code)
    listed = f"{language.weekdays}|{language.months}" if language else ""
    names = fold(listed.replace("|", ",")).split(",")
    return frozenset(name for name in names if len(name) >= LONG_NAME and name.isalpha())  # fmt: skip
