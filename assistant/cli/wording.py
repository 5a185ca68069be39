"""How values read in a table."""

from datetime import datetime

_TWO_DAYS = 48.0


def shown_time(stamp: str | None) -> str:
    """Return a moment of JSON for people, empty where there is none."""
    return f"{datetime.fromisoformat(stamp):%a %d %b %Y %H:%M}" if stamp else ""


def shown_letter(kind: str) -> str:
    """Return the kind of a follow-up as people call it."""
    return kind.replace("_", "-")


def shown_hours(hours: float | None) -> str:
    """Return a length of time for people, empty where there is none."""
    if hours is None:
        return ""
    return f"{hours:.0f} h" if hours < _TWO_DAYS else f"{hours / 24:.0f} days"
