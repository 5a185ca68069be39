"""Finds the config file and reads it."""

import os
from importlib import import_module
from pathlib import Path

from assistant.cli.ending import Status, Stop
from assistant.config import Config, ConfigError, parse_config


def config_path(given: str | None) -> Path:
    """Return where the config should stand: the option, the variable, the usual place."""
    named = given or os.environ.get("FOLLOWUPD_CONFIG")
    if named:
        return Path(named).expanduser()
    usual = import_module("platformdirs").user_config_path("followupd")
    return Path(usual) / "config.toml"


def is_named(given: str | None) -> bool:
    """Return whether the user names a config file, so that it must be there."""
    return bool(given or os.environ.get("FOLLOWUPD_CONFIG"))


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
