"""What tells of words in a letter whether they are the title of the post."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from assistant.understanding.parties.posts.reading import Reader, shape_of, stem
from assistant.understanding.parties.posts.spans import Run, lines_of, runs_in
from assistant.understanding.parties.posts.surroundings import Surroundings
from assistant.understanding.parties.words.names import squeeze
from assistant.understanding.parties.words.title_cleaning import ungendered
from assistant.understanding.parties.words.titles import NOBODY
from assistant.understanding.phrases import fold
from assistant.understanding.ranking import Traits
from assistant.understanding.view import View
from assistant.vocabulary import Kind

_MOST_PLACES, _OFTEN, _MANY = 6, 4, 27
_ENDING = 5
READ = "read"


class Asked(NamedTuple):
    """In what letter a title is sought, and the names at which one ends."""

    kind: Kind
    barred: frozenset[str]


class Title(NamedTuple):
    """A title that may be meant, with what tells of it; none where nothing is written.

    `told` is all that tells of it but whether the rules read it so in one of its `runs`.
    """

    written: str
    told: set[str]
    runs: tuple[Run, ...] = ()
    reader: Reader | None = None

    def is_read(self) -> bool:
        """Tell whether the rules would end a title where this one ends."""
        return self.reader is not None and any(map(self.reader.reads, self.runs))

    @property
    def traits(self) -> Traits:
        """All that tells of it."""
        return dict.fromkeys((*self.told, *((READ,) if self.is_read() else ())), 1.0)


def possible_titles(view: View, asked: Asked) -> list[Title]:
    """Return all that may be the title of the post.

    Where the conversation has named one, that is one of them; else none may be named.
    """
    reader = Reader.of(view.clues.languages, asked.barred)
    runs: dict[str, list[Run]] = defaultdict(list)
    for line in lines_of(view):
        for run in runs_in(line, reader.languages):
            runs[key_of(run.title)].append(run)
    words = {key: tuple(fold(ones[0].title).split()) for key, ones in runs.items()}
    times = {words[key]: len(ones) for key, ones in runs.items()}
    longer = _longer(times)
    around = Surroundings(reader)
    before = view.history.position
    found = []
    for key, ones in runs.items():
        names = {*_places(ones), *_overlaps(words[key], times, longer)}
        for run in ones[:_MOST_PLACES]:
            names.update(*around.of(run))
        names.update(_inside(ones[0], reader))
        if before and key_of(before) == key:
            names.add("history")
        found.append(Title(ones[0].title, names, tuple(ones), reader))
    if before:
        alone = Title(before, {"history", "history alone"})
        return found if key_of(before) in runs else [*found, alone]
    return [*found, Title("", _of_none(asked, len(found)))]


def key_of(title: str) -> str:
    """Return what titles share that are spelled apart: "Técnico/a", "técnico"."""
    return squeeze(ungendered(title)) if title else ""


def _of_none(asked: Asked, titles: int) -> set[str]:
    return {"none", f"none {asked.kind}", f"none of {min(titles, _MANY) // 3}"}


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
    yield from reader.marked("[", words[0])
    yield from reader.marked("]", words[-1])
    yield from (f"-.{c}" for word in words[1:-1] for c in reader.classes(word))
    yield from (f"i {stem(word.plain)}" for word in words)
    yield from (
        f"h {w.plain[-_ENDING:]}" for w, head in zip(words, heads, strict=True) if head
    )
    yield from (f"g{gap}" for gap in line.gaps[begin + 1 : end] if gap)
    shapes = [shape_of(word.written) for word in words]
    yield from (f"- {one} {other}" for one, other in pairwise(shapes))
    yield f"shape {shapes[0]} {'same' if len(set(shapes)) == 1 else 'mixed'}"
    if fold(run.title) in NOBODY:
        yield "nobody"
