"""A message in full: bytes in, a letter out, whatever the bytes are."""

from dataclasses import replace
from datetime import datetime

from assistant.reading import limits
from assistant.reading.body import Body, read_body
from assistant.reading.calendars import parse_calendar
from assistant.reading.charsets import clean_text, decode
from assistant.reading.conferencing import cut_conferencing
from assistant.reading.fields import Fields
from assistant.reading.head import build_head
from assistant.reading.labels import join_labels
from assistant.reading.letter import Automatic, Calendar, Head, Letter, MarkupEvent
from assistant.reading.markup import find_markup
from assistant.reading.mime import Budget, parse_tree
from assistant.reading.split import split_text
from assistant.reading.transfer import part_bytes
from assistant.reading.words import header_text
from assistant.vocabulary import Place


def read_letter(
    content: bytes,
    *,
    key: str,
    place: Place,
    received: datetime,
    thread: str | None = None,
) -> Letter:
    """Read a message; never raises on content, and takes time linear in its size.

    `received` (aware) stands in for a missing or absurd Date.
    """
    if b"\n" not in content:
        content = content.replace(b"\r", b"\n")
    budget = Budget()
    tree = parse_tree(content, budget)
    head = build_head(
        tree.fields, key=key, place=place, received=received, thread=thread
    )
    body = read_body(content, tree, budget)
    calendars = _read_calendars(content, body, budget)
    text = join_labels(cut_conferencing(_capped(body.text, budget)))
    split = split_text(text, subject=head.subject, sender=head.sender.name)
    return Letter(
        head=_refine(head, calendars),
        text=split.text,
        quoted=split.quoted,
        signature=split.signature,
        forwarded="\n\n".join(
            part for part in (split.forwarded, *body.forwarded) if part
        ),
        calendars=calendars,
        markup=_read_markup(body),
        link_hosts=tuple(body.hosts)[: limits.LINK_HOSTS],
        attachments=tuple(body.attachments),
        authentication=_authentication(tree.fields),
        defects=tuple(budget.defects),
        laid_out=body.is_laid_out,
    )


def _capped(text: str, budget: Budget) -> str:
    if len(text) <= limits.TEXT_CHARACTERS:
        return text
    budget.note("text cut")
    return text[: limits.TEXT_CHARACTERS]


def _authentication(fields: Fields) -> str:
    return header_text(fields.first(b"authentication-results"))


def _refine(head: Head, calendars: tuple[Calendar, ...]) -> Head:
    """Say what only the body shows: a calendar answer deeper down."""
    plain = head.automatic in (Automatic.NO, Automatic.GENERATED)
    answers = [calendar.method == "REPLY" for calendar in calendars]
    if plain and answers and all(answers):
        return replace(head, automatic=Automatic.CALENDAR_REPLY)
    return head


def _read_calendars(content: bytes, body: Body, budget: Budget) -> tuple[Calendar, ...]:
    """Read each calendar part; a copy attached beside the inline one counts once."""
    found: dict[Calendar, None] = {}
    for part in body.calendars[: limits.CALENDARS]:
        raw = part_bytes(content, part, budget, cap=limits.CALENDAR_BYTES)
        text = clean_text(decode(raw, part.parameters.get("charset") or "utf-8"))
        calendar, defects = parse_calendar(text)
        for defect in defects:
            budget.note(defect)
        if calendar is not None:
            method = calendar.method or part.parameters.get("method", "").upper()[:20]
            found.setdefault(replace(calendar, method=method))
    return tuple(found)


def _read_markup(body: Body) -> tuple[MarkupEvent, ...]:
    found = (event for html in body.htmls for event in find_markup(html))
    return tuple(dict.fromkeys(found))
