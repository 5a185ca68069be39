"""Turns advice into a plan: working days, quiet hours, limits."""

from assistant.planning.plan import Plan, Step, Withheld

__all__ = ["Plan", "Step", "Withheld"]
