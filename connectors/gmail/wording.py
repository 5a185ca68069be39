"""Words into searches that are short enough for one request."""

import re
from collections.abc import Iterator, Sequence
from urllib.parse import quote

LONGEST = 1200
_WORDS = re.compile(r"[^\W_]+(?: [^\W_]+)*")


def searches(words: Sequence[str], start: str) -> Iterator[str]:
    """Yield searches for any of the words; a word of several is searched as they stand.

    A request beyond 2,048 characters would be sent in another way by Google's client.
    """
    chosen: list[str] = []
    for word in words:
        if not _WORDS.fullmatch(word):
            raise ValueError(f"{word!r} is no word to search for")
        term = f'"{word}"' if " " in word else word
        if chosen and len(quote(_query([*chosen, term], start))) > LONGEST:
            yield _query(chosen, start)
            chosen = []
        chosen.append(term)
    if chosen:
        yield _query(chosen, start)


def _query(terms: Sequence[str], start: str) -> str:
    return f"{start} {{{' '.join(terms)}}}".strip()
