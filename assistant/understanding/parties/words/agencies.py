"""What agencies and their people are called: those who look on behalf of others."""

import re
from collections.abc import Iterable, Iterator

from assistant.languages import CLIENTS, either
from assistant.patterns import deferred
from assistant.understanding.parties.words.agency_names import AGENCY_NAMES
from assistant.understanding.parties.words.names import lead

AGENCY = deferred(
    rf"randstad|adecco|manpower|\bhays|{AGENCY_NAMES}|blue arrow$|\byacht\b|\bhudson$|"
    rf"{either(d.agencies for d in CLIENTS)}"
)
PLACES_PEOPLE = deferred(either(c.placers for c in CLIENTS))
"""The titles of those who work for an agency, whatever that is called."""
_ANY_CLIENT = deferred(either(c.stems for c in CLIENTS))
"""One of these stands in whatever `_CLIENT` finds, and is found much sooner."""
_CLIENT = deferred(rf"\b(?:{either(d.spoken for d in CLIENTS)})\b")


def speaks_for_client(folded: str) -> bool:
    """Tell whether a letter, folded, speaks of its writer's client."""
    known = _ANY_CLIENT.search(folded) is not None
    return known and _CLIENT.search(folded) is not None


def describes_client(folded: str, languages: Iterable[str]) -> bool:
    """Tell whether a letter speaks of an employer that it does not name: "for a brewery near Leeds"."""
    return any(lead(code, "client.described").search(folded) for code in languages)


def speaks_of_others(folded: str, languages: Iterable[str]) -> bool:
    """Tell whether who hires is spoken of as somebody else: "they went for another"."""
    return any(lead(code, "client.talk").search(folded) for code in languages)


_CLIENT_NAME = deferred(
    rf"(?i)(?<!\w)(?:{either(d.labels for d in CLIENTS)})"
    rf"(?:\s*[:|=]\s*|,? )(?:(?:{either(d.articles for d in CLIENTS)}) )?(?=[A-ZÀ-Þ])"
)


BEGINS_NAME = deferred(rf"(?!{either(d.nouns for d in CLIENTS)})[A-Z].{{0,60}}\w .?$")
"""A word for a company that is part of its name: "Empresa Alfa"; German nouns are none."""


def client_labels(text: str) -> Iterator[re.Match[str]]:
    """Yield where words for a client lead to a name: a line's end parts them from it.

    Unless they are all of their line: "a message from the employer:" names nobody.
    """
    for match in _CLIENT_NAME.finditer(text):
        line = text.rfind("\n", 0, match.start()) + 1
        if "\n" not in match.group() or not text[line : match.start()].strip(" -*•|"):
            yield match
