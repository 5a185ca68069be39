"""What tells of a time in a letter whether an interview is, or may be, held then."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from assistant.understanding.phrases import SENTENCE
from assistant.understanding.ranking import Traits
from assistant.understanding.surroundings import (
    ABOVE,
    BELOW,
    HERE,
    stemmed,
    words_around,
)
from assistant.understanding.times import (
    Role,
    TimeMention,
    is_beside,
    is_labelled_hour,
    is_meeting,
    is_own_turn,
    left_behind,
    moved_to,
    names_of_days,
)
from assistant.understanding.view import View
from assistant.vocabulary import Kind, Source, Span

_MOST = 24
_SOON, _WEEK, _LATER = 2, 8, 30
_EARLY, _EVENING = 8, 18
_FEW = 3
_WORD = re.compile(r"[^\W\d_]+|\d+|[:;,()?\-–]")
_LABEL = re.compile(r"\s*([^\n:|.]{2,40})[:|]")

Place = tuple[int, int]


class Asked(NamedTuple):
    """In what letter a time is sought: its kind, and what the rules take for it."""

    kind: Kind
    interview: Span | None
    slots: tuple[Span, ...]


class _Page:
    """The sentences of a letter, and the words in them."""

    def __init__(self, view: View) -> None:
        self.folded = view.clues.folded
        found = SENTENCE.finditer(self.folded)
        self.places = [m.span() for m in found if m.group().strip()]
        self._starts = [start for start, _ in self.places]
        self._days = frozenset().union(*map(names_of_days, view.clues.languages))
        self._senses = [(s.start, s.end, s.senses) for s in view.sentences]

    def around(self, place: int) -> tuple[Place, Place, Place]:
        """Return where the sentences above, of and below a place stand."""
        at = max(0, bisect_right(self._starts, place) - 1)
        above = self.places[at - 1] if at else (0, 0)
        below = self.places[at + 1] if at + 1 < len(self.places) else (0, 0)
        return above, self.places[at] if self.places else (0, 0), below

    def words(self, start: int, end: int) -> list[str]:
        found = _WORD.findall(self.folded, start, max(start, end))
        return ["#" if w[0].isdigit() else "<D>" if w in self._days else w for w in found]  # fmt: skip

    def senses(self, place: Place) -> Iterator[str]:
        for start, end, senses in self._senses:
            if start < place[1] and end > place[0]:
                yield from senses


def possible_starts(view: View, asked: Asked) -> list[tuple[TimeMention, Traits]]:
    """Return the times at which something takes place, with what tells whether it is."""
    named = [m for m in view.shape.times if m.span]
    page, rules = _Page(view), _Rules(view, asked)
    common = {f"kind {asked.kind}": 1.0, f"language {view.clues.languages[0]}": 1.0}
    return [(m, {**common, **_traits(m, named, view, page, rules)}) for m in named]


class _Rules:
    """What the rules for single times say of a letter's."""

    def __init__(self, view: View, asked: Asked) -> None:
        shape = view.shape
        self.kind = asked.kind
        self.taken = asked.interview and asked.interview.start
        self.offered = {slot.start for slot in asked.slots}
        self.text = view.clues.text
        self.left = left_behind(self.text, shape.times, shape.frame)
        self.to = moved_to(self.text, shape.definite, shape.frame)
        self.shape = shape

    def of(self, mention: TimeMention) -> Iterator[str]:
        """Yield what they say of one time."""
        shape, frame = self.shape, self.shape.frame
        line = self.text.rfind("\n", 0, mention.place) + 1
        said = {
            "definite": mention in shape.definite,
            "window": mention in shape.windows,
            "left behind": mention in self.left,
            "moved to": mention in self.to,
            "beside": is_beside(self.text, mention, frame),
            "meeting": is_meeting(self.text, mention, frame),
            "own turn": is_own_turn(self.text, mention, frame),
            "labelled": is_labelled_hour(self.text[line : mention.start], frame),
        }
        yield f"role {mention.role or '-'}"
        yield from (name for name, holds in said.items() if holds)
        yield from self._chosen(mention)

    def _chosen(self, mention: TimeMention) -> Iterator[str]:
        start = mention.span and mention.span.start
        if self.taken:
            yield "rules" if start == self.taken else "not rules"
        if start in self.offered:
            yield "rules slot"


def _traits(mention: TimeMention, named: Sequence[TimeMention], view: View, page: _Page, rules: _Rules) -> Traits:  # fmt: skip
    above, (start, end), below = page.around(mention.place)
    before = page.words(start, mention.start)[-_MOST:]
    behind = page.words(mention.end, end)[:_MOST]
    found = words_around(before, behind, page.words(*above), page.words(*below))
    for mark, share, place in (("^", ABOVE, above), ("=", HERE, (start, end)), ("_", BELOW, below)):  # fmt: skip
        found |= {f"{mark}sense {sense}": share for sense in page.senses(place)}
    label = _LABEL.match(page.folded, start, max(start, mention.place))
    if label:
        found |= {f"label {stemmed(word)}": 1.0 for word in _WORD.findall(label[1])}
    found |= dict.fromkeys(_own(mention, view), 1.0)
    found |= dict.fromkeys(_beside_others(mention, named, (start, end)), 1.0)
    for rule in rules.of(mention):
        found[rule] = found[f"{rules.kind}: {rule}"] = 1.0
    return found


def _own(mention: TimeMention, view: View) -> Iterator[str]:
    """Yield what is seen of a time itself."""
    facts = ("range", "window", "approximate", "relative", "zone_named", "weekday_conflict", "time_named")  # fmt: skip
    yield from (fact for fact in facts if getattr(mention, fact))
    if mention.shift:
        yield "shift"
    if mention.duration:
        yield "length"
    beside = bool(mention.day_quote) and mention.day_quote in mention.quote
    yield "day beside" if beside else "day apart"
    if view.clues.source(mention.start) is Source.SUBJECT:
        yield "subject"
    place = mention.start / max(1, len(view.clues.text))
    yield f"at {int(place * 4)}"
    if not view.clues.text[: mention.start].rpartition("\n")[2].strip(" -*•|\t"):
        yield "leads line"
    assert mention.span is not None  # noqa: S101
    yield from _when(mention.span.start, view.shape.frame.sent)
    known = view.history.interview
    if known:
        yield "known" if known.start == mention.span.start else "not known"


def _when(start: datetime, sent: datetime) -> Iterator[str]:
    if start <= sent:
        yield "past"
    ahead = (start.date() - sent.astimezone(start.tzinfo).date()).days
    yield (
        "today" if ahead == 0 else "yesterday" if ahead < 0 else "soon" if ahead <= _SOON
        else "this week" if ahead <= _WEEK else "weeks" if ahead <= _LATER else "late"
    )  # fmt: skip
    yield "early" if start.hour < _EARLY else "evening" if start.hour >= _EVENING else "daytime"  # fmt: skip
    yield f"minute {start.minute}"
    if start.weekday() > 4:
        yield "weekend"


def _beside_others(mention: TimeMention, named: Sequence[TimeMention], place: Place) -> Iterator[str]:  # fmt: skip
    """Yield how a time stands among the others that the letter names."""
    starts = list(dict.fromkeys(m.span.start for m in named if m.span))
    yield f"times {min(len(starts), _FEW)}"
    yield from _on_its_day(mention, named)
    if mention.span and len(starts) > 1:
        start = mention.span.start
        yield "first named" if starts[0] == start else "last named" if starts[-1] == start else "amid"  # fmt: skip
        yield "earliest" if start == min(starts) else "latest" if start == max(starts) else "between"  # fmt: skip
    here = [m for m in named if place[0] <= m.place < place[1] and m is not mention]
    said = {
        "range of some": mention.range
        and any(m.range for m in named if m is not mention),
        "other before": any(m.place < mention.place for m in here),
        "other behind": any(m.place > mention.place for m in here),
        "only plain": mention.role is None and _plain(named) == 1,
        "beside old": Role.OLD in {m.role for m in named},
    }
    yield from (name for name, holds in said.items() if holds)


def _plain(named: Sequence[TimeMention]) -> int:
    """Count the times that nothing near says to be for something else."""
    return len({m.span.start for m in named if m.role is None and not m.window and m.span})  # fmt: skip


def _on_its_day(mention: TimeMention, named: Sequence[TimeMention]) -> Iterator[str]:
    """Yield how a time stands among those of its day, and how often they are told."""
    assert mention.span is not None  # noqa: S101
    start = mention.span.start
    beside = [(m, m.span.start) for m in named if m.span and m.span.start.date() == start.date()]  # fmt: skip
    if sum(at == start for _, at in beside) > 1:
        yield "told twice"
    if len({m.start for m, _ in beside if m.day_quote in m.quote}) > 1:
        yield "day told twice"
    hours = [at for _, at in beside]
    if min(hours) < max(hours):
        yield "first of day" if start == min(hours) else "last of day" if start == max(hours) else "within day"  # fmt: skip
