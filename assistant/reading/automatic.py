"""Which machine wrote a message, by its headers and structure (RFC 3834) alone."""

import re

from assistant.languages import MARKS, either
from assistant.patterns import deferred
from assistant.reading.fields import Fields
from assistant.reading.letter import Automatic
from assistant.reading.words import parse_parameters

# Fields whose mere presence says that an autoresponder wrote the message.
# X-Auto-Response-Suppress is not among them: ordinary invitations carry it.
RESPONDER_FIELDS = frozenset(
    [
        b"x-autoreply",
        b"x-autorespond",
        b"x-autoresponder",
        b"x-autoreply-from",
        b"x-mail-autoreply",
        b"x-vacation",
        b"x-ms-exchange-inbox-rules-loop",
    ]
)
# Fields with a value that says so.
RESPONDER_VALUES = (
    (b"precedence", re.compile(rb"auto[_-]?reply", re.I)),
    (b"x-precedence", re.compile(rb"auto[_-]?reply", re.I)),
    (
        b"x-ms-exchange-generated-message-source",
        re.compile(rb"mailbox rules agent", re.I),
    ),
    (b"x-pobox-auto-reply", re.compile(rb".")),
    (b"x-oof-reply", re.compile(rb".")),
    (b"delivered-to", re.compile(rb"\s*autoresponder\b", re.I)),
)
VALUED = frozenset(name for name, _ in RESPONDER_VALUES)
# The types that say by themselves what wrote the message.
_TELLING_TYPE = re.compile(rb"\s*(?:multipart/report|text/calendar)", re.I)
LIST_FIELDS = frozenset(
    [b"list-id", b"list-unsubscribe", b"list-post", b"mailing-list"]
)

_DAEMON = deferred(rb"(?:^|[<\s\"])(?:mailer-daemon|mail-daemon|postmaster)\b", re.I)
_BOUNCE_WORDS = deferred(either(marks.bounce for marks in MARKS).encode(), re.I)
_WORD_END = re.compile(rb"[;(\s]")
_PRECEDENCE_BULK = re.compile(rb"\s*(?:bulk|list|junk)\b", re.I)


def classify(fields: Fields) -> Automatic:
    """Return what wrote the message, as far as its own header block tells."""
    kind = fields.first(b"content-type")
    telling = _TELLING_TYPE.match(kind) is not None
    main, parameters = parse_parameters(kind) if telling else ("", {})
    if report := _report(main, parameters):
        return report
    if _is_bounce(fields):
        return Automatic.BOUNCE
    if main == "text/calendar" and parameters.get("method", "").upper() == "REPLY":
        return Automatic.CALENDAR_REPLY
    return _by_fields(fields)


def _by_fields(fields: Fields) -> Automatic:
    submitted = _keyword(fields.first(b"auto-submitted"))
    if submitted in (b"auto-replied", b"auto-notified") or _is_responder(fields):
        return Automatic.REPLY
    if submitted and submitted != b"no":
        return Automatic.GENERATED
    return Automatic.NO


def is_bulk(fields: Fields) -> bool:
    """Return whether the message went to a list (RFC 2919, RFC 2369, Precedence)."""
    if not fields.values.keys().isdisjoint(LIST_FIELDS):
        return True
    return _PRECEDENCE_BULK.match(fields.first(b"precedence")) is not None


def _keyword(value: bytes) -> bytes:
    """Return the first word, without the comment or parameter behind it."""
    if not value:
        return b""
    return _WORD_END.split(value.strip()[:100], maxsplit=1)[0].lower()


def _report(main: str, parameters: dict[str, str]) -> Automatic | None:
    if main != "multipart/report":
        return None
    kind = parameters.get("report-type", "").lower()
    if kind == "disposition-notification":
        return Automatic.RECEIPT
    return Automatic.BOUNCE if kind in ("delivery-status", "") else None


def _is_bounce(fields: Fields) -> bool:
    if fields.has(b"x-failed-recipients"):
        return True
    sender = fields.first(b"from")[:1000].lower()
    if (b"daemon" in sender or b"postmaster" in sender) and _DAEMON.search(sender):
        return True
    path = fields.values.get(b"return-path", [b"?"])[0].strip()
    if path != b"<>":
        return False
    return _BOUNCE_WORDS.search(fields.first(b"subject")[:1000]) is not None


def _is_responder(fields: Fields) -> bool:
    names = fields.values.keys()
    if not names.isdisjoint(RESPONDER_FIELDS):
        return True
    return not names.isdisjoint(VALUED) and any(
        pattern.search(value[:500])
        for name, pattern in RESPONDER_VALUES
        if name in fields.values
        for value in fields.values[name][:5]
    )
