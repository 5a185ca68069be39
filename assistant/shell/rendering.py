"""A draft as the bytes of an ordinary message, and the id that finds it again."""

import base64
import hashlib
import hmac
import re
from collections.abc import Iterable
from datetime import datetime
from email.headerregistry import Address as HeaderAddress
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parsedate_to_datetime

from assistant.drafting import Draft
from assistant.vocabulary import Address
from connectors.headers import header_block

_PLAIN_ID = re.compile(r"<[!-;=?-~]{1,900}>")
_DATE = re.compile(rb"^Date:[ \t]*([^\r\n]{1,60})", re.I | re.M)
_DERIVED = re.compile(r"<([a-z2-7]{12}\.[a-z2-7]{17})@")
_TURNS = 5
_OLDEST, _NEWEST = 1, 20


def derive_message_id(secret: bytes, followup: str, *, draft: Draft, turn: int) -> str:
    """Return the Message-ID of the follow-up's draft, opaque to its reader.

    The same follow-up gives the same id on this installation, so that the draft is
    found after a crash; `turn` counts how often one was withdrawn before.
    """
    return f"<{_token(secret, followup, turn)}@{draft.sender.domain}>"


def derived_ids(secret: bytes, followup: str, domains: Iterable[str]) -> list[str]:
    """Return every Message-ID that a draft of the follow-up can have, the last first."""
    turns = reversed(range(_TURNS))
    return [f"<{_token(secret, followup, n)}@{d}>" for n in turns for d in domains]


def is_derived(message_id: str, secret: bytes, followups: Iterable[str]) -> bool:
    """Return whether an id was derived for one of these follow-ups.

    So a draft of ours is known though the store lost what it knew of it.
    """
    found = _DERIVED.match(message_id)
    return found is not None and any(
        found[1] == _token(secret, followup, turn)
        for followup in followups
        for turn in range(_TURNS)
    )


def _token(secret: bytes, followup: str, turn: int) -> str:
    text = f"{followup}\n{turn}".encode()
    mac = hmac.new(secret, text, hashlib.sha256).digest()[:18]
    token = base64.b32encode(mac).decode().rstrip("=").lower()
    return f"{token[:12]}.{token[12:]}"


def render_draft(draft: Draft, *, message_id: str, date: datetime) -> bytes:
    """Return the message; its headers are those of any mail program."""
    message = EmailMessage(policy=SMTP)
    message["Date"] = format_datetime(date)
    message["From"] = _header(draft.sender)
    message["To"] = tuple(_header(each) for each in draft.to)
    if draft.cc:
        message["Cc"] = tuple(_header(each) for each in draft.cc)
    message["Subject"] = draft.subject
    message.set_content(draft.body.rstrip("\n") + "\n", charset="utf-8")
    ids = _id_fields(draft, message_id)
    head, mark, rest = message.as_bytes().partition(b"\r\nContent-Type:")
    return head + b"\r\n" + ids.rstrip(b"\r\n") + mark + rest


def date_of(content: bytes) -> datetime | None:
    """Return the Date of a message, None where it has none that can be read."""
    found = _DATE.search(header_block(content))
    try:
        return parsedate_to_datetime(found[1].decode("ascii")) if found else None
    except (ValueError, OverflowError):
        return None


def _id_fields(draft: Draft, message_id: str) -> bytes:
    """Return the fields that hold ids; the library would encode long ids away."""
    lines = [f"Message-ID: {message_id}"]
    answered = _plain([draft.in_reply_to or ""])
    chain = _plain(draft.references) or answered
    if answered:
        lines.append(f"In-Reply-To: {answered[0]}")
        chain = chain[:_OLDEST] + chain[_OLDEST:][-_NEWEST:]
        lines.append("References: " + "\r\n ".join(chain))
    return "".join(f"{line}\r\n" for line in lines).encode("ascii")


def _plain(ids: Iterable[str]) -> list[str]:
    return [each for each in ids if _PLAIN_ID.fullmatch(each)]


def _header(address: Address) -> HeaderAddress:
    return HeaderAddress(display_name=address.name, addr_spec=address.address)
