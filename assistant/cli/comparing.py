"""`guides`: side by side, and where they disagree."""

import argparse
from collections.abc import Iterator

from assistant import wiring
from assistant.cli.ending import Status
from assistant.cli.screen import Screen
from assistant.config import Config, Guide
from assistant.guides import Row, compare


def run(screen: Screen, options: argparse.Namespace) -> int:
    """Print every rule and parameter as each guide has it."""
    names = wiring.guide_names()
    profiles = [wiring.profile_of(Config(guide=Guide(use=name))) for name in names]
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
