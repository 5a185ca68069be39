"""How long an interview takes, where the text says it apart from the time."""

from assistant.understanding.times.patterns.clocks import Clock
from assistant.understanding.times.patterns.scan import Scanned
from assistant.understanding.times.text.cues import cue_of
from assistant.understanding.times.text.tokens import Node

SHORTEST, LONGEST = 15, 480


class Durations:
    """The lengths that a text states, in minutes, by place."""

    __slots__ = ("folded", "found", "other")

    def __init__(self, scanned: Scanned) -> None:
        """Collect lengths that can be those of an interview."""
        self.folded = scanned.folded
        languages = scanned.lexicon.languages
        self.other = cue_of(languages, "other_length")
        before = cue_of(languages, "before_other_length")
        self.found = [
            (node.start, node.value)
            for node in scanned.nodes
            if node.kind == "U"
            and isinstance(node.value, int)
            and SHORTEST <= node.value <= LONGEST
            and not self._is_other(node)
            and not (
                before
                and before.search(self.folded[max(0, node.start - 24) : node.start])
            )
        ]

    def near(self, node: Node, clock: Clock) -> int | None:
        """Return the length stated with the time, else the one nearest to it."""
        if clock.length is not None:
            return None if self._is_other(node) else clock.length
        if clock.end is not None or not self.found:
            return None
        return min(self.found, key=lambda each: abs(each[0] - node.start))[1]

    def _is_other(self, node: Node) -> bool:
        """Say whether a length says how early to come or how far away something is."""
        words = self.folded[node.end : node.end + 24]
        return self.other is not None and self.other.match(words) is not None
