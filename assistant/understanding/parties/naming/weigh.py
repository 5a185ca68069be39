"""Weighs the names in a letter, to tell which is the employer's."""

from collections.abc import Iterable

from assistant.understanding.parties.ballot import Vote
from assistant.understanding.parties.naming.candidates import Setting
from assistant.understanding.parties.naming.employer_weights import TABLE
from assistant.understanding.parties.naming.traits import traits_of, traits_of_none
from assistant.understanding.parties.sides import Sides
from assistant.understanding.ranking import Ranking
from assistant.vocabulary import Kind

EMPLOYER = Ranking(TABLE)
# How much likelier it must be that nobody is named where the rules know who writes.
_RULED = 50


def likeliest(view: Sides, kind: Kind, votes: Iterable[Vote]) -> str | None:
    """Return the name that is likeliest the employer's, None where that is nobody's.

    A single word that no finder votes for is no name, but begins a sentence.
    """
    letter = Setting.of(view, kind, votes)
    weighed = [
        (EMPLOYER.weigh(traits), one)
        for one, traits in traits_of(letter)
        if one.votes or " " in one.name or one.key == letter.told
    ]
    if not weighed:
        return None
    weight, best = max(weighed, key=lambda each: each[0])
    least = EMPLOYER.weigh(traits_of_none(letter))
    return best.name if weight > least - _RULED * ("rule" in best.votes) else None
