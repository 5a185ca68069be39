"""Turns advice into a plan: working days, quiet hours, limits."""

from assistant.planning.calendars import Calendars, WorkingCalendar
from assistant.planning.plan import Plan, Step, Withheld
from assistant.planning.planner import next_moment, plan
from assistant.planning.policy import Policy

__all__ = [
    "Calendars",
    "Plan",
    "Policy",
    "Step",
    "Withheld",
    "WorkingCalendar",
    "next_moment",
    "plan",
]
