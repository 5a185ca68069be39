"""The Date header, as senders really write it."""

import re
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

from assistant.patterns import deferred

# Beyond this the sender's clock is wrong, and the time of arrival is the better one.
AHEAD = timedelta(days=2)
EARLIEST_YEAR = 1990

_USUAL = re.compile(
    r"(?:[A-Za-z]{3}, *)?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) "
    r"(\d\d):(\d\d)(?::(\d\d))? (?:([+-])(\d\d)(\d\d)|GMT|UTC|UT|Z)\b"
)
_MONTHS = {
    name: number
    for number, name in enumerate(
        [
            "Jan",
            "Feb",
            "Mar",
            "Apr",
            "May",
            "Jun",
            "Jul",
            "Aug",
            "Sep",
            "Oct",
            "Nov",
            "Dec",
        ],
        start=1,
    )
}
_ISO = deferred(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?")
# Hours east of UTC, of the names that email.utils does not know.
_NAMED = {
    "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2, "MET": 1, "MEST": 2, "WET": 0,
    "WEST": 1, "EET": 2, "EEST": 3, "BST": 1, "IST": 5.5, "JST": 9, "SGT": 8,
    "HKT": 8, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13, "BRT": -3, "MSK": 3,
}  # fmt: skip


def sent_at(value: bytes, received: datetime) -> datetime:
    """Return when it was written (aware), `received` where that is missing or absurd."""
    text = value[:200].decode("latin-1").strip()
    try:
        at = _parse(text)
    except (ValueError, OverflowError, TypeError, IndexError):
        return received
    if at is None or at.year < EARLIEST_YEAR:
        return received
    return received if _is_ahead(at, received) else at


def _is_ahead(at: datetime, received: datetime) -> bool:
    return received.year >= EARLIEST_YEAR and at - received > AHEAD


def _parse(text: str) -> datetime | None:
    if match := _USUAL.match(text):
        return _from_usual(match)
    if match := _ISO.match(text):
        at = datetime.fromisoformat(match[0])
        return at if at.tzinfo else at.replace(tzinfo=UTC)
    # It brings sockets along, and is seldom needed.
    from email.utils import parsedate_tz  # noqa: PLC0415

    found = parsedate_tz(text)
    if found is None:
        return None
    seconds = found[9] or _named_offset(text)
    zone = timezone(timedelta(seconds=seconds))
    # A leap second is written now and then; datetime knows none.
    year, month, day, hour, minute, second = found[:6]
    return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=zone)


def _from_usual(match: re.Match[str]) -> datetime | None:
    month = _MONTHS.get(match[2])
    if month is None:
        return None
    zone = _zone(match[7], match[8], match[9]) if match[7] else UTC
    clock = int(match[4]), int(match[5]), min(int(match[6] or 0), 59)
    return datetime(int(match[3]), month, int(match[1]), *clock, tzinfo=zone)


@lru_cache(maxsize=128)
def _zone(sign: str, hours: str, minutes: str) -> timezone:
    ahead = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(ahead if sign == "+" else -ahead)


def _named_offset(text: str) -> float:
    """Return seconds east of UTC by the zone's name, 0 where it is unknown."""
    words = re.findall(r"[A-Z]{3,5}", text[-40:])
    return next((_NAMED[word] * 3600 for word in words if word in _NAMED), 0)
