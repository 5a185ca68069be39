"""Tells what a title for one rank or one year ends with: "I", "Summer 2027"."""

from assistant.patterns import deferred
from assistant.understanding.parties.words.title_cleaning import EDGE, is_year
from assistant.understanding.parties.words.titles import is_head
from assistant.understanding.phrases import fold

POSTS = frozenset(
    """position role vacancy opening post posting job interview interviews application requisition
    req team opportunity search seat slot contract offer screen chat stelle vacature functie""".split()
)
"""Words for a post, with which a title ends."""
BEGINNERS = frozenset(
    "intern internship graduate co-op trainee apprentice junior senior".split()
)
"""What a title has behind a comma, though it is one itself: "Data Engineer, Intern"."""
SERVED = frozenset(
    "cliente clientes publico usuario paciente huesped alumno ciudadano".split()
)
"""Who is served: "Ejecutiva de Atención al Cliente"."""


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


_RANKS = frozenset("senior junior confirme confirmee debutant debutante pleno".split())
_BEHIND_LEVELS = POSTS | {"", "at", "with", "in", "on", "for", "has", "is", "was"}
OF_A_POST = deferred(
    r"-(?:stellen?|positionen|rolle|jobs?|vakanz|vacature|functie|rol|positie|gesprach|gesprek|interviews?|role|position)$"
)
"""What a word ends in that speaks of a post or a talk: "Postdoc-Stelle"."""
