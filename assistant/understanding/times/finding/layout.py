"""The days and clock times of a text in order, by line and sentence."""

from datetime import date, timedelta

from assistant.understanding.times.finding.from_to import left_behind, names_the_hour
from assistant.understanding.times.finding.laid_out import Day, Layout, Time
from assistant.understanding.times.finding.named_spans import (
    behind_feast,
    open_week,
    pass_feast,
)
from assistant.understanding.times.finding.resolve import (
    DayWords,
    Reading,
    numbered,
    resolve_day,
    spoken_of,
)
from assistant.understanding.times.finding.roles import Roles
from assistant.understanding.times.finding.sentences import SHORT_WORD
from assistant.understanding.times.mentions import Role
from assistant.understanding.times.patterns.clocks import Clock, clock
from assistant.understanding.times.patterns.daywords import (
    Alternatives,
    Dated,
    Offset,
    Weekly,
)
from assistant.understanding.times.patterns.scan import Scanned
from assistant.understanding.times.text.tokens import Node

GLUE = frozenset("c(o@|-:)ibf&I")
# How many sentences on "next week" still holds for a bare weekday.
NEAR_SENTENCES = 2
# Within so many nodes of a weekday an hour may be its own.
REACH = 8
LISTED = frozenset("cV&o-)f@")


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
        elif kind in ".!" and _ends(scanned.nodes, at, scanned.text):
            sentence += 1
        elif kind == ":" and at - opening <= 4:
            labelled.add(line)
        elif kind in "PJ":
            open_week(layout, node, sentence, reading)
            pass_feast(layout, at, sentence, reading)
        elif kind == "D" and not names_the_hour(scanned.nodes, at):
            open_week(layout, node, sentence, reading)
            _add_day(layout, at, (line, sentence), (reading, roles))
            layout.times += _hour_behind(scanned.nodes, at, (line, sentence), reading)
        elif kind == "T" and isinstance(node.value, Clock):
            layout.times.append(Time(at, node, node.value, line, sentence))
    layout.labelled = frozenset(labelled)
    return layout


def _hour_behind(nodes: list[Node], at: int, place: tuple[int, int], reading: Reading) -> list[Time]:  # fmt: skip
    """Return the hour of "Thursday 11" where no near Thursday is the 11th."""
    words = nodes[at].value
    if not isinstance(words, Weekly) or words.day is None or numbered(words, reading.today):  # fmt: skip
        return []
    told = any(node.kind == "T" for node in nodes[at + 1 : at + 4])
    hour = None if told else clock(words.day, 0, None)
    return [] if hour is None else [Time(at, nodes[at], hour, *place)]


def _ends(nodes: list[Node], at: int, text: str) -> bool:
    """Say whether a full stop ends a sentence: a space behind, no short word before.

    A short word in small letters ends one before a capital: "3 it is. Friday is full."
    """
    if at + 1 >= len(nodes):
        return True
    if nodes[at + 1].start == nodes[at].end or nodes[at].kind == "!":
        return nodes[at].kind == "!"
    before = nodes[at - 1] if at else nodes[at]
    short = before.kind in "xhl" and before.end - before.start <= 2
    word = text[before.start : before.end]
    known = SHORT_WORD.search(word) is not None or before.kind != "x"
    return not short or (
        not known
        and word.islower()
        and len(word) > 1
        and text[nodes[at + 1].start].isupper()
    )


def _add_day(layout: Layout, at: int, place: tuple[int, int], how: tuple[Reading, Roles]) -> None:  # fmt: skip
    reading, roles = how
    node = layout.nodes[at]
    options = node.value.days if isinstance(node.value, Alternatives) else (node.value,)
    for written in options:
        words = _lent(written, layout.nodes, at)
        if not isinstance(words, DayWords):
            continue
        if (
            isinstance(words, Weekly)
            and _plain(words)
            and roles.is_gone(node.start, node.end)
        ):
            words = Weekly(words.weekday, step=-1)
        anchor = _anchor(words, layout, place, reading) or _named_before(
            words, layout, at, reading
        )
        day, conflict = resolve_day(words, reading, anchor)
        if day is None:
            continue
        role = _day_role(layout.nodes, at, (words, day, reading.today), roles) or _role_of_first(layout, at)  # fmt: skip
        if role is Role.OLD and _is_old_hour(words, layout.nodes, at):
            continue
        chained = anchor is not None and _plain(words)
        layout.days.append(Day(at, node, day, words, conflict, *place, role, chained))
        _merge_named_twice(layout)


def _is_old_hour(words: object, nodes: list[Node], at: int) -> bool:
    """Say whether it is the hour of "à 15 au lieu de 14." rather than a day of the month."""
    bare = isinstance(words, Dated) and words == Dated(words.day, None, sure=words.sure)
    before = "".join(node.kind for node in nodes[max(0, at - REACH) : at])
    return bare and "T" in before[-5:] and "D" not in before and "(" not in before


def _plain(words: object) -> bool:
    return isinstance(words, Weekly) and words == Weekly(words.weekday)


def _anchor(words: object, layout: Layout, place: tuple[int, int], reading: Reading) -> date | None:  # fmt: skip
    """Return the day from which these words count, where it is not the mail's own."""
    last = layout.days[-1] if layout.days else None
    match words:
        case Dated():
            return last.day if last and place[0] - last.line <= 1 else None
        case Weekly(step=4) if behind_feast(layout, last, place[1]):
            return layout.feast and layout.feast[1]
        case Offset() | Weekly(step=3 | 4):
            return last.day if last else reading.known_day
        case _:
            return (
                _week_anchor(words, layout, place[1], reading.today)
                if _plain(words)
                else None
            )


def _week_anchor(words: object, layout: Layout, sentence: int, today: date) -> date | None:  # fmt: skip
    """Return the day behind which a bare weekday lies, after "next week" or in a list."""
    last = layout.days[-1] if layout.days else None
    listed = last is not None and last.chained and sentence - last.sentence <= 1
    if layout.week is not None and (listed or sentence - layout.week[0] <= NEAR_SENTENCES):  # fmt: skip
        return layout.week[1]
    if last and last.sentence == sentence and (last.chained or _of_named_week(last.words)):  # fmt: skip
        return last.day
    if last and last.day >= today and _follows(words, last, sentence, layout.nodes):
        return last.day
    return None


def _follows(words: object, last: Day, sentence: int, nodes: list[Node]) -> bool:
    """Say whether a weekday is one of the week of the date named right before.

    "Tuesday the 26th at 10 or Wednesday at 3", "I can't do Monday the 25th. Wednesday?",
    "Would Monday the 25th suit you? Otherwise Wednesday."
    """
    ended = next((node.kind for node in nodes[last.at :] if node.kind in ".!B"), ".")
    asked = ended == "!" and sentence - last.sentence == 1 and last.role is None
    dated = isinstance(last.words, Dated) or (isinstance(last.words, Weekly) and last.words.day)  # fmt: skip
    given_up = last.role in (Role.OLD, Role.UNAVAILABLE) and sentence - last.sentence <= NEAR_SENTENCES  # fmt: skip
    near = given_up or (last.sentence == sentence and last.role is None) or asked
    later = isinstance(words, Weekly) and words.weekday > last.day.weekday()
    return bool(dated and near and later)


def _named_before(words: object, layout: Layout, at: int, reading: Reading) -> date | None:  # fmt: skip
    """Return the day behind which a weekday alone lies that was spoken of before.

    "Interviews are on 2 and 3 June", then "yours is on the Wednesday"; where no day of
    its name was told, "the Thursday" is the first one behind the day named last.
    """
    if not isinstance(words, Weekly) or not _plain(words):
        return None
    told = [d.day for d in reversed(layout.days) if not d.role and isinstance(d.words, Dated | Offset)]  # fmt: skip
    told += [a + timedelta(days=n) for a, b in layout.spans for n in range(min(7, (b - a).days + 1))]  # fmt: skip
    same = next((d for d in told if d.weekday() == words.weekday and d > reading.today), None)  # fmt: skip
    if same is not None:
        return same - timedelta(days=1)
    before = layout.nodes[at - 1] if at else None
    if before is not None and before.kind == "o" and before.value == 2 and layout.days:
        last = layout.days[-1]
        return None if last.role else last.day
    timed = any(n.kind == "T" for n in layout.nodes[max(0, at - REACH) : at + REACH])
    return spoken_of(words, reading, timed=timed)


def _of_named_week(words: object) -> bool:
    return isinstance(words, Weekly) and (words.step == 1 or (words.week or 0) > 0)


def _day_role(nodes: list[Node], at: int, what: tuple[object, date, date], roles: Roles) -> Role | None:  # fmt: skip
    words, day, today = what
    if left_behind(nodes, at):
        return Role.OLD
    said = roles.around(nodes[at].start, nodes[at].end)
    told_as_past = isinstance(words, Weekly) and words.step == -1
    if said is None and _plain(words) and roles.is_habit(nodes[at].start, nodes[at].end):  # fmt: skip
        return Role.HOURS
    if said is Role.PAST and day > today:
        return None
    if said is None and (told_as_past or (isinstance(words, Offset) and day < today)):
        return Role.PAST
    return said


def _role_of_first(layout: Layout, at: int) -> Role | None:
    """Return what the first day of "from … to …" is for: the last is for the same."""
    last = layout.days[-1] if layout.days else None
    if last is None or last.role is not Role.START_DATE or at - last.at != len("D-"):
        return None
    return last.role if layout.nodes[at - 1].kind == "-" else None


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
    same = isinstance(first.words, Weekly) and first.words.weekday == last.day.weekday()
    exact = isinstance(last.words, Dated) and (last.words.month or same)
    loose = isinstance(first.words, Offset) or same or "(" in between
    apart = "-" in between and not same
    if first.day != last.day and not (exact and loose and not apart):
        return
    conflict = first.conflict or last.conflict or (first.day != last.day and not same)
    kept = last if exact else first
    node = Node("D", kept.words, first.node.start, last.node.end)
    layout.days[-2:] = [Day(last.at, node, kept.day, kept.words, conflict, last.line, last.sentence, first.role)]  # fmt: skip
