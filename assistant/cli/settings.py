"""Reads the config file."""

import argparse
from pathlib import Path

from assistant.cli.ending import Status, Stop
from assistant.cli.whereabouts import wanted_config
from assistant.config import Config, ConfigError, parse_config


def found_config(options: argparse.Namespace) -> Config:
    """Return the config of `inspect` and `replay`: a file's, or the defaults."""
    path = wanted_config(options)
    return read_config(path) if path else Config()


def read_config(path: Path) -> Config:
    """Return the settings of a file; raise `Stop` with a line for each fault."""
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        raise Stop(
            Status.USAGE,
            f"{path}: there is no config file: write one after config.example.toml, "
            "or name it with --config",
        ) from None
    except UnicodeDecodeError:
        raise Stop(
            Status.USAGE, f"{path}: the config is not UTF-8: save it so"
        ) from None
    except OSError as error:
        said = (error.strerror or str(error)).lower()
        raise Stop(Status.USAGE, f"{path}: {said}: let this user read it") from None
    try:
        return parse_config(text, where=str(path))
    except ConfigError as error:
        raise Stop(Status.USAGE, *error.lines) from None
