"""`doctor`: what is wrong, and how to mend it."""

import argparse
from collections.abc import Iterator
from dataclasses import asdict

from assistant.cli.checkup import Check, checks, failed
from assistant.cli.ending import Status, Stop
from assistant.cli.screen import Screen
from assistant.cli.settings import read_config
from assistant.cli.whereabouts import config_path

# Of several faults, the first of these kinds decides how the command ends.
_GRAVEST = (Status.USAGE, Status.REFUSED, Status.UNREACHABLE, Status.FAILED)


def run(screen: Screen, options: argparse.Namespace) -> int:
    """Show each check as it is done; end with the status of the gravest fault."""
    found: set[Status] = set()
    for check in _checks(options):
        found.add(check.status)
        if screen.as_json:
            screen.row(asdict(check) | {"status": int(check.status)})
        elif check.level != "ok" or not screen.quiet:
            screen.text(_line(check))
        screen.out.flush()
    return next((status for status in _GRAVEST if status in found), Status.DONE)


def _checks(options: argparse.Namespace) -> Iterator[Check]:
    try:
        config = read_config(config_path(options.config))
    except Stop as stop:
        yield from failed("config", stop)
        return
    yield from checks(config)


def _line(check: Check) -> str:
    where = f" {check.account}" if check.account else ""
    mend = f": {check.mend}" if check.mend else ""
    return f"{check.level:<6}{check.check}{where}: {check.text}{mend}"
