"""Turns advice into a plan: working days, quiet hours, limits."""

from assistant.planning.appearing import appears
from assistant.planning.calendars import Calendars, WorkingCalendar
from assistant.planning.planner import next_moment, plan
from assistant.planning.policy import Policy
from assistant.planning.steps import Plan, Step, Withheld

__all__ = [
    "Calendars",
    "Plan",
    "Policy",
    "Step",
    "Withheld",
    "WorkingCalendar",
    "appears",
    "next_moment",
    "plan",
]
