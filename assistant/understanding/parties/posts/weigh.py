"""Weighs the titles in a letter, to tell which is the post's."""

from assistant.understanding.parties.posts.title_weights import TABLE
from assistant.understanding.parties.posts.traits import Asked, possible_titles
from assistant.understanding.parties.title_names import barred_names
from assistant.understanding.ranking import Ranking
from assistant.understanding.view import View
from assistant.vocabulary import Kind

TITLES = Ranking(TABLE)


def find_position(view: View, kind: Kind, company: str | None) -> str | None:
    """Return the title of the post, as the letter names it, None where it names none."""
    titles = possible_titles(view, Asked(kind, barred_names(view, company)))
    return max(titles, key=lambda title: TITLES.weigh(title.traits)).written or None
