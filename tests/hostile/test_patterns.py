"""Every pattern that strangers' words are matched against takes linear time."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from time import process_time
from typing import get_args

import pytest

import assistant.reading
import assistant.understanding
from assistant.patterns import Deferred
from assistant.understanding import phrases, words
from assistant.understanding.times.languages import LANGUAGES
from assistant.understanding.times.text.cues import Name, cue_of, event_named
from assistant.understanding.times.text.grammar import Rule

# Short texts come first, lest exponential work hold us for ever.
SHORT, SIZE = (24, 96), 2_400
STUCK = 0.25
# What takes no longer than this is quick, however it grows: quadratic work takes longer on any machine.
QUICK = 0.0015
# A busy machine may make one measurement look bad; quadratic work looks bad each time.
LOOKS = 3
# Linear work grows 4-fold from n to 4n, quadratic work 16-fold.
GROWTH = 9.0
# Reading leaves no white space in a row, so that none stands here.
PUMPS = (
    "a", "a ", "1", "1 ", "1.", "1:", ".", ", ", "-", "- ", "on ", "A", "A ", "Aa ", "A. ", "(", ")",
    "@", "a@", "a@b.c ", "<", "é", "'", "at 1 or ", "tuesday ", "march 4 ", "> ",
)  # fmt: skip
# Matched against a single word, a line that was cut, or a title, and never at large.
SHORT_OF_IT = frozenset({
    "assistant.reading.split._RULE", "assistant.understanding.parties.posts.title_bounds._VERB",
    "assistant.understanding.parties.posts.title_bounds._FOLLOWING", "assistant.understanding.parties.words.title_cleaning._TAIL",
    "assistant.understanding.parties.words.departments._OF", "assistant.understanding.parties.sign_offs._STREET",
    "assistant.reading.signature._HOURS",
})  # fmt: skip
LITERAL = re.compile(r"[a-zA-Z]{2,}")


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield the patterns of all modules, cues and phrases, each with a name."""
    for package in (assistant.reading, assistant.understanding):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(found.name)
            for name, value in vars(module).items():
                yield from within(f"{module.__name__}.{name}", value)
    yield from within(
        "cues",
        tuple(cue_of((code,), name) for code in LANGUAGES for name in get_args(Name))
        + tuple(event_named((code,)) for code in LANGUAGES),
    )
    for language in (*words.LANGUAGES, words.ELSEWHERE):
        for cue, lines in language.expanded().items():
            for line in filter(None, map(str.strip, lines.splitlines())):
                yield f"{language.code} {cue}: {line}", phrases.compiled(line)
                inside = phrases.compiled_for_sentences(line)
                yield f"{language.code} {cue}, inside: {line}", inside


def within(name: str, value: object) -> Iterator[tuple[str, re.Pattern[str]]]:
    if isinstance(value, re.Pattern | Deferred):
        if isinstance(value.pattern, str):
            yield name, value
    elif isinstance(value, Rule):
        yield name, re.compile(value.pattern)
    elif isinstance(value, tuple):
        for each in value:
            yield from within(name, each)


def pumps(pattern: re.Pattern[str]) -> list[str]:
    """Return what to repeat: odd pieces, and the words of the pattern itself."""
    own = list(dict.fromkeys(LITERAL.findall(pattern.pattern)))[:6]
    return [*PUMPS, *(f"{word} " for word in own), *own, " ".join(own)]


def seconds(pattern: re.Pattern[str], text: str) -> float:
    began = process_time()
    for _ in pattern.finditer(text):
        pass
    return process_time() - began


def least_growth(pattern: re.Pattern[str], pump: str) -> float:
    """Return the growth in the best of several looks, with as few of them as need be."""
    growth = float("inf")
    for _ in range(LOOKS):
        growth = min(growth, grows(pattern, pump))
        if growth <= GROWTH or growth == float("inf"):
            break
    return growth


def grows(pattern: re.Pattern[str], pump: str) -> float:
    """Return how many times longer four times the text takes, 0 where all is quick."""
    if any(seconds(pattern, stretched(pump, size)) > STUCK for size in SHORT):
        return float("inf")
    if seconds(pattern, stretched(pump, SIZE)) < QUICK:
        return 0.0
    small, large = (
        min(seconds(pattern, stretched(pump, size)) for _ in range(3))
        for size in (SIZE // 4, SIZE)
    )
    return large / max(small, QUICK / 40) if large > QUICK else 0.0


def stretched(pump: str, size: int) -> str:
    return pump * (size // max(1, len(pump))) + "!"


ALL = list({(p.pattern, p.flags): (name, p) for name, p in patterns() if name not in SHORT_OF_IT}.values())  # fmt: skip


@pytest.mark.parametrize("part", range(16))
def test_four_times_the_text_is_some_four_times_the_work(part: int):
    slow = {
        name: (pump, round(growth, 1))
        for name, pattern in ALL[part::16]
        for pump in pumps(pattern)
        if (growth := least_growth(pattern, pump)) > GROWTH
    }

    assert not slow


def test_the_patterns_were_found():
    names = {name.split(":")[0].split(".")[0] for name, _ in ALL}

    assert len(ALL) > 1000
    assert {"assistant", "cues", "en reschedule"} <= names
