"""Whatever way of telling a day meets whatever way of promising an answer by it."""

from datetime import date, datetime
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from wordings import DAYS, OTHERWISE, PROMISES, TOLD

from assistant.understanding.times import Frame, find_promises

ZONE = ZoneInfo("Europe/Paris")
SENT = datetime(2026, 3, 4, 10, 0, tzinfo=ZONE)


def promised(language: str, sentence: str, told: str) -> date | None:
    text = sentence.replace("{C}", told[0].upper() + told[1:]).replace("{}", told)
    frame = Frame(SENT, ZONE, language=language, owner_country=language.upper().replace("EN", "US"))  # fmt: skip
    found = find_promises(text, frame, interview=None, working_day=lambda day: day.weekday() < 5)  # fmt: skip
    return found[-1].promise.by if found else None


@pytest.mark.parametrize(("language", "sentence"), [(code, each) for code in PROMISES for each in PROMISES[code]])  # fmt: skip
def test_each_way_of_promising_takes_each_way_of_telling_a_day(language: str, sentence: str):  # fmt: skip
    found = {told: promised(language, sentence, told) for told in TOLD[language]}

    assert found == dict(zip(TOLD[language], DAYS.values(), strict=True))


@pytest.mark.parametrize(("language", "sentence", "told"), [(code, *pair) for code in OTHERWISE for pair in product(OTHERWISE[code], TOLD[code])])  # fmt: skip
def test_a_day_for_something_else_promises_no_answer(language: str, sentence: str, told: str):  # fmt: skip
    assert promised(language, sentence, told) is None
