"""From the name of a zone to the zone."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from assistant.understanding.times.mentions import Frame
from assistant.understanding.times.zonedata import AMBIGUOUS, COUNTRIES


@lru_cache(maxsize=512)
def named_zone(name: str) -> tzinfo | None:
    """Return the zone of an IANA name or of an offset "+HH:MM", None for others."""
    if name[0] in "+-":
        hours, _, minutes = name[1:].partition(":")
        offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
        return timezone(-offset if name[0] == "-" else offset)
    if name == "UTC":
        return UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None


def sender_zone(frame: Frame) -> tzinfo:
    """Return the zone in which the sender lives, as far as it is known."""
    if frame.sender_zone is not None:
        return frame.sender_zone
    named = named_zone(COUNTRIES.get(frame.sender_country or "", "UTC"))
    offset = frame.sent.utcoffset()
    if named is not None and frame.sent.astimezone(named).utcoffset() == offset:
        return named
    if frame.sent.astimezone(frame.owner_zone).utcoffset() == offset:
        return frame.owner_zone
    return frame.sent.tzinfo or UTC


# The time of whoever is spoken of: the town's that is named, else the sender's.
THEIRS = "@their"
# Zones that know daylight saving, by what a clock shows in one of them.
COMMON = ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "Europe/Paris", "Europe/London", "Europe/Athens")  # fmt: skip


def zone_at(moment: datetime) -> tzinfo | None:
    """Return a common zone in which the clock shows this moment's offset."""
    for name in COMMON:
        zone = named_zone(name)
        if (
            zone is not None
            and moment.astimezone(zone).utcoffset() == moment.utcoffset()
        ):
            return zone
    return moment.tzinfo


def resolve_zone(name: str, frame: Frame) -> tzinfo | None:
    """Return the zone that a name from the text stands for, None where unknown."""
    if name in ("@our", THEIRS):
        return sender_zone(frame)
    if name == "@your":
        return frame.owner_zone
    if name in AMBIGUOUS:
        return named_zone(_by_country(AMBIGUOUS[name], frame))
    return named_zone(name)


def _by_country(choices: dict[str, str], frame: Frame) -> str:
    for zone in choices.values():
        known = named_zone(zone)
        if known is not None and known in (frame.sender_zone, frame.owner_zone):
            return zone
    country = frame.sender_country or ""
    if country in choices:
        return choices[country]
    offset = frame.sent.utcoffset()
    for zone in (choices[""], *choices.values()):
        known = named_zone(zone)
        if known and frame.sent.astimezone(known).utcoffset() == offset:
            return zone
    return choices.get(frame.owner_country or "", choices[""])
