"""Every date and time of a text."""

from datetime import date, datetime, time, timedelta, tzinfo

from assistant.understanding.times.finding.durations import Durations
from assistant.understanding.times.finding.from_to import left_behind, moved_onto
from assistant.understanding.times.finding.join import join
from assistant.understanding.times.finding.laid_out import Day, Layout, Time
from assistant.understanding.times.finding.layout import lay_out
from assistant.understanding.times.finding.places import zone_of_text
from assistant.understanding.times.finding.resolve import Reading
from assistant.understanding.times.finding.roles import Roles
from assistant.understanding.times.finding.shifting import Shifts
from assistant.understanding.times.finding.week_hours import is_of_a_week
from assistant.understanding.times.finding.zones import THEIRS, resolve_zone
from assistant.understanding.times.mentions import Frame, Role, TimeMention
from assistant.understanding.times.patterns.clocks import Clock
from assistant.understanding.times.patterns.daywords import Feast, Offset, Weekly
from assistant.understanding.times.patterns.ranges import guess
from assistant.understanding.times.patterns.scan import Scanned, languages_of, scan
from assistant.understanding.times.text.cues import cue_of
from assistant.vocabulary import Span

DAY = 1440
HOURS_GLUE, FAR_APART = frozenset("c&Vfo@-/nTDh"), 12
BESIDE = 24
# Minutes of the day between which an hour without its half is doubtful, and how far
# around it its house may tell when work begins.
EARLIEST, SEVEN, AROUND = 240, 420, 120


def find_times(text: str, frame: Frame) -> tuple[TimeMention, ...]:
    """Return the dates and times of `text` in the order in which they stand.

    A day that has times of its own is not listed beside them; several times of one
    day are several mentions.
    """
    scanned = scan(text, languages_of(frame))
    reading = Reading(frame, scanned.lexicon)
    roles = Roles(scanned.folded, scanned.lexicon.languages)
    layout = lay_out(scanned, reading, roles)
    join(layout, reading.today)
    writer = _Writer(scanned, frame, layout, roles)
    mentions = [*writer.days(), *writer.times(), *writer.shifts.found()]
    return tuple(sorted(mentions, key=lambda each: (each.start, each.end)))


class _Writer:
    """Turns a layout into mentions."""

    def __init__(self, scanned: Scanned, frame: Frame, layout: Layout, roles: Roles) -> None:  # fmt: skip
        self.scanned = scanned
        self.frame = frame
        self.layout = layout
        self.roles = roles
        self.durations = Durations(scanned)
        self.shifts = Shifts(scanned, frame, layout, self.instant)
        self.zone = zone_of_text(scanned, frame) if layout.times else None

    def quote(self, start: int, end: int) -> str:
        return self.scanned.text[start:end]

    def days(self) -> list[TimeMention]:
        found = []
        for day in self.layout.days:
            if day.times or self._beside_same_time(day) or self._sent_before(day):
                continue
            start, end = day.node.start, day.node.end
            found.append(
                TimeMention(
                    start, end, self.quote(start, end),
                    day=day.day, day_named=True, relative=_relative(day), weekday_conflict=day.conflict,
                    day_quote=self.quote(start, end), role=day.role,
                )
            )  # fmt: skip
        return found

    def _sent_before(self, day: Day) -> bool:
        """Say whether it is the "day before" on which a link is sent, or a door opened."""
        before = isinstance(day.words, Offset) and day.words == Offset(-1, anchored=True)  # fmt: skip
        return before and self.shifts.is_of_something_else(day.node.start, day.node.end)

    def _beside_same_time(self, day: Day) -> bool:
        """Say whether the day is told by "same time": the shift stands for it."""
        near = self.layout.nodes[max(0, day.at - 3) : day.at]
        return bool(self.frame.known) and any(node.kind == "L" for node in near)

    def times(self) -> list[TimeMention]:
        owned = {id(each) for day in self.layout.days for each in day.times}
        found = [
            self.timed(each, day)
            for day in self.layout.days
            for each in day.times
            if not _told_by_hour(each, day)
        ]
        found += [self.timed(each, None) for each in self.layout.times if id(each) not in owned and not each.clock.part and (not each.clock.weak or self.against_old(each))]  # fmt: skip
        return found

    def against_old(self, each: Time) -> bool:
        """Say whether it is the new one of "alle 16 anziché alle 14"."""
        behind = self.layout.nodes[each.at + 1 : each.at + 5]
        return any(n.kind == "T" and self.roles.before(n.start) is Role.OLD for n in behind)  # fmt: skip

    def timed(self, each: Time, day: Day | None) -> TimeMention:
        clock = self.clock(each)
        start, end = self.bounds(each, day)
        zone = self.zone_for(clock)
        minutes = self.minutes(each)
        span = None if day is None or minutes[0] is None else self.span(day.day, minutes, zone)  # fmt: skip
        role = self.role(each, day)
        if role is Role.PAST and span is not None and span.start > self.frame.sent:
            role = None
        length = self.durations.near(each.node, clock)
        if span is not None and span.end is None and length and not clock.window:
            span = Span(span.start, _moved(span.start, length), span.tz_known)
        return TimeMention(
            start, end, self.quote(start, end),
            span=span, day=day.day if day else None,
            clock=_clock(minutes[0]), clock_end=_clock(minutes[1]),
            day_quote=self.quote(day.node.start, day.node.end) if day else "",
            day_named=day is not None, time_named=not clock.part, zone_named=zone is not None,
            range=clock.end is not None and clock.start is not None and not clock.part, window=clock.window,
            approximate=clock.approximate, relative=day is not None and _relative(day),
            weekday_conflict=day is not None and day.conflict, role=role,
            duration=timedelta(minutes=length) if length else None, hour_at=each.node.start,
        )  # fmt: skip

    def bounds(self, each: Time, day: Day | None) -> tuple[int, int]:
        """Return the offsets of time and day where they stand together."""
        start, end = each.node.start, each.node.end
        if day is None or day.line != each.line:
            return start, end
        first, last = min(start, day.node.start), max(end, day.node.end)
        return (first, last) if last - first <= 90 else (start, end)

    def role(self, each: Time, day: Day | None) -> Role | None:
        start = each.node.start
        close = day is not None and 0 <= start - day.node.end < BESIDE
        first = day.node.start if day is not None and close else start
        here = self.roles.around(start, each.node.end, first)
        if left_behind(self.layout.nodes, each.at):
            return Role.OLD
        if here is Role.OLD and moved_onto(self.layout.nodes, each.at):
            here = None
        if here is Role.START_DATE and day is None:
            here = None
        if here is Role.HOLIDAY and day and isinstance(day.words, Feast):
            here = None
        if here is None and (self.follows_hours(each) or is_of_a_week(self.layout.nodes, each.at)):  # fmt: skip
            return Role.HOURS
        beside = day is not None and day.times[0] is each and day.sentence == each.sentence  # fmt: skip
        if (
            day is not None
            and day.role
            and beside
            and (here is None or day.at > each.at)
        ):
            return day.role
        return here

    def follows_hours(self, each: Time) -> bool:
        """Say whether the time is the second of "open from 10 to 2 and from 5 to 8"."""
        nodes, first = self.layout.nodes, each.at
        while first and each.at - first < FAR_APART and nodes[first - 1].kind in HOURS_GLUE:  # fmt: skip
            first -= 1
        return first < each.at and self.roles.before(nodes[first].start) is Role.HOURS

    def zone_for(self, clock: Clock) -> tzinfo | None:
        if clock.zone and clock.zone != THEIRS:
            return resolve_zone(clock.zone, self.frame)
        return self.zone

    def clock(self, each: Time) -> Clock:
        """Return the clock: of "holds on Friday by 10am" the hour itself."""
        clock, node = each.clock, each.node
        if clock.start is not None or clock.end is None:
            return clock
        before = self.scanned.folded[max(0, node.start - AROUND) : node.end]
        by = cue_of(self.scanned.lexicon.languages, "by_as_at")
        at = by is not None and by.search(before) is not None
        return clock._replace(start=clock.end, end=None, sure=clock.end_sure, window=False) if at else clock  # fmt: skip

    def minutes(self, each: Time) -> tuple[int | None, int | None]:
        clock = self.clock(each)
        if clock.start is None:
            return None, clock.end
        sure = clock.sure or clock.full or self.is_early(each)
        return guess(clock.start, sure=sure), clock.end

    def is_early(self, each: Time) -> bool:
        """Say whether an hour before seven is one of the morning: "we bake from 4"."""
        if not EARLIEST <= (each.clock.start or 0) < SEVEN:
            return False
        around = self.scanned.folded[max(0, each.node.start - AROUND) : each.node.end + AROUND]  # fmt: skip
        early = cue_of(self.scanned.lexicon.languages, "before_seven")
        return early is not None and early.search(around) is not None

    def instant(self, each: Time, day: Day) -> Span:
        """Return when a time of a day is."""
        return self.span(day.day, self.minutes(each), self.zone_for(each.clock))

    def span(self, day: date, minutes: tuple[int | None, int | None], zone: tzinfo | None) -> Span:  # fmt: skip
        known = zone or self.frame.owner_zone
        start = _at(day, minutes[0] or 0, known)
        end = None if minutes[1] is None else _at(day, minutes[1], known)
        return Span(start, end, zone is not None)


def _told_by_hour(part: Time, day: Day) -> bool:
    """Say whether "a morning" of the day is told more closely beside it, as an hour."""
    return part.clock.part and any(
        not each.clock.part and each.clock.start is not None
        and (part.clock.start or 0) <= each.clock.start < (part.clock.end or DAY)
        for each in day.times
    )  # fmt: skip


def _relative(day: Day) -> bool:
    return isinstance(day.words, Weekly | Offset)


def _clock(minutes: int | None) -> time | None:
    return None if minutes is None else time(minutes // 60 % 24, minutes % 60)


def _at(day: date, minutes: int, zone: tzinfo) -> datetime:
    days, rest = divmod(minutes, DAY)
    wall = time(rest // 60, rest % 60)
    return datetime.combine(day + timedelta(days=days), wall, zone)


def _moved(moment: datetime, minutes: int) -> datetime:
    """Return the moment moved on the wall clock of its zone."""
    return moment + timedelta(minutes=minutes)
