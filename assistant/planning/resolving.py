"""Turns what a guide advises into moments: working days, holidays, quiet hours."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import assert_never

from assistant.guides import (
    Advice,
    AfterInterview,
    AtOnce,
    DayBefore,
    DaysAfter,
    OnDay,
    Within,
)
from assistant.planning.calendars import Calendars
from assistant.planning.clock import Clock
from assistant.planning.policy import Policy

_DAY = timedelta(days=1)
_GRACE = timedelta(hours=2)
_FRIDAY_RULE = "thank-you.friday"
_EVE = "That is a day off or its eve, so the thanks wait for the next working day."
# A check-in or last thanks may go out a day later, and is stale after a week of work.
_LEEWAY, _STALE = 1, 5


@dataclass(frozen=True, slots=True)
class Frame:
    """When a follow-up is drafted, sent and given up, by which rule, and why so."""

    due: datetime
    send_by: datetime
    late: datetime
    rule: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Resolver:
    """The owner's clock and working days; a check-in counts the company's days too."""

    clock: Clock
    days: Calendars

    def frame(self, advice: Advice) -> Frame:
        """Return the moments of a follow-up."""
        match advice.timing:
            case AfterInterview() as timing:
                found = self._thanks(timing, advice.rule)
            case OnDay(distance=distance, at=at):
                found = self._on_day(self._first(distance, advice), at, advice)
            case Within() as timing:
                found = self._within(timing, advice)
            case AtOnce() as timing:
                found = self._at_once(timing, advice.rule)
            case DayBefore(start=start, day=day, at=at):
                end = self.clock.local(start)
                found = Frame(self.clock.on(day, at), end, end, advice.rule)
            case _:
                assert_never(advice.timing)
        return self._awake(found)

    def _awake(self, frame: Frame) -> Frame:
        """Return the frame outside the quiet hours, with its end after its start."""
        due = self.clock.waking(frame.due)
        send_by = frame.send_by
        if send_by <= due:
            send_by = self.clock.later(due, _GRACE)
        return Frame(due, send_by, max(frame.late, send_by), frame.rule, frame.note)

    def _thanks(self, timing: AfterInterview, rule: str) -> Frame:
        clock = self.clock
        due = clock.later(timing.end, timing.after)
        if timing.not_before:
            due = max(due, clock.local(timing.not_before))
        if timing.eve_at and self._is_eve(timing.day):
            return self._monday(timing, timing.eve_at, due)
        return Frame(
            due,
            self._end_of_window(timing, timing.send_by),
            self._end_of_window(timing, timing.late),
            rule,
        )

    def _is_eve(self, day: date) -> bool:
        """Whether a day, or the one after it, is no working day."""
        return not (self.days.is_working(day) and self.days.is_working(day + _DAY))

    def _monday(self, timing: AfterInterview, at: time, due: datetime) -> Frame:
        day = self.days.after(timing.day)
        send_by = self.clock.on(day, timing.eve_send_by or at)
        due = max(due, self.clock.on(day, at))
        return Frame(due, send_by, self.clock.end_of(day), _FRIDAY_RULE, _EVE)

    def _end_of_window(
        self, timing: AfterInterview, length: timedelta | None
    ) -> datetime:
        if length is None:
            return self.clock.end_of(self.clock.day(timing.end) + _DAY)
        return self.clock.later(timing.end, length)

    def _first(self, distance: DaysAfter, advice: Advice) -> date:
        """Return the first working day that every distance allows."""
        return max(self._day(one) for one in (distance, *advice.also_after))

    def _day(self, distance: DaysAfter) -> date:
        day = distance.day + _DAY * distance.days
        return self.days.after(day, distance.working_days)

    def _on_day(self, day: date, at: time, advice: Advice) -> Frame:
        return Frame(
            self.clock.on(day, at),
            self.clock.end_of(self.days.after(day, _LEEWAY)),
            self.clock.end_of(self.days.after(day, _STALE)),
            advice.rule,
        )

    def _within(self, timing: Within, advice: Advice) -> Frame:
        day = max([self._asked(timing), *(self._day(one) for one in advice.also_after)])
        usual = self._on_day(day, timing.at, advice)
        last = self.clock.end_of(timing.by)
        return Frame(
            usual.due, max(last, self.clock.end_of(day)), usual.late, usual.rule
        )

    def _asked(self, timing: Within) -> date:
        """Return the day itself, or the span's second working day."""
        first = self.days.on_or_after(timing.since)
        second = self.days.after(first)
        if timing.since < timing.by and second <= timing.by:
            return second
        return first

    def _at_once(self, timing: AtOnce, rule: str) -> Frame:
        clock = self.clock
        if timing.by and timing.by >= clock.day(timing.since):
            end = clock.end_of(timing.by)
            return Frame(clock.local(timing.since), end, end, rule)
        return Frame(
            clock.local(timing.since),
            clock.later(timing.since, timing.within),
            clock.later(timing.since, timing.late),
            rule,
        )


def resolver(policy: Policy, days: Calendars) -> Resolver:
    """Return the resolver of an owner's policy that counts these working days."""
    zone = policy.owner.timezone
    return Resolver(Clock(zone, policy.quiet_from, policy.quiet_until), days)
