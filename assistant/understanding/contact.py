"""Reads phone numbers and postal addresses out of signatures."""

import re

from assistant.languages import LANGUAGES, each_of, either
from assistant.patterns import deferred
from assistant.reading import Letter

_PHONE = re.compile(r"(?<![\w/.@-])\+?\(?\d[\d ().\-/\u00a0]{6,20}\d(?!\w)")
_ADDRESSES = tuple(language.addresses for language in LANGUAGES)
_NUMBERED = either(words.numbered for words in _ADDRESSES)
_JOINED = either(words.joined for words in _ADDRESSES)
_NAMED = either(words.named for words in _ADDRESSES)
_LED = either(words.led for words in _ADDRESSES)
_NUMBER_ENDS = each_of(words.number_ends for words in _ADDRESSES)
_STREET = deferred(
    rf"(?im)^.{{0,60}}?(\d{{1,5}}[a-z]?\s+[A-Z][\w.'-]*(?:\s+[\w.'-]+){{0,4}}\s+(?:{_NUMBERED})\b"
    rf"|[\w.'-]{{2,40}}(?:{_JOINED})\s+\d{{1,4}}[a-z]?\b"
    rf"|(?:{_NAMED})\s+[^\n|]{{2,50}}?\d{{1,4}}"
    rf"|\d{{1,4}}(?:\s?(?:{_NUMBER_ENDS}))?,?\s+(?:{_LED})\s+[^\n|]{{2,50}})[^\n]{{0,80}}$"
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
