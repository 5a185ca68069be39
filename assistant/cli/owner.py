"""Whose mailbox it is: by the options, by the config, or by a guess that is told."""

import argparse
import re
from importlib import import_module
from typing import Any
from zoneinfo import ZoneInfo

from assistant.cli.archive import Archive, likely_owner, names_of
from assistant.cli.ending import Status, Stop
from assistant.cli.screen import Screen
from assistant.cli.whereabouts import wanted_config
from assistant.vocabulary import Owner

_ADDRESS = re.compile(r"(?:([^<>]{0,200})<)?\s*([^\s<>@]{1,64}@[^\s<>@]{1,255})\s*>?")
_COUNTRY = re.compile(r"[A-Za-z]{2}")


def owner_for(archive: Archive, options: argparse.Namespace, screen: Screen) -> Owner:
    """Return the owner; the options win over the config, and both over a guess."""
    me = _configured(options)
    zone = _zone(options.timezone) or (me and me.timezone) or system_zone()
    country = _country(options.country) or (me and me.country)
    subdivision = me.subdivision if me and not options.country else None
    name, addresses = _name_and_addresses(archive, options, me)
    if not addresses:
        name, addresses = _guessed(archive, screen)
    return Owner(name, addresses, zone, country, subdivision)


def system_zone() -> ZoneInfo:
    """Return the machine's own zone, UTC where it has none."""
    zone: ZoneInfo = import_module("tzlocal").get_localzone()
    return zone


def _configured(options: argparse.Namespace) -> Any:
    """Return the config's `me`, None where no config is read."""
    path = wanted_config(options)
    if path is None:
        return None
    return import_module("assistant.cli.settings").read_config(path).me


def _name_and_addresses(
    archive: Archive, options: argparse.Namespace, me: Any
) -> tuple[str, frozenset[str]]:
    if options.me:
        said = [_address(text) for text in options.me]
        addresses = frozenset(address for _, address in said)
        name = next((name for name, _ in said if name), "")
        return name or names_of(archive, addresses), addresses
    if me is None:
        return "", frozenset()
    addresses = frozenset(me.addresses)
    return me.name or names_of(archive, addresses), addresses


def _address(text: str) -> tuple[str, str]:
    found = _ADDRESS.fullmatch(text.strip())
    if found is None:
        raise Stop(
            Status.USAGE, f"--me {text!r} is no mail address: write ada@example.org"
        )
    return (found[1] or "").strip().strip('"'), found[2].lower()


def _guessed(archive: Archive, screen: Screen) -> tuple[str, frozenset[str]]:
    likely = likely_owner(archive)
    if likely is None:
        return "", frozenset()
    screen.note(f"taking {likely.address} for your address: say --me if it is not")
    return likely.name, frozenset({likely.address})


def _zone(name: str | None) -> ZoneInfo | None:
    if name is None:
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise Stop(
            Status.USAGE,
            f"--timezone {name!r} is no zone: write one of the IANA list, "
            "such as Europe/Berlin",
        ) from None


def _country(code: str | None) -> str | None:
    if code is None:
        return None
    if _COUNTRY.fullmatch(code) is None:
        raise Stop(
            Status.USAGE,
            f"--country {code!r} is no country: write two letters, such as US",
        )
    return code.upper()
