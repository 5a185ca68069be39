"""A guide as data: which rules it holds, on whose word, with which parameters."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from assistant.guides.changing import Changes, changed_rule
from assistant.guides.problems import Path, Problems
from assistant.guides.rule import Rule


class Channel(StrEnum):
    """How a check-in reaches them: by mail, or by a call that the owner makes."""

    MAIL = "mail"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Profile:
    """A guide that can be followed; `rules` holds every rule of the vocabulary."""

    name: str
    title: str
    channel: Channel
    rules: Mapping[str, Rule]

    def rule(self, name: str) -> Rule:
        """Return a rule by its id; raise `KeyError` for one that does not exist."""
        return self.rules[name]

    def follows(self, name: str) -> bool:
        """Whether the guide holds this rule."""
        return self.rules[name].on

    def cited(self, name: str) -> str:
        """Return the titles of the guides that a rule rests on, in one line."""
        return "; ".join(self.rules[name].cites) or self.title

    def overridden(
        self,
        changes: Changes,
        *,
        where: str = "guide.rules",
        lines: Mapping[Path, int] = MappingProxyType({}),
    ) -> "Profile":
        """Return the profile with single parameters changed.

        `on = true` switches a rule on that the guide is silent about. `lines` tells
        where each key of the changes stands. Raises `ProfileError` with every problem.
        """
        problems = Problems(where, lines)
        rules = dict(self.rules)
        for name, table in changes.items():
            changed = changed_rule(rules, name, table=table, problems=problems)
            if changed:
                rules[name] = changed
        problems.raise_any()
        return replace(self, rules=MappingProxyType(rules))
