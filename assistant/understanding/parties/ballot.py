"""Votes for names, whichever finder casts them."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple

from assistant.understanding.parties.names import squeeze

_SURE = 3.5


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

    def best(self) -> tuple[str, float] | None:
        """Return the name with the most votes, and how many."""
        if not self.votes:
            return None
        whole = {key: self._with_parts(key) for key in self.votes}
        key = max(whole, key=lambda k: (whole[k], len(k)))
        return self.spelling[key], whole[key]

    def _with_parts(self, key: str) -> float:
        """Return the votes of a name, and most of those for its beginnings."""
        own = self.votes[key]
        if own < _SURE:
            return own
        begun = (k for k in self.votes if k != key and key.startswith(k))
        return own + 0.8 * sum(self.votes[k] for k in begun)
