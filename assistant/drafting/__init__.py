"""Turns a step of the plan into a letter, or refuses to."""

from assistant.drafting.draft import Draft, Refusal
from assistant.drafting.facts import unlinked
from assistant.drafting.machines import can_be_addressed
from assistant.drafting.own_templates import (
    TemplateError,
    parse_template,
    parse_templates,
)
from assistant.drafting.rewriting import Brief, Rewrite
from assistant.drafting.templates import LANGUAGES
from assistant.drafting.writer import Template, ThankYouTo, Writer
from assistant.drafting.writing import write

__all__ = [
    "LANGUAGES",
    "Brief",
    "Draft",
    "Refusal",
    "Rewrite",
    "Template",
    "TemplateError",
    "ThankYouTo",
    "Writer",
    "can_be_addressed",
    "parse_template",
    "parse_templates",
    "unlinked",
    "write",
]
