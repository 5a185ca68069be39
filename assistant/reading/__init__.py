"""Turns bytes into letters."""

from assistant.reading.letter import (
    Automatic,
    Calendar,
    CalendarEvent,
    Head,
    Letter,
    MarkupEvent,
)

__all__ = ["Automatic", "Calendar", "CalendarEvent", "Head", "Letter", "MarkupEvent"]
