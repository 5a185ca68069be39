"""Gives bent titles their own form: behind "des", "Filialleiters" is "Filialleiter"."""

from assistant.languages import CASES, LANGUAGES, each_of
from assistant.patterns import deferred
from assistant.understanding.parties.words.title_cleaning import EDGE
from assistant.understanding.parties.words.titles import is_head

BENDING = frozenset(one.code for one in LANGUAGES if one.cases.articles)
"""The languages in which titles are bent."""
LED = deferred(rf"\b(?:{each_of(c.articles for c in CASES)})$")
"""What a bent title stands behind."""
_REACH = 4
_OWNING = deferred(rf"(?:{each_of(c.owning for c in CASES)})$")
_WEAK = deferred(
    rf"(?:{each_of(c.weak for c in CASES)})({each_of(c.weak_ends for c in CASES)})$"
)
_NOMINAL = deferred(
    rf"(?:{each_of(c.nominal for c in CASES)})({each_of(c.nominal_ends for c in CASES)})$"
)
"""Adjectives that stand for who does something: "einer Justizfachangestellten"."""
_STRONG = deferred(rf"(?:{each_of(c.strong for c in CASES)})$")
_BENT = {end: own for c in CASES for end, own in c.bent.items()}
_BENT_END = deferred(rf"(?<=[a-zäöüß])(?:{'|'.join(_BENT)})$")


def nominative(words: list[str], led: str) -> list[str]:
    """Return a title's words as they stand in a list of posts, not behind the article `led`."""
    for at, word in enumerate(words[:_REACH]):
        if not word[:1].isupper() or not is_head(word):
            continue
        bare = word.rstrip(EDGE)
        if nominal := _NOMINAL.search(bare):
            own = bare[: nominal.start(1)]
            return [*words[:at], own + word[len(bare) :], *words[at + 1 :]]
        if not _OWNING.search(led.strip()):
            return words
        weak = _WEAK.search(bare)
        own = _STRONG.sub("", bare[: weak.start(1)] if weak else bare)
        if own == bare or not is_head(own):
            return words
        before = (_unbent(w) if w.islower() else w for w in words[:at])
        return [*before, own + word[len(bare) :], *words[at + 1 :]]
    return words


def _unbent(adjective: str) -> str:
    return _BENT_END.sub(lambda end: _BENT[end[0]], adjective)
