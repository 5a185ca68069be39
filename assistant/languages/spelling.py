"""The words within and around names of people and houses in running text."""

from typing import NamedTuple


class Spelling(NamedTuple):
    """How names are spelled, and what looks like one; words apart by spaces.

    Apart by bars: `joining` stand within any name, `particles` within a person's,
    `hyphened_and` behind a word with its hyphen ("Hoch- und Tiefbau"), `street_ends` end a street's name.
    `between_people` part one person from the next. `courtesies` in full stand before a
    name, `pronouns` (with their capitals) behind one; `no_first_names` but for an accent
    are some. `no_names` are no part of a name, `no_persons` of no person's.
    `phrase_articles` within what looks like a name make a phrase of it, unless one of
    `before_articles` stands before them.
    """

    joining: str = ""
    particles: str = ""
    hyphened_and: str = ""
    street_ends: str = ""
    between_people: str = ""
    courtesies: str = ""
    pronouns: str = ""
    no_first_names: str = ""
    no_names: str = ""
    no_persons: str = ""
    phrase_articles: str = ""
    before_articles: str = ""
