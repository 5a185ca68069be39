"""Gmail's JSON into headings, messages and queries."""

import base64
import binascii
import re
from datetime import UTC, datetime
from typing import Any

from connectors.base import Folder, Heading, RawMessage

MAX_MESSAGE = 4 * 1024 * 1024
HIDDEN = frozenset(("SPAM", "TRASH", "CHAT"))
# What no search can take for a space, a quote, a bracket or an operator.
_SEARCHABLE = re.compile(r"<([A-Za-z0-9!#$%&*+/=?^_.~-]{1,200}@[A-Za-z0-9.-]{1,200})>")
_ROLES = (("DRAFT", Folder.DRAFTS), ("SENT", Folder.SENT), ("INBOX", Folder.INBOX))


class Unreadable(Exception):
    """An answer of Gmail's that describes no message."""


def to_heading(found: dict[str, Any]) -> Heading | None:
    """Return the heading in an answer, None for mail in Spam and Trash."""
    labels = labels_of(found)
    if labels & HIDDEN:
        return None
    try:
        key, fields = str(found["id"]), found["payload"].get("headers", ())
        header = "".join(f"{_line(f['name'])}: {_line(f['value'])}\r\n" for f in fields)
        return Heading(
            key,
            role_of(labels),
            header.encode("utf-8", "replace"),
            int(found.get("sizeEstimate", 0)),
            received(found),
            str(found["threadId"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Unreadable(type(error).__name__) from error


def to_message(found: dict[str, Any]) -> RawMessage:
    """Return the message in an answer, cut at 4 MiB."""
    try:
        return RawMessage(
            str(found["id"]),
            role_of(labels_of(found)),
            raw_of(found)[:MAX_MESSAGE],
            received(found),
            str(found["threadId"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise Unreadable(type(error).__name__) from error


def raw_of(found: dict[str, Any]) -> bytes:
    """Return the content of a message that was asked for in its raw form."""
    try:
        text = str(found["raw"])
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (KeyError, binascii.Error, ValueError) as error:
        raise Unreadable(type(error).__name__) from error


def labels_of(found: dict[str, Any]) -> frozenset[str]:
    """Return the ids of a message's labels."""
    return frozenset(found.get("labelIds", ()))


def role_of(labels: frozenset[str]) -> Folder:
    """Return where a message lies; archived mail is in another folder than the inbox."""
    return next((role for label, role in _ROLES if label in labels), Folder.OTHER)


def received(found: dict[str, Any]) -> datetime:
    """Return when Gmail took the message in."""
    return datetime.fromtimestamp(int(found.get("internalDate", 0)) / 1000, UTC)


def id_query(message_id: str) -> str | None:
    """Return the search for a Message-ID, None for one that is not safe in a search.

    Ids come from strangers, so only what can't end a word of a search is let through;
    what is found is compared on this side in any case.
    """
    found = _SEARCHABLE.fullmatch(message_id)
    return f"rfc822msgid:{found[1]}" if found else None


def _line(text: object) -> str:
    """Return one line: a value can't begin another field."""
    return " ".join(str(text).replace("\0", " ").split())
