"""What an interview was about, in words that the owner can use."""

import re
from collections.abc import Iterable, Iterator, Mapping

from assistant.drafting.cleaning import clean_term
from assistant.drafting.guards import is_sore
from assistant.drafting.templates import Language
from assistant.languages import LANGUAGES, WITH, either, words_of

_MOST_WORDS = 7
_CAP = 60
_RAW_CAP = 200
_TERMS = tuple(language.terms for language in LANGUAGES)
_SESSIONS = re.compile(
    rf"\b(?:zoom|teams|{either(terms.sessions for terms in _TERMS)})\b", re.IGNORECASE
)
_WITH_WHOM = re.compile(rf"\s+(?:w/|{WITH})\s+[^\W\da-z_].*")
_ARTICLE = re.compile(
    rf"\A(?:{either(terms.topic_articles for terms in _TERMS)})\s+", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+")
_COMMON = frozenset(words_of(terms.headings for terms in _TERMS))
"""Words of agendas that are no names: their capital is a heading's."""


def fit_topics(texts: Iterable[str], language: Language) -> tuple[str, ...]:
    """Return the first topics that fit into a sentence of the owner's."""
    found = dict.fromkeys(_fit(texts, language))
    return tuple(found)[: language.most_topics]


def _fit(texts: Iterable[str], language: Language) -> Iterator[str]:
    for text in texts:
        topic = clean_term(_WITH_WHOM.sub("", text[:_RAW_CAP]))
        if topic is None or not _is_plain(topic):
            continue
        if not re.search(rf"\b(?:{language.unfit})\b", topic, re.IGNORECASE):
            yield _turned(topic.rstrip("."), language)


def _is_plain(topic: str) -> bool:
    short = len(topic) <= _CAP and len(topic.split()) <= _MOST_WORDS
    return (
        short
        and not re.search(r"[?!:;]", topic)
        and not (_SESSIONS.search(topic) or is_sore(topic))
    )


def _turned(topic: str, language: Language) -> str:
    """Return their words as the owner would say them: our team, your team."""
    if language.code != "en":
        return _ARTICLE.sub("", topic, count=1)
    turned = language.pronouns or {}
    if _ARTICLE.match(topic):
        topic = topic[0].lower() + topic[1:]
    return _WORD.sub(lambda match: _said(match.group(), turned), topic)


def _said(word: str, turned: Mapping[str, str]) -> str:
    """Return one word as it stands within a sentence of the owner's."""
    heading = word.istitle() and word.lower() in _COMMON
    return word.lower() if heading else turned.get(word, word)
