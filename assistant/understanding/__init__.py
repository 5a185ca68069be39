"""Turns letters into findings, each with its evidence."""

from assistant.understanding.findings import (
    Conversation,
    Findings,
    Promise,
    Request,
    Session,
)
from assistant.understanding.interpreting import (
    understand,
    understand_alone,
    understand_anew,
)
from assistant.understanding.languages import detect_language
from assistant.understanding.sifting import might_matter, recognise

__all__ = [
    "Conversation",
    "Findings",
    "Promise",
    "Request",
    "Session",
    "detect_language",
    "might_matter",
    "recognise",
    "understand",
    "understand_alone",
    "understand_anew",
]
