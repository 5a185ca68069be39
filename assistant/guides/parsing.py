"""Turns the text of a profile into a Profile, or into all its problems at once."""

import re
import tomllib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from assistant.guides.changing import changed_rule
from assistant.guides.problems import Path, Problems, ProfileError
from assistant.guides.profile import Channel, Profile
from assistant.guides.rule import Rule
from assistant.guides.rulebook import RULES, Definition

_NAME = r"""(?:"([^"]+)"|'([^']+)'|([\w-]+))"""
_HEADER = re.compile(rf"\s*\[\s*rules\s*(?:\.\s*{_NAME}\s*)?\]")
_KEY = re.compile(rf"\s*{_NAME}\s*=")
_TOML_LINE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)")
_TOP = ("name", "title", "channel", "rules")


def parse_profile(text: str, *, where: str) -> Profile:
    """Return the profile that a TOML text describes; raise `ProfileError`.

    `where` names the text in messages. Rules that it does not mention are off,
    except those that hold always.
    """
    data = _toml(text, where)
    problems = Problems(where, _lines(text))
    problems.check_names(data, _TOP, path=())
    name = _word(data, "name", problems)
    title = _word(data, "title", problems)
    channel = _channel(data, problems)
    rules = _rules(data.get("rules", {}), problems)
    problems.raise_any()
    return Profile(name, title, channel, MappingProxyType(rules))


def _rules(tables: object, problems: Problems) -> dict[str, Rule]:
    rules = {name: _silent(name, one) for name, one in RULES.items()}
    if not isinstance(tables, dict):
        problems.add(("rules",), '"rules" is a table')
        return rules
    for name, table in tables.items():
        changed = changed_rule(rules, name, table=table, problems=problems, on=True)
        if changed:
            rules[name] = changed
    return rules


def _silent(name: str, definition: Definition) -> Rule:
    values = {key: one.default for key, one in definition.parameters.items()}
    return Rule(name, definition.always, (), MappingProxyType(values))


def _toml(text: str, where: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _TOML_LINE.search(str(error))
        line = (at and at[1]) or str(len(text.splitlines()) or 1)
        said = _TOML_LINE.sub("", str(error))
        raise ProfileError(
            [f"{where}:{line}: this is not TOML: {said[:1].lower()}{said[1:]}"]
        ) from None


def _lines(text: str) -> dict[Path, int]:
    lines: dict[Path, int] = {}
    table: Path = ()
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            table = ("rules", *_named(header))
            lines.setdefault(table, number)
        elif key := _KEY.match(line):
            lines.setdefault((*table, *_named(key)), number)
    return lines


def _named(found: re.Match[str]) -> Path:
    return tuple(name for name in found.groups() if name)


def _word(data: Mapping[str, Any], key: str, problems: Problems) -> str:
    value = data.get(key)
    if isinstance(value, str) and value.strip():
        return value
    problems.add((key,), f'"{key}" is missing, or is no text')
    return ""


def _channel(data: Mapping[str, Any], problems: Problems) -> Channel:
    value = data.get("channel", Channel.MAIL.value)
    if value in [one.value for one in Channel]:
        return Channel(value)
    problems.add(("channel",), '"channel" is "mail" or "phone"')
    return Channel.MAIL
