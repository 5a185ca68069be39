"""The words by which owners note what happened, in all languages."""

import re
from collections.abc import Iterable

from assistant import languages
from assistant.languages import LANGUAGES, either, words_of

_NOTES = tuple(language.notes for language in LANGUAGES)


def _word(alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives})\b", re.IGNORECASE)


UNHELD = _word(either(notes.unheld for notes in _NOTES))
ABOUT = _word(either(notes.about for notes in _NOTES))
MOVED = _word(either(notes.moved for notes in _NOTES))
PAST = _word(either(notes.past for notes in _NOTES))
MEETING = _word(either(notes.meeting for notes in _NOTES))
PHONE = _word(
    rf"(?:{either(notes.by_phone for notes in _NOTES)})\s+(?:{either(notes.phones for notes in _NOTES)})"
    rf"|{either(notes.phoned for notes in _NOTES)}"
)
WITH = re.compile(rf"(?<!\w)(?:{languages.WITH})\s+", re.IGNORECASE)
_PARTICLES = "|".join(words_of(people.particles for people in languages.PEOPLE))
NAME = re.compile(
    rf"[^\W\d_a-z][\w'\u2019-]*(?:\s+(?:(?:{_PARTICLES})\s+)*"
    r"[^\W\d_a-z][\w'\u2019.-]*){0,3}"
)
AND = re.compile(rf"\s*(?:,\s*|\s(?:{languages.AND}|&)\s+)")

TODAY = _word(either(notes.today for notes in _NOTES))
YESTERDAY = _word(either(notes.yesterday for notes in _NOTES))
TOMORROW = _word(either(notes.tomorrow for notes in _NOTES))


def _one_by_one(lists: Iterable[str]) -> tuple[str, ...]:
    """Return what stands in the same place of all lists, as alternatives."""
    rows = (names.split() for names in lists if names)
    return tuple(map(either, zip(*rows, strict=True)))


WEEKDAYS = tuple(
    _word(names) for names in _one_by_one(notes.weekdays for notes in _NOTES)
)
_ORDINAL = rf"(?:\.|{either(notes.ordinals for notes in _NOTES)})?"
_LATE_ORDINAL = rf"(?:{either(notes.late_ordinals for notes in _NOTES)})?"
_OF = rf"(?:(?:{either(notes.of for notes in _NOTES)})\s+)?"
_MONTHS = _one_by_one(notes.months for notes in _NOTES)
DATES = tuple(
    re.compile(
        rf"\b(?:(\d{{1,2}}){_ORDINAL}\s+{_OF}(?:{names})\b"
        rf"|(?:{names})\.?\s+(\d{{1,2}}){_LATE_ORDINAL}\b)",
        re.IGNORECASE,
    )
    for names in _MONTHS
)
ISO_DAY = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")

_CLOCK = (
    r"(\d{1,2})(?:[:.h](\d\d))?\s?"
    rf"(?:{either(notes.hours for notes in _NOTES)})?\s?([ap]\.?m\.?)?"
)
_COUNTED = either(notes.counted for notes in _NOTES)
RANGE = re.compile(
    rf"(?<![\d-]){_CLOCK}\s?(?:-|\u2013|{either(notes.until for notes in _NOTES)})\s?{_CLOCK}(?![\d-])",
    re.IGNORECASE,
)
AT = re.compile(
    rf"\b(?:{either(notes.at for notes in _NOTES)})\s\s?{_CLOCK}(?!\d|\s+(?:{_COUNTED}))"
    rf"|(?<![\d-])(\d{{1,2}}):(\d\d)\s?([ap]\.?m\.?)?"
    rf"|(?<![\d-])(\d{{1,2}})()\s?([ap]\.?m\.?)",
    re.IGNORECASE,
)
ASKS_OWNER = _word(either(notes.asks_owner for notes in _NOTES))
