"""Votes for names, whichever finder casts them."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple

from assistant.understanding.parties.words.names import squeeze


class Vote(NamedTuple):
    """What one finder takes for a company's name, and how surely."""

    finder: str
    name: str
    weight: float


@dataclass
class Ballot:
    """Votes for names; spellings of one name count together."""

    votes: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    spelling: dict[str, str] = field(default_factory=dict)

    def vote(self, name: str, weight: float) -> None:
        """Count a vote for a name as it is spelled."""
        key = squeeze(name)
        if len(key) > 1:
            self.votes[key] += weight
            self.spelling.setdefault(key, name.strip(" ,.;:-–|"))
