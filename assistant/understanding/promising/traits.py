"""What tells of a day in a letter whether an answer is promised by it."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from assistant.understanding.ranking import Traits
from assistant.understanding.surroundings import ABOVE, BELOW, HERE, words_around
from assistant.understanding.times import PossiblePromise, find_possible_promises
from assistant.understanding.view import View
from assistant.understanding.workdays import working_day
from assistant.vocabulary import Kind, Span

_SOON, _LATER = 3, 21


class Asked(NamedTuple):
    """In what letter a promise is sought: its kind, and the interview it fixes."""

    kind: Kind
    interview: Span | None


def possible_promises(view: View, asked: Asked) -> list[tuple[PossiblePromise, Traits]]:
    """Return all days that a letter may promise, with what tells whether it does."""
    letter = view.clues.letter
    days = find_possible_promises(
        view.clues.text,
        view.shape.frame,
        interview=asked.interview or view.history.interview,
        working_day=working_day(view.owner, letter.head.sender),
    )
    common = {f"kind {asked.kind}": 1.0, f"language {view.clues.languages[0]}": 1.0}
    if view.history.upcoming(letter.head.at):
        common["upcoming"] = 1.0
    return [(day, {**common, **_traits(day, days, view, asked)}) for day in days]


def _traits(day: PossiblePromise, days: Sequence[PossiblePromise], view: View, asked: Asked) -> Traits:  # fmt: skip
    found = words_around(day.before, day.behind, day.above, day.below)
    for mark, share, place in zip("^=_", (ABOVE, HERE, BELOW), day.places, strict=True):  # fmt: skip
        found |= {f"{mark}sense {sense}": share for sense in _senses(view, *place)}
    own = asked.interview.start if asked.interview else None
    found |= dict.fromkeys(_facts(day, days, view.clues.letter.head.at, own), 1.0)
    return found


def _senses(view: View, start: int, end: int) -> Iterator[str]:
    for sentence in view.sentences:
        if sentence.start < end and sentence.end > start:
            yield from sentence.senses


def _facts(day: PossiblePromise, days: Sequence[PossiblePromise], sent: datetime, interview: datetime | None) -> Iterator[str]:  # fmt: skip
    yield f"sort {day.sort}"
    yield f"role {day.role or '-'}"
    if day.asked:
        yield "pleads" if day.pleads else "asked"
    if day.at_an_hour:
        yield "hour"
    yield from (f"vague {side}" for side in day.vague)
    if day.mention.promise.days_after_interview is not None:
        yield "after interview"
    yield from _among(day, days)
    by = day.mention.promise.by
    if by:
        yield from _when(by, sent.date(), interview.date() if interview else None)


def _among(day: PossiblePromise, days: Sequence[PossiblePromise]) -> Iterator[str]:
    """Yield how a day stands among all that the letter may promise."""
    starts = [other.mention.start for other in days]
    if day.counted:
        yield f"counted from {day.counted} {day.sort}"
    elif starts.count(day.mention.start) > 1:
        yield f"may count from elsewhere {day.sort}"
    here = {other.mention.start for other in days if other.places[1] == day.places[1]}
    if len(here) > 1:
        yield "last of some" if max(here) == day.mention.start else "one of some"
    if starts[-1] == day.mention.start:
        yield "last"
    if len(set(starts)) == 1:
        yield "only"


def _when(by: date, sent: date, interview: date | None) -> Iterator[str]:
    ahead = (by - sent).days
    yield "today" if ahead < 1 else "soon" if ahead <= _SOON else "in weeks" if ahead <= _LATER else "late"  # fmt: skip
    if interview:
        yield "before interview" if by < interview else "that day" if by == interview else "behind interview"  # fmt: skip
