"""What a text's days and clock times are laid out in."""

from dataclasses import dataclass, field
from datetime import date

from assistant.understanding.times.mentions import Role
from assistant.understanding.times.patterns.clocks import Clock
from assistant.understanding.times.text.tokens import Node


@dataclass(slots=True)
class Day:
    """A day in the text: where it stands, its date, and the times joined to it."""

    at: int
    node: Node
    day: date
    words: object
    conflict: bool
    line: int
    sentence: int
    role: Role | None
    chained: bool = False
    times: list["Time"] = field(default_factory=list)


@dataclass(slots=True)
class Time:
    """A clock time in the text, and the day that it was joined to."""

    at: int
    node: Node
    clock: Clock
    line: int
    sentence: int
    day: Day | None = None


@dataclass(slots=True)
class Layout:
    """All days and times of a text in order, by line and sentence."""

    nodes: list[Node]
    days: list[Day]
    times: list[Time]
    labelled: frozenset[int]
    week: tuple[int, date] | None = None
    feast: tuple[int, date] | None = None
    spans: list[tuple[date, date]] = field(default_factory=list)
