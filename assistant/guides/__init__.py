"""Knows the guides: rules as data, and the advice that they give."""

from assistant.guides.advice import (
    Advice,
    AfterInterview,
    AtOnce,
    DayBefore,
    DaysAfter,
    OnDay,
    Silence,
    Timing,
    Within,
)
from assistant.guides.advising import advise
from assistant.guides.comparing import Row, compare
from assistant.guides.parsing import parse_profile
from assistant.guides.problems import ProfileError
from assistant.guides.profile import Channel, Profile
from assistant.guides.rule import Rule
from assistant.guides.rulebook import RULES, WHAT, WHEN, Definition
from assistant.guides.situation import Situation
from assistant.guides.suggesting import keep_looking, suggestions
from assistant.guides.values import show_value

__all__ = [
    "RULES",
    "WHAT",
    "WHEN",
    "Advice",
    "AfterInterview",
    "AtOnce",
    "Channel",
    "DayBefore",
    "DaysAfter",
    "Definition",
    "OnDay",
    "Profile",
    "ProfileError",
    "Row",
    "Rule",
    "Silence",
    "Situation",
    "Timing",
    "Within",
    "advise",
    "compare",
    "keep_looking",
    "parse_profile",
    "show_value",
    "suggestions",
]
