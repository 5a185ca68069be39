"""Lays guides side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.guides.profile import Profile
from assistant.guides.rulebook import RULES
from assistant.guides.values import show_value

SILENT = "-"


@dataclass(frozen=True, slots=True)
class Row:
    """One rule, or one parameter of it, as each profile has it.

    `values` are in the order of the profiles; a guide that is silent has a dash.
    `differs` says that those which speak disagree.
    """

    rule: str
    parameter: str
    says: str
    values: tuple[str, ...]
    differs: bool


def compare(profiles: Sequence[Profile]) -> tuple[Row, ...]:
    """Return a row for each rule and each parameter, in the vocabulary's order."""
    return tuple(
        _row(rule, parameter, profiles)
        for rule, definition in RULES.items()
        for parameter in ("", *definition.parameters)
    )


def _row(rule: str, parameter: str, profiles: Sequence[Profile]) -> Row:
    values = tuple(_cell(profile, rule, parameter) for profile in profiles)
    spoken = {value for value in values if value != SILENT}
    return Row(rule, parameter, RULES[rule].says, values, len(spoken) > 1)


def _cell(profile: Profile, rule: str, parameter: str) -> str:
    if not profile.follows(rule):
        return SILENT
    return show_value(profile.rule(rule).values[parameter]) if parameter else "yes"
