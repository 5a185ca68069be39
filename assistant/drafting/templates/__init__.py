"""The templates that ship, one module a language."""

from assistant.drafting.templates.catalogue import LANGUAGES, language_of
from assistant.drafting.templates.language import Language

__all__ = ["LANGUAGES", "Language", "language_of"]
