"""What the owner and his guide ask of every plan."""

from dataclasses import dataclass
from datetime import time

from assistant.applications import CompanyPlace
from assistant.guides import Profile
from assistant.planning.calendars import Calendars, WorkingCalendar
from assistant.vocabulary import Owner


@dataclass(frozen=True, slots=True)
class Policy:
    """The guide, the owner's days and hours, and how sure a finding must be.

    Without a `calendar` the owner's country counts. `company_calendar` is for
    check-ins alone; without one, the place that their letters tell. Quiet hours are
    the owner's; where both ends are the same there are none. `thank_each` gives every
    interviewer whose address is known a thank-you of his own.
    """

    profile: Profile
    owner: Owner
    calendar: WorkingCalendar | None = None
    company_calendar: WorkingCalendar | None = None
    quiet_from: time = time(21)
    quiet_until: time = time(7)
    confidence: float = 0.7
    thank_each: bool = False

    @property
    def own_days(self) -> Calendars:
        """The owner's working days."""
        own = WorkingCalendar(self.owner.country, self.owner.subdivision)
        return Calendars((self.calendar or own,))

    def both_days(self, place: CompanyPlace | None) -> Calendars:
        """Return the days on which both the owner and the company work."""
        company = self.company_calendar
        if company is None and place:
            company = WorkingCalendar(place.country, place.subdivision)
        return Calendars((*self.own_days.all, *((company,) if company else ())))
