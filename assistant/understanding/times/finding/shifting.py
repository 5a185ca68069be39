"""Times told by the interview that is known: by how much, or to which day, it moves."""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from itertools import takewhile

from assistant.understanding.times.finding.laid_out import Day, Layout, Time
from assistant.understanding.times.mentions import Frame, Role, TimeMention
from assistant.understanding.times.patterns.scan import Scanned
from assistant.understanding.times.patterns.shifts import days_moved, weeks_beside
from assistant.understanding.times.text.cues import cue_of
from assistant.understanding.times.text.tokens import Node
from assistant.vocabulary import Span

# So many nodes behind the length of a move the new day itself may stand.
FAR_APART = 12
# So near "same time" stands its day.
NEAR = 5
# So far behind "by half an hour" the time that moves by it may be named.
CLOSE = 48
# So far a sentence is looked at on either side of a length.
REACH = 120
_CLAUSE = re.compile(r"[,;:.!?()\n]")
_SENTENCE = re.compile(r"[.!?\n]")
# The value of words that say that all else stays.
REST = "rest"


class Shifts:
    """Finds by how much, or to which day, an interview is moved that is known."""

    def __init__(self, scanned: Scanned, frame: Frame, layout: Layout, instant: Callable[[Time, Day], Span]) -> None:  # fmt: skip
        """Look through a text that is laid out; `instant` tells when a time of a day is."""
        self.scanned = scanned
        self.frame = frame
        self.layout = layout
        self.instant = instant
        self.known = frame.known[-1] if frame.known else None

    def found(self) -> list[TimeMention]:
        """Return the times that are told so."""
        nodes = list(enumerate(self.layout.nodes))
        lengths = [shift for at, node in nodes for shift in self.by_length(at, node)]
        same = [shift for at, node in nodes if node.kind == "L" for shift in self.same_time(at, alone=not lengths)]  # fmt: skip
        return [*lengths, *same] or self.day_for_day()

    def by_length(self, at: int, node: Node) -> list[TimeMention]:
        """Return the known time moved by the length, or past the hour, that a node tells."""
        by = None
        if node.kind == "$" and isinstance(node.value, int):
            other = self.is_of_something_else(node.start, node.end)
            by = None if other else timedelta(minutes=node.value)
        elif node.kind == "P" and not self.told_later(at):
            by = days_moved(self.layout.nodes, at, known=self.known is not None)
            hour = self.hour_behind(at)
            if by is not None and hour is not None:
                return self.at_hour(node, by, hour)
        elif node.kind == "H" and self.known is not None and self.is_past_the_hour(at):
            by = timedelta(minutes=int(str(node.value)) - self.known.start.minute)
        return [] if by is None else [self.shifted(node.start, node.end, by)]

    def hour_behind(self, at: int) -> Time | None:
        """Return the hour that is told behind the length of a move, in its sentence."""
        behind = range(at + 1, min(len(self.layout.nodes), at + 1 + FAR_APART))
        here = takewhile(lambda n: self.layout.nodes[n].kind not in ".!B", behind)
        first = next((n for n in here if self.layout.nodes[n].kind == "T"), None)
        return next((each for each in self.layout.times if each.at == first), None)

    def at_hour(self, node: Node, by: timedelta, hour: Time) -> list[TimeMention]:
        """Return the hour of "two days later, at 9", on the day that is counted so."""
        if self.known is None:
            return []
        day = Day(hour.at, node, self.known.start.date() + by, None, conflict=False, line=hour.line, sentence=hour.sentence, role=None)  # fmt: skip
        span, end = self.instant(hour, day), hour.node.end
        quote = self.scanned.text[node.start : end]
        return [TimeMention(node.start, end, quote, span=span, day=day.day, time_named=True, shift=by)]  # fmt: skip

    def is_of_something_else(self, start: int, end: int) -> bool:
        """Say whether a train is late, or a door opens earlier, rather than the interview."""
        folded, languages = self.scanned.folded, self.scanned.lexicon.languages
        other, arrival, begin = (
            cue_of(languages, "moves_too"),
            cue_of(languages, "arrival"),
            cue_of(languages, "begins"),
        )
        before, behind = folded[max(0, start - REACH) : start], folded[end : end + REACH]  # fmt: skip
        clause = f"{_CLAUSE.split(before)[-1]} | {_CLAUSE.split(behind)[0]}"
        if other is not None and other.search(clause):
            return True
        sentence = f"{_SENTENCE.split(before)[-1]} | {_SENTENCE.split(behind)[0]}"
        arrives = arrival is not None and arrival.search(clause) is not None
        return arrives and not (begin is not None and begin.search(sentence))

    def told_later(self, at: int) -> bool:
        """Say whether the new day itself stands behind the length of a move."""
        behind = (n.kind for n in self.layout.nodes[at + 1 : at + 1 + FAR_APART])
        return "D" in takewhile(lambda kind: kind not in ".!B", behind)

    def shifted(self, start: int, end: int, by: timedelta) -> TimeMention:
        """Return the known time, or the one named beside it, moved by a length."""
        known = self.known or self.named_before(start) or self.named_behind(end)
        span = None
        if known is not None:
            # On the wall clock of its zone.
            moved = known.start + by
            last = None if known.end is None else moved + (known.end - known.start)
            span = Span(moved, last, known.tz_known)
        quote = self.scanned.text[start:end]
        return TimeMention(start, end, quote, span=span, shift=by)

    def same_time(self, at: int, *, alone: bool) -> list[TimeMention]:
        """Return the day that is named beside "same time", at the known hour."""
        node = self.layout.nodes[at]
        known = self.known or self.named_before(node.start)
        day = self.day_beside(at, alone=alone)
        if known is None or day is None:
            return []
        # Of a change of the hour, the day is no part.
        told = alone and self.known is not None and day != known.start.date()
        if node.value == REST and not told:
            return []
        return [self.on_day(node.start, node.end, day, known)]

    def on_day(self, start: int, end: int, day: date, known: Span) -> TimeMention:
        """Return a day at the hour that is known."""
        local = known.start.astimezone(known.start.tzinfo)
        by = timedelta(days=(day - local.date()).days)
        moved = datetime.combine(day, local.time(), local.tzinfo)
        last = None if known.end is None else moved + (known.end - known.start)
        span = Span(moved, last, known.tz_known)
        quote = self.scanned.text[start:end]
        return TimeMention(start, end, quote, span=span, day=day, time_named=True, shift=by)  # fmt: skip

    def is_past_the_hour(self, at: int) -> bool:
        """Read the "half past" of "not at 3 but half past"."""
        nodes = self.layout.nodes
        behind = nodes[at + 1].kind if at + 1 < len(nodes) else "B"
        value = nodes[at].value
        return isinstance(value, int) and value > 0 and behind in ".!,cxNB"

    def day_for_day(self) -> list[TimeMention]:
        """Read "Friday instead of Thursday", which leaves the hour as it was."""
        days = {d.day: d for d in self.open_days()}
        left = any(self.known and d.role is Role.OLD and d.day == self.known.start.date() for d in self.layout.days)  # fmt: skip
        if self.known is None or not left or len(days) != 1 or any(d.times for d in self.layout.days):  # fmt: skip
            return []
        [day] = days.values()
        return [self.on_day(day.node.start, day.node.end, day.day, self.known)]

    def open_days(self) -> list[Day]:
        """Return the days without an hour that are not the one that is left."""
        old = self.known and self.known.start.date()
        return [d for d in self.layout.days if not self.has_hour(d) and d.role is None and d.day != old]  # fmt: skip

    def has_hour(self, day: Day) -> bool:
        """Say whether an hour of a day stands in its sentence."""
        return any(each.sentence == day.sentence for each in day.times)

    def named_before(self, start: int) -> Span | None:
        """Return the last time that stands above, for "tomorrow at the same time"."""
        for day in reversed(self.layout.days):
            for each in reversed(day.times):
                if each.node.start < start and each.clock.start is not None:
                    return self.instant(each, day)
        return None

    def named_behind(self, end: int) -> Span | None:
        """Return the time right behind: "put off by half an hour our call on Tuesday at 3"."""
        for day in self.layout.days:
            for each in day.times:
                first = min(each.node.start, day.node.start)
                apart = set(".,!?\n").intersection(self.scanned.text[end:first])
                if 0 <= first - end <= CLOSE and not apart and each.clock.start is not None:  # fmt: skip
                    return self.instant(each, day)
        return None

    def day_beside(self, at: int, *, alone: bool) -> date | None:
        """Return the day that "same time" names: beside it, or a week after the known.

        Where it tells the change `alone`, it may be the one new day of the letter.
        """
        weeks = weeks_beside(self.layout.nodes, at)
        if weeks and self.known is not None:
            return self.known.start.date() + timedelta(weeks=weeks)
        new = self.open_days()
        if alone and self.known is not None and len({d.day for d in new}) == 1:
            return new[0].day
        near = [d for d in self.layout.days if abs(d.at - at) <= NEAR and not self.has_hour(d)]  # fmt: skip
        near = [d for d in near if d in new] or near
        return min(near, key=lambda d: abs(d.at - at)).day if near else None
