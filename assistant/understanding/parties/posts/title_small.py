"""Tells where titles end that go on in lower case: "medewerker verhuur bij"."""

from collections.abc import Callable

from assistant.languages import LANGUAGES, TITLES, either, words_of
from assistant.patterns import deferred
from assistant.understanding.parties.words.titles import has_head, is_head
from assistant.understanding.phrases import fold

_LONG = 3
ENDING_SOON = frozenset(one.code for one in LANGUAGES if one.titles.ended_at)
"""The languages whose titles end so."""
_AT = frozenset(words_of(t.ended_at for t in TITLES))
_ON = frozenset(words_of(t.ended_on for t in TITLES))
_SAID = frozenset(words_of(t.ended_by for t in TITLES))
_PARTICIPLE = deferred(either(t.participles for t in TITLES))


def ends_soon(
    word: str, taken: list[str], rest: list[str], is_stop: Callable[[str], bool]
) -> bool:
    """Tell whether a title ends with this word or the next.

    `is_stop` tells words that stand in no title.
    """
    if (len(rest) < _LONG - 1 or word[-1] in ".,;:!?") and len(taken) < _LONG:
        return True
    if not rest:
        return False
    if rest[0][-1] in ".,;:!?" and len(taken) == 1 and is_head(taken[0]):
        return not (is_stop(word) or _PARTICIPLE.fullmatch(rest[0][:-1]))
    placed = [w[0] in "([" or fold(w) in _AT for w in rest[:2]]
    said = fold(rest[0]) in _SAID and not is_stop(word)
    dated = fold(rest[0]) in _ON and not _PARTICIPLE.fullmatch(fold(word))
    near = placed[0] or said or (any(placed) and not is_stop(rest[0]))
    return (near or (dated and not is_stop(word))) and has_head(" ".join(taken))
