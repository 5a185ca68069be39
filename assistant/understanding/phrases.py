"""Reads phrases: how they are written, and what they match in a folded text.

A phrase is written as people write it, with a few marks: a blank is any white space,
`*` ends a word in any way, `~` skips up to seventy characters of one sentence (a comma may stand before them) and `_ ` up to four words, `#` is
a number, `;` what stands between a label and its value. Groups, `|` and `?` mean what they mean in a regular expression.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

_GAP = r"(?:[^.!?\n]|[.](?=\S)){0,70}?"
_GAP_INSIDE = r"[^!?\n]{0,70}?"
_FEW = r"(?:[^\s.!?]+\s+){0,4}?"
_APART = r"(?<!\w)"
_OPTIONAL_BLANK = "\0"
_BEFORE_GAP = "\1"
_MARKS = {
    "~": _GAP,
    "_": _FEW,
    _OPTIONAL_BLANK: r"\s*",
    _BEFORE_GAP: r"[,;]?\s+",
    " ": r"\s+",
    "#": r"\d+",
    ";": r"\s*[:=|]",
    "(": "(?:",
    "*": r"\w*",
}
_MARKS_INSIDE = {**_MARKS, "~": _GAP_INSIDE}
UMLAUTS = {"ä": "ae?", "ö": "oe?", "ü": "ue?", "ß": "ss?"}
SENTENCE = re.compile(r"(?:[^.!?\n]|[.](?=\S))+[.!?]*")
# Patterns begin with a sign, and only then look behind it: a sign is soon found.
_WRAP = re.compile(r"\n(?<=[^\n]{44}[^\n.!?:|]\n)(?=[^\s\-*•·|][^\n|:]*(?:\n|$))")


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


_WORDLIKE = 40


def fold(text: str) -> str:
    """Return `text` in plain lower case, character for character."""
    return _folded_word(text) if len(text) < _WORDLIKE else text.translate(_FOLDING)


_BOTH_GENDERS = re.compile(
    r"\((?<=\w{3}\()(?:as?|os?|es?|in|innen|ne)\)|"
    r"[/:*·](?<=\w{3}[/:*·])-?(?:as?|os?|es?|in|innen|ne)(?!\w)"
)


def ungendered(folded: str) -> str:
    """Blank the second ending of "seleccionado(a)", "candidat/a", so that places hold."""
    return _BOTH_GENDERS.sub(lambda m: " " * len(m.group()), folded)


@lru_cache(maxsize=16384)
def _folded_word(text: str) -> str:
    return text.translate(_FOLDING)


def unwrap(text: str, *, laid_out: bool = False) -> str:
    """Return `text` with hard-wrapped lines joined, character for character.

    Of a text that was `laid_out`, only where one word more would be the widest line.
    """
    if not laid_out:
        return _WRAP.sub(" ", text)
    width = max(map(len, text.split("\n")))
    if width > _WIDEST:
        return text
    return _WRAP.sub(
        lambda end: " " if _is_full(text, end.start(), width) else "\n", text
    )


_WIDEST = 80


def _is_full(text: str, end: int, width: int) -> bool:
    """Tell whether the line's next word has no place in it."""
    word = text[end + 1 : end + 1 + width].split(maxsplit=1)[0]
    return end - text.rfind("\n", 0, end) + len(word) > width


@cache
def compiled(phrase: str) -> re.Pattern[str]:
    """Return the expression that matches the phrase as whole words in folded text."""
    return re.compile(pattern_of(phrase))


@cache
def compiled_for_sentences(phrase: str) -> re.Pattern[str]:
    """Return the same for text that goes no further than a sentence, and faster.

    There a full stop with a blank behind it can only be the end.
    """
    return re.compile(_written(phrase, _MARKS_INSIDE))


@cache
def pattern_of(phrase: str) -> str:
    """Return the expression of `compiled`, for one that is part of another."""
    return _written(phrase, _MARKS)


def any_of(phrases: Iterable[str]) -> str:
    """Return an expression that matches each of the phrases as whole words.

    What they all begin with stands before them once: almost nowhere does a word begin.
    """
    patterns = map(pattern_of, phrases)
    rest = "|".join(pattern.removeprefix(_APART) for pattern in patterns)
    return f"{_APART}(?:{rest})"


def _written(phrase: str, marks: Mapping[str, str]) -> str:
    signs = phrase.lower().replace(" ?", _OPTIONAL_BLANK).replace("_ ", "_")
    signs = signs.replace(" ~", f"{_BEFORE_GAP}~").replace(" (~", f"{_BEFORE_GAP}(~")
    parts = [marks.get(c) or UMLAUTS.get(c) or fold(c) for c in signs]
    tail = "" if phrase.endswith((";", " ")) else r"(?!\w)"
    return rf"{_APART}(?:{''.join(parts)}){tail}"
