"""HTML to lines: a block or table row a line, hidden text dropped, quotes marked.

Cited blockquotes come out with "> " in front, and three control characters (which
no cleaned text holds) mark where a mail client itself says that history or the
signature begins.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from selectolax.lexbor import LexborHTMLParser, LexborNode

from assistant.patterns import deferred
from assistant.reading import limits
from assistant.reading.charsets import clean_text
from assistant.reading.hosts import find_host
from assistant.reading.marks import HISTORY, SIGNATURE, SIGNATURE_END
from assistant.reading.page import Writer
from assistant.reading.sheets import HIDING, hidden_names
from assistant.reading.tags import (
    APART,
    BLOCKS,
    CITED_CLASSES,
    FLAT,
    HISTORY_CLASSES,
    HISTORY_IDS,
    SIGNATURE_CLASSES,
    SIGNATURE_IDS,
    UNSEEN,
)

Attributes = dict[str, str | None]

# So many tags can't nest deep enough to slow the tree builder, which is quadratic.
FEW_TAGS = 5000

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,20})")
# In a shorter page no tag can hold enough attributes to slow the tree builder.
SHORT_PAGE = 40_000
LONG_TAG = 8000
ATTRIBUTES = 1000
STYLE_SIGNS = 500
# A picture's text of so many words is what the mail says, and no ornament's name.
PICTURE_WORDS = 8

_WHOLE_TAG = deferred(
    r"""<[A-Za-z](?:[^"'>=]++|=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z))?|["'])*+>?"""
)
_GAP = re.compile(r"[\s/]+")
_PREFORMATTED = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.I)
_MSO = re.compile(r"(?:x_)?mso", re.I)


@dataclass(frozen=True, slots=True)
class Page:
    """What was read of an HTML part."""

    text: str
    hosts: tuple[str, ...] = ()


def read_html(html: str) -> Page:
    """Return the visible lines and the hosts linked to; linear, never raises."""
    body = parse_tame(html).body
    if body is None:
        return Page("")
    writer, hosts = Writer(), dict[str, None]()
    _walk(body, writer, hosts, hidden_names(html))
    return Page("\n".join(writer.finish()).strip("\n "), tuple(hosts))


def parse_tame(html: str) -> LexborHTMLParser:
    """Parse what is left when all is cut that would take quadratic time."""
    return LexborHTMLParser(_shallow(_narrow(html)))


def _narrow(html: str) -> str:
    """Drop tags with more attributes than any layout has: their cost is quadratic."""
    if len(html) <= SHORT_PAGE:
        return html
    pieces: list[str] = []
    end = 0
    for match in _WHOLE_TAG.finditer(html):
        if (
            match.end() - match.start() > LONG_TAG
            and len(_GAP.findall(match[0])) > ATTRIBUTES
        ):
            pieces.append(html[end : match.start()])
            end = match.end()
    return "".join([*pieces, html[end:]]) if pieces else html


def _shallow(html: str) -> str:
    """Cut a page where it nests deeper than any layout does."""
    if html.count("<") <= FEW_TAGS:
        return html
    depth = 0
    for match in _TAG.finditer(html):
        if match[2].lower() not in FLAT:
            depth += -1 if match[1] else 1
            if depth > limits.HTML_DEPTH:
                return html[: match.start()]
    return html


def _walk(
    body: LexborNode, writer: Writer, hosts: dict[str, None], hidden: frozenset[str]
) -> None:
    """Visit each node once, without recursion: depth is the sender's choice."""
    stack: list[tuple[LexborNode, str, Attributes]] = []
    node = body.first_child
    while node is not None or stack:
        if node is None:
            parent, tag, attributes = stack.pop()
            _leave(tag, attributes, writer)
            node = parent.next
        elif node.is_text_node:
            _text(node.text_content or "", writer)
            node = node.next
        elif (tag := node.tag or "") in UNSEEN or _is_hidden(
            attributes := node.attributes, hidden
        ):
            node = node.next
        else:
            _enter(tag, attributes, writer, hosts)
            stack.append((node, tag, attributes))
            node = node.first_child


def _text(text: str, writer: Writer) -> None:
    if writer.preformatted:
        writer.write(clean_text(text))
        return
    words = " ".join(text.split())
    if not words:
        writer.write("\u00a0" if "\u00a0" in text else " ")
        return
    if not (words.isascii() and words.isprintable()):
        words = clean_text(words)
    before = " " if text[0].isspace() else ""
    writer.write(before + words + (" " if text[-1].isspace() else ""))


def _is_hidden(attributes: Attributes, names: frozenset[str]) -> bool:
    if not attributes:
        return False
    if names and (cls := attributes.get("class")) and not names.isdisjoint(cls.split()):
        return True
    style = attributes.get("style")
    return (
        style is not None and _style(style[:STYLE_SIGNS])[0]
    ) or "hidden" in attributes


def _enter(
    tag: str, attributes: Attributes, writer: Writer, hosts: dict[str, None]
) -> None:
    if attributes and (sign := _client_mark(attributes)):
        writer.mark(sign)
    if tag == "br":
        writer.end_line(keep_blank=True)
    elif tag == "img":
        _picture(attributes.get("alt"), writer)
    elif tag == "a":
        _link(attributes.get("href"), hosts)
    elif tag in BLOCKS:
        _enter_block(tag, attributes, writer)
    if _is_preformatted(tag, attributes):
        writer.preformatted += 1


def _picture(alt: str | None, writer: Writer) -> None:
    """Write what a picture says in its place, where that is a sentence."""
    words = (alt or "").split()
    if len(words) >= PICTURE_WORDS and words[-1].endswith((".", "!", "?")):
        writer.end_line()
        writer.write(clean_text(" ".join(words)))
        writer.end_line()


def _enter_block(tag: str, attributes: Attributes, writer: Writer) -> None:
    if tag in ("td", "th"):
        writer.open_cell()
    elif tag == "li":
        writer.bullet()
    elif tag == "blockquote":
        writer.open_quote(cited=_is_cited(attributes))
    elif tag == "dd" and writer.is_term:
        writer.write(" | ")
    elif tag in APART and not _is_mso(attributes):
        writer.blank()
    else:
        writer.end_line()
    if tag in ("ul", "ol"):
        writer.counters.append(0 if tag == "ol" else None)


def _leave(tag: str, attributes: Attributes, writer: Writer) -> None:
    if _is_preformatted(tag, attributes):
        writer.preformatted -= 1
    if tag in BLOCKS:
        _leave_block(tag, attributes, writer)
    if attributes and _client_mark(attributes) == SIGNATURE:
        writer.mark(SIGNATURE_END)


def _leave_block(tag: str, attributes: Attributes, writer: Writer) -> None:
    if tag in ("td", "th"):
        writer.close_cell()
    elif tag == "tr":
        writer.close_row()
    elif tag == "blockquote":
        writer.close_quote()
    elif tag == "dt":
        writer.is_term = bool(writer.cells[-1].buffer)
    elif tag in APART and not _is_mso(attributes):
        writer.blank()
    else:
        # A paragraph with nothing but a no-break space is the sender's blank line.
        writer.end_line(keep_blank=bool(writer.cells[-1].buffer))
    if tag in ("ul", "ol") and writer.counters:
        writer.counters.pop()


def _is_cited(attributes: Attributes) -> bool:
    """Whether a blockquote is somebody's words and not a mere indent."""
    if attributes.get("type") == "cite" or "cite" in attributes:
        return True
    classes = set((attributes.get("class") or "").split())
    return bool(CITED_CLASSES & classes)


def _client_mark(attributes: Attributes) -> str:
    if "id" not in attributes and "class" not in attributes:
        return ""
    name = (attributes.get("id") or "").lower().removeprefix("x_")
    classes = {one.lower() for one in (attributes.get("class") or "").split()}
    if name in HISTORY_IDS or classes & HISTORY_CLASSES:
        return HISTORY
    if name in SIGNATURE_IDS or classes & SIGNATURE_CLASSES:
        return SIGNATURE
    return ""


def _is_preformatted(tag: str, attributes: Attributes) -> bool:
    style = attributes.get("style") if attributes else None
    return tag == "pre" or (style is not None and _style(style[:STYLE_SIGNS])[1])


@lru_cache(maxsize=512)
def _style(style: str) -> tuple[bool, bool]:
    """Return whether a style hides, and whether it keeps line ends."""
    return bool(HIDING.search(style)), bool(_PREFORMATTED.search(style))


def _is_mso(attributes: Attributes) -> bool:
    """Whether it is Outlook's paragraph, which stands for a line."""
    named = attributes.get("class") if attributes else None
    return bool(named and _MSO.match(named))


def _link(href: str | None, hosts: dict[str, None]) -> None:
    if href and href[:8].lower().startswith(("http://", "https://")):
        host = find_host(href)
        if host and len(hosts) < limits.LINK_HOSTS:
            hosts.setdefault(host)
