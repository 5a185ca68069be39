"""No parameter is there for show: each, changed alone, changes some story's plan."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta

import pytest
from planning_stories import Story, Telling, profile, stories

from assistant.guides import WHEN, show_value
from assistant.guides.values import Parameter

_PARAMETERS = [
    (rule, name) for rule, definition in WHEN.items() for name in definition.parameters
]
# Rounds are what the rules always make of them; one line of the status is no plan.
_SILENT = ("rounds", "keep-looking")
_SWITCHES = [r for r, d in WHEN.items() if not d.always and r not in _SILENT]


def another(parameter: Parameter) -> object:
    """Return a value that a profile could hold instead of the default."""
    default = parameter.default
    if isinstance(default, timedelta):
        return show_value(default / 2)
    if isinstance(default, time):
        return "10:30"
    if isinstance(default, int):
        return default + 2
    return next(choice for choice in parameter.choices if choice != default)


def plans(story: Story, changes: dict) -> Iterator[str]:
    """Yield the plan after each line of a story, under a changed guide."""
    told = Telling()
    told.policy = changed = _changed(told.policy, changes)
    for line in story.lines:
        if line.startswith(("expect", "guide", "set")):
            continue
        told.tell(line)
        # A line that tells who the owner is makes another policy of the same guide.
        assert told.policy.profile == changed.profile
        yield str(told.plan)


def _changed(policy, changes: dict):
    return replace(policy, profile=profile("balanced").overridden(changes))


def told(story: Story, changes: dict) -> list[str]:
    try:
        return list(plans(story, changes))
    except AssertionError:
        # The story goes on with a draft that this guide does not make.
        return ["another story"]


@pytest.fixture(scope="module")
def usual() -> list[list[str]]:
    return [told(story, {}) for story in stories()]


def changes_some_plan(usual: list[list[str]], changes: dict) -> bool:
    pairs = zip(stories(), usual, strict=True)
    return any(told(story, changes) != before for story, before in pairs)


@pytest.mark.parametrize(("rule", "name"), _PARAMETERS)
def test_a_parameter_changes_some_plan(usual, rule: str, name: str):
    changed = another(WHEN[rule].parameters[name])

    assert changes_some_plan(usual, {rule: {name: changed}})


@pytest.mark.parametrize("rule", _SWITCHES)
def test_a_rule_that_is_switched_off_changes_some_plan(usual, rule: str):
    assert changes_some_plan(usual, {rule: {"on": False}})
