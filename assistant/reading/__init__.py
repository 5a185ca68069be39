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
from assistant.reading.message import Message
from assistant.reading.reader import read_letter
from assistant.reading.skimming import Skim, skim

__all__ = [
    "Automatic",
    "Calendar",
    "CalendarEvent",
    "Head",
    "Letter",
    "MarkupEvent",
    "Message",
    "Skim",
    "peek",
    "read_letter",
    "skim",
]
