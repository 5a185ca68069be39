"""Which languages there are."""

from assistant.drafting.templates import de, en, es, fr, it, nl, pt
from assistant.drafting.templates.language import Language

_ALL = (
    en.LANGUAGE,
    de.LANGUAGE,
    fr.LANGUAGE,
    es.LANGUAGE,
    pt.LANGUAGE,
    nl.LANGUAGE,
    it.LANGUAGE,
)
LANGUAGES = {language.code: language for language in _ALL}


def language_of(code: str) -> Language:
    """Return the language of a tag such as "pt-BR", English where it is unknown."""
    return LANGUAGES.get(code.lower().replace("_", "-").partition("-")[0], en.LANGUAGE)
