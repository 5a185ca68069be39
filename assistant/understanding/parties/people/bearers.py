"""Whether a hiring system's or a board's display name is a person's: "Ilse Domingo via …"."""

import re

from assistant.languages import PEOPLE, either
from assistant.patterns import deferred
from assistant.understanding.parties.words.company_words import COMPANY_WORDS
from assistant.understanding.parties.words.names import PERSON, is_titled, squeeze
from assistant.understanding.parties.words.titles import has_head
from assistant.understanding.phrases import fold
from assistant.understanding.senders import is_board, is_relay
from assistant.understanding.view import View

_LONGEST = 80
_VIA = deferred(rf"\s+(?:{either(people.through for people in PEOPLE)}|@)\s|\s*[|(]")
_AT = deferred(rf"\s+(?:{either(people.at for people in PEOPLE)}|@)\s+|\s*[|•·,]\s*")


def bearer(view: View, company: str | None) -> str | None:
    """Return the person of a display name that persons and houses bear alike."""
    sender = view.clues.letter.head.sender
    if not (is_relay(sender.domain) or is_board(sender.domain)):
        return None
    name = _VIA.split(sender.name)[0].strip(" \"'")
    bracketed = re.search(r"\(([^()]+)\)", sender.name)
    house = bracketed is not None and squeeze(bracketed.group(1)) == squeeze(
        company or ""
    )
    return name if _may_be_person(name) and (house or is_told_of(view, name)) else None


def is_told_of(view: View, name: str) -> bool:
    """Tell whether the words tell of a person: "Ilse Domingo of Orchard", or above a title."""
    if not _may_be_person(name):
        return False
    of = re.search(rf"{re.escape(name)} (?:of|from|at) [A-Z]", view.clues.text)
    return of is not None or _stands_over_title(view, name)


def _may_be_person(name: str) -> bool:
    words = set(fold(name).split())
    return (
        PERSON.fullmatch(name) is not None
        and not has_head(name)
        and not COMPANY_WORDS & words
    )


def _stands_over_title(view: View, name: str) -> bool:
    """Tell whether a name has a line of its own, and the next is a person's title."""
    lines = [line.strip() for line in view.clues.letter.text.splitlines()]
    if name not in lines[:-1]:
        return False
    below = lines[lines.index(name) + 1]
    title = _AT.split(below)[0]
    return 0 < len(below) < _LONGEST and is_titled(title, view.clues.languages)
