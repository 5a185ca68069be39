"""Sifts out ordinary mail by its words, before anything expensive looks at it."""

from functools import cache

from assistant.reading import Letter
from assistant.understanding.phrases import fold
from assistant.understanding.senders import is_robot
from assistant.understanding.sifting.sieve_weights import TABLE
from assistant.understanding.stems import stems_of

_LIMIT = 12_000
_NOTE = 1_200
_USUAL = 40


def words_of(letter: Letter) -> str:
    """Return the letter's folded words: of a long one, the first of each part."""
    parts = (letter.head.subject, letter.text, letter.signature, letter.quoted)
    return fold("\n".join(part[:_LIMIT] for part in parts))


def traits(letter: Letter, words: str) -> dict[str, float]:
    """Return what a letter is sifted by: its stems, each the less the more there are."""
    stems = set(stems_of(words))
    share = min(1.0, (_USUAL / max(1, len(stems))) ** 0.5)
    found = dict.fromkeys(stems, share)
    found["-bias"] = 1.0
    found["-note"] = float(_is_note(letter))
    found["-bulk"] = float(letter.head.bulk)
    return found


def passes(letter: Letter, words: str) -> bool:
    """Tell whether a letter may be about an application.

    What is held back here is said to be of no interest, unread: the threshold lies well
    below every letter of an applicant that took no part in the fit.
    """
    table = _table()
    score = sum(
        value * table[name]
        for name, value in traits(letter, words).items()
        if name in table
    )
    return score >= 0


def _is_note(letter: Letter) -> bool:
    """Tell whether a person wrote a few lines, which may be about anything."""
    head = letter.head
    by_machine = head.bulk or is_robot(head.sender.address)
    says_something = len(letter.text.split()) > 1
    return says_something and not by_machine and len(letter.text) < _NOTE


@cache
def _table() -> dict[str, int]:
    lines = (line.split("\t") for line in TABLE.strip().splitlines())
    return {name: int(hundredths) for name, hundredths in lines}
