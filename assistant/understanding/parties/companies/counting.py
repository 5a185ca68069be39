"""Counts what each finder takes for the name of a company."""

import re
from typing import NamedTuple

from assistant.languages import CASES, each_of, words_of
from assistant.understanding.parties.ballot import Ballot, Vote
from assistant.understanding.parties.companies.headed_houses import headed_houses
from assistant.understanding.parties.companies.houses import house_names
from assistant.understanding.parties.companies.mentions import companies_named
from assistant.understanding.parties.labels.find import from_labels
from assistant.understanding.parties.labels.fit import fit
from assistant.understanding.parties.labels.names import label_name
from assistant.understanding.parties.people.mentioned import named_in_fields
from assistant.understanding.parties.sides import Sides
from assistant.understanding.parties.words.display_names import personal_name
from assistant.understanding.parties.words.names import squeeze

_LABEL, _NEAR = 5.0, 0.25


class Count(NamedTuple):
    """The votes for the sender's own house and for names in the words, and who casts them."""

    own: Ballot
    named: Ballot
    votes: tuple[Vote, ...]


def count_votes(view: Sides) -> Count:
    """Return what all finders take for names of companies."""
    own, named = Ballot(), Ballot()
    of_sender = () if view.shape.from_owner else (*house_names(view), *headed_houses(view))  # fmt: skip
    for vote in of_sender:
        own.vote(vote.name, vote.weight)
    persons = named_in_fields(view.clues.text) | _first_names(view)
    in_words = tuple(companies_named(view))
    for _, said, weight in in_words:
        name = _undeclined(said, own)
        if weight and squeeze(name) not in persons:
            named.vote(name, min(weight, 8 - named.votes.get(squeeze(name), 0)))
    spelled = _vote_labels(view, own, named)
    known = ("label", label_name(view), 5.0), ("history", view.history.company, 5.0)
    further = [Vote(finder, name, weight) for finder, name, weight in known if name]
    further += [Vote("own", own.spelling[k], v) for k, v in own.votes.items() if v]
    further += [Vote("named", named.spelling[k], v) for k, v in named.votes.items()]
    return Count(own, named, (*of_sender, *in_words, *spelled, *further))


def _first_names(view: Sides) -> frozenset[str]:
    """Return the first names of an appointment's host and guests."""
    if view.appointment is None:
        return frozenset()
    event = view.appointment.event
    met = (event.organizer, *event.attendees)
    names = (personal_name(one) for one in met if one is not None)
    return frozenset(squeeze(name.split()[0]) for name in names if name)


_BENT_END = re.compile(rf"(?<=\w{{4}})(?:{each_of(c.bent_ends for c in CASES)})$")
_OWN_ENDS = words_of(c.own_ends for c in CASES)


def _undeclined(name: str, own: Ballot) -> str:
    """Return the sender's own form of "Evangelischen Stiftung"."""
    first, _, rest = name.partition(" ")
    stem = _BENT_END.sub("", first)
    forms = (f"{stem}{ending} {rest}" for ending in _OWN_ENDS)
    known = [form for form in forms if rest and squeeze(form) in own.votes]
    return known[0] if known and stem != first else name


def _vote_labels(view: Sides, own: Ballot, named: Ballot) -> tuple[Vote, ...]:
    """Count for each name how well a domain fits it; return how that is spelled."""
    fits = {
        key: max((fit(label, name) for label in view.labels), default=0.0)
        for ballot in (own, named)
        for key, name in ballot.spelling.items()
    }
    spelled = from_labels(view, view.labels)
    best = max([*fits.values(), spelled[1] if spelled else 0.0])
    for key, worth in fits.items():
        if worth and worth >= best - _NEAR:
            own.votes[key] += _LABEL * worth
            own.spelling.setdefault(key, named.spelling.get(key, ""))
    if spelled and best - max(fits.values(), default=0.0) > 0.1:
        own.vote(spelled[0], _LABEL * spelled[1])
    return (Vote("spelled", spelled[0], _LABEL * spelled[1]),) if spelled else ()
