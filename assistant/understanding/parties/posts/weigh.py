"""Weighs the titles that a letter may name, to tell the post's.

The title that the rules would choose counts for more; what no title looks like stays
unchosen whatever they say.
"""

from assistant.understanding.parties.positions import barred_names, title_by_rules
from assistant.understanding.parties.posts.title_weights import TABLE
from assistant.understanding.parties.posts.traits import Asked, key_of, possible_titles
from assistant.understanding.ranking import Ranking
from assistant.understanding.view import View
from assistant.vocabulary import Kind

TITLES = Ranking(TABLE)
# In hundredths of the logarithm of a chance: what the rules' choice, or none, adds.
RULED, RULED_NONE = 300, 100


def find_position(view: View, kind: Kind, company: str | None) -> str | None:
    """Return the title of the post, as the letter names it."""
    ruled = title_by_rules(view, company)
    asked = Asked(kind, barred_names(view, company))
    weighed: list[tuple[float, str]] = []
    for written, traits in possible_titles(view, asked):
        chosen = key_of(written) == key_of(ruled or "")
        more = (RULED if written else RULED_NONE) if chosen else 0
        weighed.append((TITLES.weigh(traits) + more, written))
    return max(weighed)[1] or None
