# ruff: noqa: RUF001 - dashes and quotes of other alphabets are the very point.
"""The block under a letter: closing words, name, title, phones, legal lines."""

import re

from assistant.languages import MARKS, either
from assistant.patterns import deferred
from assistant.reading.marks import (
    AFTERWORD,
    CLOSING,
    DEVICE,
    DEVICE_NAMES,
    FOOTER,
    SIGNATURE,
    SIGNATURE_END,
    TEAM,
)

LOOK = 400
# How far below a closing word its block can reach, in lines with words.
BLOCK_LINES = 25
# A signature line is short; a sentence of this many words is content.
SENTENCE_WORDS = 12
NAME_SIGNS = 60
NAME_WORDS = 5
TITLE_WORDS = 7
DEVICE_SIGNS = 120
NICKNAME_SIGNS = 3
INITIALS_SIGNS = 6

_LETTERS = re.compile(r"[^\W\d_]+")
DASHES_BLOCK = 40
FOOTER_LINES = 60

_DASHES = re.compile(r"[-–—_]{2,3} ?\Z")
_TIME = re.compile(
    r"\b\d{1,2}\s?[:h.]\s?[0-5]\d\b(?!\s?[-/.]?\d{2,})|\b\d{1,2}(?::\d\d)?\s?[ap]\.?m\b"
    rf"|\b\d{{1,2}}\s?(?:{either(marks.hour for marks in MARKS)})\b",
    re.I,
)
_CONTENT_LABEL = deferred(
    rf"\W{{0,5}}(?:{either(marks.content for marks in MARKS)})\b\s{{0,3}}[:|：-]", re.I
)
_HOURS = deferred(
    rf"{either(marks.signs.hours for marks in MARKS)}|tel\b|fax|\bm:|\bt:|\bp:", re.I
)


def cut_signature(lines: list[str], *, sender: str) -> tuple[list[str], list[str]]:
    """Return the body and the signature; device lines vanish, a P.S. stays."""
    lines = [line for line in lines if not _is_device(line)]
    lines, marked = _cut_marked(lines)
    lines, footer = _cut_footer(lines)
    start = _signature_start(lines, sender)
    if start is None:
        return lines, [*marked, *footer]
    end = _block_end(lines, start)
    body, block, after = lines[:start], lines[start:end], lines[end:]
    if not any(_words(line) for line in body) and not any(
        _words(line) for line in after
    ):
        return lines, [*marked, *footer]
    return [*body, "", *after], [*block, *marked, *footer]


def _words(line: str) -> bool:
    return any(map(str.isalnum, line))


def _is_device(line: str) -> bool:
    if len(line) > DEVICE_SIGNS or not DEVICE.match(line):
        return False
    return DEVICE_NAMES.search(line) is not None


def _cut_marked(lines: list[str]) -> tuple[list[str], list[str]]:
    """Cut what the sender's own client wraps as the signature."""
    if SIGNATURE not in lines:
        return lines, []
    body: list[str] = []
    marked: list[str] = []
    depth = 0
    for line in lines:
        if line == SIGNATURE:
            depth += 1
        elif line == SIGNATURE_END:
            depth = max(0, depth - 1)
        else:
            (marked if depth else body).append(line)
    if any(_words(line) for line in body):
        return body, marked
    return [*body, *marked], []


def _cut_footer(lines: list[str]) -> tuple[list[str], list[str]]:
    """Cut the legal and mailing-machine lines at the end."""
    cut = len(lines)
    for index in range(len(lines) - 1, max(-1, len(lines) - FOOTER_LINES), -1):
        if FOOTER.match(lines[index][:LOOK]):
            if _say_something(lines[index + 1 : cut]):
                break
            cut = index
    if not any(_words(line) for line in lines[:cut]):
        return lines, []
    return lines[:cut], lines[cut:]


def _say_something(lines: list[str]) -> bool:
    """Whether lines below a footer's first are content and not its wrapped rest."""
    wrapped = True
    for line in lines:
        wrapped = wrapped and _words(line)
        if _CONTENT_LABEL.match(line[:LOOK]) or (not wrapped and _is_content(line)):
            return True
    return False


def _signature_start(lines: list[str], sender: str) -> int | None:
    """Return the line at which the signature begins."""
    for index in range(len(lines) - 1, max(-1, len(lines) - DASHES_BLOCK), -1):
        if _DASHES.match(lines[index]) and any(map(_words, lines[index + 1 :])):
            return _closing_above(lines, index)
    names = _name_words(sender)
    last = [index for index, line in enumerate(lines) if _words(line)][-BLOCK_LINES:]
    for index in reversed(last):
        line = lines[index].strip()
        if len(line) <= NAME_SIGNS and CLOSING.match(line):
            if _name_follows(lines, index, names):
                return index
        elif index > 0 and (
            _is_name(line, names)
            or (index == last[-1] and _is_initials(line, sender))
            or (index in last[-2:] and len(line) <= NAME_SIGNS and TEAM.match(line))
        ):
            return _closing_above(lines, index)
    return None


def _closing_above(lines: list[str], index: int) -> int:
    """Take the closing words above a name along."""
    above = [i for i in range(max(0, index - 4), index) if lines[i].strip()]
    for i in reversed(above[-2:]):
        if len(lines[i]) <= NAME_SIGNS and CLOSING.match(lines[i].strip()):
            return i
    return index


def _name_words(sender: str) -> frozenset[str]:
    return frozenset(
        word for word in _LETTERS.findall(sender.casefold()) if len(word) > 1
    )


def _is_name(line: str, names: frozenset[str]) -> bool:
    """Whether the line is nothing but the sender's name, or part of it."""
    if len(line) > NAME_SIGNS or line.endswith(("?", ":", "!")) or _TIME.search(line):
        return False
    words = _LETTERS.findall(line.casefold())
    if not words or len(words) > NAME_WORDS:
        return False
    own = [word for word in words if _belongs(word, names)]
    others = sum(1 for word in words if word not in own and len(word) > 1)
    return bool(own) and others <= 1 and others <= len(own)


def _belongs(word: str, names: frozenset[str]) -> bool:
    """Whether a word is one of the names, or short for one ("Bea" for "Beatriz")."""
    if word in names:
        return True
    short = len(word) >= NICKNAME_SIGNS
    return short and any(name.startswith(word) for name in names)


def _is_initials(line: str, sender: str) -> bool:
    """Whether the line is "J", "JR" or "J." under a mail of Jane Roe's."""
    letters = line.strip(" .-–—").casefold()
    initials = "".join(word[0] for word in _LETTERS.findall(sender.casefold()))
    return (
        bool(letters) and len(line) <= INITIALS_SIGNS and initials.startswith(letters)
    )


def _name_follows(lines: list[str], index: int, names: frozenset[str]) -> bool:
    """Whether the first line below a closing word is short, as a name is."""
    for line in lines[index + 1 : index + 5]:
        if _words(line):
            return _is_name(line, names) or (
                len(line) <= NAME_SIGNS
                and len(line.split()) <= TITLE_WORDS
                and not _is_content(line)
            )
    return True


def _block_end(lines: list[str], start: int) -> int:
    """Return where the block ends and content begins again."""
    for index in range(start + 1, len(lines)):
        line = lines[index]
        if AFTERWORD.match(line) or _is_content(line):
            return index
    return len(lines)


def _is_content(line: str) -> bool:
    """Whether a line below the closing says something, rather than who wrote."""
    line = line[:LOOK]
    if _CONTENT_LABEL.match(line):
        return True
    if _HOURS.search(line) or FOOTER.match(line):
        return False
    if _TIME.search(line):
        return True
    return len(line.split()) >= SENTENCE_WORDS and line.rstrip().endswith(
        (".", "!", "?", ":")
    )
