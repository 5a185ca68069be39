"""Time zones by the names that calendars give them."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo

from assistant.patterns import deferred

EARLIEST_YEAR = 2

_IANA = deferred(r"[A-Za-z][A-Za-z0-9_+-]{1,40}(?:/[A-Za-z0-9_+-]{1,40}){0,2}")
_OFFSET = deferred(r"\(?(?:UTC|GMT)\s?([+-])(\d{1,2}):?([0-5]\d)?\)?")
_BRACKET = re.compile(r"\((?:UTC|GMT)[^)]{0,10}\)\s*")

# How Outlook and Teams show a zone, where the Windows name is not given.
SHOWN = {
    "eastern time": "America/New_York",
    "central time": "America/Chicago",
    "mountain time": "America/Denver",
    "pacific time": "America/Los_Angeles",
    "atlantic time": "America/Halifax",
    "arizona": "America/Phoenix",
    "dublin, edinburgh, lisbon, london": "Europe/London",
    "amsterdam, berlin, bern": "Europe/Berlin",
    "brussels, copenhagen, madrid, paris": "Europe/Paris",
    "belgrade, bratislava": "Europe/Budapest",
    "sarajevo, skopje": "Europe/Warsaw",
    "athens, bucharest": "Europe/Bucharest",
    "helsinki, kyiv": "Europe/Kiev",
    "chennai, kolkata": "Asia/Kolkata",
    "brasilia": "America/Sao_Paulo",
    "canberra, melbourne, sydney": "Australia/Sydney",
    "kuala lumpur, singapore": "Asia/Singapore",
    "osaka, sapporo, tokyo": "Asia/Tokyo",
    "beijing, chongqing": "Asia/Shanghai",
    "coordinated universal time": "UTC",
    "utc": "UTC",
    "gmt": "UTC",
    "z": "UTC",
}


class Onset(NamedTuple):
    """One STANDARD or DAYLIGHT of a VTIMEZONE: from when which offset holds.

    `month` 0 stands for an onset that happens once, at `first`; else it recurs on
    the `nth` (from the end where negative) `weekday` (Monday 0) of the month.
    """

    first: datetime
    offset: timedelta
    month: int = 0
    nth: int = 1
    weekday: int = 6

    def before(self, wall: datetime) -> datetime | None:
        """Return the latest such moment (wall time) that is not after `wall`."""
        if not self.month:
            return self.first if self.first <= wall else None
        for year in (wall.year, wall.year - 1):
            moment = self._in_year(max(year, EARLIEST_YEAR))
            if self.first.year <= moment.year and moment <= wall:
                return moment
        return None

    def _in_year(self, year: int) -> datetime:
        clock = self.first.replace(year=year, month=self.month, day=1)
        if self.nth > 0:
            ahead = (self.weekday - clock.weekday()) % 7
            return clock + timedelta(days=ahead + 7 * (self.nth - 1))
        end = (clock + timedelta(days=32)).replace(day=1) - timedelta(days=1)
        back = (end.weekday() - self.weekday) % 7
        return end - timedelta(days=back + 7 * (-self.nth - 1))


def offset_at(onsets: tuple[Onset, ...], wall: datetime) -> timedelta | None:
    """Return the offset that a VTIMEZONE's rules give for a wall time."""
    past = [(at, onset.offset) for onset in onsets if (at := onset.before(wall))]
    if past:
        return max(past)[1]
    return onsets[0].offset if onsets else None


def localise(wall: datetime, name: str, onsets: tuple[Onset, ...]) -> datetime | None:
    """Return the naive wall time as an aware one, None where the zone is unknown.

    An IANA name wins; a Windows name where the calendar's own rules agree with it;
    then those rules; then what else the name tells.
    """
    ruled = offset_at(onsets, wall)
    named = zone_named(name, _windows_zone)
    if isinstance(named, ZoneInfo) and (ruled is None or _is_iana(name)):
        return wall.replace(tzinfo=named)
    if named is not None and ruled in (None, named.utcoffset(wall)):
        return wall.replace(tzinfo=named)
    if ruled is not None and abs(ruled) < timedelta(days=1):
        return wall.replace(tzinfo=timezone(ruled))
    return None


def zone_named(name: str, windows: Callable[[str], str | None]) -> tzinfo | None:
    """Return the zone that a TZID names; `windows` maps Windows names to IANA ones."""
    name = " ".join(name.strip().strip("\"'").split())[:120]
    bare = _BRACKET.sub("", name)
    for candidate in (name, *_tails(name), windows(bare), _shown(bare)):
        if candidate and (zone := iana(candidate)):
            return zone
    if match := _OFFSET.match(name):
        ahead = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
        if ahead < timedelta(hours=15):
            return timezone(ahead if match[1] == "+" else -ahead)
    return None


def iana(name: str) -> ZoneInfo | None:
    """Return the zone of the IANA database with this name."""
    if not _IANA.fullmatch(name):
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def find_zone(name: str) -> tzinfo | None:
    """Return the zone of an X-WR-TIMEZONE or TZID that has no rules beside it."""
    return UTC if name.upper() == "UTC" else zone_named(name, _windows_zone)


def _is_iana(name: str) -> bool:
    return any(iana(candidate) for candidate in (name.strip(), *_tails(name)))


def _tails(name: str) -> tuple[str, ...]:
    """Return the ends of `/freeassociation.sourceforge.net/Europe/Berlin`."""
    parts = name.split("/")[-3:]
    return (
        tuple("/".join(parts[i:]) for i in range(len(parts) - 1))
        if len(parts) > 1
        else ()
    )


def _windows_zone(name: str) -> str | None:
    from icalendar.timezone.windows_to_olson import (  # noqa: PLC0415
        WINDOWS_TO_OLSON,
    )

    return WINDOWS_TO_OLSON.get(name) or WINDOWS_TO_OLSON.get(
        name.rstrip(" 0123456789")
    )


def _shown(name: str) -> str | None:
    lower = name.lower()
    if lower in SHOWN:
        return SHOWN[lower]
    return next(
        (
            zone
            for shown, zone in SHOWN.items()
            if " " in shown and lower.startswith(shown)
        ),
        None,
    )
