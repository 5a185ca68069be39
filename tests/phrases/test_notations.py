"""Whatever way of writing a day meets whatever way of writing an hour."""

from datetime import date, datetime
from itertools import cycle, product
from zoneinfo import ZoneInfo

import pytest
from notations import (
    DAYS,
    HOURS,
    LAYOUTS,
    MONTHS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)

from assistant.understanding.times import Frame, find_times

COUNTRIES = {"en": "US", "de": "DE", "fr": "FR", "es": "ES", "pt": "PT", "nl": "NL", "it": "IT"}  # fmt: skip
ZONE = ZoneInfo("Europe/Paris")
SENT = datetime(2026, 2, 3, 9, 30, tzinfo=ZONE)
# A day whose figures could be a month too, and one whose could not.
WHEN = (datetime(2026, 2, 5, 14, 15, tzinfo=ZONE), datetime(2026, 2, 13, 9, 15, tzinfo=ZONE))  # fmt: skip


def written_day(notation: str, day: date, language: str) -> str:
    weekday, month = day.weekday(), day.month - 1
    ending = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return notation.format(
        W=WEEKDAYS[language].split()[weekday], w=SHORT_WEEKDAYS[language].split()[weekday],
        M=MONTHS[language].split()[month], m=SHORT_MONTHS[language].split()[month],
        d=day.day, D=f"{day.day:02}", n=day.month, N=f"{day.month:02}", Y=day.year, y=f"{day.year % 100:02}",
        o=f"{day.day}{'th' if day.day in (11, 12, 13) else ending}",
    )  # fmt: skip


def written_hour(notation: str, at: datetime) -> str:
    return notation.format(h=at.hour, H=f"{at.hour:02}", k=at.hour % 12 or 12, a="P" if at.hour > 12 else "A")  # fmt: skip


def texts() -> list[tuple[str, str, datetime]]:
    found = []
    for language in DAYS:
        hours, moments = cycle(HOURS[language]), cycle(WHEN)
        for notation, layout in product(DAYS[language], LAYOUTS[language]):
            at, hour = next(moments), next(hours)
            day = written_day(notation, at.date(), language)
            text = layout.format(d=day, t=written_hour(hour, at))
            found.append((language, text.replace("¶", "\n"), at))
    return found


@pytest.mark.parametrize(("language", "text", "at"), texts())
def test_a_day_and_an_hour_are_one_instant(language: str, text: str, at: datetime):
    order = language != "en"
    frame = Frame(SENT, ZONE, language=language, owner_country=COUNTRIES[language], day_first=order)  # fmt: skip

    starts = [m.span.start for m in find_times(text, frame) if m.span]

    assert starts == [at]
