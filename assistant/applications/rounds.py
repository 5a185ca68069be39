"""The interviews of an application, as its letters fix, move and cancel them."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from itertools import groupby

from assistant.applications.application import Filed, InterviewStatus
from assistant.applications.appointments import Part, Round, part_of
from assistant.applications.notes import is_note
from assistant.applications.people import merge_people
from assistant.understanding import Findings
from assistant.vocabulary import Kind

MISSED = timedelta(days=14)
_SOON = timedelta(days=1)

Rounds = tuple[Round, ...]


def rounds_of(letters: Iterable[Filed]) -> Rounds:
    """Return the interviews that letters, in the order of their dates, lead to."""
    rounds: Rounds = ()
    for letter in letters:
        turn = _TURNS.get(letter.findings.kind)
        if letter.findings.unheld:
            rounds = _missed(rounds, letter)
        elif turn and not letter.findings.from_owner:
            rounds = tuple(one for r in turn(rounds, letter) for one in _by_day(r))
    return rounds


def _by_day(mixed: Round) -> Iterator[Round]:
    """Yield an interview for each day, the first with the history of them all."""
    parts = sorted(mixed.parts, key=lambda part: part.span.start)
    for day, group in groupby(parts, key=lambda part: part.span.start.date()):
        same = tuple(group)
        if day == mixed.day:
            yield mixed._replace(parts=same)
        else:
            yield Round(same, tuple(part.message_id for part in same))


def _invited(rounds: Rounds, letter: Filed) -> Rounds:
    found = letter.findings
    if found.interview is None:
        return rounds
    known = _by_uid(rounds, found) or _at(rounds, found.interview.start)
    if known:
        return _swap(rounds, known, _confirmed(known, letter))
    if stale := _formerly(rounds, found.interview.start):
        # A machine's reminder of the old time moves nothing back.
        return _swap(rounds, stale, _moved(stale, letter)) if found.human else rounds
    return _added(rounds, letter)


def _added(rounds: Rounds, letter: Filed) -> Rounds:
    """Give the time to the interview that waits for one, its day's, or a new one."""
    if waiting := _last(rounds, InterviewStatus.OPEN):
        return _swap(rounds, waiting, _moved(waiting, letter))
    part = part_of(letter)
    if today := _on_day(rounds, part.span.start):
        return _swap(rounds, today, _extended(today, part))
    return (*rounds, Round((part,), (part.message_id,)))


def _rescheduled(rounds: Rounds, letter: Filed) -> Rounds:
    found = letter.findings
    if found.interview is None:
        return _set_status(rounds, letter, InterviewStatus.OPEN)
    repeated = _at(rounds, found.interview.start)
    if repeated and not _names_other(repeated, found):
        return _swap(rounds, repeated, _confirmed(repeated, letter))
    target = _target(rounds, letter)
    if target is None:
        return _invited(rounds, letter)
    return _swap(rounds, target, _moved(target, letter))


def _names_other(known: Round, found: Findings) -> bool:
    """Whether a letter moves something else onto the time of this interview."""
    return bool(
        found.calendar_uid
        and any(part.uid for part in known.parts)
        and all(part.uid != found.calendar_uid for part in known.parts)
    )


def _cancelled(rounds: Rounds, letter: Filed) -> Rounds:
    return _set_status(rounds, letter, InterviewStatus.CANCELLED)


_TURNS: dict[Kind, Callable[[Rounds, Filed], Rounds]] = {
    Kind.INVITE: _invited,
    Kind.RESCHEDULE: _rescheduled,
    Kind.CANCELLATION: _cancelled,
}


def _set_status(rounds: Rounds, letter: Filed, status: InterviewStatus) -> Rounds:
    target = _unheld(rounds, letter) or _target(rounds, letter)
    if target is None or _outdated(target, letter.findings):
        return rounds
    late = letter.at >= target.end and not is_note(letter)
    if status is InterviewStatus.CANCELLED and late:
        # A calendar entry that is deleted afterwards undoes no conversation.
        return rounds
    kept = _without(target, letter.findings.calendar_uid)
    if status is InterviewStatus.CANCELLED and kept:
        return _swap(rounds, target, target._replace(parts=kept))
    letters = (*target.letters, letter.head.message_id)
    return _swap(rounds, target, target._replace(status=status, letters=letters))


def _missed(rounds: Rounds, letter: Filed) -> Rounds:
    """Leave the time of an interview open that somebody could not come to.

    What the owner writes is about the next one, or about one that was to be the same
    day; theirs is about one that has begun.
    """
    own = letter.findings.from_owner
    near = [
        r
        for r in rounds
        if r.status is InterviewStatus.FIXED
        and r.end > letter.at - _SOON
        and (own or r.start < letter.at)
    ]
    target = min(near, key=lambda r: r.start, default=None)
    if target is None:
        return rounds
    letters = (*target.letters, letter.head.message_id)
    status = InterviewStatus.OPEN
    return _swap(rounds, target, target._replace(status=status, letters=letters))


def _unheld(rounds: Rounds, letter: Filed) -> Round | None:
    """Return the interview that did not take place, as the owner notes afterwards."""
    if not is_note(letter):
        return None
    begun = [
        r for r in rounds if r.status is InterviewStatus.FIXED and r.start <= letter.at
    ]
    return max(begun, key=lambda r: r.start, default=None)


def _without(target: Round, uid: str | None) -> tuple[Part, ...]:
    """Return the appointments that a cancellation of one of several leaves."""
    if uid is None or all(part.uid != uid for part in target.parts):
        return ()
    return tuple(part for part in target.parts if part.uid != uid)


def _outdated(target: Round, found: Findings) -> bool:
    """Whether a calendar entry is older than the one that is known (RFC 5546)."""
    return any(
        part.uid == found.calendar_uid and found.sequence < part.sequence
        for part in target.parts
        if part.uid
    )


def _target(rounds: Rounds, letter: Filed) -> Round | None:
    """Return the interview that a letter moves or cancels."""
    found = letter.findings
    named = _by_uid(rounds, found)
    if named is None and found.moved_from:
        start = found.moved_from.start
        named = _at(rounds, start) or _on_day(rounds, start)
    if named:
        return named
    fixed = [r for r in rounds if r.status is InterviewStatus.FIXED]
    ahead = [r for r in fixed if r.end > letter.at]
    if ahead:
        return min(ahead, key=lambda r: r.start)
    missed = [r for r in fixed if letter.at - r.end < MISSED]
    return _last(rounds, InterviewStatus.OPEN) or (missed[-1] if missed else None)


def _confirmed(known: Round, letter: Filed) -> Round:
    """Return an interview after a letter that repeats it, or updates its entry."""
    if _outdated(known, letter.findings) or _echoes(known, letter.findings):
        return known
    part = part_of(letter)
    old = next((p for p in known.parts if _same(p, part)), known.parts[0])
    merged = _merged(old, part)
    former = known.former
    if old.span.start != merged.span.start:
        former |= {old.span.start}
    return Round(
        tuple(merged if p is old else p for p in known.parts),
        (*known.letters, part.message_id),
        InterviewStatus.FIXED,
        former - {merged.span.start},
    )


def _echoes(known: Round, found: Findings) -> bool:
    """Whether a machine reminds of an interview that has been called off since."""
    off = known.status is not InterviewStatus.FIXED
    return off and not found.human and found.calendar_uid is None


def _same(one: Part, other: Part) -> bool:
    if one.uid and other.uid:
        return one.uid == other.uid
    return one.span.start == other.span.start


def _merged(old: Part, new: Part) -> Part:
    """Return the newer appointment with what only the older one says."""
    repeated = old.span.start == new.span.start
    end_known = new.span.end or not repeated
    return new._replace(
        span=new.span if end_known else old.span,
        end=new.end if end_known else max(old.end, new.span.start),
        message_id=old.message_id if repeated else new.message_id,
        confidence=max(old.confidence, new.confidence) if repeated else new.confidence,
        uid=new.uid or old.uid,
        sequence=new.sequence if new.uid else old.sequence,
        people=merge_people(old.people, new.people),
        sessions=new.sessions or (old.sessions if repeated else ()),
        topics=tuple(dict.fromkeys((*old.topics, *new.topics))),
        phone=new.phone or old.phone,
    )


def _moved(target: Round, letter: Filed) -> Round:
    """Return an interview at the new time that a letter gives it."""
    if _outdated(target, letter.findings):
        return target
    part = part_of(letter)
    starts = {p.span.start for p in target.parts}
    old = next((p for p in target.parts if _same(p, part)), target.parts[-1])
    return Round(
        (_merged(old, part),),
        (*target.letters, part.message_id),
        InterviewStatus.FIXED,
        (target.former | starts) - {part.span.start},
    )


def _extended(today: Round, part: Part) -> Round:
    parts = tuple(sorted((*today.parts, part), key=lambda p: p.span.start))
    return today._replace(parts=parts, letters=(*today.letters, part.message_id))


def _swap(rounds: Rounds, old: Round, new: Round) -> Rounds:
    return tuple(new if r is old else r for r in rounds)


def _by_uid(rounds: Rounds, found: Findings) -> Round | None:
    uid = found.calendar_uid
    return next((r for r in rounds if uid and any(p.uid == uid for p in r.parts)), None)


def _at(rounds: Rounds, start: datetime) -> Round | None:
    return next((r for r in reversed(rounds) if r.holds(start)), None)


def _formerly(rounds: Rounds, start: datetime) -> Round | None:
    return next((r for r in rounds if start in r.former), None)


def _last(rounds: Rounds, status: InterviewStatus) -> Round | None:
    return next((r for r in reversed(rounds) if r.status is status), None)


def _on_day(rounds: Rounds, start: datetime) -> Round | None:
    fixed = (r for r in rounds if r.status is InterviewStatus.FIXED)
    return next(
        (r for r in fixed if start.astimezone(r.start.tzinfo).date() == r.day), None
    )
