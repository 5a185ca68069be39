"""The days by which a letter may promise an answer, each with the words around it."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from assistant.understanding.findings import Promise
from assistant.understanding.times.finding.sentences import Stretch
from assistant.understanding.times.mentions import Frame, PromiseMention, Role
from assistant.understanding.times.patterns.daywords import Days, Offset, Weekly
from assistant.understanding.times.patterns.periods import Period
from assistant.understanding.times.promises.anchors import Sought, named_before
from assistant.understanding.times.promises.behind import next_such
from assistant.understanding.times.promises.calendars import (
    WorkingDay,
    count_from,
    period_days,
)
from assistant.understanding.times.promises.find import (
    LONGEST,
    at_an_hour,
    of_no_answer,
)
from assistant.understanding.times.promises.promised import (
    LONGEST_WAIT,
    is_length,
    mention_of,
    promise_of,
    sentences_in,
    survey,
)
from assistant.understanding.times.promises.turns import verdict_on
from assistant.understanding.times.text.pieces import Place
from assistant.understanding.times.text.tokens import Node
from assistant.vocabulary import Span

NEAR, NOW, INTERVIEW, NAMED = "", "now", "interview", "named"
"""What a day may be counted from: what its words say, the interview, a day above."""
NOWHERE = Stretch(0, 0)
LENGTH = "+"
_WORD = re.compile(r"[^\W\d_]+|\d+|[:;,()?]")


class PossiblePromise(NamedTuple):
    """A day that may be promised, and what a reader sees around it.

    `sort` is "D" for a day, "P" for a span, "P+" for a length. `before` and `behind`
    are the words of its sentence (other days and times by their letter), `above` and
    `below` those of the sentences around it; `places` tell where these three stand.
    `counted` tells from what it is counted, where its own words leave that open: "by
    Friday" is perhaps the one behind the interview, "within three days" and "the day
    after" perhaps as well.
    `spanned` says that it is the end of a span from day to day ("from the 10th to the
    14th"), in which something goes on. `asked` says that the sentence is a question, `pleads` that it is one for patience,
    `at_an_hour` that something takes place on the day. `vague` says on which sides of
    the day its sentence has an answer come on no day ("soon").
    """

    mention: PromiseMention
    sort: str
    before: tuple[str, ...]
    behind: tuple[str, ...]
    above: frozenset[str]
    below: frozenset[str]
    places: tuple[Place, Place, Place]
    role: Role | None
    asked: bool
    pleads: bool
    at_an_hour: bool
    vague: tuple[str, ...]
    spanned: bool
    counted: str = NEAR

    @property
    def is_length(self) -> bool:
        """Whether it is told by how long it is ("two weeks")."""
        return self.sort.endswith(LENGTH)


def find_possible_promises(text: str, frame: Frame, *, interview: Span | None, working_day: WorkingDay) -> tuple[PossiblePromise, ...]:  # fmt: skip
    """Return all days of `text` that are not over, in its order."""
    sought = survey(text, frame, interview, working_day)
    sentences = list(sentences_in(sought))
    stretches = [NOWHERE, *(stretch for stretch, _ in sentences), NOWHERE]
    around = zip(pairwise(stretches), stretches[2:], sentences, strict=False)
    return tuple(
        possible
        for (above, stretch), below, (_, nodes) in around
        for possible in _in_sentence((above, stretch, below), nodes, sought)
    )


def _in_sentence(places: tuple[Stretch, Stretch, Stretch], nodes: list[Node], sought: Sought) -> Iterator[PossiblePromise]:  # fmt: skip
    above, (start, end), below = places
    folded, last = sought.scanned.folded, min(end, start + LONGEST)
    words = folded[start:last].replace("\n", " ")
    asked = folded[end : end + 1] == "?"
    where, languages = (Stretch(start, end), words), sought.scanned.lexicon.languages
    for at, node in enumerate(nodes):
        place = (node.start - start, node.end - start)
        if node.kind == "T" or node.start >= last or of_no_answer(node, words[: place[0]], sought):  # fmt: skip
            continue
        verdict = verdict_on(words, place, languages, is_length(node))
        promise = promise_of(node, where, sought, asks_owner=bool(verdict and verdict.asks))  # fmt: skip
        if promise is None:
            continue
        told = PossiblePromise(
            mention=mention_of(node, promise, sought),
            sort=node.kind + LENGTH * is_length(node),
            before=_words(folded, start, node.start, nodes[:at]),
            behind=_words(folded, node.end, last, nodes[at + 1 :]),
            above=frozenset(_words(folded, *above, [])),
            below=frozenset(_words(folded, *below, [])),
            places=places,
            role=sought.roles.get(node.start),
            asked=asked,
            pleads=asked and sought.has("pleads", words),
            at_an_hour=at_an_hour(nodes, at, where, sought),
            vague=tuple(_vague_sides(words, place, sought)),
            spanned=isinstance(node.value, Days),
        )
        yield told
        for counted, by in _counted_elsewhere(node, promise, sought):
            later = Promise(by, since=by, asks_owner=promise.asks_owner)
            yield told._replace(mention=told.mention._replace(promise=later), counted=counted)  # fmt: skip


def _vague_sides(words: str, place: Place, sought: Sought) -> Iterator[str]:
    for side, part in (("before", words[: place[0]]), ("behind", words[place[1] :])):
        if sought.has("vaguely", part):
            yield side


def _counted_elsewhere(node: Node, promise: Promise, sought: Sought) -> Iterator[tuple[str, date]]:  # fmt: skip
    """Yield the other days that a weekday or a span may mean, and counted from what."""
    today = sought.reading.today
    met = sought.interview.start.date() if sought.interview else None
    known = {promise.by, None}
    for counted, day in ((NOW, today), (INTERVIEW, met), (NAMED, named_before(node, sought))):  # fmt: skip
        if day is None or promise.by is None or day < today:
            continue
        by = _counted_from(node, day, sought)
        if counted == NOW and is_length(node) and by != promise.by:
            # Its own words tell what it counts from: "two days after that".
            return
        if by and by not in known and by - today <= LONGEST_WAIT:
            known.add(by)
            yield counted, by


def _counted_from(node: Node, day: date, sought: Sought) -> date | None:
    words = node.value
    if isinstance(words, Weekly) and words == Weekly(words.weekday):
        return next_such(words, day)
    if isinstance(words, Offset) and words.anchored:
        return day + timedelta(days=words.days) if day > sought.reading.today else None
    if isinstance(words, Period) and words.amount is not None:
        return count_from(words, day, sought.working_day)
    if isinstance(words, Period) and words.unit == "week" and not words.step:
        days = period_days(words, day, sought.working_day)
        return days and days[1]
    return None


def _words(folded: str, start: int, end: int, nodes: list[Node]) -> tuple[str, ...]:
    """Return the words from `start` to `end`, a node as its letter and a number as "#"."""
    words: list[str] = []
    for node in nodes:
        words += _WORD.findall(folded, start, max(start, node.start))
        words.append(f"<{node.kind}>")
        start = max(start, node.end)
    words += _WORD.findall(folded, start, max(start, end))
    return tuple("#" if word.isdigit() else word for word in words)
