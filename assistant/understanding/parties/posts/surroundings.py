"""What tells of a place in a letter that a title stands there: the words around it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from assistant.understanding.parties.posts.reading import Reader, shape_of, stem
from assistant.understanding.parties.posts.spans import Line, Run

_BESIDE, _REACH_BEFORE, _REACH_BEHIND = 2, 6, 5
_OPENING, _EARLY = 2, 6


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Tells what stands around titles, once for all that begin or end at a word."""

    reader: Reader
    _before: dict[tuple[int, int], tuple[str, ...]] = field(default_factory=dict)
    _behind: dict[tuple[int, int], tuple[str, ...]] = field(default_factory=dict)

    def of(self, run: Run) -> Iterator[tuple[str, ...]]:
        """Yield the traits of a place, by what stands before and behind it."""
        line, begin, end = run.line, run.begin, run.end
        before = self._before.get((id(line), begin))
        if before is None:
            before = self._before[id(line), begin] = tuple(self._leading(line, begin))
        behind = self._behind.get((id(line), end))
        if behind is None:
            behind = self._behind[id(line), end] = tuple(self._following(line, end))
        yield before
        yield behind
        if not begin and end == len(line.words):
            yield "whole", f"whole {line.page}"

    def _leading(self, line: Line, begin: int) -> Iterator[str]:
        places = range(begin - 1, max(-1, begin - 1 - _REACH_BEFORE), -1)
        yield f"<g{line.gaps[begin]}"
        yield from self._beside("<", line, places, begin)
        if not begin:
            yield "<^"
        led = self.reader.bare_before(line, begin)
        if led is not None:
            yield f"<a {stem(led)}"
        if line.page == "body":
            yield f"nth {(line.nth >= _OPENING) + (line.nth >= _EARLY)}"
        elif line.page == "subject":
            yield f"subject<g{line.gaps[begin]}"

    def _following(self, line: Line, end: int) -> Iterator[str]:
        places = range(end, min(len(line.words), end + _REACH_BEHIND))
        yield f">g{line.gaps[end]}"
        yield from self._beside(">", line, places, end - 1)
        if end == len(line.words):
            yield ">$"
        if line.page == "subject":
            yield f"subject>g{line.gaps[end]}"

    def _beside(
        self, side: str, line: Line, places: Sequence[int], edge: int
    ) -> Iterator[str]:
        """Yield what stands on one side of a title, the nearest words first."""
        stems = [stem(line.words[at].plain) for at in places]
        yield from (f"{side} {each}" for each in stems)
        for nth, at in enumerate(places[:_BESIDE], 1):
            yield from self.reader.marked(f"{side}{nth}", line.words[at])
            if line.heads[at]:
                yield f"{side}{nth}.head"
        if len(stems) > 1:
            yield f"{side}{side} {stems[0]} {stems[1]}"
        if stems and not line.gaps[max(places[0], edge)]:
            head = "h" if line.heads[places[0]] else ""
            near, own = (shape_of(line.words[at].written) for at in (places[0], edge))
            yield f"{side}c {near}{head} {own}"
