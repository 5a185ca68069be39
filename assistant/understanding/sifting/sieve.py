"""Sifts out ordinary mail by its words, before anything expensive looks at it."""

import re
from functools import cache

from assistant.reading import Head, Letter, Skim
from assistant.understanding.phrases import fold
from assistant.understanding.senders import is_robot
from assistant.understanding.sifting.sieve_weights import TABLE
from assistant.understanding.stems import stem, stems_of

_LIMIT = 12_000
_NOTE = 1_200
_USUAL = 40
# By how much a letter's words, once they are told apart, may speak more for it than all
# words of the message do, in hundredths; no letter of ours came near it.
_SLACK = 50
_GLANCE = 4_000
_REMEMBERED = 100_000

_BEYOND = re.compile(r"[^\x00-\x7f]+")
_SIGNS = ("?", "!", ":")
_DIGIT = re.compile(r"[0-9]")
_LETTERS = {
    code: fold(chr(code)) if chr(code).isalpha() or chr(code) in "'`" else " "
    for code in range(128)
}


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


def letters_of(skim: Skim) -> str:
    """Return the folded words of a message, blanks between them; signs stand behind."""
    text = f"{skim.head.subject}\n{skim.text[:_GLANCE]}"
    if not text.isascii():
        text = _BEYOND.sub(_plainly, text)
    words = text.translate(_LETTERS).replace(" '", " ").replace("' ", " ")
    number = "#" if _DIGIT.search(text) else ""
    return f"{words} {' '.join(sign for sign in _SIGNS if sign in text)} {number} |"


def may_pass(head: Head, letters: str) -> bool:
    """Tell whether a message may pass once it is read: from its words, whosever.

    There are some more words than stems, which brings the score a little closer to nil.
    """
    table, words = _table(), set(letters.split())
    share = min(1.0, (_USUAL / max(1, len(words))) ** 0.5)
    stems = set(map(_TELLING.__getitem__, words))
    stems.discard("")
    score = share * sum(map(table.__getitem__, stems))
    score += table["-bias"] + head.bulk * table["-bulk"]
    if not _by_machine(head):
        score += max(0, table["-note"])
    return bool(score >= -_SLACK)


def _plainly(match: re.Match[str]) -> str:
    return "".join(c if c.isalpha() or c == "'" else " " for c in fold(match[0]))


def _is_note(letter: Letter) -> bool:
    """Tell whether a person wrote a few lines, which may be about anything."""
    says_something = len(letter.text.split()) > 1
    short = len(letter.text) < _NOTE
    return says_something and short and not _by_machine(letter.head)


def _by_machine(head: Head) -> bool:
    return head.bulk or is_robot(head.sender.address)


@cache
def _table() -> dict[str, int]:
    cells = TABLE.strip().replace("\n", "\t").split("\t")
    return dict(zip(cells[::2], map(int, cells[1::2]), strict=True))


class _Telling(dict[str, str]):
    """The stem of each word that was seen, empty where nothing is known of it."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        found = stem(word)
        self[word] = found if found in _table() else ""
        return self[word]


_TELLING = _Telling()
