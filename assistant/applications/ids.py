"""Short, stable ids, derived from the first letter of what they name."""

from hashlib import sha256

_LENGTH = 10


def short_id(*parts: str) -> str:
    """Return the same ten hexadecimal digits for the same parts, always."""
    return sha256("\x1f".join(parts).encode()).hexdigest()[:_LENGTH]
