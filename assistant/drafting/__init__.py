"""Turns a step of the plan into a letter, or refuses to."""

from assistant.drafting.draft import Draft, Refusal

__all__ = ["Draft", "Refusal"]
