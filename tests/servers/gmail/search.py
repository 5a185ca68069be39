"""The part of Gmail's search language that this program may use, and no more."""

import re
from collections.abc import Callable
from datetime import UTC, datetime

from tests.servers.gmail.box import HIDDEN, Stored
from tests.servers.gmail.published import Violation

_TOKEN = re.compile(r'\s*(?:(-?)(\w+):(\S+)|(-?)"([^"]*)"|([{}])|(-?)([^\s{}":()]+))')
_PLACES = {"sent": "SENT", "drafts": "DRAFT", "inbox": "INBOX", "draft": "DRAFT"}
_CATEGORIES = {
    "primary": "CATEGORY_PERSONAL", "social": "CATEGORY_SOCIAL",
    "promotions": "CATEGORY_PROMOTIONS", "updates": "CATEGORY_UPDATES",
    "forums": "CATEGORY_FORUMS",
}  # fmt: skip
Test = Callable[[Stored], bool]


def compile_query(query: str) -> Test:
    """Return the test that a query stands for; raise `Violation` for any other word."""
    at, tests, either = 0, [], None
    query = query.rstrip()
    while at < len(query):
        found = _TOKEN.match(query, at)
        if found is None:
            raise Violation(f"the stand-in does not know this search: {query[at:]!r}")
        at = found.end()
        if found[6] == "{":
            either = []
        elif found[6] == "}":
            tests.append(_any_of(either or []))
            either = None
        else:
            (tests if either is None else either).append(_term(found))
    return lambda stored: all(test(stored) for test in tests)


def is_listed(stored: Stored, *, hidden_too: bool = False) -> bool:
    return hidden_too or not (stored.labels & HIDDEN)


def _any_of(tests: list[Test]) -> Test:
    return lambda stored: any(test(stored) for test in tests)


def _term(found: re.Match[str]) -> Test:
    if found[2]:
        test, negated = _operator(found[2], found[3]), found[1]
    elif found[5] is not None:
        test, negated = _phrase(found[5]), found[4]
    else:
        test, negated = _phrase(found[8]), found[7]
    return (lambda stored: not test(stored)) if negated else test


def _operator(name: str, value: str) -> Test:
    match name:
        case "after" | "before":
            limit = datetime.fromtimestamp(int(value), UTC)
            if name == "after":
                return lambda stored: stored.date >= limit
            return lambda stored: stored.date < limit
        case "rfc822msgid":
            wanted = value.strip("<>")
            return lambda stored: stored.message_id.strip("<>") == wanted
        case "category" if value in _CATEGORIES:
            return lambda stored: _CATEGORIES[value] in stored.labels
        case "in" if value in _PLACES:
            return lambda stored: _PLACES[value] in stored.labels
    raise Violation(f"the stand-in does not know {name}:{value}")


def _phrase(words: str) -> Test:
    pattern = re.compile(rf"\b{re.escape(words.lower())}\b")
    return lambda stored: bool(pattern.search(stored.text))
