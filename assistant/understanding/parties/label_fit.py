"""Tells how well a company's name fits the label of a domain."""

import re
from functools import lru_cache

from assistant.understanding.parties.company_words import COMPANY_WORDS
from assistant.understanding.parties.departments import is_department
from assistant.understanding.parties.names import NO_NAME, squeeze
from assistant.understanding.parties.titles import is_head
from assistant.understanding.phrases import fold

_SMALL = frozenset(
    "de du des del della delle di do da dos das of the and und et y e la le les los "
    "las el il lo l d van der den von".split()
)
_AND = ("and", "und", "et", "e", "y", "en")
_NOT_FIRST = COMPANY_WORDS | _SMALL


def plain(label: str) -> str:
    """Return the letters and digits of a label, folded."""
    return "".join(c for c in fold(label) if c.isalnum())


@lru_cache(maxsize=4096)
def fit(label: str, name: str) -> float:
    """Return how well a name fits a domain's label: 1 whole, 0 not at all."""
    name = re.sub(r"['’]s$", "", name)
    if len(squeeze(name)) < 3 or fold(name) in NO_NAME or len(label) < 2:
        return 0.0
    whole = plain(label)
    spellings = {whole, re.sub(r"(?<=[aou])e|(?<=s)s", "", whole)}
    spellings.add(_FORMED.sub("", whole))
    return max(_fit(spelling, name) for spelling in spellings)


_FORMED = re.compile(r"(?<=\w{3})(?:inc|llc|ltd|gmbh|corp)$")
"""A legal form that a domain ends in: "hdrinc"."""


def _fit(label: str, name: str) -> float:
    words = [plain(w) for w in re.split(r"[\s&'’]+", name) if plain(w)]
    key = squeeze(name)
    core = "".join(w for w in words if w not in _SMALL)
    joined = (
        {squeeze(name.replace("&", word)) for word in _AND} if "&" in name else set()
    )
    whole = {key, "".join(words), core, *joined}
    if label in whole:
        return 0.8 if name.isupper() and len(label) < 5 else 1.0
    if len(label) > 3 and any(k.startswith(label) for k in whole):
        return _extended(label, words)
    return _partial(label, key, words) or _abbreviated(label, words)


def _partial(label: str, key: str, words: list[str]) -> float:
    """Return how well a name fits that says less than the label, or something else first."""
    inner = words
    while inner and inner[0] in _NOT_FIRST:
        inner = inner[1:]
    rest = "".join(inner)
    if inner != words and len(rest) > 3 and label.endswith(rest):
        return 0.9
    if len(key) > 3 and label.startswith(key):
        return 0.4 + 0.5 * len(key) / len(label)
    if len(key) > 4 and label.endswith(key):
        return 0.3 + 0.5 * len(key) / len(label)
    return 0.0


def _extended(label: str, words: list[str]) -> float:
    """Return how well a name fits that says more than the label: "Tallgrass Bio"."""
    after, spelled = list(words), ""
    while after and len(spelled) < len(label):
        spelled += "".join(c for c in after.pop(0) if c.isalnum())
    own = spelled.startswith(label)
    strange = any(is_department(w) or is_head(w) for w in after)
    return 0.9 if own and not strange and len(words) < 7 else 0.0


def _abbreviated(label: str, words: list[str]) -> float:
    """Return how well a label fits that shortens some words: "NPS", "CH Val-de-Brume"."""
    inner = [w for w in words if w not in _SMALL]
    parts = ["".join(c for c in w if c.isalnum()) for w in inner]
    if len(inner) > 1 and label in (_initials(words), _initials(inner)):
        return 1.0 if len(label) > 2 else 0.6
    for cut in range(1, len(parts)):
        head, tail = "".join(parts[:cut]), parts[cut:]
        first, rest = parts[:cut], "".join(tail)
        if (
            label.endswith(rest)
            and len(rest) > 3
            and _is_short_for(label[: -len(rest)], first, head)
        ):
            return 1.0
        left = label[len(head) :]
        short = left == _initials(tail) or _shortens(left, rest)
        if label.startswith(head) and len(head) > 2 and short:
            return 0.85
    return 0.0


def _is_short_for(short: str, words: list[str], head: str) -> bool:
    """Tell whether letters stand for words, run together as `head`: "ch", "distri"."""
    begun = len(short) > 2 and head.startswith(short)
    abbreviated = len(words) == 1 and len(short) < 4 and _shortens(short, head)
    return short == _initials(words) or begun or abbreviated


def _initials(words: list[str]) -> str:
    return "".join(w[0] for w in words if w)


def _shortens(short: str, word: str) -> bool:
    """Tell whether some letters of a word, in order, make its short form: "sw", "vet"."""
    rest = iter(word)
    return short[:1] == word[:1] != "" and all(c in rest for c in short)
