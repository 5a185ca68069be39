from datetime import date

import pytest

from assistant.planning import Calendars, WorkingCalendar


@pytest.mark.parametrize(
    ("place", "day", "works"),
    [
        (("US",), date(2025, 11, 27), False),
        (("US",), date(2025, 11, 28), True),
        (("US",), date(2025, 11, 29), False),
        (("DE",), date(2025, 6, 19), True),
        (("DE", "BY"), date(2025, 6, 19), False),
        (("DE", "nowhere"), date(2025, 12, 25), False),
        (("SA",), date(2025, 3, 7), False),
        (("SA",), date(2025, 3, 9), True),
        (("nowhere",), date(2025, 12, 25), True),
        ((), date(2025, 12, 25), True),
        ((), date(2025, 12, 27), False),
    ],
)
def test_a_country_works_on_its_own_days(place, day: date, works: bool):
    assert WorkingCalendar(*place).is_working(day) is works


def test_days_are_counted_over_weekends_holidays_and_the_year():
    american = Calendars((WorkingCalendar("US"),))

    assert american.after(date(2025, 11, 26)) == date(2025, 11, 28)
    assert american.after(date(2025, 12, 30), 3) == date(2026, 1, 5)
    assert american.on_or_after(date(2025, 11, 27)) == date(2025, 11, 28)
    assert american.on_or_after(date(2025, 11, 28)) == date(2025, 11, 28)


def test_two_calendars_work_only_on_common_days():
    both = Calendars((WorkingCalendar("US"), WorkingCalendar("DE")))

    assert both.after(date(2025, 4, 17)) == date(2025, 4, 22)
    assert both.after(date(2025, 7, 3)) == date(2025, 7, 7)
