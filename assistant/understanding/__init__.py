"""Turns letters into findings, each with its evidence."""

from assistant.understanding.findings import (
    Conversation,
    Findings,
    Promise,
    Request,
    Session,
)

__all__ = ["Conversation", "Findings", "Promise", "Request", "Session"]
