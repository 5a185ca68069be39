"""What the owner and his guide ask of every plan."""

from dataclasses import dataclass
from datetime import time

from assistant.guides import Profile
from assistant.planning.calendars import Calendars, WorkingCalendar
from assistant.vocabulary import Owner


@dataclass(frozen=True, slots=True)
class Policy:
    """The guide, the owner's days and hours, and how sure a finding must be.

    Without a `calendar` the owner's country counts. `company_calendar` is for
    check-ins alone. Quiet hours are the owner's; where both ends are the same
    there are none.
    """

    profile: Profile
    owner: Owner
    calendar: WorkingCalendar | None = None
    company_calendar: WorkingCalendar | None = None
    quiet_from: time = time(21)
    quiet_until: time = time(7)
    confidence: float = 0.7

    @property
    def own_days(self) -> Calendars:
        """The owner's working days."""
        own = WorkingCalendar(self.owner.country, self.owner.subdivision)
        return Calendars((self.calendar or own,))

    @property
    def both_days(self) -> Calendars:
        """The days on which the owner and the company work, where its place is known."""
        company = (self.company_calendar,) if self.company_calendar else ()
        return Calendars((*self.own_days.all, *company))
