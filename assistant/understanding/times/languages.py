"""The languages that dates are read in, by code (ISO 639-1)."""

from assistant import languages
from assistant.languages import OTHER_TIMES, Times, words_of
from assistant.understanding.times.folding import fold

_WHOLE = {language.code: language.times for language in languages.LANGUAGES}
LANGUAGES: dict[str, Times] = {
    **_WHOLE,
    **{times.code: times for times in OTHER_TIMES if times.code not in _WHOLE},
}

LONG_NAME = 5
# Weekdays that count in the neighbours' languages: "segunda".
NUMBERED = frozenset(words_of(times.numbered_weekdays for times in LANGUAGES.values()))


def names_of_days(code: str) -> frozenset[str]:
    """Return the long names of weekdays and months that no other language has."""
    others = (_names(other) for other in LANGUAGES if other != code)
    return _names(code).difference(NUMBERED, *others)


def _names(code: str) -> frozenset[str]:
    language = LANGUAGES.get(code)
    listed = f"{language.weekdays}|{language.months}" if language else ""
    names = fold(listed.replace("|", ",")).split(",")
    return frozenset(name for name in names if len(name) >= LONG_NAME and name.isalpha())  # fmt: skip
