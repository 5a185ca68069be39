"""Structured logs on stderr, without the text of any mail and without secrets."""

import logging
import os
import sys
from collections.abc import Callable, MutableMapping
from typing import Any, TextIO

import structlog

_PRIORITY = {"debug": 7, "info": 6, "warning": 4, "error": 3, "critical": 2}
_WORDS_OF_MAIL = frozenset({"subject", "body", "content", "draft", "letter", "effect"})
_SHORTEST = 4
_secrets: set[str] = set()

Event = MutableMapping[str, Any]


def conceal(secret: str) -> None:
    """Keep a secret out of every later line, wherever it may turn up."""
    if len(secret) >= _SHORTEST:
        _secrets.add(secret)


def set_up_logs(level: str, *, stream: TextIO | None = None) -> None:
    """Write lines for people on a terminal, JSON elsewhere, for journald with "<6>"."""
    stream = stream or sys.stderr
    least = logging.getLevelNamesMapping()[level.upper()]
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            _redact,
            *_last_processors(stream),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(least),
        logger_factory=structlog.WriteLoggerFactory(file=stream),
        cache_logger_on_first_use=False,
    )
    # The libraries' own words are not ours to vouch for: errors alone, and redacted.
    logging.basicConfig(stream=stream, level=logging.ERROR, format="%(message)s")
    for handler in logging.getLogger().handlers:
        handler.addFilter(_redact_record)


def _last_processors(stream: TextIO) -> list[Callable[..., Any]]:
    if stream.isatty():
        return [
            structlog.processors.TimeStamper(fmt="%H:%M:%S", utc=False),
            structlog.dev.ConsoleRenderer(colors=True),
        ]
    if os.environ.get("JOURNAL_STREAM"):
        return [_for_journald]
    return [
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.JSONRenderer(ensure_ascii=False),
    ]


def _redact(_logger: object, _method: str, event: Event) -> Event:
    for name, value in event.items():
        if name in _WORDS_OF_MAIL:
            event[name] = "…"
        elif isinstance(value, str):
            event[name] = _without_secrets(value)
    return event


def _redact_record(record: logging.LogRecord) -> bool:
    record.msg, record.args = _without_secrets(record.getMessage()), ()
    # A traceback's last line may quote what a server or a mail said.
    record.exc_info = record.exc_text = None
    return True


def _without_secrets(text: str) -> str:
    for secret in _secrets:
        text = text.replace(secret, "…")
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _for_journald(logger: object, method: str, event: Event) -> str:
    priority = _PRIORITY.get(str(event.get("level")), 6)
    render = structlog.processors.LogfmtRenderer(key_order=["event", "account"])
    event.pop("level", None)
    return f"<{priority}>{render(logger, method, event)}"
