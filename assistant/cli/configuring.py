"""`config check` and `config schema`."""

import argparse
import json

from assistant import wiring
from assistant.cli.ending import Status
from assistant.cli.screen import Screen
from assistant.cli.settings import read_config
from assistant.cli.whereabouts import config_path
from assistant.config import config_schema, key_lines


def run(screen: Screen, options: argparse.Namespace) -> int:
    """Check the config, or print its schema."""
    if options.action == "schema":
        return _show_schema(screen)
    path = config_path(options.config)
    config = read_config(path)
    lines = key_lines(path.read_text("utf-8"))
    guide = {place[1:]: line for place, line in lines.items() if place[0] == "guide"}
    wiring.profile_of(config, where=str(path), lines=guide)
    wiring.templates_of(config)
    if not screen.as_json:
        screen.text(f"{path}: no fault found")
    return Status.DONE


def _show_schema(screen: Screen) -> int:
    schema = config_schema()
    if screen.as_json:
        screen.row(schema)
    else:
        screen.text(json.dumps(schema, indent=2))
    return Status.DONE
