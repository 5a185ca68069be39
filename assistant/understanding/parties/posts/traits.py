"""What tells of words in a letter whether they are the title of the post."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from assistant.understanding.parties.names import squeeze
from assistant.understanding.parties.posts.reading import Reader
from assistant.understanding.parties.posts.spans import Run, lines_of, runs_in
from assistant.understanding.parties.title_cleaning import ungendered
from assistant.understanding.parties.titles import NOBODY
from assistant.understanding.phrases import fold
from assistant.understanding.ranking import Traits
from assistant.understanding.view import View
from assistant.vocabulary import Kind

_STEM, _LONG = 6, 7
_BESIDE, _REACH_BEFORE, _REACH_BEHIND = 2, 6, 5
_MOST_PLACES, _OFTEN, _MANY = 6, 4, 27


class Asked(NamedTuple):
    """In what letter a title is sought, the names at which one ends, the rules' choice."""

    kind: Kind
    barred: frozenset[str]
    ruled: str | None


class Title(NamedTuple):
    """A title that may be meant, with what tells of it; none where nothing is written."""

    written: str
    traits: Traits


def possible_titles(view: View, asked: Asked) -> list[Title]:
    """Return all that may be the title of the post, and that none may be named."""
    reader = Reader.of(view.clues.languages, asked.barred)
    runs: dict[str, list[Run]] = defaultdict(list)
    for line in lines_of(view):
        for run in runs_in(line, reader.languages):
            runs[key_of(run.title)].append(run)
    words = {key: tuple(fold(ones[0].title).split()) for key, ones in runs.items()}
    times = {words[key]: len(ones) for key, ones in runs.items()}
    longer = _longer(times)
    before = view.history.position
    found = []
    for key, ones in runs.items():
        names = {*_places(ones), *_overlaps(words[key], times, longer)}
        for run in ones[:_MOST_PLACES]:
            names.update(_around(run, reader))
        names.update(_inside(ones[0], reader))
        if any(map(reader.reads, ones)):
            names.add("read")
        if before and key_of(before) == key:
            names.add("history")
        names.update(_ruled(key, key_of(asked.ruled or "")))
        found.append(Title(ones[0].title, dict.fromkeys(names, 1.0)))
    if before and key_of(before) not in runs:
        found.append(Title(before, {"history": 1.0, "history alone": 1.0}))
    return [*found, Title("", _of_none(asked, len(found), before))]


def key_of(title: str) -> str:
    """Return what titles share that are spelled apart: "Técnico/a", "técnico"."""
    return squeeze(ungendered(title)) if title else ""


def _ruled(key: str, ruled: str) -> Iterator[str]:
    """Yield how a title is related to the one that the rules would choose."""
    if key == ruled:
        yield "ruled"
    elif ruled and ruled.startswith(key):
        yield "ruled longer"
    elif ruled and key.startswith(ruled):
        yield "ruled shorter"


def _of_none(asked: Asked, titles: int, before: str | None) -> Traits:
    names = ["none", f"none {asked.kind}", f"none of {min(titles, _MANY) // 3}"]
    if before:
        names.append("none history")
    if not asked.ruled:
        names.append("ruled none")
    return dict.fromkeys(names, 1.0)


def _longer(times: Mapping[tuple[str, ...], int]) -> dict[tuple[str, ...], int]:
    """Return how often a title stands with one more word, for each that does."""
    longer: dict[tuple[str, ...], int] = {}
    for words, n in times.items():
        for cut in (words[1:], words[:-1]):
            if cut in times:
                longer[cut] = max(longer.get(cut, 0), n)
    return longer


def _places(ones: Sequence[Run]) -> Iterator[str]:
    pages = {run.line.page for run in ones}
    yield from (f"page {page}" for page in pages)
    if len(pages) > 1:
        yield "pages"
    yield f"times {min(len(ones), _OFTEN)}"


def _overlaps(
    words: tuple[str, ...],
    times: Mapping[tuple[str, ...], int],
    longer: Mapping[tuple[str, ...], int],
) -> Iterator[str]:
    """Yield whether a longer or a shorter title stands wherever this one does."""
    n = times[words]
    if longer.get(words, 0) >= n:
        yield "always longer"
        if n > 1:
            yield "always longer, often"
    elif longer.get(words, 0) > 1:
        yield "often longer"
    if max(times.get(words[:-1], 0), times.get(words[1:], 0)) > n:
        yield "more often shorter"


def stem(word: str) -> str:
    """Return what a word counts as."""
    return word[:_STEM] if len(word) > _LONG else word


def _around(run: Run, reader: Reader) -> Iterator[str]:
    line, begin, end = run.line, run.begin, run.end
    count = len(line.words)
    yield f"<g{line.gaps[begin]}"
    yield f">g{line.gaps[end]}"
    yield from _beside(
        "<", run, range(begin - 1, max(-1, begin - 1 - _REACH_BEFORE), -1), reader
    )
    yield from _beside(">", run, range(end, min(count, end + _REACH_BEHIND)), reader)
    if not begin:
        yield "<^"
    if end == count:
        yield ">$"
    if not begin and end == count:
        yield "whole"
        yield f"whole {line.page}"
    led = reader.bare_before(line, begin)
    if led is not None:
        yield f"<a {stem(led)}"
    if line.page == "body":
        yield f"nth {0 if line.nth < 2 else 1 if line.nth < 6 else 2}"
    elif line.page == "subject":
        yield f"subject<g{line.gaps[begin]}"
        yield f"subject>g{line.gaps[end]}"


def _beside(side: str, run: Run, places: range, reader: Reader) -> Iterator[str]:
    """Yield what stands on one side of a title, the nearest words first."""
    line = run.line
    for distance, at in enumerate(places, 1):
        plain = line.words[at].plain
        yield f"{side} {stem(plain)}"
        if distance <= _BESIDE:
            yield f"{side}{distance} {stem(plain)}"
            yield from (f"{side}{distance}.{c}" for c in reader.classes(line.words[at]))
            if line.heads[at]:
                yield f"{side}{distance}.head"
    if len(places) > 1:
        near, far = (stem(line.words[at].plain) for at in places[:2])
        yield f"{side}{side} {near} {far}"
    if places:
        at, edge = places[0], run.begin if side == "<" else run.end - 1
        if not line.gaps[max(at, edge)]:
            head = "h" if line.heads[at] else ""
            shapes = (reader.shape(line.words[at]), reader.shape(line.words[edge]))
            yield f"{side}c {shapes[0]}{head} {shapes[1]}"


def _inside(run: Run, reader: Reader) -> Iterator[str]:
    line, begin, end = run.line, run.begin, run.end
    words, heads = line.words[begin:end], line.heads[begin:end]
    n = len(words)
    yield f"n {min(n, 7)}"
    yield f"lang {reader.languages[0]} n {min(n, 4)}"
    yield f"heads {min(sum(heads), 3)}"
    if any(heads):
        yield f"head at {min(heads.index(True), 3)}"
        yield f"head from end {min(heads[::-1].index(True), 4)}"
    for mark, some in (("[", words[:1]), ("]", words[-1:]), ("-", words[1:-1])):
        yield from (f"{mark}.{c}" for word in some for c in reader.classes(word))
    yield f"[ {stem(words[0].plain)}"
    yield f"] {stem(words[-1].plain)}"
    yield from (f"i {stem(word.plain)}" for word in words)
    yield from (
        f"h {w.plain[-5:]}" for w, head in zip(words, heads, strict=True) if head
    )
    yield from (f"g{gap}" for gap in line.gaps[begin + 1 : end] if gap)
    shapes = [reader.shape(word) for word in words]
    yield from (f"- {one} {other}" for one, other in pairwise(shapes))
    yield f"shape {shapes[0]} {'same' if len(set(shapes)) == 1 else 'mixed'}"
    if fold(run.title) in NOBODY:
        yield "nobody"
