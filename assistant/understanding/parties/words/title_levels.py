"""Tells what a title for one rank or one year ends with: "I", "Summer 2027"."""

from assistant.languages import TRADES, each_of, words_of
from assistant.patterns import deferred
from assistant.understanding.parties.words.title_cleaning import EDGE, is_year
from assistant.understanding.parties.words.titles import is_head
from assistant.understanding.phrases import fold

POSTS = frozenset(words_of(t.posts for t in TRADES))
"""Words for a post, with which a title ends."""
BEGINNERS = frozenset(words_of(t.beginners for t in TRADES))
"""What a title has behind a comma, though it is one itself: "Data Engineer, Intern"."""
SERVED = frozenset(words_of(t.served for t in TRADES))
"""Who is served: "Ejecutiva de Atención al Cliente"."""
SERVING = frozenset(words_of(t.serving for t in TRADES))


def year_in(words: list[str], before: str) -> list[str]:
    """Return the year that words begin with, or the season and the year: "Summer 2027"."""
    for dated in (words[:1], words[:2]):
        around = [before, *dated]
        if dated and is_year(around[-1].strip(EDGE), around[-2]):
            return dated
    return []


def is_level(word: str, before: str, rest: list[str]) -> bool:
    """Tell whether "I" is the first level of a title: "Software Engineer I"."""
    if word.strip(EDGE) != "I" or not is_head(before):
        return False
    following = fold(rest[0]).strip(EDGE) if rest else ""
    return word != "I" or following in _BEHIND_LEVELS or rest[0][0] in "(["


def is_rank(word: str) -> bool:
    """Tell whether a word in lower case ends Romance titles: "Java senior"."""
    return fold(word).strip(EDGE) in _RANKS


_RANKS = frozenset(words_of(t.ranks for t in TRADES))
_BEHIND_LEVELS = POSTS | {"", *words_of(t.behind_levels for t in TRADES)}
OF_A_POST = deferred(rf"-(?:{each_of(t.post_ends for t in TRADES)})$")
"""What a word ends in that speaks of a post or a talk: "Postdoc-Stelle"."""
