"""Changes a rule by a table of parameters, as a profile or a config holds it."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from assistant.guides.problems import Problems, unknown
from assistant.guides.rule import Rule
from assistant.guides.rulebook import RULES
from assistant.guides.values import Value, parse_value

Changes = Mapping[str, Mapping[str, Any]]

_GENERAL = ("on", "cites")


def changed_rule(
    rules: Mapping[str, Rule],
    name: str,
    *,
    table: object,
    problems: Problems,
    on: bool | None = None,
) -> Rule | None:
    """Return a rule after its table; `on` None leaves it on or off as it was."""
    path = ("rules", name)
    if name not in RULES:
        problems.add(path, unknown("rule", name, known=RULES))
        return None
    if not isinstance(table, Mapping):
        problems.add(path, f'"{name}" is a table of parameters')
        return None
    known = (*_GENERAL, *RULES[name].parameters)
    problems.check_names(table, known, path=path)
    before = rules[name]
    return Rule(
        name,
        _on(name, table, before=before.on if on is None else on, problems=problems),
        _cites(name, table, before=before.cites, problems=problems),
        MappingProxyType({**before.values, **dict(_values(name, table, problems))}),
    )


def _values(
    name: str, table: Mapping[str, Any], problems: Problems
) -> Iterator[tuple[str, Value]]:
    for key, parameter in RULES[name].parameters.items():
        if key not in table:
            continue
        try:
            yield key, parse_value(parameter, table[key])
        except ValueError as error:
            problems.add(("rules", name, key), f'"{name}": "{key}" {error}')


def _on(
    name: str, table: Mapping[str, Any], *, before: bool, problems: Problems
) -> bool:
    value: object = table.get("on", before)
    if not isinstance(value, bool):
        problems.add(("rules", name, "on"), f'"{name}": "on" is true or false')
        return before
    if not value and RULES[name].always:
        problems.add(("rules", name, "on"), f'"{name}" holds always')
    return value


def _cites(
    name: str,
    table: Mapping[str, Any],
    *,
    before: tuple[str, ...],
    problems: Problems,
) -> tuple[str, ...]:
    value = table.get("cites", before)
    if isinstance(value, list | tuple) and all(isinstance(v, str) for v in value):
        return tuple(value)
    problems.add(("rules", name, "cites"), f'"{name}": "cites" is a list of titles')
    return before
