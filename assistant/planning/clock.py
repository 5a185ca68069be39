"""Moments of the owner's clock; arithmetic in UTC, so that no hour is lost or doubled."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_END_OF_DAY = time(23, 59, 59)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Clock:
    """The owner's zone and the hours in which nothing appears."""

    zone: ZoneInfo
    quiet_from: time
    quiet_until: time

    def local(self, moment: datetime) -> datetime:
        """Return the same moment by the owner's clock."""
        return moment.astimezone(UTC).astimezone(self.zone)

    def day(self, moment: datetime) -> date:
        """Return the owner's day that a moment falls on."""
        return self.local(moment).date()

    def later(self, moment: datetime, length: timedelta) -> datetime:
        """Return the moment that is really so much later."""
        return self.local(moment.astimezone(UTC) + length)

    def on(self, day: date, at: time) -> datetime:
        """Return a time of day; one that the clock skips comes after the gap."""
        return self.local(datetime.combine(day, at, self.zone))

    def end_of(self, day: date) -> datetime:
        """Return the last second of a day."""
        return self.on(day, _END_OF_DAY)

    def waking(self, moment: datetime) -> datetime:
        """Return the moment, or the end of the quiet hours that it falls into."""
        local = self.local(moment)
        if not self._is_quiet(local.time()):
            return local
        wraps = self.quiet_from > self.quiet_until
        tomorrow = wraps and local.time() >= self.quiet_from
        return self.on(local.date() + _DAY * tomorrow, self.quiet_until)

    def _is_quiet(self, at: time) -> bool:
        if self.quiet_from <= self.quiet_until:
            return self.quiet_from <= at < self.quiet_until
        return at >= self.quiet_from or at < self.quiet_until
