"""A message that nobody has read yet."""

from datetime import datetime
from typing import NamedTuple

from assistant.reading.letter import Letter
from assistant.reading.reader import read_letter
from assistant.vocabulary import Place


class Message(NamedTuple):
    """A message as it lies in a mailbox; `received` (aware) stands in for a bad Date."""

    content: bytes
    key: str
    place: Place
    received: datetime
    thread: str | None = None

    def read(self) -> Letter:
        """Read it in full."""
        return read_letter(
            self.content,
            key=self.key,
            place=self.place,
            received=self.received,
            thread=self.thread,
        )
