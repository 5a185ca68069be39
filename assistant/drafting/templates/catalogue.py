"""Which languages there are."""

from assistant.drafting.templates import en
from assistant.drafting.templates.language import Language

LANGUAGES = {one.code: one for one in (en.LANGUAGE,)}


def language_of(code: str) -> Language:
    """Return the language of a tag such as "pt-BR", English where it is unknown."""
    return LANGUAGES.get(code.lower().replace("_", "-").partition("-")[0], en.LANGUAGE)
