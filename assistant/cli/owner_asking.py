"""Asks who the user is, as far as the machine cannot tell."""

import argparse
import os
import pwd
import re
from contextlib import suppress
from importlib.resources import files
from zoneinfo import ZoneInfo

from assistant import wiring
from assistant.cli.asker import Asker
from assistant.cli.config_writing import Values
from assistant.cli.ending import Status, Stop

_ADDRESS = re.compile(r"[^\s<>@\"']{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


def ask_address(asker: Asker, given: str | None) -> str:
    """Return the mail address, in lower case."""
    while True:
        said = asker.line("Your mail address", given=given, option="--address")
        if _ADDRESS.fullmatch(said):
            return said.lower()
        if given is not None or not asker.interactive:
            raise Stop(
                Status.USAGE,
                f"--address {said!r} is no mail address: write ada@example.org",
            )
        asker.screen.note(f"{said!r} is no mail address")


def ask_owner(asker: Asker, options: argparse.Namespace, address: str) -> Values:
    """Return the table `me` for somebody who has no config yet."""
    name = asker.line(
        "Your name, as it stands under your letters",
        given=options.name,
        default=_account_name(),
        option="--name",
    )
    zone = _ask_zone(asker, options.timezone)
    country = asker.line(
        "Your country, for public holidays (two letters, - for none)",
        given=options.country,
        default=_country_of(zone) or "-",
    ).upper()
    return {
        "name": name,
        "addresses": (address,),
        "timezone": zone,
        "country": country if re.fullmatch(r"[A-Z]{2}", country) else None,
    }


def _ask_zone(asker: Asker, given: str | None) -> str:
    while True:
        said = asker.line(
            "Your time zone", given=given, default=str(wiring.system_zone())
        )
        with suppress(KeyError, ValueError, OSError):
            return str(ZoneInfo(said))
        if given is not None or not asker.interactive:
            raise Stop(
                Status.USAGE,
                f"--timezone {said!r} is no zone: write one such as Europe/Berlin",
            )
        asker.screen.note(f"{said!r} is no zone: write one such as Europe/Berlin")


def _account_name() -> str:
    """Return the name that the machine knows its user by."""
    try:
        return pwd.getpwuid(os.getuid()).pw_gecos.partition(",")[0]
    except KeyError:
        return ""


def _country_of(zone: str) -> str | None:
    """Return the country that a zone lies in (tz's own zone.tab)."""
    table = files("tzdata.zoneinfo") / "zone.tab"
    for line in table.read_text("utf-8").splitlines():
        fields = line.split("\t")
        if not line.startswith("#") and len(fields) > 2 and fields[2] == zone:  # noqa: PLR2004
            return fields[0]
    return None
