"""Addresses behind which nobody reads: never written to."""

import re

from assistant.applications import is_relay
from assistant.languages import SENDERS, either

_ADDRESS = re.compile(
    r"[a-z0-9!#$%&'*+/=?^_`~.-]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}",
    re.IGNORECASE,
)
_LOCAL = re.compile(either(s.unread for s in SENDERS), re.IGNORECASE)
_DOMAINS = (
    "resource.calendar.google.com",
    "unknownorganizer.calendar.google.com",
    "group.calendar.google.com",
    "savvycal.com",
    "zcal.co",
    "chilipiper.com",
    "messages.indeed.com",
    "paylocity.com",
    "paycomonline.net",
    "brassring.com",
    "silkroad.com",
    "zohorecruit.com",
    "manatal.com",
    "traffit.com",
    "cornerstoneondemand.com",
    "csod.com",
)


def can_be_addressed(address: str | None) -> bool:
    """Whether a letter to this address may reach a person who reads it."""
    if not address or not _ADDRESS.fullmatch(address):
        return False
    local, _, domain = address.lower().rpartition("@")
    if any(domain == one or domain.endswith(f".{one}") for one in _DOMAINS):
        return False
    return not is_relay(address) and _LOCAL.search(local) is None
