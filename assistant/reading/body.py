"""The one text that a person would read, out of all the parts of a message."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from assistant.patterns import deferred
from assistant.reading import limits
from assistant.reading.hosts import hosts_in
from assistant.reading.mime import Budget, Part
from assistant.reading.transfer import part_text, unflow
from assistant.reading.words import header_text

# An HTML alternative with fewer words than this share of the plain one is a stub.
STUB_SHARE = 0.5
# What a mail says once more for clients that show it as a small application.
AMP = "text/x-amp-html"

_PGP_TOP = deferred(
    r"-----BEGIN PGP SIGNED MESSAGE-----\n(?:[A-Za-z-]{1,20}: [^\n]*\n){0,9}\n?"
)
_PGP_END = "\n-----BEGIN PGP SIGNATURE-----"


@dataclass(slots=True)
class Body:
    """What the parts of one message hold, before it is split."""

    texts: list[str] = field(default_factory=list)
    htmls: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    hosts: dict[str, None] = field(default_factory=dict)
    forwarded: list[str] = field(default_factory=list)
    calendars: list[Part] = field(default_factory=list)
    attachments: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All inline texts, one below the other."""
        return "\n\n".join(text for text in self.texts if text)

    @property
    def is_laid_out(self) -> bool:
        """Whether the texts are HTML's, whose lines end where its blocks do."""
        return bool(self.pages) and all(
            text in self.pages for text in self.texts if text
        )


def read_body(content: bytes, tree: Part, budget: Budget) -> Body:
    """Walk the tree and keep the best text of it."""
    body = Body()
    _read(content, tree, body, budget)
    for text in (*body.texts, *body.forwarded):
        for host in hosts_in(text):
            if len(body.hosts) < limits.LINK_HOSTS:
                body.hosts.setdefault(host)
    return body


def _read(content: bytes, part: Part, body: Body, budget: Budget) -> None:
    if part.type == "multipart/alternative":
        _read_alternative(content, part, body, budget)
    elif part.type == "message/rfc822":
        body.forwarded.append(_read_forwarded(content, part, body, budget))
    elif part.children:
        for child in part.children:
            _read(content, child, body, budget)
    else:
        _read_leaf(content, part, body, budget)


def _read_leaf(content: bytes, part: Part, body: Body, budget: Budget) -> None:
    name = part.filename
    if is_calendar(part, name):
        body.calendars.append(part)
    if name or part.disposition[0] == "attachment":
        body.attachments.append(name or part.type)
    elif part.type in ("text/html", AMP):
        html = part_text(content, part, budget)
        body.htmls.append(html)
        body.pages.append(_html_text(html, body))
        body.texts.append(body.pages[-1])
    elif part.type in ("text/plain", "text/enriched"):
        body.texts.append(_plain_text(content, part, budget))
    elif part.type in ("application/pkcs7-mime", "application/x-pkcs7-mime"):
        budget.note("encrypted")


def is_calendar(part: Part, name: str) -> bool:
    """Return whether a part holds iCalendar data, by its type or its file name."""
    if part.type in ("text/calendar", "application/ics", "text/x-vcalendar"):
        return True
    return name.lower().endswith((".ics", ".vcs", ".ical"))


def _html_text(html: str, body: Body) -> str:
    # Loading the parser takes longer than reading a mail without HTML.
    from assistant.reading.html import read_html  # noqa: PLC0415

    page = read_html(html)
    for host in page.hosts:
        body.hosts.setdefault(host)
    return page.text


def _plain_text(content: bytes, part: Part, budget: Budget) -> str:
    text = part_text(content, part, budget)
    if _PGP_END in text:
        text = _PGP_TOP.sub("", text.partition(_PGP_END)[0], count=1)
    return unflow(text, part.parameters)


def _read_alternative(content: bytes, part: Part, body: Body, budget: Budget) -> None:
    """Keep the alternative that says more; HTML where both say the same."""
    texts = [child for child in part.children if _is_inline(child, "text/plain")]
    told = any(child.type != AMP for child in part.children)
    others = [
        c for c in part.children if c not in texts and not (told and c.type == AMP)
    ]
    before = len(body.texts)
    for child in others:
        _read(content, child, body, budget)
    rich = "\n\n".join(body.texts[before:])
    plain = "\n\n".join(_plain_text(content, child, budget) for child in texts)
    if _count(rich) < STUB_SHARE * _count(plain):
        body.texts[before:] = [plain]


def _is_inline(part: Part, kind: str) -> bool:
    return part.type == kind and part.disposition[0] != "attachment"


def _count(text: str) -> int:
    return len(text.split())


def _read_forwarded(content: bytes, part: Part, body: Body, budget: Budget) -> str:
    """Return an attached message as text, its main fields on top."""
    inner = Body()
    fields: list[str] = []
    for child in part.children:
        _read(content, child, inner, budget)
        fields.extend(_top_lines(child))
    for host in inner.hosts:
        body.hosts.setdefault(host)
    body.attachments.append("message/rfc822")
    return "\n".join([*fields, "", inner.text, *inner.forwarded])


def _top_lines(part: Part) -> Iterator[str]:
    for name in ("From", "Date", "To", "Subject"):
        if value := part.fields.first(name.lower().encode()):
            yield f"{name}: {header_text(value)}"
