"""The values that a rule's parameters take, and how they are written."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time, timedelta
from enum import StrEnum

from assistant.vocabulary import parse_duration

Value = timedelta | time | int | str

NEXT_DAY = "next day"
OFF = "off"

_MOST = 365


class Form(StrEnum):
    """What a parameter measures.

    DEADLINE is a length, or the end of the next day; EVENING an hour, or "off".
    """

    LENGTH = "length"
    DEADLINE = "deadline"
    CLOCK = "clock"
    COUNT = "count"
    CHOICE = "choice"
    EVENING = "evening"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a rule; `default` is the one of the balanced profile."""

    form: Form
    default: Value
    choices: tuple[str, ...] = ()


def length(default: timedelta) -> Parameter:
    """Return a parameter that holds a length of time, such as "24h"."""
    return Parameter(Form.LENGTH, default)


def clock(default: time) -> Parameter:
    """Return a parameter that holds a time of the owner's day, such as "09:00"."""
    return Parameter(Form.CLOCK, default)


def count(default: int) -> Parameter:
    """Return a parameter that holds a number of days or things, from 0 to 365."""
    return Parameter(Form.COUNT, default)


def choice(*choices: str) -> Parameter:
    """Return a parameter that holds one of these words, the first by default."""
    return Parameter(Form.CHOICE, choices[0], choices)


def evening(usual: time) -> Parameter:
    """Return a parameter that is "off", or holds an hour of the owner's evening."""
    return Parameter(Form.EVENING, OFF, (OFF, f"{usual:%H:%M}"))


def parse_value(parameter: Parameter, value: object) -> Value:
    """Return the value that TOML gives; raise `ValueError` that says what is meant."""
    match parameter.form:
        case Form.LENGTH:
            return parse_duration(value)
        case Form.DEADLINE:
            return NEXT_DAY if value == NEXT_DAY else parse_duration(value)
        case Form.CLOCK:
            return _clock(value)
        case Form.COUNT:
            return _count(value)
        case Form.CHOICE | Form.EVENING:
            read = _choice if parameter.form is Form.CHOICE else _evening
            return read(parameter.choices, value)


def show_value(value: Value) -> str:
    """Return the value as a profile writes it."""
    if isinstance(value, timedelta):
        return _length(value)
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return str(value)


def _length(value: timedelta) -> str:
    minutes, seconds = divmod(int(value.total_seconds()), 60)
    if seconds:
        return f"{minutes * 60 + seconds}s"
    hours, rest = divmod(minutes, 60)
    return f"{minutes}min" if rest else f"{hours}h"


def _clock(value: object) -> time:
    if isinstance(value, time):
        return value.replace(tzinfo=None)
    try:
        return time.fromisoformat(str(value)).replace(tzinfo=None)
    except ValueError:
        raise ValueError('is a time of day such as "09:00"') from None


def _evening(choices: tuple[str, ...], value: object) -> time | str:
    """Return the hour; true is the usual one, false is "off"."""
    if value is False or value == OFF:
        return OFF
    try:
        return _clock(choices[-1] if value is True else value)
    except ValueError:
        raise ValueError(
            f'is "{OFF}", or a time of day such as "{choices[-1]}"'
        ) from None


def _count(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST:
        return value
    raise ValueError(f"is a whole number from 0 to {_MOST}")


def _choice(choices: tuple[str, ...], value: object) -> str:
    if value not in choices:
        raise ValueError("is one of " + ", ".join(f'"{one}"' for one in choices))
    return str(value)


Parameters = Mapping[str, Parameter]
