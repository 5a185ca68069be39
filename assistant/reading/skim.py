"""A quick look at a message: its words, roughly, for a recogniser to scan."""

import re

from assistant.reading import limits
from assistant.reading.mime import Budget, Part, parse_tree
from assistant.reading.transfer import part_text
from assistant.reading.words import header_text

_STYLE = re.compile(r"<(style|script|title)\b.*?(?:</\1[^>]{0,20}>?|\Z)", re.I | re.S)
_TAG = re.compile(r"<[^<>]{0,4000}>")
_READ = ("text/plain", "text/html", "text/calendar")


def skim(content: bytes) -> str:
    """Return the subject and all words of the text parts, quotes and all.

    Nothing is laid out and entities stay as they are: it costs less than the
    stdlib's parse alone, and tells whether reading the letter is worth while.
    """
    budget = Budget()
    tree = parse_tree(content, budget)
    words = [header_text(tree.fields.first(b"subject"))]
    _collect(content, tree, words, budget)
    return "\n".join(words)[: limits.TEXT_CHARACTERS]


def _collect(content: bytes, part: Part, words: list[str], budget: Budget) -> None:
    for child in part.children:
        _collect(content, child, words, budget)
    if part.children or part.type not in _READ:
        return
    text = part_text(content, part, budget)
    if part.type == "text/html":
        text = _TAG.sub(" ", _STYLE.sub(" ", text))
    words.append(text)
