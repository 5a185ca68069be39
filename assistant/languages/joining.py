"""Sets the parts of all languages together: letters mix languages."""

from collections.abc import Iterable


def either(parts: Iterable[str]) -> str:
    """Return the alternatives of an expression, those of each language apart by bars."""
    return "|".join(filter(None, parts))


def each_of(parts: Iterable[str]) -> str:
    """Return the alternatives of an expression, each once; none holds a bar itself."""
    whole = (word for part in parts if part for word in part.split("|"))
    return "|".join(dict.fromkeys(whole))


def words_of(parts: Iterable[str]) -> tuple[str, ...]:
    """Return the words of all parts, each once."""
    return tuple(dict.fromkeys(word for part in parts for word in part.split()))
