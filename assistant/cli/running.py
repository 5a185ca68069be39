"""`run`: the daemon, in the foreground."""

import argparse
from functools import partial
from pathlib import Path

from assistant import wiring
from assistant.cli.ending import Status, Stop
from assistant.cli.screen import Screen
from assistant.cli.settings import read_config
from assistant.cli.whereabouts import config_path
from assistant.config import Config
from assistant.shell.faults import Fault
from assistant.shell.places import shared_locks


def run(screen: Screen, options: argparse.Namespace) -> int:
    """Run until SIGTERM or SIGINT; SIGHUP reads the config again."""
    path = config_path(options.config)
    config = read_config(path)
    daemon = wiring.build_daemon(
        config,
        read_again=partial(_read_again, path),
        working=screen.countdown(),
        shared=(shared_locks(),),
    )
    daemon.run()
    return Status.DONE


def _read_again(path: Path) -> Config:
    """Read the config while the daemon runs on: a fault must not end that."""
    try:
        config = read_config(path)
    except Stop as stop:
        raise Fault("; ".join(stop.lines)) from None
    if not config.accounts:
        raise Fault(f"{path}: there is no account in it any more: add one")
    return config
