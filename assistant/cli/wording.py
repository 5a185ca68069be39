"""How values read in a table."""

from datetime import datetime


def shown_time(stamp: str | None) -> str:
    """Return a moment of JSON for people, empty where there is none."""
    return f"{datetime.fromisoformat(stamp):%a %d %b %Y %H:%M}" if stamp else ""


def shown_letter(kind: str) -> str:
    """Return the kind of a follow-up as people call it."""
    return kind.replace("_", "-")
