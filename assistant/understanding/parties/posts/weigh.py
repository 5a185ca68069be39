"""Weighs the titles in a letter, to tell which is the post's."""

from assistant.understanding.parties.posts.title_names import barred_names
from assistant.understanding.parties.posts.title_weights import TABLE
from assistant.understanding.parties.posts.traits import (
    READ,
    Asked,
    Title,
    possible_titles,
)
from assistant.understanding.ranking import Ranking
from assistant.understanding.view import View
from assistant.vocabulary import Kind

TITLES = Ranking(TABLE)


def find_position(view: View, kind: Kind, company: str | None) -> str | None:
    """Return the title of the post, as the letter names it, None where it names none."""
    titles = possible_titles(view, Asked(kind, barred_names(view, company)))
    weighed = [(TITLES.weigh_whole(title.told), title) for title in titles]
    return _likeliest(weighed).written or None


def weigh_post(view: View) -> int | None:
    """Return how much likelier a letter names a post than none, as if it invited to an interview.

    In hundredths of the logarithm of odds; None where nothing might be its title, or the
    conversation has named the post.
    """
    titles = possible_titles(view, Asked(Kind.INVITE, barred_names(view, None)))
    named = [TITLES.weigh_whole(title.told) for title in titles if title.written]
    if not named or view.history.position:
        return None
    return max(named) - TITLES.weigh_whole(titles[-1].told)


def _likeliest(weighed: list[tuple[int, Title]]) -> Title:
    """Return the title that weighs most; how far it reads is asked only where that tells."""
    gain = TITLES.weigh_whole((READ,))
    weighed.sort(key=lambda each: -each[0])
    most, best = weighed[0]
    for at, (weight, title) in enumerate(weighed):
        if at and weight + max(gain, 0) <= most:
            break
        whole = weight + gain if title.is_read() else weight
        if not at or whole > most:
            most, best = whole, title
    return best
