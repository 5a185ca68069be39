"""The owner's notes, as far as a letter can use them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assistant.drafting.cleaning import clean_line

_CLAUSE = re.compile(r"[;\n]+|(?<=[.!?])\s+(?=\w)")
_TOPIC = re.compile(
    r"(?:we\s+)?(?:talked|spoke|chatted)\s+(?:mostly\s+)?about\b|(?:we\s+)?discussed\b"
    r"|topics?\s*:|about\s*:|gesprochen\s+über\b|themen?\s*:|parlé\s+de\b|sujets?\s*:"
    r"|hablamos\s+(?:de|sobre)\b|temas?\s*:|falamos\s+(?:de|sobre)\b"
    r"|gesproken\s+over\b|onderwerp(?:en)?\s*:|abbiamo\s+parlato\s+di\b|temi\s*:",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"(?:open\s+)?questions?\s*:|ask(?:\s+about)?\s*:|fragen?\s*:|preguntas?\s*:"
    r"|perguntas?\s*:|vra(?:ag|gen)\s*:|domand[ae]\s*:",
    re.IGNORECASE,
)
_SKILL = re.compile(r"(?:skills?|mention)\s*:", re.IGNORECASE)
_ANSWER = re.compile(r"answers?\s*:|antwort(?:en)?\s*:|réponse\s*:", re.IGNORECASE)
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
