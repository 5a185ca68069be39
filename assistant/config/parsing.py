"""Turns the text of a configuration file into settings, or into all its problems."""

import difflib
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from assistant.config.model import Config
from assistant.config.places import key_lines, line_of

_NO_CONNECTOR = ("union_tag_invalid", "union_tag_not_found")
_TOML_LINE = re.compile(r"\(at line (\d+), column \d+\)")


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of a configuration file, and the line where it stands."""

    line: int
    text: str


class ConfigError(Exception):
    """The configuration cannot be used; `problems` holds every fault at once."""

    def __init__(self, where: str, problems: Sequence[Problem]) -> None:
        """Take the file's name as the user knows it, and its faults."""
        self.where = where
        self.problems = tuple(problems)
        super().__init__("; ".join(self.lines))

    @property
    def lines(self) -> tuple[str, ...]:
        """One line for each fault: file, line, what is wrong and how to mend it."""
        return tuple(f"{self.where}:{p.line}: {p.text}" for p in self.problems)


def parse_config(text: str, *, where: str = "config.toml") -> Config:
    """Return the settings that a TOML text gives; raise `ConfigError`."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _TOML_LINE.search(str(error))
        line = int(found[1]) if found else len(text.splitlines()) or 1
        said = _TOML_LINE.sub("", str(error)).strip()
        problem = Problem(line, f"this is not TOML: {said[:1].lower()}{said[1:]}")
        raise ConfigError(where, [problem]) from None
    try:
        return Config.model_validate(data)
    except ValidationError as error:
        lines = key_lines(text)
        problems = [_problem(fault, lines) for fault in error.errors()]
        raise ConfigError(where, sorted(problems, key=lambda p: p.line)) from None


def config_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of the configuration file."""
    return Config.model_json_schema()


def _problem(fault: Any, lines: dict[tuple[str, ...], int]) -> Problem:
    raw = tuple(str(part) for part in fault["loc"])
    path = _without_tags(raw)
    name = ".".join(path)
    if fault["type"] == "extra_forbidden":
        text = f'unknown key "{name}"{_nearest(path)}'
    elif fault["type"] == "missing":
        text = f'"{name}" is missing: add it to [{".".join(path[:-1])}]'
    elif fault["type"] in _NO_CONNECTOR:
        text = f'"{name}.connector" must be "imap", "gmail" or "maildir"'
    else:
        said = str(fault["msg"]).removeprefix("Value error, ")
        text = f'"{name}": {said[:1].lower()}{said[1:]}'
    return Problem(line_of(path, lines), text)


def _without_tags(path: tuple[str, ...]) -> tuple[str, ...]:
    """Drop the tag of the union that pydantic puts behind an account's name."""
    if path[:1] == ("accounts",) and len(path) > 2:  # noqa: PLR2004
        return path[:2] + path[3:]
    return path


def _nearest(path: tuple[str, ...]) -> str:
    known = sorted({key for model in _models_at(path) for key in model.model_fields})
    near = difflib.get_close_matches(path[-1], known, n=1, cutoff=0.5)
    if near:
        return f': did you mean "{near[0]}"?'
    return f": known here are {', '.join(known)}" if known else ""


def _models_at(path: tuple[str, ...]) -> list[type[BaseModel]]:
    """Return the models that may stand at the table in which the key stands."""
    models: list[type[BaseModel]] = [Config]
    for part in path[:-1]:
        models = [inner for model in models for inner in _inner(model, part)]
    return models


def _inner(model: type[BaseModel], part: str) -> list[type[BaseModel]]:
    if part in model.model_fields:
        return _models_in(model.model_fields[part].annotation)
    if model is Config:
        return []
    return [model]


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    if get_origin(annotation) in (Union, UnionType, dict) or get_args(annotation):
        return [m for arg in get_args(annotation) for m in _models_in(arg)]
    return []
