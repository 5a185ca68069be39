"""Which clock time belongs to which day."""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from assistant.understanding.times.clocks import Clock
from assistant.understanding.times.daywords import (
    FOLLOWING,
    THAT,
    Alternatives,
    Dated,
    Offset,
    Weekly,
)
from assistant.understanding.times.mentions import Role
from assistant.understanding.times.periods import Period
from assistant.understanding.times.resolve import Reading, monday_of, resolve_day
from assistant.understanding.times.roles import Roles
from assistant.understanding.times.scan import Scanned
from assistant.understanding.times.tokens import Node

GLUE = frozenset("c(o@|-:)ibf&I")
# How many sentences on "next week" still holds for a bare weekday.
NEAR_SENTENCES = 2
LISTED = frozenset("cV&o-)f@")
# A day named before holds for the times below it until something else is named; these
# roles never lend their day to another sentence.
NO_HEADING = frozenset({Role.PAST, Role.POSTED, Role.DEADLINE, Role.START_DATE, Role.HOLIDAY, Role.OLD, Role.UNAVAILABLE})  # fmt: skip


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
    week: tuple[int, int] | None = None


def lay_out(scanned: Scanned, reading: Reading, roles: Roles) -> Layout:
    """Resolve the days of a text and number its lines and sentences."""
    layout = Layout(scanned.nodes, [], [], frozenset())
    line = sentence = 0
    labelled = set()
    opening = 0
    for at, node in enumerate(scanned.nodes):
        kind = node.kind
        if kind in "NB":
            line += 1 if kind == "N" else 2
            sentence += 1
            opening = at + 1
        elif kind in ".!" and _ends(scanned.nodes, at):
            sentence += 1
        elif kind == ":" and at - opening <= 4:
            labelled.add(line)
        elif kind == "P":
            _open_week(layout, node, sentence)
        elif kind == "D":
            _add_day(layout, at, (line, sentence), (reading, roles))
        elif kind == "T" and isinstance(node.value, Clock):
            layout.times.append(Time(at, node, node.value, line, sentence))
    layout.labelled = frozenset(labelled)
    return layout


def _ends(nodes: list[Node], at: int) -> bool:
    """Say whether a full stop ends a sentence: a space behind, no short word before."""
    if at + 1 >= len(nodes):
        return True
    if nodes[at + 1].start == nodes[at].end or nodes[at].kind == "!":
        return nodes[at].kind == "!"
    before = nodes[at - 1] if at else nodes[at]
    return not (before.kind in "xhl" and before.end - before.start <= 2)


def _add_day(layout: Layout, at: int, place: tuple[int, int], how: tuple[Reading, Roles]) -> None:  # fmt: skip
    reading, roles = how
    node = layout.nodes[at]
    options = node.value.days if isinstance(node.value, Alternatives) else (node.value,)
    for words in options:
        words = _lent(words, layout.nodes, at)
        anchor = _anchor(words, layout, place, reading.today)
        day, conflict = resolve_day(words, reading, anchor)
        if day is None:
            continue
        role = _day_role(layout.nodes, at, (words, day, reading.today), roles)
        chained = anchor is not None and _plain(words)
        layout.days.append(Day(at, node, day, words, conflict, *place, role, chained))
        _merge_named_twice(layout)


def _open_week(layout: Layout, node: Node, sentence: int) -> None:
    """Remember "next week", so that a weekday soon behind it is one of that week."""
    value = node.value
    if isinstance(value, Period) and value.unit == "week" and value.step in (1, 2):
        layout.week = (sentence, 1)


def _plain(words: object) -> bool:
    return isinstance(words, Weekly) and words == Weekly(words.weekday)


def _anchor(words: object, layout: Layout, place: tuple[int, int], today: date) -> date | None:  # fmt: skip
    """Return the day from which these words count, where it is not the mail's own."""
    last = layout.days[-1] if layout.days else None
    if isinstance(words, Dated):
        return last.day if last and place[0] - last.line <= 1 else None
    if isinstance(words, Offset) or (
        isinstance(words, Weekly) and words.step in (THAT, FOLLOWING)
    ):
        return last.day if last else None
    if not _plain(words):
        return None
    if last and last.sentence == place[1] and (last.chained or _of_named_week(last.words)):  # fmt: skip
        return last.day
    if layout.week is not None and place[1] - layout.week[0] <= NEAR_SENTENCES:
        return monday_of(today) + timedelta(days=7 * layout.week[1] - 1)
    return None


def _of_named_week(words: object) -> bool:
    return isinstance(words, Weekly) and (words.step == 1 or (words.week or 0) > 0)


def _day_role(nodes: list[Node], at: int, what: tuple[object, date, date], roles: Roles) -> Role | None:  # fmt: skip
    words, day, today = what
    if left_behind(nodes, at):
        return Role.OLD
    said = roles.before(nodes[at].start) or roles.behind(nodes[at].end)
    told_as_past = isinstance(words, Weekly) and words.step == -1
    if said is Role.PAST and day > today:
        return None
    if said is None and (told_as_past or (isinstance(words, Offset) and day < today)):
        return Role.PAST
    return said


def left_behind(nodes: list[Node], at: int) -> bool:
    """Say whether a time is the first of "moved from … to …"."""
    if not at or nodes[at - 1].kind not in "fo":
        return False
    before = "".join(node.kind for node in nodes[max(0, at - 8) : at - 1])
    behind = "".join(node.kind for node in nodes[at + 1 : at + 6])
    clause = re.split(r"[.!BN]", before)[-1]
    return (
        "v" in clause and re.search(r"[-@]", re.split(r"[.!BN]", behind)[0]) is not None
    )


def _lent(words: object, nodes: list[Node], at: int) -> object:
    """Give "the 3rd" of "the 3rd or 4th of March" the month that comes behind."""
    if not isinstance(words, Dated) or words.month is not None:
        return words
    for node in nodes[at + 1 : at + 5]:
        if node.kind == "D":
            value = node.value
            if isinstance(value, Alternatives):
                value = value.days[0]
            if isinstance(value, Dated) and value.month and not value.swap:
                return words._replace(month=value.month, year=value.year)
            return words
        if node.kind not in LISTED:
            return words
    return words


def _merge_named_twice(layout: Layout) -> None:
    """Make one of "tomorrow (Tuesday, March 4)"; a date outweighs a relative word."""
    if len(layout.days) < 2:
        return
    first, last = layout.days[-2:]
    between = [node.kind for node in layout.nodes[first.at + 1 : last.at]]
    glue = GLUE | {"N"} if first.day == last.day else GLUE
    if first.at == last.at or len(between) > 3 or not glue.issuperset(between):
        return
    exact = isinstance(last.words, Dated) and last.words.month
    loose = isinstance(first.words, Offset) or "(" in between
    if first.day != last.day and not (exact and loose and "-" not in between):
        return
    conflict = first.conflict or last.conflict or first.day != last.day
    kept = last if exact else first
    node = Node("D", kept.words, first.node.start, last.node.end)
    layout.days[-2:] = [Day(last.at, node, kept.day, kept.words, conflict, last.line, last.sentence, first.role)]  # fmt: skip


def join(layout: Layout, today: date) -> None:
    """Give every time its day, then share times among days that are listed together."""
    for time in layout.times:
        time.day = _day_for(time, layout, today)
        if time.day is not None:
            time.day.times.append(time)
    _share(layout)


def _neighbours(time: Time, layout: Layout) -> tuple[Day | None, Day | None]:
    before = after = None
    for day in layout.days:
        if day.at < time.at:
            before = day
        elif day.at > time.at:
            after = day
            break
    return before, after


def _direct(layout: Layout, first: int, last: int) -> bool:
    between = [node.kind for node in layout.nodes[first + 1 : last]]
    return len(between) <= 3 and GLUE.issuperset(between)


def _day_for(time: Time, layout: Layout, today: date) -> Day | None:
    before, after = _neighbours(time, layout)
    if before and _direct(layout, before.at, time.at):
        return before
    if after and after.line == time.line and _leads(time, after, before, layout):
        return after
    if time.clock.weak:
        return None
    if before and before.line == time.line and before.sentence == time.sentence:
        return before
    if after and after.sentence == time.sentence and after.line == time.line:
        return after
    return _from_afar(time, before, after, (layout, today))


def _leads(time: Time, after: Day, before: Day | None, layout: Layout) -> bool:
    """Say whether a time stands right before its day: "2 pm on Tuesday"."""
    between = [node.kind for node in layout.nodes[time.at + 1 : after.at]]
    if len(between) > 3 or not GLUE.issuperset(between):
        return False
    alone = before is None or before.sentence != time.sentence
    return alone or not between or "o" in between or "(" in between or between == ["f"]


def _from_afar(time: Time, before: Day | None, after: Day | None, where: tuple[Layout, date]) -> Day | None:  # fmt: skip
    layout, today = where
    labelled = time.line in layout.labelled
    near_after = after is not None and after.line - time.line <= 2 and not after.times
    if labelled and near_after and after and after.line in layout.labelled:
        paired = (
            before and before.line in layout.labelled and time.line - before.line <= 3
        )
        if not paired:
            return after
    heading = _heading(time, layout, today)
    if heading is not None:
        return heading
    return after if after is not None and after.line - time.line <= 3 and after.line != time.line else None  # fmt: skip


def _heading(time: Time, layout: Layout, today: date) -> Day | None:
    """Return the last day above that can hold for what stands below it."""
    for day in reversed(layout.days):
        if day.at < time.at and day.role not in NO_HEADING and day.day >= today:
            return day
    return None


def _share(layout: Layout) -> None:
    """Let "Tuesday or Wednesday at 2" mean both days at 2."""
    pairs = list(zip(layout.days, layout.days[1:], strict=False))
    for first, last in reversed(pairs):
        if not first.times and last.times and _listed(layout, first, last):
            if last.times[0].at > last.at:
                first.times.extend(last.times)
    for first, last in pairs:
        if first.times and not last.times and _listed(layout, first, last):
            if first.times[0].at < first.at:
                last.times.extend(first.times)


def _listed(layout: Layout, first: Day, last: Day) -> bool:
    if first.at == last.at:
        return True
    between = [node.kind for node in layout.nodes[first.at + 1 : last.at]]
    return len(between) <= 3 and LISTED.issuperset(between)
