"""`guides`: side by side, and where they disagree."""

import argparse
from collections.abc import Iterator
from dataclasses import replace

from assistant import wiring
from assistant.cli.ending import Status
from assistant.cli.screen import Screen
from assistant.cli.settings import read_config
from assistant.cli.whereabouts import config_path
from assistant.config import Config, Guide
from assistant.guides import Profile, Row, compare


def run(screen: Screen, options: argparse.Namespace) -> int:
    """Print every rule and parameter as each guide has it."""
    profiles = [*_shipped(), *_own(options)]
    names = tuple(profile.name for profile in profiles)
    rows = compare(profiles)
    if screen.as_json:
        for row in rows:
            screen.row(_object(row, names))
        return Status.DONE
    screen.table("", ("rule", *names), _lines(rows))
    screen.text(
        "A dash: the guide is silent, and its own profile leaves the rule out. "
        "≠: the guides that speak disagree."
    )
    for profile in profiles:
        screen.text(f"{profile.name}: {profile.title}")
    return Status.DONE


def _shipped() -> Iterator[Profile]:
    for name in wiring.guide_names():
        yield wiring.profile_of(Config(guide=Guide(use=name)))


def _own(options: argparse.Namespace) -> Iterator[Profile]:
    """Yield what the config follows, where it differs from every guide that ships."""
    path = config_path(options.config)
    if not (options.config or path.exists()):
        return
    profile = wiring.profile_of(read_config(path))
    if profile not in _shipped():
        yield replace(profile, name=f"yours ({profile.name})")


def _object(row: Row, names: tuple[str, ...]) -> dict[str, object]:
    return {
        "rule": row.rule,
        "parameter": row.parameter or None,
        "says": row.says,
        "values": dict(zip(names, row.values, strict=True)),
        "differs": row.differs,
    }


def _lines(rows: tuple[Row, ...]) -> Iterator[tuple[str, ...]]:
    for row in rows:
        mark = " ≠" if row.differs else ""
        name = f"  {row.parameter}" if row.parameter else row.rule
        yield (f"{name}{mark}", *row.values)
