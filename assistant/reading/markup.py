"""schema.org events in HTML (JSON-LD and microdata), as schedulers add them."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice

from assistant.patterns import deferred
from assistant.reading import limits
from assistant.reading.charsets import clean_text
from assistant.reading.letter import MarkupEvent

NODES = 2000
SCRIPTS = 20

_SCRIPT = deferred(r"<script[^>]{0,200}?application/ld\+json[^>]{0,200}>", re.I)
_TYPE = deferred(
    r"(?:https?://schema\.org/)?(\w{0,40}(?:Event|Reservation|Interview)\w{0,20})\Z"
)
_MOMENT = deferred(
    r"\s*(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?", re.I
)
_PROPERTIES = (
    "name",
    "startDate",
    "endDate",
    "eventStatus",
    "reservationStatus",
    "organizer",
    "location",
)


def find_markup(html: str) -> tuple[MarkupEvent, ...]:
    """Return the events that the markup states, each once; never raises."""
    if "schema.org" not in html:
        return ()
    found: dict[tuple[str, datetime | None], MarkupEvent] = {}
    for event in (*_from_json(html), *_from_microdata(html)):
        if len(found) < limits.MARKUP_EVENTS:
            found.setdefault((event.name, event.start), event)
    return tuple(found.values())


def _from_json(html: str) -> Iterator[MarkupEvent]:
    for match in islice(_SCRIPT.finditer(html), SCRIPTS):
        end = html.find("</script", match.end(), match.end() + limits.MARKUP_BYTES)
        try:
            data = json.loads(html[match.end() : end if end > 0 else match.end()])
        except (ValueError, RecursionError):
            continue
        yield from _events_in(data)


def _events_in(data: object) -> Iterator[MarkupEvent]:
    """Yield the events of objects, lists and graphs, outermost first."""
    queue, seen = [data], 0
    while queue and seen < NODES:
        node = queue.pop(0)
        seen += 1
        if isinstance(node, list):
            queue.extend(node[:NODES])
        elif isinstance(node, dict):
            kind = _kind(node.get("@type"))
            if kind:
                yield _event(kind, node)
            if "@graph" in node:
                queue.append(node["@graph"])
            elif not kind:
                queue.extend(
                    value for value in node.values() if isinstance(value, dict | list)
                )


def _kind(value: object) -> str:
    names = value if isinstance(value, list) else [value]
    for name in names[:10]:
        if isinstance(name, str) and (match := _TYPE.match(name[:100])):
            return match[1]
    return ""


def _event(kind: str, node: dict[str, object]) -> MarkupEvent:
    inner = node.get("reservationFor")
    about = inner if isinstance(inner, dict) else node
    status = _words(node.get("reservationStatus")) or _words(about.get("eventStatus"))
    return _build(
        kind,
        {
            "name": _words(about.get("name")),
            "startDate": _words(about.get("startDate")),
            "endDate": _words(about.get("endDate")),
            "eventStatus": status,
            "organizer": _words(about.get("organizer")) or _words(node.get("provider")),
            "location": _words(about.get("location")),
        },
    )


def _build(kind: str, values: dict[str, str]) -> MarkupEvent:
    start, floating = _moment(values.get("startDate", ""))
    end, _ = _moment(values.get("endDate", ""))
    if start and end and (start.tzinfo is None) != (end.tzinfo is None):
        end = None
    status = values.get("reservationStatus") or values.get("eventStatus", "")
    return MarkupEvent(
        type=kind,
        name=values.get("name", ""),
        start=start,
        end=end,
        floating=floating,
        status=status.rpartition("/")[2],
        organizer=values.get("organizer", ""),
        location=values.get("location", ""),
    )


def _words(value: object) -> str:
    """Return a text, or the name of the thing that stands in its place."""
    for _ in range(3):
        if isinstance(value, list):
            value = value[0] if value else ""
        if not isinstance(value, dict):
            break
        value = (
            value.get("name")
            or value.get("address")
            or value.get("streetAddress")
            or value.get("url")
        )
    text = value if isinstance(value, str) else ""
    return " ".join(clean_text(text[: limits.FIELD_CHARACTERS]).split())


def _moment(value: str) -> tuple[datetime | None, bool]:
    """Return the time and whether it floats; a day alone is no time."""
    match = _MOMENT.match(value)
    if match is None:
        return None, False
    zone = (match[4] or "").upper()
    try:
        at = datetime.fromisoformat(f"{match[1]}T{match[2]}{match[3] or ''}{zone}")
    except ValueError:
        return None, False
    return (at.replace(tzinfo=UTC) if zone == "Z" else at), not zone


def _from_microdata(html: str) -> Iterator[MarkupEvent]:
    if "itemtype" not in html:
        return
    from assistant.reading.html import parse_tame  # noqa: PLC0415

    for scope in parse_tame(html).css("[itemscope][itemtype]")[
        : limits.MARKUP_EVENTS * 5
    ]:
        kind = _kind((scope.attributes.get("itemtype") or "").strip())
        if not kind:
            continue
        values: dict[str, str] = {}
        for node in scope.css("[itemprop]")[:200]:
            attributes = node.attributes
            name = attributes.get("itemprop") or ""
            if name in _PROPERTIES:
                value = (
                    attributes.get("content")
                    or attributes.get("datetime")
                    or attributes.get("href")
                )
                values.setdefault(name, _words(value or node.text()))
        yield _build(kind, values)
