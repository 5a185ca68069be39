"""Adds an account to the config file; what a human wrote there is never changed."""

import json
import os
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path

from assistant.cli.ending import Status, Stop
from assistant.config import Config, ConfigError, parse_config

_HEAD = """\
# followupd's settings; config.example.toml of its distribution shows every key.
# 'followupd config check' shows the line of each error.
"""
Value = str | int | tuple[str, ...]
Values = Mapping[str, Value | None]


class ConfigFile:
    """The text of a config file as it was found, and what is added to it."""

    def __init__(self, path: Path) -> None:
        """Read it; a file that is not there begins empty."""
        self.path = path.resolve()
        self._found = self._text()
        self.added = ""

    @property
    def text(self) -> str:
        """The whole text, with what is added."""
        if self._found is None:
            return f"{_HEAD}{self.added}"
        gap = "" if self._found.endswith("\n") or not self._found else "\n"
        return f"{self._found}{gap}{self.added}"

    def has(self, table: str) -> bool:
        """Return whether a table stands in the file already, however it is written."""
        return table in tomllib.loads(self._found or "")

    def parsed(self) -> Config:
        """Return the settings with what is added; raise `Stop`."""
        try:
            return parse_config(self.text, where=str(self.path))
        except ConfigError as error:
            raise Stop(Status.USAGE, *error.lines) from None

    def with_tables(self, *tables: tuple[str, Values]) -> Config:
        """Add these tables in place of what was added before; return the settings."""
        self.added = "".join(f"\n[{name}]\n{_rows(rows)}" for name, rows in tables)
        return self.parsed()

    def write(self) -> None:
        """Write it as a whole or not at all, readable by its owner alone when new."""
        if self._text() != self._found:
            raise Stop(
                Status.FAILED, f"{self.path}: it was changed just now: begin again"
            )
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            mode = (
                self.path.stat().st_mode & 0o777 if self._found is not None else 0o600
            )
            descriptor, beside = tempfile.mkstemp(
                dir=self.path.parent, prefix=".config"
            )
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(self.text)
                file.flush()
                os.fchmod(file.fileno(), mode)
                os.fsync(file.fileno())
            Path(beside).replace(self.path)
        except OSError as error:
            said = (error.strerror or type(error).__name__).lower()
            raise Stop(
                Status.FAILED, f"{self.path}: {said}: let this user write there"
            ) from None

    def _text(self) -> str | None:
        try:
            return self.path.read_text("utf-8")
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise Stop(
                Status.USAGE,
                f"{self.path}: it can't be read ({type(error).__name__}): mend it first",
            ) from None


def _rows(values: Values) -> str:
    return "".join(
        f"{name} = {_value(value)}\n"
        for name, value in values.items()
        if value is not None
    )


def _value(value: Value) -> str:
    """Return a TOML value; JSON writes strings, numbers and lists alike."""
    written = list(value) if isinstance(value, tuple) else value
    return json.dumps(written, ensure_ascii=False)
