"""A rule as a profile holds it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time, timedelta
from types import MappingProxyType

from assistant.guides.values import Value


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as a profile holds it; `cites` are the titles of guides.

    A rule that is not `on` is one that the guide is silent about.
    """

    id: str
    on: bool
    cites: tuple[str, ...] = ()
    values: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))

    def length(self, name: str) -> timedelta:
        """Return a parameter that is a length; raise `TypeError` for another."""
        value = self.values[name]
        if not isinstance(value, timedelta):
            raise TypeError(name)
        return value

    def clock(self, name: str) -> time:
        """Return a parameter that is a time of day; raise `TypeError` for another."""
        value = self.values[name]
        if not isinstance(value, time):
            raise TypeError(name)
        return value

    def count(self, name: str) -> int:
        """Return a parameter that is a number; raise `TypeError` for another."""
        value = self.values[name]
        if not isinstance(value, int):
            raise TypeError(name)
        return value
