"""What each language brings to reading, understanding and drafting, as plain data."""

from assistant.languages.de import LANGUAGE as GERMAN
from assistant.languages.elsewhere import LANGUAGE as ELSEWHERE
from assistant.languages.elsewhere.times import TIMES as OTHER_TIMES
from assistant.languages.en import LANGUAGE as ENGLISH
from assistant.languages.es import LANGUAGE as SPANISH
from assistant.languages.fr import LANGUAGE as FRENCH
from assistant.languages.it import LANGUAGE as ITALIAN
from assistant.languages.joining import each_of, either, words_of
from assistant.languages.model import (
    Conference,
    Guards,
    Language,
    Marks,
    Notes,
    Papers,
    Search,
    Signs,
    Terms,
)
from assistant.languages.nl import LANGUAGE as DUTCH
from assistant.languages.parties import Houses, Parties, Titles
from assistant.languages.pt import LANGUAGE as PORTUGUESE
from assistant.languages.times import Cues, Times
from assistant.languages.words import Words

LANGUAGES = (ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, DUTCH, ITALIAN)
AND = "|".join(dict.fromkeys(language.conjunction for language in LANGUAGES))
OR = either(language.disjunction for language in LANGUAGES)
WITH = "|".join(dict.fromkeys(language.companion for language in LANGUAGES))
CLIENTS = tuple(language.clients for language in LANGUAGES)
DISPLAYS = tuple(language.displays for language in LANGUAGES)
HOUSE_NAMES = tuple(language.house_names for language in LANGUAGES)
HOUSES = tuple(language.houses for language in LANGUAGES)
JOINTS = tuple(language.joints for language in LANGUAGES)
LABELS = tuple(language.labels for language in LANGUAGES)
LISTINGS = tuple(language.listings for language in LANGUAGES)
MENTIONS = tuple(language.mentions for language in LANGUAGES)
PEOPLE = tuple(language.people for language in LANGUAGES)
PARTIES = tuple(language.parties for language in LANGUAGES)
SIGNING = tuple(language.signing for language in LANGUAGES)
SPELLING = tuple(language.spelling for language in LANGUAGES)
TITLES = tuple(language.titles for language in LANGUAGES)
TITLING = tuple(language.titling for language in LANGUAGES)
BROKERS = tuple(language.brokers for language in LANGUAGES)
CASES = tuple(language.cases for language in LANGUAGES)
DEPARTMENTS = tuple(language.departments for language in LANGUAGES)
SENDERS = tuple(language.senders for language in LANGUAGES)
TRADES = tuple(language.trades for language in LANGUAGES)
MARKS = (*(language.marks for language in LANGUAGES), ELSEWHERE.marks)
SUBJECT_MARKS = each_of(
    part for marks in MARKS for part in (marks.answer_subject, marks.forward_subject)
)

__all__ = [
    "AND",
    "BROKERS",
    "CASES",
    "CLIENTS",
    "DEPARTMENTS",
    "DISPLAYS",
    "ELSEWHERE",
    "ENGLISH",
    "HOUSES",
    "HOUSE_NAMES",
    "JOINTS",
    "LABELS",
    "LANGUAGES",
    "LISTINGS",
    "MARKS",
    "MENTIONS",
    "OR",
    "OTHER_TIMES",
    "PARTIES",
    "PEOPLE",
    "SENDERS",
    "SIGNING",
    "SPELLING",
    "SUBJECT_MARKS",
    "TITLES",
    "TITLING",
    "TRADES",
    "WITH",
    "Conference",
    "Cues",
    "Guards",
    "Houses",
    "Language",
    "Marks",
    "Notes",
    "Papers",
    "Parties",
    "Search",
    "Signs",
    "Terms",
    "Times",
    "Titles",
    "Words",
    "each_of",
    "either",
    "words_of",
]
