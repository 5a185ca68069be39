"""Reads phone numbers and postal addresses out of signatures."""

import re

from assistant.patterns import deferred
from assistant.reading import Letter

_PHONE = re.compile(r"(?<![\w/.@-])\+?\(?\d[\d ().\-/\u00a0]{6,20}\d(?!\w)")
_STREET = deferred(
    r"(?im)^.{0,60}?(\d{1,5}[a-z]?\s+[A-Z][\w.'-]*(?:\s+[\w.'-]+){0,4}\s+(?:st|street|ave|avenue|rd|road|blvd|boulevard|ln|lane|dr|drive|way|plaza|square|court|ct|pkwy|parkway|place|row|quay)\b"
    r"|[\w.'-]{2,40}(?:stra(?:ß|ss)e|str\.|platz|allee|weg|gasse|straat|laan|plein|gracht|kade)\s+\d{1,4}[a-z]?\b"
    r"|(?:rue|avenue|av\.|boulevard|calle|c/|rua|avenida|via|viale|piazza|corso|plaza|paseo)\s+[^\n|]{2,50}?\d{1,4}"
    r"|\d{1,4}(?:\s?(?:bis|ter))?,?\s+(?:rue|avenue|boulevard|place|quai|chemin|cours|allée)\s+[^\n|]{2,50})[^\n]{0,80}$"
)
_FEWEST, _MOST_DIGITS = 8, 15


def find_phones(letter: Letter) -> tuple[str, ...]:
    """Return the phone numbers of the signature as they are written."""
    found: dict[str, None] = {}
    for match in _PHONE.finditer(letter.signature[:2000]):
        digits = sum(c.isdigit() for c in match.group())
        if _FEWEST <= digits <= _MOST_DIGITS:
            found.setdefault(" ".join(match.group().split()))
    return tuple(found)[:3]


def find_postal_address(letter: Letter) -> str | None:
    """Return the line of the signature that names a street."""
    for line in letter.signature[:2000].splitlines():
        if len(line) < 160 and _STREET.search(line):
            return line.strip(" |")
    return None
