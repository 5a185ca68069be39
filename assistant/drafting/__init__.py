"""Turns a step of the plan into a letter, or refuses to."""

from assistant.drafting.draft import Draft, Refusal
from assistant.drafting.machines import can_be_addressed
from assistant.drafting.templates import LANGUAGES
from assistant.drafting.writer import Template, ThankYouTo, Writer, parse_template
from assistant.drafting.writing import write

__all__ = [
    "LANGUAGES",
    "Draft",
    "Refusal",
    "Template",
    "ThankYouTo",
    "Writer",
    "can_be_addressed",
    "parse_template",
    "write",
]
