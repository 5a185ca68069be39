"""Where the config file lies; apart from reading it, which takes its time."""

import argparse
import os
from importlib import import_module
from pathlib import Path


def config_path(given: str | None) -> Path:
    """Return where the config should stand: the option, the variable, the usual place."""
    named = given or os.environ.get("FOLLOWUPD_CONFIG")
    if named:
        return Path(named).expanduser()
    usual = import_module("platformdirs").user_config_path("followupd")
    return Path(usual) / "config.toml"


def wanted_config(options: argparse.Namespace) -> Path | None:
    """Return the config that `inspect` and `replay` read, None for the defaults.

    A config that is named must be there; the usual one is read where it stands,
    unless --me stands in for it.
    """
    named = options.config or os.environ.get("FOLLOWUPD_CONFIG")
    if options.me and not options.config:
        return None
    path = config_path(options.config)
    return path if named or path.exists() else None
