"""A message at a glance: its head, and its words as they come, nothing laid out."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from assistant.patterns import deferred
from assistant.reading.body import is_calendar
from assistant.reading.charsets import clean_text
from assistant.reading.head import build_head
from assistant.reading.letter import Head
from assistant.reading.message import Message
from assistant.reading.mime import Budget, Part, parse_tree
from assistant.reading.transfer import rough_text

# So many signs of a message's words are laid bare; nobody weighs more of them.
ENOUGH = 8_000
# So many signs are its opening, and so much of a page is laid bare for them.
OPENING, _PAGE = 1_000, 8_000

_MARKUP = "schema.org"
_UNSEEN = (
    ("<!--", "-->"),
    ("<style", "</style>"),
    ("<script", "</script>"),
    ("<title", "</title>"),
)
_INLINE = deferred(
    r"</?(?:[abiu]|em|strong|span|font|small|big|wbr|o:p)(?=[\s>/])[^<>]*+>?"
)
_TAG = re.compile(r"<[/!?a-z][^<>]*+>?")
_OPAQUE = ("message/rfc822", "application/pkcs7-mime", "application/x-pkcs7-mime")


class Skim(NamedTuple):
    """What a look at a message tells.

    `special` says that there is more to it than text: a calendar, markup, an attached
    message. `texts` are the text parts, each with its type, as they were written.
    """

    head: Head
    special: bool
    texts: tuple[tuple[str, str], ...]

    @property
    def text(self) -> str:
        """The words (those of HTML in lower case), of a long message the first.

        History and signature are among them.
        """
        return _first_words(self.texts, ENOUGH)

    @property
    def opening(self) -> str:
        """The first of these words, fewer where a page says little at its beginning."""
        texts = ((kind, _start(kind, text)) for kind, text in self.texts)
        return _first_words(texts, 2 * OPENING)[:OPENING]


def skim(message: Message, head: Head | None = None) -> Skim:
    """Return the words of a message, without telling whose they are; never raises.

    Its `head` need not be read again where it is known.
    """
    content = message.content
    if b"\n" not in content:
        content = content.replace(b"\r", b"\n")
    budget = Budget()
    tree = parse_tree(content, budget)
    head = head or build_head(
        tree.fields,
        key=message.key,
        place=message.place,
        received=message.received,
        thread=message.thread,
    )
    leaves = list(_leaves(tree))
    texts = tuple(
        (part.type, rough_text(content, part, budget))
        for part in leaves
        if part.type.startswith("text/") and not _is_attached(part)
    )
    special = any(map(_is_special, leaves)) or any(_MARKUP in text for _, text in texts)
    return Skim(head, special, texts)


def _start(kind: str, text: str) -> str:
    """Return what the opening is read from: of a page, where its words begin."""
    if kind != "text/html" or len(text) <= _PAGE:
        return text
    begin = max(0, text.find("<body"), text.find("<BODY"))
    return text[begin : begin + _PAGE]


def _first_words(texts: Iterable[tuple[str, str]], most: int) -> str:
    """Return the words of some texts, each with its type, so many signs at most."""
    words: list[str] = []
    missing = most
    for kind, text in texts:
        words.append(_bare(text) if kind == "text/html" else text[:missing])
        missing -= len(words[-1])
        if missing <= 0:
            break
    return clean_text("\n".join(words)[:most])


def _leaves(part: Part) -> Iterator[Part]:
    """Yield the parts without parts; an attached message counts as one."""
    if not part.children or part.type == "message/rfc822":
        yield part
        return
    for child in part.children:
        yield from _leaves(child)


def _is_special(part: Part) -> bool:
    if part.type in _OPAQUE:
        return True
    named = part.type != "text/plain" or b"content-disposition" in part.fields.values
    return named and is_calendar(part, part.filename)


def _is_attached(part: Part) -> bool:
    if b"content-disposition" not in part.fields.values:
        return False
    return part.disposition[0] == "attachment"


def _bare(page: str) -> str:
    """Return the words of HTML in lower case, blanks for tags that part them; linear."""
    page = page.lower()
    for begin, end in _UNSEEN:
        if begin in page:
            page = _without(page, begin, end)
    page = _TAG.sub(" ", _INLINE.sub("", page))
    if "&" not in page:
        return page
    # All the names of all entities take a while to load.
    from html import unescape  # noqa: PLC0415

    return unescape(page)


def _without(page: str, begin: str, end: str) -> str:
    """Cut what stands between such beginnings and their ends."""
    pieces, kept, at = [], 0, page.find(begin)
    while at >= 0 and (stop := page.find(end, at)) >= 0:
        pieces.append(page[kept:at])
        kept = stop + len(end)
        at = page.find(begin, kept)
    return " ".join([*pieces, page[kept:]])
