"""Templates become text: sandboxed, strict, and values are never templates."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from assistant.drafting.draft import Refusal

if TYPE_CHECKING:
    from jinja2 import Environment, Template

_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")
_PARAGRAPH = "\u2029"
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")

Value = str | int | bool | None


def render(text: str, values: Mapping[str, Value]) -> str | Refusal:
    """Return the text of a template, or say what is wrong with the template."""
    from jinja2 import TemplateError  # noqa: PLC0415  (slow to import)

    try:
        return _compiled(text).render(values)
    except (
        TemplateError,
        ArithmeticError,
        TypeError,
        ValueError,
        LookupError,
    ) as error:
        return Refusal("letter.proof", f"the template does not work: {error}")


def fault_of(text: str) -> str | None:
    """Return what keeps a text from being a template, None where it is one."""
    from jinja2 import TemplateSyntaxError  # noqa: PLC0415

    try:
        _compiled(text)
    except TemplateSyntaxError as error:
        return f"line {error.lineno}: {error.message}"
    return None


def render_paragraphs(
    text: str, values: Mapping[str, Value]
) -> tuple[str, ...] | Refusal:
    """Return the paragraphs of a template, each on one line.

    They are those of the template itself: a sentence that falls out leaves no gap.
    """
    marked = _BLANK_LINES.sub(_PARAGRAPH, text.replace("\r\n", "\n").strip())
    rendered = render(marked, values)
    if isinstance(rendered, Refusal):
        return rendered
    # A company whose name ends in a full stop ends its sentence too.
    parts = (_TWO_STOPS.sub(".", part) for part in rendered.split(_PARAGRAPH))
    lines = (" ".join(part.split()) for part in parts)
    return tuple(line for line in lines if line)


@lru_cache(maxsize=256)
def _compiled(text: str) -> "Template":
    return _environment().from_string(text)


@lru_cache(maxsize=1)
def _environment() -> "Environment":
    from jinja2 import StrictUndefined  # noqa: PLC0415
    from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415

    # Plain text: escaping for HTML would only spoil an apostrophe.
    return ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        autoescape=False,
    )
