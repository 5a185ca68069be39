"""Every way of writing a day and an hour, in each language, is read back as it was meant."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.understanding.times import Frame, find_times
from assistant.understanding.times.languages import LANGUAGES

ZONES = {
    "en": "America/New_York", "de": "Europe/Berlin", "fr": "Europe/Paris", "es": "Europe/Madrid",
    "pt": "Europe/Lisbon", "nl": "Europe/Amsterdam", "it": "Europe/Rome",
}  # fmt: skip
SENT = date(2026, 3, 2)
# {w} weekday, {d} day, {m} month's name, {n} and {N} its number, {y} year, {j} ordinal.
DAYS = {
    "en": ("{w}, {m} {j}", "{w} {d} {m} {y}", "{w} {n}/{d}", "{m} {d}, {y}", "{N}/{D}/{y}", "{y}-{N}-{D}", "{w} the {j} of {m}", "{w} ({m} {d})"),
    "de": ("{w}, den {d}. {m} {y}", "{w}, {d}.{n}.", "{D}.{N}.{y}", "{w}, dem {d}. {m}", "am {d}. {m}", "{w} ({D}.{N}.)"),
    "fr": ("{w} {d} {m} {y}", "le {w} {d} {m}", "le {D}/{N}/{y}", "{w} {D}/{N}", "le {d} {m} {y}"),
    "es": ("el {w} {d} de {m}", "{w}, {d} de {m} de {y}", "el {D}/{N}/{y}", "el {w} {d}/{n}", "el día {d} de {m}"),
    "pt": ("{w}, {d} de {m}", "no dia {d} de {m} de {y}", "{w}, dia {D}/{N}", "{D}/{N}/{y}", "{w} ({D}/{N})"),
    "nl": ("{w} {d} {m} {y}", "op {w} {d} {m}", "op {d} {m} {y}", "{w} {D}-{N}-{y}", "{D}-{N}-{y}"),
    "it": ("{w} {d} {m} {y}", "il {d} {m}", "{w} {D}/{N}", "il {D}/{N}/{y}", "{w}, {d} {m}"),
}  # fmt: skip
# {h} hour of 24, {H} in two figures, {i} minutes, {t} hour of twelve, {a} am or pm.
HOURS = {
    "en": (" at {t}:{i} {a}", ", {t}:{i}{a}", " at {H}:{i}", " @ {t}:{i} {a}", ", {t}.{i}{a}"),
    "de": (" um {H}:{i} Uhr", ", {h}.{i} Uhr", " um {h}:{i}", " um {h}.{i} Uhr", ", {H}:{i} h"),
    "fr": (" à {h}h{i}", " à {h} h {i}", ", {H}:{i}", " à {h} heures {i}", " vers {h}h{i}"),
    "es": (" a las {h}:{i}", ", {H}:{i} h", " a las {h}.{i} horas", " a las {t}:{i} {a}", ", a las {H}:{i}h"),
    "pt": (" às {h}h{i}", " às {H}:{i}", ", pelas {h}h{i}", " às {h}:{i} horas", ", {H}h{i}"),
    "nl": (" om {H}:{i} uur", " om {h}.{i} uur", ", {h}:{i} uur", " om {H}:{i}", ", {h}u{i}"),
    "it": (" alle {h}:{i}", " alle ore {h}.{i}", ", ore {H}:{i}", " alle {h},{i}", ", h {h}:{i}"),
}  # fmt: skip
WAYS = [(c, d, h) for c in DAYS for d in DAYS[c] for h in HOURS[c]]


def ordinal(day: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{'th' if 11 <= day <= 13 else ending}"


def written(day: date, hour: time, way: tuple[str, str, str]) -> str:
    code, days, hours = way
    weekday = LANGUAGES[code].weekdays.split("|")[day.weekday()].split(",")[0]
    month = LANGUAGES[code].months.split("|")[day.month - 1].split(",")[0]
    if code in ("en", "de"):
        weekday, month = weekday.capitalize(), month.capitalize()
    return days.format(
        w=weekday, m=month, d=day.day, D=f"{day.day:02}", n=day.month, N=f"{day.month:02}", y=day.year, j=ordinal(day.day)
    ) + hours.format(
        h=hour.hour, H=f"{hour.hour:02}", i=f"{hour.minute:02}", t=hour.hour % 12 or 12, a="pm" if hour.hour >= 12 else "am"
    )  # fmt: skip


def frame_for(code: str) -> Frame:
    zone = ZoneInfo(ZONES[code])
    return Frame(datetime(2026, 3, 2, 10, tzinfo=zone), zone, code)


ahead = st.integers(2, 250).map(lambda days: SENT + timedelta(days=days))
hours = st.builds(time, st.integers(8, 19), st.sampled_from((0, 10, 15, 30, 45, 50)))


@pytest.mark.parametrize("way", WAYS, ids=["".join(w[1:]) for w in WAYS])
@settings(max_examples=12)
@given(day=ahead, hour=hours)
def test_a_day_and_an_hour_are_read_back(way: tuple[str, str, str], day, hour):
    text = written(day, hour, way)

    found = [m.span.start for m in find_times(text, frame_for(way[0])) if m.span]

    meant = datetime.combine(day, hour, ZoneInfo(ZONES[way[0]]))
    assert found == [meant], text


@pytest.mark.parametrize("code", DAYS)
@settings(max_examples=20)
@given(hour=hours, length=st.sampled_from((30, 45, 60, 90)))
def test_a_range_is_read_back(code: str, hour: time, length: int):
    start = datetime.combine(date(2026, 3, 12), hour)
    end = start + timedelta(minutes=length)
    day = written(start.date(), hour, (code, DAYS[code][0], ""))
    text = f"{day}, {start:%H:%M} - {end:%H:%M}"

    [found] = find_times(text, frame_for(code))

    assert found.span is not None
    assert found.span.end is not None
    assert (found.clock, found.clock_end) == (start.time(), end.time())


# {h} is the hour in words as it is asked for, {d} a day.
SPOKEN = {
    "en": (("half past {u}", 30, 0), ("quarter past {u}", 15, 0), ("quarter to {v}", 45, 0), ("{u} o'clock", 0, 0)),
    "de": (("halb {v}", 30, 0), ("Viertel nach {u}", 15, 0), ("Viertel vor {v}", 45, 0), ("{u} Uhr", 0, 0)),
    "fr": (("{u} heures et demie", 30, 0), ("{u} heures et quart", 15, 0), ("{v} heures moins le quart", 45, 0), ("{u} heures", 0, 0)),
    "es": (("las {u} y media", 30, 0), ("las {u} y cuarto", 15, 0), ("las {v} menos cuarto", 45, 0), ("las {u}", 0, 0)),
    "pt": (("às {u} e meia", 30, 0), ("às {u} e um quarto", 15, 0), ("às {u} e vinte", 20, 0), ("às {u} horas", 0, 0)),
    "nl": (("half {v}", 30, 0), ("kwart over {u}", 15, 0), ("kwart voor {v}", 45, 0), ("{u} uur", 0, 0)),
    "it": (("alle {u} e mezza", 30, 0), ("alle {u} e un quarto", 15, 0), ("alle {v} meno un quarto", 45, 0), ("alle {u}", 0, 0)),
}  # fmt: skip
AT = {"en": "at ", "de": "um ", "fr": "à ", "es": "a ", "pt": "", "nl": "om ", "it": ""}
SAID = [(code, *way[:2], hour) for code in SPOKEN for way in SPOKEN[code] for hour in (8, 9, 10)]  # fmt: skip


@pytest.mark.parametrize(("code", "way", "minute", "hour"), SAID)
def test_an_hour_in_words_is_read_back(code: str, way: str, minute: int, hour: int):
    numbers = [each.split(",")[0] for each in LANGUAGES[code].numbers.split("|")]
    said = way.format(u=numbers[hour - 1], v=numbers[hour])
    day = written(date(2026, 3, 12), time(9), (code, DAYS[code][0], ""))
    text = f"{day} {AT[code]}{said}"

    [found] = find_times(text, frame_for(code))

    assert found.span is not None, text
    assert (found.span.start.date(), found.clock) == (date(2026, 3, 12), time(hour, minute))  # fmt: skip
