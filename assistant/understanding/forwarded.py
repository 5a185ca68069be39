"""A forwarded mail that was meant for the owner: it is read as the letter's own words."""

import re
from dataclasses import replace

from assistant.patterns import deferred
from assistant.reading import Letter
from assistant.vocabulary import Owner

# So few characters of one's own only point at what stands below.
_FEW = 400
_TOP = 1_500
_HEADING = deferred(r"^\W*[\w -]{2,20}:\s.*$|^\W*-{3,}.*$|^.{0,40}:$", re.MULTILINE)


def with_forwarded(letter: Letter, owner: Owner) -> Letter:
    """Return the letter with the mail it forwards, where that one greets the owner."""
    own, below = letter.text.strip(), letter.forwarded
    sent_by_owner = letter.head.sender.address in owner.addresses
    if not below or len(own) > _FEW or sent_by_owner or not _greets(below, owner):
        return letter
    body = _HEADING.sub("", below[:_TOP]) + below[_TOP:]
    return replace(letter, text=f"{own}\n\n{body.strip()}\n", forwarded="")


def _greets(text: str, owner: Owner) -> bool:
    first = owner.name.split(maxsplit=1)[0] if owner.name else ""
    greeting = rf"^\W*(?:[^\W\d_]+\.?[ ]){{1,3}}{re.escape(first)}\b(?: [^\W\d_]+)?\s*[,!:.–-]?\s*$"
    return bool(first) and re.search(greeting, text[:_TOP], re.MULTILINE) is not None
