"""Notes of the owner, read like letters that nobody wrote."""

from assistant.applications.application import Filed
from assistant.applications.events import NoteAdded
from assistant.applications.ids import short_id
from assistant.reading import Head
from assistant.understanding import Findings
from assistant.vocabulary import Address, Kind

_KEY = "note"
_NOBODY = Address("your note", "")


def as_letter(note: NoteAdded) -> Filed:
    """Return a note in the place of a letter, so that it takes its turn among them."""
    name = f"note-{short_id(note.at.isoformat(), note.text)}"
    head = Head(_KEY, name, note.at, _NOBODY, "")
    return Filed(head, note.findings or Findings(Kind.OTHER, 1.0, note.at))


def is_note(letter: Filed) -> bool:
    """Whether it is a note of the owner's and no letter."""
    return letter.head.sender == _NOBODY
