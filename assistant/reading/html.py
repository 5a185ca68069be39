"""HTML to lines: a block or table row a line, hidden text dropped, quotes marked.

Cited blockquotes come out with "> " in front, and three control characters (which
no cleaned text holds) mark where a mail client itself says that history or the
signature begins.
"""

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from assistant.reading import limits

HISTORY = "\x1d"
SIGNATURE = "\x1e"
SIGNATURE_END = "\x1f"

BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "body",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "blockquote",
        "caption",
        "html",
        "button",
        "option",
    ]
)
APART = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl"})
UNSEEN = frozenset(
    [
        "script",
        "style",
        "title",
        "template",
        "head",
        "object",
        "svg",
        "iframe",
        "math",
        "select",
        "textarea",
        "noembed",
        "noframes",
        "-comment",
        "canvas",
        "audio",
        "video",
        "map",
    ]
)
TABLE_DEPTH = 30
QUOTE_DEPTH = 10

# Containers by which clients say "history from here on" / "this is the signature".
HISTORY_IDS = frozenset(
    [
        "divrplyfwdmsg",
        "stopspelling",
        "replysplit",
        "olk_src_body_section",
        "zwchr",
        "mail-editor-reference-message-container",
    ]
)
HISTORY_CLASSES = frozenset(
    [
        "yahoo_quoted",
        "protonmail_quote",
        "tutanota_quote",
        "zmail_extra",
        "moz-email-headers-table",
        "ydp-yahoo-quoted",
        "qt_quote",
    ]
)
SIGNATURE_IDS = frozenset(
    ["signature", "applemailsignature", "ms-outlook-mobile-signature"]
)
SIGNATURE_CLASSES = frozenset(
    [
        "gmail_signature",
        "moz-signature",
        "protonmail_signature_block",
        "protonmail_signature_block-user",
    ]
)
CITED_CLASSES = frozenset({"gmail_quote", "cite", "quote", "moz-cite", "reply-quote"})

_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|max-height\s*:\s*0(?:px)?\s*(?:;|$|!)",
    re.I,
)
_PREFORMATTED = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.I)
_MSO = re.compile(r"mso|x_mso", re.I)


@dataclass(slots=True)
class Page:
    """What was read of an HTML part."""

    text: str
    hosts: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Cell:
    """Lines being written: the page itself, or one cell of a table."""

    lines: list[str] = field(default_factory=list)
    buffer: list[str] = field(default_factory=list)
    row: list[list[str]] = field(default_factory=list)


@dataclass(slots=True)
class _Writer:
    cells: list[_Cell] = field(default_factory=lambda: [_Cell()])
    quotes: list[int] = field(default_factory=list)
    counters: list[int | None] = field(default_factory=list)
    preformatted: int = 0
    glue: bool = False

    def write(self, text: str) -> None:
        if self.preformatted and "\n" in text:
            *whole, last = text.split("\n")
            for line in whole:
                self.cells[-1].buffer.append(line)
                self.end_line(keep_blank=True)
            text = last
        if text and (self.cells[-1].buffer or not text.isspace()):
            self.cells[-1].buffer.append(text)
            self.glue = self.glue and text.isspace()

    def end_line(self, *, keep_blank: bool = False) -> None:
        cell = self.cells[-1]
        line = " ".join("".join(cell.buffer).split(" ")).strip()
        if line:
            cell.lines.append(_squeeze(line))
        elif keep_blank and cell.lines and cell.lines[-1]:
            cell.lines.append("")
        cell.buffer.clear()

    def blank(self) -> None:
        self.end_line()
        if self.cells[-1].lines and self.cells[-1].lines[-1]:
            self.cells[-1].lines.append("")

    def mark(self, sign: str) -> None:
        self.end_line()
        self.cells[-1].lines.append(sign)


_RUNS = re.compile(r"[ \t\n]+")


def _squeeze(line: str) -> str:
    return _RUNS.sub(" ", line)


def read_html(html: str) -> Page:
    """Return the visible lines and the hosts linked to; linear, never raises."""
    body = LexborHTMLParser(html).body
    if body is None:
        return Page("")
    writer, hosts = _Writer(), dict[str, None]()
    _walk(body, writer, hosts)
    while len(writer.cells) > 1:
        _close_cell(writer)
    writer.end_line()
    return Page("\n".join(writer.cells[0].lines).strip("\n "), list(hosts))


def _walk(body: LexborNode, writer: _Writer, hosts: dict[str, None]) -> None:
    """Visit each node once, without recursion: depth is the sender's choice."""
    stack: list[tuple[LexborNode, str, dict[str, str | None]]] = []
    node = body.first_child
    while node is not None or stack:
        if node is None:
            parent, tag, attributes = stack.pop()
            _leave(tag, attributes, writer)
            node = parent.next
            continue
        if node.is_text_node:
            _text(node.text_content or "", writer)
        elif (tag := node.tag or "") not in UNSEEN:
            attributes = node.attributes
            if not _is_hidden(attributes):
                _enter(tag, attributes, writer, hosts)
                stack.append((node, tag, attributes))
                node = node.first_child
                continue
        node = node.next


def _text(text: str, writer: _Writer) -> None:
    if writer.preformatted:
        writer.write(text)
        return
    words = " ".join(text.split())
    if not words:
        writer.write(" ")
        return
    before = " " if text[0].isspace() else ""
    writer.write(before + words + (" " if text[-1].isspace() else ""))


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    if not attributes:
        return False
    if "hidden" in attributes:
        return True
    style = attributes.get("style")
    return bool(style and _HIDDEN.search(style))


def _enter(
    tag: str,
    attributes: dict[str, str | None],
    writer: _Writer,
    hosts: dict[str, None],
) -> None:
    if attributes and (sign := _client_mark(attributes)):
        writer.mark(sign)
    if tag == "br":
        writer.end_line(keep_blank=True)
    elif tag == "a":
        _link(attributes.get("href"), hosts)
    elif tag in BLOCKS:
        _enter_block(tag, attributes, writer)
    if _is_preformatted(tag, attributes):
        writer.preformatted += 1


def _enter_block(tag: str, attributes: dict[str, str | None], writer: _Writer) -> None:
    if tag in ("td", "th"):
        if len(writer.cells) <= TABLE_DEPTH:
            writer.end_line()
            writer.cells.append(_Cell())
        else:
            writer.end_line()
    elif tag == "dd" and writer.glue:
        writer.write("| ")
        writer.glue = False
    elif tag in APART and not _is_mso(attributes):
        writer.blank()
    else:
        writer.end_line()
    if tag in ("ul", "ol"):
        writer.counters.append(0 if tag == "ol" else None)
    elif tag == "li":
        writer.write(_bullet(writer))
    elif tag == "blockquote":
        writer.quotes.append(_quote_start(attributes, writer))


def _leave(tag: str, attributes: dict[str, str | None], writer: _Writer) -> None:
    if _is_preformatted(tag, attributes):
        writer.preformatted -= 1
    if tag in BLOCKS:
        _leave_block(tag, attributes, writer)
    if attributes and _client_mark(attributes) == SIGNATURE:
        writer.mark(SIGNATURE_END)


def _leave_block(tag: str, attributes: dict[str, str | None], writer: _Writer) -> None:
    if tag in ("td", "th"):
        _close_cell(writer)
    elif tag == "tr":
        _close_row(writer)
    elif tag == "dt":
        writer.write(" ")
        writer.glue = True
    elif tag == "blockquote":
        writer.end_line()
        _close_quote(writer)
    elif tag in APART and not _is_mso(attributes):
        writer.blank()
    else:
        writer.end_line(
            keep_blank=tag in ("p", "div") and not writer.cells[-1].buffer == []
        )
    if tag in ("ul", "ol") and writer.counters:
        writer.counters.pop()


def _close_cell(writer: _Writer) -> None:
    writer.end_line()
    if len(writer.cells) > 1:
        cell = writer.cells.pop()
        while cell.lines and not cell.lines[-1]:
            cell.lines.pop()
        writer.cells[-1].row.append(cell.lines)


def _close_row(writer: _Writer) -> None:
    """Join a row whose cells are single lines; set other cells below each other."""
    cell = writer.cells[-1]
    row = [lines for lines in cell.row if lines]
    cell.row = []
    if not row:
        return
    *first, last = row
    if all(len(lines) == 1 for lines in first) and not _marked(row):
        cell.lines.append(" | ".join([*(lines[0] for lines in first), last[0]]))
        cell.lines.extend(last[1:])
        return
    for lines in row:
        cell.lines.extend(lines)


def _marked(row: list[list[str]]) -> bool:
    return any(lines[0] in (HISTORY, SIGNATURE, SIGNATURE_END) for lines in row)


def _bullet(writer: _Writer) -> str:
    if not writer.counters or writer.counters[-1] is None:
        return "- "
    writer.counters[-1] += 1
    return f"{writer.counters[-1]}. "


def _quote_start(attributes: dict[str, str | None], writer: _Writer) -> int:
    """Return the line at which cited lines begin, -1 where it is a mere indent."""
    cited = attributes.get("type") == "cite" or "cite" in attributes
    cited = cited or bool(CITED_CLASSES & set((attributes.get("class") or "").split()))
    cited = cited or "border-left" in (attributes.get("style") or "")
    if not cited or len(writer.quotes) >= QUOTE_DEPTH:
        return -1
    return len(writer.cells[-1].lines)


def _close_quote(writer: _Writer) -> None:
    start = writer.quotes.pop() if writer.quotes else -1
    if start < 0:
        return
    lines = writer.cells[-1].lines
    lines[start:] = [f"> {line}" if line else ">" for line in lines[start:]]


def _client_mark(attributes: dict[str, str | None]) -> str:
    name = (attributes.get("id") or "").lower().removeprefix("x_")
    classes = {one.lower() for one in (attributes.get("class") or "").split()}
    if name in HISTORY_IDS or classes & HISTORY_CLASSES:
        return HISTORY
    if name in SIGNATURE_IDS or classes & SIGNATURE_CLASSES:
        return SIGNATURE
    return ""


def _is_preformatted(tag: str, attributes: dict[str, str | None]) -> bool:
    if tag == "pre":
        return True
    style = attributes.get("style") if attributes else None
    return bool(style and _PREFORMATTED.search(style))


def _is_mso(attributes: dict[str, str | None]) -> bool:
    """Whether it is Outlook's paragraph, which stands for a line."""
    return bool(_MSO.match(attributes.get("class") or ""))


def _link(href: str | None, hosts: dict[str, None]) -> None:
    if href and href[:8].lower().startswith(("http://", "https://")):
        host = find_host(href)
        if host and len(hosts) < limits.LINK_HOSTS:
            hosts.setdefault(host)


def find_host(url: str) -> str:
    """Return the host of a link in lower case, empty where it has none."""
    try:
        return urlsplit(url[:2000].strip()).hostname or ""
    except ValueError:
        return ""
