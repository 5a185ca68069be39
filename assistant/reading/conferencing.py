"""The lines that Teams, Zoom, Meet and Webex add to an invitation: how to join it.

They name towns, numbers and words of other matters, and nothing that anybody wrote.
"""

import re
from itertools import takewhile

from assistant.languages import MARKS, either
from assistant.patterns import deferred

LOOK = 200
# A block between two rules is no longer than this.
RULED = 30

_WORDS = tuple(marks.conference for marks in MARKS)
_NAMES = (
    *("zoom", "teams", "google meet", "webex"),
    *(name for words in _WORDS for name in words.names.split("|") if name),
)

_RULE = deferred(r"\s{0,3}(?:[_~]{10,120}|[-.:~/]{20,120})\s{0,3}\Z|~~//~~")
_JOINS = (
    rf"(?:{either(words.joins for words in _WORDS)})\s"
    rf"(?:{either(words.articles for words in _WORDS)})?"
    rf"(?:{either(words.meetings for words in _WORDS)})?(?:zoom|teams)"
)
_BEGINS = deferred(
    r"\W{0,3}(?:microsoft teams\b(?! ?\w{1,20} ?[:|] ?\d)"
    rf"|{_JOINS}|{either(words.begins for words in _WORDS)})",
    re.I,
)
_GOES_ON = deferred(
    r"\W{0,3}(?:https?://|<https?:|\(?[a-z]{0,20}\)?\s?\+?\d[\d() ,.#*-]{6,}|(?:\(\w\w\) )?\+\d|(?:meet\.google|teams\.microsoft|\w{1,30}\.zoom)\.\w"
    rf"|(?:microsoft teams|(?:pin|id)\b|sip|{either(words.goes_on for words in _WORDS)})\b.{{0,160}}"
    r"|[A-Z][\w ()-]{1,40}\Z(?<=\)))",
    re.I,
)


def cut_conferencing(text: str) -> str:
    """Return the text without the blocks that say how to join a video meeting."""
    small = text.lower()
    if not any(name in small for name in _NAMES):
        return text
    lines = text.split("\n")
    if not any(map(_may_begin, lines)):
        return text
    kept: list[str] = []
    index = 0
    while index < len(lines):
        end = _end_of_block(lines, index)
        if end > index:
            while kept and not _has_words(kept[-1]):
                kept.pop()
            kept.append("")
            index = end
        else:
            kept.append(lines[index])
            index += 1
    return "\n".join(kept)


def _may_begin(line: str) -> bool:
    return _BEGINS.match(line[:LOOK]) is not None


def _end_of_block(lines: list[str], index: int) -> int:
    """Return where the block ends that begins at this line, the line itself if none."""
    ruled = _RULE.match(lines[index][:LOOK]) is not None
    at = index + ruled
    at += sum(1 for _ in takewhile(lambda line: not line.strip(), lines[at : at + 2]))
    if at >= len(lines) or not _may_begin(lines[at]):
        return index
    if ruled and (closed := _closing_rule(lines, index)):
        return closed
    end = last = at + 1
    while end < len(lines) and (not _has_words(lines[end]) or _goes_on(lines[end])):
        end += 1
        last = end if _has_words(lines[end - 1]) else last
    return last if last > at + 1 else index


def _closing_rule(lines: list[str], index: int) -> int:
    """Return the line behind the rule that closes what one as long opens, 0 if none."""
    rule = lines[index].strip()
    near = range(index + 2, min(index + RULED, len(lines)))
    return next((end + 1 for end in near if lines[end].strip() == rule), 0)


def _goes_on(line: str) -> bool:
    return _GOES_ON.match(line[:LOOK]) is not None or _may_begin(line)


def _has_words(line: str) -> bool:
    return any(map(str.isalnum, line))
