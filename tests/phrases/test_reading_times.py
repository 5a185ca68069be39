"""What holds for any text: bounds, growth, odd input."""

from datetime import date, datetime, timedelta, timezone
from time import process_time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from phrasebook import is_working_day, parse_span

from assistant.understanding.times import (
    Frame,
    Role,
    find_absence,
    find_promises,
    find_times,
)
from assistant.understanding.times.languages import LANGUAGES

NEW_YORK = ZoneInfo("America/New_York")
FRAME = Frame(datetime(2025, 3, 3, 10, tzinfo=timezone(timedelta(hours=-5))), NEW_YORK)
LANGUAGES_READ = ("en", "de", "fr", "es", "pt", "nl", "it")
HARD = (
    "Tuesday, March 4 at 2 or 3 PM ET, 10-11 (London time) on 5/6/2025 next week ",
    "1" * 40, "1:" * 20, "1.1.", "we will let you know ", "at 1 or ", "may may ", "- ", "((", "\n", "the following ",
    "the week after easter ", "on the 5th of next month ", "at 1 and 30 ", "T 9:00 x\n", "before christmas, ",
)  # fmt: skip


def seconds(text: str) -> float:
    started = process_time()
    find_times(text, FRAME)
    find_promises(text, FRAME, interview=None, working_day=is_working_day)
    find_absence(text, FRAME)
    return process_time() - started


@pytest.mark.parametrize("piece", HARD)
def test_four_times_the_text_costs_no_more_than_some_six_times(piece: str):
    base = piece * (3_000 // len(piece))
    seconds("warm up")
    small = min(seconds(base + " " * n) for n in range(3))

    large = min(seconds(base * 4 + " " * n) for n in range(3))
    assert large < max(6.5 * small, 0.3)


@given(st.text(max_size=200), st.sampled_from(LANGUAGES_READ))
def test_no_text_is_too_odd(text: str, language: str):
    frame = Frame(FRAME.sent, NEW_YORK, language)

    for mention in find_times(text, frame):
        assert text[mention.start : mention.end] == mention.quote


def vocabulary() -> list[str]:
    """Collect the words of all languages, with figures and marks to put among them."""
    words = [
        phrase
        for each in LANGUAGES.values()
        for _, _, row in each.words
        for phrase in row.split(",")
    ]
    names = [
        name
        for each in LANGUAGES.values()
        for name in f"{each.months}|{each.weekdays}".split("|")
    ]
    marks = [
        "1",
        "2",
        "10",
        "30",
        "31",
        "99",
        "1430",
        "2025",
        "3/4",
        "4.3.",
        "4.3.2025",
        "2:30",
        "14.30",
        "14h30",
        "24h",
        ".",
        ",",
        ":",
        "-",
        "–",
        "/",
        "(",
        ")",
        "|",
        "@",
        "+",
        "ET",
        "UTC+1",
        "GMT-03:30",
        "London",
        "²",
        "İ",
    ]
    return [*words, *names, *marks, "\n", "\n\n"]


@given(
    st.lists(st.sampled_from(vocabulary()), max_size=14),
    st.sampled_from(LANGUAGES_READ),
)
def test_words_of_time_in_any_order_are_borne(words: list[str], language: str):
    text = " ".join(words)
    frame = Frame(FRAME.sent, NEW_YORK, language)

    find_promises(text, frame, interview=None, working_day=is_working_day)
    find_absence(text, frame)
    for mention in find_times(text, frame):
        assert text[mention.start : mention.end] == mention.quote


def test_a_promise_after_the_interview_is_counted_from_it_in_working_days():
    interview = parse_span("2025-04-16T10:00:00-04:00")
    text = "We will decide within three business days after the interview."

    [found] = find_promises(
        text, FRAME, interview=interview, working_day=is_working_day
    )

    assert found.promise.by == date(2025, 4, 23)


def test_a_date_without_a_year_read_in_december_lies_ahead():
    december = Frame(datetime(2025, 12, 29, 9, tzinfo=NEW_YORK), NEW_YORK)

    [mention] = find_times("Friday, January 9 at 10am", december)

    assert mention.span is not None
    assert mention.span.start.date() == date(2026, 1, 9)


def test_the_time_that_a_change_leaves_behind_is_marked_old():
    old, new = find_times("We moved you from Tuesday 2pm to Wednesday 3pm.", FRAME)

    assert (old.role, new.role) == (Role.OLD, None)


def test_a_country_with_the_day_first_reads_the_same_digits_otherwise():
    british = Frame(FRAME.sent, NEW_YORK, "en", "US", sender_country="GB")

    assert find_times("on 4/5/2025", FRAME)[0].day == date(2025, 4, 5)
    assert find_times("on 4/5/2025", british)[0].day == date(2025, 5, 4)
