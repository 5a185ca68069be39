"""What real servers do that no RFC told them to: facts, met or reported, that code uses."""

# A login turned away with one of these says nothing about the password:
COME_AGAIN = (
    "[UNAVAILABLE]",  # RFC 5530; Yahoo now and then, Dovecot when its user database is away
    "[INUSE]",  # RFC 5530; servers that let one line at a time write
    "[LIMIT]",  # RFC 5530; too many lines
    "[SERVERBUG]",  # RFC 5530; Dovecot's and Yahoo's internal errors
    "authenticated but not connected",  # Exchange Online, when it throttles
    "Too many simultaneous connections",  # Gmail, beyond some fifteen lines
)

# Folders that are listed and cannot be opened (RFC 3501, RFC 5258).
UNUSABLE = frozenset({"\\noselect", "\\nonexistent"})


def attribute(flag: bytes | str) -> str:
    r"""Return an attribute of LIST in small letters: Cyrus writes \drafts for \Drafts."""
    text = flag.decode("ascii", "replace") if isinstance(flag, bytes) else flag
    return text.lower()


def is_worth_another_try(said: str) -> bool:
    """Return whether a refused login may be taken later, as it is."""
    return any(words.lower() in said.lower() for words in COME_AGAIN)
