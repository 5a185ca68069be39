"""Lays guides side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.guides.profile import Profile
from assistant.guides.rulebook import RULES
from assistant.guides.values import show_value

SILENT = "-"
_CHANNEL = "How a check-in reaches them: by mail, or by a call of yours."


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
    """Return a row for each rule and parameter, in the vocabulary's order, and one more.

    The last one is the channel by which a check-in reaches them.
    """
    rules = [
        _row(rule, parameter, profiles)
        for rule, definition in RULES.items()
        for parameter in ("", *definition.parameters)
    ]
    channels = tuple(profile.channel.value for profile in profiles)
    return (*rules, _compared("channel", "", _CHANNEL, channels))


def _row(rule: str, parameter: str, profiles: Sequence[Profile]) -> Row:
    values = tuple(_cell(profile, rule, parameter) for profile in profiles)
    return _compared(rule, parameter, RULES[rule].says, values)


def _compared(rule: str, parameter: str, says: str, values: tuple[str, ...]) -> Row:
    spoken = {value for value in values if value != SILENT}
    return Row(rule, parameter, says, values, len(spoken) > 1)


def _cell(profile: Profile, rule: str, parameter: str) -> str:
    if not profile.follows(rule):
        return SILENT
    return show_value(profile.rule(rule).values[parameter]) if parameter else "yes"
