# ruff: noqa: RUF001 - dashes and quotes of other alphabets are the very point.
"""The block under a letter: closing words, name, title, phones, legal lines."""

import re

from assistant.reading.marks import (
    AFTERWORD,
    CLOSING,
    DEVICE,
    DEVICE_NAMES,
    FOOTER,
    SIGNATURE,
    SIGNATURE_END,
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
DASHES_BLOCK = 40
FOOTER_LINES = 60

_DASHES = re.compile(r"[-–—_]{2,3} ?\Z")
_TIME = re.compile(
    r"\b\d{1,2}\s?[:h.]\s?[0-5]\d\b(?!\s?[-/.]?\d{2,})|\b\d{1,2}(?::\d\d)?\s?[ap]\.?m\b|\b\d{1,2}\s?uhr\b",
    re.I,
)
_CONTENT_LABEL = re.compile(
    r"\W{0,5}(?:date|time|when|where|duration|interview\w*|meeting\w*|agenda|topic|join|passcode|zoom|location|format|who"
    r"|datum|uhrzeit|wann|wo|ort|dauer|termin\w*|thema|quand|heure|lieu|durée|où|fecha|hora|lugar|duración|cuándo|dónde"
    r"|horário|local|duração|quando|onde|ora|luogo|durata|dove|tijd\w*|locatie|wanneer|waar|duur)\b\s{0,3}[:|：-]",
    re.I,
)
_HOURS = re.compile(
    r"office|hours|mon\w*\s?[-–to]+\s?(?:fri|thu)|mo\s?[-–]\s?(?:fr|do)|sprechzeit|erreichbar|arbeitstag|arbeitszeit|horaires?"
    r"|horario|horário|orari|bereikbaar|werkdagen|lun\w*\s?[-–]\s?ven|working days|i work|available|tel\b|phone|fax|mobile?|\bm:|\bt:|\bp:",
    re.I,
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
    count = 0
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index].strip()
        if not line:
            continue
        count += 1
        if count > BLOCK_LINES:
            return None
        if (
            len(line) <= NAME_SIGNS
            and CLOSING.match(line)
            and _name_follows(lines, index, names)
        ):
            return index
        if names and _is_name(line, names) and index > 0:
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
    words = re.findall(r"[^\W\d_]{2,}", sender.casefold())
    return frozenset(words)


def _is_name(line: str, names: frozenset[str]) -> bool:
    """Whether the line is nothing but the sender's name, or part of it."""
    words = re.findall(r"[^\W\d_]+", line[:80].casefold())
    if not words or len(words) > NAME_WORDS or len(line) > NAME_SIGNS:
        return False
    own = [word for word in words if word in names]
    others = [word for word in words if word not in names and len(word) > 1]
    return (
        bool(own)
        and len(others) <= 1
        and len(own) >= len(others)
        and not line.rstrip().endswith(("?", ":"))
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
