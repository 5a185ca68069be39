"""Finds the phrases of every language in one pass over a folded text.

A phrase is written as people write it, with a few marks: a blank is any white space,
`*` ends a word in any way, `~` skips up to seventy characters of one sentence and `_ ` up to four words, `#` is
a number, `;` what stands between a label and its value. Groups, `|` and `?` mean what they mean in a regular expression.
"""

import re
import unicodedata
from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import ahocorasick

_GAP = r"(?:[^.!?\n]|[.](?=\S)){0,70}?"
_FEW = r"(?:[^\s.!?]+\s+){0,4}?"
_OPTIONAL_BLANK = "\0"
_MARKS = {
    "~": _GAP,
    "_": _FEW,
    _OPTIONAL_BLANK: r"\s*",
    " ": r"\s+",
    "#": r"\d+",
    ";": r"\s*[:=|]",
    "(": "(?:",
    "*": r"\w*",
}
_UMLAUTS = {"ä": "ae?", "ö": "oe?", "ü": "ue?", "ß": "ss?"}
_UMLAUT = re.compile("[äöüß]")
_TOKEN = re.compile(r"[^\W_]+(?:['-][^\W_]+)*|\\.|\[[^]]*\]|.")
SENTENCE = re.compile(r"(?:[^.!?\n]|[.](?=\S))+[.!?]*")
_WRAP = re.compile(r"(?<=[^\n]{44}[^\n.!?:|])\n(?=[^\s\-*•·|][^\n|:]*(?:\n|$))")


class _Folding(dict[int, str]):
    """Maps each character to one plain lower-case character, so that places hold."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        plain = unicodedata.normalize("NFD", char.lower())[:1] or char
        if plain != "\n" and plain.isspace():
            plain = " "
        self[code] = plain
        return plain


_FOLDING = _Folding(
    {ord(a): b for a, b in zip("’‘´`ʼ–—‑−ßıøØæÆ", "''''' ---siooaa", strict=False)}
)
_FOLDING.update({ord(a): "-" for a in "–—‑−"} | {ord("ß"): "s"})


def fold(text: str) -> str:
    """Return `text` in plain lower case, character for character."""
    return text.translate(_FOLDING)


def unwrap(text: str) -> str:
    """Return `text` with hard-wrapped lines joined, character for character."""
    return _WRAP.sub(" ", text)


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a phrase of the cue stands."""

    cue: str
    language: str
    start: int
    end: int


@cache
def compiled(phrase: str) -> re.Pattern[str]:
    """Return the expression that matches the phrase as whole words in folded text."""
    signs = phrase.lower().replace(" ?", _OPTIONAL_BLANK)
    parts = [_MARKS.get(c) or _UMLAUTS.get(c) or fold(c) for c in signs]
    tail = "" if phrase.endswith((";", " ")) else r"(?!\w)"
    return re.compile(rf"(?<!\w)(?:{''.join(parts)}){tail}")


class _Anchoring:
    """Reads a phrase once and finds literals without which it can't match."""

    def __init__(self, phrase: str) -> None:
        self._pieces = _TOKEN.findall(phrase)
        self._place = 0

    def alternatives(self) -> frozenset[str]:
        """Return the literals of which a text must hold one, to the next `)`."""
        found = self._sequence()
        while self._peek() == "|":
            self._place += 1
            found |= self._sequence()
        return found

    def _peek(self) -> str:
        return self._pieces[self._place] if self._place < len(self._pieces) else ""

    def _sequence(self) -> frozenset[str]:
        best: frozenset[str] = frozenset({""})
        while self._peek() not in ("", "|", ")"):
            best = max(best, self._element(), key=_weakest)
        return best

    def _element(self) -> frozenset[str]:
        piece = self._peek()
        self._place += 1
        if piece == "(":
            found = self.alternatives()
            self._place += 1
        else:
            found = frozenset({_literal(piece)})
        if self._peek() == "?":
            self._place += 1
            found = frozenset({piece[:-1] if piece != "(" else ""})
        return found


def _weakest(literals: frozenset[str]) -> int:
    return min(map(len, literals))


def _literal(piece: str) -> str:
    """Return the longest part of a word that stands in each of its spellings."""
    if not piece.replace("-", "").replace("'", "").isalnum():
        return ""
    return fold(max(_UMLAUT.split(piece), key=len))


def anchors(phrase: str) -> frozenset[str]:
    """Return literals of which a text must hold one before the phrase can match."""
    return _Anchoring(phrase).alternatives()


class Lexicon:
    """The phrases of all cues and languages behind one multi-pattern scan."""

    def __init__(self, entries: Iterable[tuple[str, str, str]]) -> None:
        """Take (cue, language, phrase) triples."""
        self._entries = tuple(entries)
        self._always: list[int] = []
        places: dict[str, list[int]] = {}
        for number, (_, _, phrase) in enumerate(self._entries):
            found = anchors(phrase)
            if any(len(literal) < 2 for literal in found):
                self._always.append(number)
                continue
            for literal in found:
                places.setdefault(literal, []).append(number)
        self._scan = ahocorasick.Automaton()
        for literal, numbers in places.items():
            self._scan.add_word(literal, tuple(numbers))
        self._scan.make_automaton()

    def hits(self, folded: str) -> Iterator[Hit]:
        """Yield every place where a phrase stands in the folded text."""
        sentences = [match.span() for match in SENTENCE.finditer(folded)]
        ends = [end for _, end in sentences]
        wanted = {
            (bisect(ends, place), number)
            for place, numbers in self._scan.iter(folded)
            for number in numbers
        }
        wanted.update((at, n) for at in range(len(ends)) for n in self._always)
        for at, number in sorted(wanted):
            if at < len(sentences):
                yield from self._matches(number, folded, sentences[at])

    def _matches(
        self, number: int, folded: str, sentence: tuple[int, int]
    ) -> Iterator[Hit]:
        cue, language, phrase = self._entries[number]
        for match in compiled(phrase).finditer(folded, *sentence):
            yield Hit(cue, language, match.start(), match.end())


def entries(code: str, cues: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Yield the triples of one language; a cue's phrases stand one a line."""
    for cue, lines in cues.items():
        for line in lines.strip().splitlines():
            if line.strip():
                yield cue, code, line.strip()
