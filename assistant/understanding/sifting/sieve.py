"""Sifts out ordinary mail by its words, before anything expensive looks at it."""

import re
from functools import cache

from assistant.reading import Head, Letter
from assistant.understanding.phrases import fold
from assistant.understanding.senders import is_robot
from assistant.understanding.sifting.sieve_weights import TABLE
from assistant.understanding.stems import stem, stems_of

_LIMIT = 12_000
_NOTE = 1_200
_USUAL = 40
_GLANCE = 4_000
_REMEMBERED = 100_000

_BEYOND = re.compile(r"[^\x00-\x7f]+")
_SIGNS = ("?", "!", ":")
_NO_WORDS = frozenset({*_SIGNS, "#", "|"})
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


def weigh(letter: Letter, words: str) -> float:
    """Return how much a letter's words speak for an application, in hundredths.

    Below nought it is said to be of no interest, unread: that lies well below every
    letter of an applicant that took no part in the fit.
    """
    table = _table()
    found = traits(letter, words).items()
    return sum(value * table[name] for name, value in found if name in table)


def letters_of(subject: str, text: str) -> str:
    """Return the folded words of a message, blanks between them; signs stand behind."""
    text = f"{subject}\n{text[:_GLANCE]}"
    if not text.isascii():
        text = _BEYOND.sub(_plainly, text)
    words = text.translate(_LETTERS).replace(" '", " ").replace("' ", " ")
    number = "#" if _DIGIT.search(text) else ""
    return f"{words} {' '.join(sign for sign in _SIGNS if sign in text)} {number} |"


def weigh_roughly(head: Head, letters: str) -> float:
    """Return how much all words of a message speak for an application, whosever they are.

    There are some more words than stems, which brings the score a little closer to nil.
    """
    table, words = _table(), set(letters.split())
    share = min(1.0, (_USUAL / max(1, len(words))) ** 0.5)
    score = share * sum(map(table.__getitem__, _known(words)))
    score += table["-bias"] + head.bulk * table["-bulk"]
    if not _by_machine(head):
        score += max(0, table["-note"])
    return float(score)


def says_something(letters: str) -> bool:
    """Tell whether two words of a message are known, without which nothing is understood."""
    return len(_known(set(letters.split())).difference(_NO_WORDS)) > 1


def _known(words: set[str]) -> set[str]:
    stems = set(map(_TELLING.__getitem__, words))
    stems.discard("")
    return stems


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
