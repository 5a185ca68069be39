"""A cascade over class letters: each rule is a pattern and what it makes of a match."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from assistant.understanding.times.text.needs import Need, needs_of
from assistant.understanding.times.text.tokens import Node


class Hit:
    """What a rule matched: its nodes, and those that its named groups caught."""

    __slots__ = ("after", "before", "match", "nodes")

    def __init__(self, match: re.Match[str], nodes: list[Node]) -> None:
        """Remember the match over `nodes`, whose classes it was found in."""
        self.match = match
        self.nodes = nodes

    def value(self, name: str) -> object:
        """Return the value of the node that group `name` caught, else None."""
        at = self.place(name)
        return None if at < 0 else self.nodes[at].value

    def number(self, name: str) -> int | None:
        """Return the value caught by `name` where it is a number."""
        value = self.value(name)
        return value if isinstance(value, int) else None

    def has(self, name: str) -> bool:
        """Say whether group `name` took part."""
        return self.place(name) >= 0

    def place(self, name: str) -> int:
        """Return the index of the node that group `name` caught, -1 without one."""
        return self.match.start(name) if name in self.match.re.groupindex else -1

    def width(self, name: str) -> int:
        """Return how many characters the node caught by `name` has, 0 without one."""
        at = self.place(name)
        return 0 if at < 0 else self.nodes[at].end - self.nodes[at].start

    @property
    def contiguous(self) -> bool:
        """Whether no space stands anywhere inside the match."""
        first, last = self.match.start(), self.match.end() - 1
        span = self.nodes[first : last + 1]
        return all(a.end == b.start for a, b in pairwise(span))

    @property
    def previous(self) -> str:
        """The class of the node before the match, "B" at the beginning."""
        at = self.match.start()
        return self.nodes[at - 1].kind if at else "B"

    @property
    def following(self) -> str:
        """The class of the node behind the match, "B" at the end."""
        at = self.match.end()
        return self.nodes[at].kind if at < len(self.nodes) else "B"

    def touches(self, side: int) -> bool:
        """Whether a letter or digit stands right before (-1) or behind (1) it."""
        if side < 0:
            at = self.match.start()
            return bool(at) and self.nodes[at - 1].end == self.nodes[at].start
        at = self.match.end()
        return at < len(self.nodes) and self.nodes[at].start == self.nodes[at - 1].end

    def labelled(self, at: int) -> bool:
        """Whether a word and a colon stand right before a node: "Time:11:30"."""
        return at > 1 and self.nodes[at - 1].kind == ":" and self.nodes[at - 2].kind not in "nmY:"  # fmt: skip


Production = Callable[[Hit], object | None]


class Rule(NamedTuple):
    """A pattern over class letters and the production of a node of class `makes`.

    `needs` is a letter that must stand somewhere in the row: a cheap first look, before
    what else the pattern needs.
    """

    name: str
    makes: str
    pattern: str
    produce: Production
    needs: str = ""


def rule(
    name: str, makes: str, pattern: str, produce: Production, needs: str = ""
) -> Rule:
    """Return a rule; spaces in the pattern are for the eye."""
    return Rule(name, makes, pattern.replace(" ", ""), produce, needs)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a rule's pattern when a text first has what it needs."""
    return re.compile(pattern)


class Row(NamedTuple):
    """Nodes in order, and their class letters as one string."""

    nodes: list[Node]
    classes: str


def row_of(nodes: list[Node]) -> Row:
    """Put nodes in a row."""
    return Row(nodes, "".join([node.kind for node in nodes]))


class Made(NamedTuple):
    """What one rule makes of the nodes from `first` to `last`."""

    first: int
    last: int
    order: int
    value: object


def _made(row: Row, order: int, each: Rule) -> Iterator[Made]:
    """Yield what a rule makes; where it makes nothing, it may match one node further."""
    nodes, classes = row
    pattern = _compiled(each.pattern)
    match = pattern.search(classes)
    while match is not None:
        first, last = match.span()
        found = each.produce(Hit(match, nodes)) if last > first else None
        if found is not None:
            yield Made(first, last, order, found)
        match = pattern.search(classes, first + 1 if found is None else last)


@cache
def _needed(rules: tuple[Rule, ...]) -> tuple[tuple[int, Need, tuple[Need, ...]], ...]:
    """Return, for each rule, the classes that it needs, and those of which it needs one."""
    found = []
    for order, each in enumerate(rules):
        needs = [*needs_of(each.pattern), frozenset(each.needs)]
        certain = frozenset().union(*(need for need in needs if len(need) == 1))
        found.append((order, certain, tuple(n for n in needs if len(n) > 1)))
    return tuple(found)


def reduce_row(row: Row, rules: tuple[Rule, ...]) -> Row:
    """Replace what the rules match by their nodes: leftmost, longest, first rule wins."""
    nodes, classes = row
    present = frozenset(classes)
    all_made = [
        made
        for order, certain, choices in _needed(rules)
        if certain <= present and not any(map(present.isdisjoint, choices))
        for made in _made(row, order, rules[order])
    ]
    all_made.sort(key=lambda made: (made.first, -made.last, made.order))
    result: list[Node] = []
    letters: list[str] = []
    done = 0
    for first, last, order, found in all_made:
        if first < done:
            continue
        kind = rules[order].makes
        result += nodes[done:first]
        result.append(Node(kind, found, nodes[first].start, nodes[last - 1].end))
        letters += (classes[done:first], kind)
        done = last
    if not done:
        return row
    return Row(result + nodes[done:], "".join(letters) + classes[done:])
