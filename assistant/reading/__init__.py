"""Turns bytes into letters."""

from assistant.reading.head import peek
from assistant.reading.letter import (
    Automatic,
    Calendar,
    CalendarEvent,
    Head,
    Letter,
    MarkupEvent,
)
from assistant.reading.reader import read_letter

__all__ = [
    "Automatic",
    "Calendar",
    "CalendarEvent",
    "Head",
    "Letter",
    "MarkupEvent",
    "peek",
    "read_letter",
]
