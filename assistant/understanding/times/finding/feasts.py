"""Movable and fixed feasts by which people count: "the week after Easter"."""

from datetime import date, timedelta

from assistant.understanding.times.patterns.daywords import Feast

# A feast that is over since so few days is still the one meant by "after Easter".
JUST_BEFORE = timedelta(days=3)
THURSDAY = 3
# Days from Easter Sunday: the first and the last day on which nobody works.
MOVABLE = {
    "maundy thursday": (-3, -3),
    "good friday": (-2, -2),
    "easter monday": (1, 1),
    "whit monday": (50, 50),
    "carnival": (-48, -46),
    "easter": (-2, 1),
    "ascension": (39, 40),
    "pentecost": (49, 50),
    "corpus christi": (60, 61),
}
# "Until Easter Monday" includes the day, "until Easter" does not.
SINGLE = frozenset({"maundy thursday", "good friday", "easter monday", "whit monday"})
FIXED = {
    "christmas": ((12, 25), (12, 26)),
    "christmas eve": ((12, 24), (12, 26)),
    "new year": ((12, 31), (1, 1)),
    "epiphany": ((1, 6), (1, 6)),
    "fourth of july": ((7, 4), (7, 4)),
    "assumption": ((8, 15), (8, 15)),
    "all saints": ((11, 1), (11, 1)),
    "all souls": ((11, 2), (11, 2)),
    "april 25": ((4, 25), (4, 25)),
    "armistice": ((11, 11), (11, 11)),
    "august 1": ((8, 1), (8, 1)),
    "bastille day": ((7, 14), (7, 14)),
    "brazil's independence": ((9, 7), (9, 7)),
    "canada day": ((7, 1), (7, 1)),
    "december bridge": ((12, 6), (12, 8)),
    "german unity": ((10, 3), (10, 3)),
    "halloween": ((10, 31), (10, 31)),
    "hispanic day": ((10, 12), (10, 12)),
    "immaculate conception": ((12, 8), (12, 8)),
    "italian republic": ((6, 2), (6, 2)),
    "juneteenth": ((6, 19), (6, 19)),
    "king's day": ((4, 27), (4, 27)),
    "may 5": ((5, 5), (5, 5)),
    "may day": ((5, 1), (5, 1)),
    "saint john": ((6, 24), (6, 24)),
    "saint nicholas": ((12, 6), (12, 6)),
    "saint nicholas' eve": ((12, 5), (12, 5)),
    "saint patrick": ((3, 17), (3, 17)),
}
# Month, weekday, which one of the month (-1 the last), days off behind it.
WEEKDAYS = {
    "martin luther king": (1, 0, 3, 0),
    "presidents' day": (2, 0, 3, 0),
    "early may": (5, 0, 1, 0),
    "memorial day": (5, 0, -1, 0),
    "late august": (8, 0, -1, 0),
    "columbus day": (10, 0, 2, 0),
    "labor day": (9, 0, 1, 0),
    "thanksgiving": (11, 3, 4, 1),
}


def easter(year: int) -> date:
    """Return Easter Sunday (Gregorian, by Butcher's rule)."""
    golden, century = year % 19, year // 100
    skipped = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30  # fmt: skip
    moon = skipped - (skipped // 28) * (1 - (29 // (skipped + 1)) * ((21 - golden) // 11))  # fmt: skip
    sunday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    ahead = moon - sunday
    month = 3 + (ahead + 40) // 44
    return date(year, month, ahead + 28 - 31 * (month // 4))


def days_off(name: str, year: int) -> tuple[date, date] | None:
    """Return the first and the last day of a feast, None for a name unknown.

    A feast called by its date has that for a name: "7-4".
    """
    if name[:1].isdigit():
        month, day = map(int, name.split("-"))
        return date(year, month, day), date(year, month, day)
    if name in MOVABLE:
        sunday = easter(year)
        first, last = (sunday + timedelta(days=n) for n in MOVABLE[name])
        return first, last
    if name in FIXED:
        (month, day), (to_month, to_day) = FIXED[name]
        return date(year, month, day), date(year + (to_month < month), to_month, to_day)
    if name in WEEKDAYS:
        month, weekday, which, more = WEEKDAYS[name]
        begun = nth_weekday(year, month, weekday, which)
        return begun, begun + timedelta(days=more)
    return None


def nth_weekday(year: int, month: int, weekday: int, which: int) -> date:
    """Return the third Wednesday of a month, the last one for -1."""
    if which < 0:
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))


def coming(name: str, today: date) -> tuple[date, date] | None:
    """Return the days of the feast that is near or ahead."""
    years = (today.year - 1, today.year, today.year + 1)
    found = (days for year in years if (days := days_off(name, year)))
    return next((days for days in found if days[1] + JUST_BEFORE >= today), None)


def week_after(name: str, today: date) -> tuple[date, date] | None:
    """Return the working days behind a feast, to the Friday of their week."""
    days = coming(name, today)
    if days is None:
        return None
    first = days[1] + timedelta(days=1)
    while first.weekday() > 4:
        first += timedelta(days=1)
    return first, first + timedelta(days=4 - first.weekday())


def whole_week_after(name: str, today: date) -> tuple[date, date] | None:
    """Return the week after a feast: the next one where most of its own is over by then."""
    days = week_after(name, today)
    if days is None or days[0].weekday() < THURSDAY:
        return days
    return days[1] + timedelta(days=3), days[1] + timedelta(days=7)


def week_before(name: str, today: date) -> tuple[date, date] | None:
    """Return the working week before the one in which a feast begins."""
    days = coming(name, today)
    if days is None:
        return None
    monday = days[0] - timedelta(days=days[0].weekday() + 7)
    return monday, monday + timedelta(days=4)


def eve(name: str, today: date) -> date | None:
    """Return the last weekday before a feast."""
    days = coming(name, today)
    if days is None or name in SINGLE:
        return days and days[0]
    day = days[0] - timedelta(days=1)
    while day.weekday() > 4:
        day -= timedelta(days=1)
    return day


def day_after(feast: Feast, today: date) -> date | None:
    """Return the day behind a feast, or the weekday named behind it."""
    days = coming(feast.name, today)
    if days is None:
        return None
    first = days[1] + timedelta(days=1)
    wanted = first.weekday() if feast.weekday is None else feast.weekday
    return first + timedelta(days=(wanted - first.weekday()) % 7)
