"""The owner's notes, as far as a letter can use them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assistant.drafting.cleaning import clean_line
from assistant.languages import LANGUAGES, either

_CLAUSE = re.compile(r"[;\n]+|(?<=[.!?])\s+(?=\w)")
_NOTES = tuple(language.notes for language in LANGUAGES)
_TOPIC = re.compile(either(notes.topic for notes in _NOTES), re.IGNORECASE)
_QUESTION = re.compile(either(notes.question for notes in _NOTES), re.IGNORECASE)
_SKILL = re.compile(either(notes.skill for notes in _NOTES), re.IGNORECASE)
_ANSWER = re.compile(either(notes.answer for notes in _NOTES), re.IGNORECASE)
_MOST_CLAUSES = 40
_QUESTION_CAP = 160


@dataclass(frozen=True, slots=True)
class Noted:
    """What notes hold for a letter: the newest note comes first."""

    topics: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()


def read_notes(texts: Iterable[str]) -> Noted:
    """Return what the notes, oldest first, say for a letter."""
    clauses = [c for text in reversed(tuple(texts)) for c in _clauses(text)]
    return Noted(
        topics=tuple(_after(_TOPIC, clauses)),
        questions=tuple(_questions(clauses)),
        skills=tuple(_after(_SKILL, clauses)),
        answers=tuple(_after(_ANSWER, clauses)),
    )


def _clauses(text: str) -> list[str]:
    parts = _CLAUSE.split(text[:4000])[:_MOST_CLAUSES]
    return [clause for part in parts if (clause := clean_line(part))]


def _after(mark: re.Pattern[str], clauses: list[str]) -> Iterator[str]:
    for clause in clauses:
        found = mark.search(clause)
        if found and (rest := clause[found.end() :].strip(" :.,")):
            yield rest


def _questions(clauses: list[str]) -> Iterator[str]:
    for clause in clauses:
        found = _QUESTION.match(clause)
        rest = clause[found.end() :].strip() if found else clause
        if rest and len(rest) <= _QUESTION_CAP and (found or rest.endswith("?")):
            yield rest if rest.endswith("?") else f"{rest.rstrip('. ')}?"
