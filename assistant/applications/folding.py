"""Where an application stands: nothing but its events, folded."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from assistant.applications.application import (
    Absence,
    Application,
    Filed,
    Followup,
    Interview,
    InterviewStatus,
    PromiseMade,
    RequestMade,
)
from assistant.applications.appointments import Round
from assistant.applications.doubts import doubt
from assistant.applications.events import (
    DraftDiscarded,
    Event,
    FollowupState,
    FollowupStepped,
    LetterFiled,
    NoteAdded,
)
from assistant.applications.ids import short_id
from assistant.applications.notes import as_letter
from assistant.applications.outcomes import outcome
from assistant.applications.people import merge_people, reached
from assistant.applications.rounds import rounds_of
from assistant.applications.threads import trace_of
from assistant.reading import Head
from assistant.vocabulary import Kind, Place, Register, Span

_IDLE = frozenset({Kind.OTHER, Kind.AUTOREPLY, Kind.ACK})


def fold(application: str, events: Iterable[Event], *, certain: float) -> Application:
    """Return the application that these events, in the order of the log, add up to.

    Letters count in the order of their dates, whatever the order in which they
    arrived. Below `certain` a letter puts the application in doubt.
    """
    log = tuple(events)
    arrived = _arrived(log)
    letters = _sorted(arrived)
    followups = _followups(e for e in log if isinstance(e, FollowupStepped))
    theirs = [one for one in letters if not one.findings.from_owner]
    # What a draft of the assistant's says, once it is sent, is no news to it.
    ours = {
        e.message_id
        for e in log
        if isinstance(e, FollowupStepped) and e.state is FollowupState.DRAFTED
    }
    said = tuple(one for one in letters if one.head.message_id not in ours)
    people = merge_people(*(reached(one.findings.people, letters) for one in theirs))
    matter = [one for one in theirs if one.findings.kind not in _IDLE]
    noted = tuple(as_letter(e) for e in log if isinstance(e, NoteAdded) and e.findings)
    return replace(
        outcome(Application(application), said),
        company=_commonest(one.findings.company for one in matter or theirs),
        position=_commonest(one.findings.position for one in matter or theirs),
        agency=_commonest(one.findings.agency for one in matter or theirs),
        language=next((one.findings.language for one in reversed(matter)), "en"),
        register=_register(matter),
        letters=letters,
        interviews=_interviews(_sorted((*said, *noted)), arrived, followups),
        promises=_promises(_sorted((*theirs, *noted))),
        requests=_requests(said),
        absences=_absences(theirs),
        people=people,
        notes=tuple((e.at, e.text) for e in log if isinstance(e, NoteAdded)),
        followups=followups,
        doubt=doubt(_sorted((*matter, *noted)), certain),
        certainty=min((one.certainty for one in matter), default=1.0),
        begun=_begun(log, letters),
        trace=trace_of((one.head for one in letters), people),
    )


def _sorted(letters: Iterable[Filed]) -> tuple[Filed, ...]:
    return tuple(sorted(letters, key=_by_date))


def _by_date(letter: Filed) -> tuple[float, str]:
    return letter.at.timestamp(), letter.head.message_id


def _latest(log: Sequence[Event]) -> Iterable[LetterFiled]:
    """Return each letter as it was understood last, in the order of first arrival."""
    known: dict[str, LetterFiled] = {}
    for event in log:
        if isinstance(event, LetterFiled):
            known[event.head.message_id] = event
    return known.values()


def _arrived(log: Sequence[Event]) -> tuple[Filed, ...]:
    return tuple(
        Filed(event.head, event.findings, event.certainty)
        for event in _latest(log)
        if event.head.place is not Place.DRAFTS
    )


def _begun(log: Sequence[Event], letters: Sequence[Filed]) -> tuple[Head, ...]:
    """Return the owner's own drafts that are newer than his last letter."""
    sent = max((one.at for one in letters if one.findings.from_owner), default=None)
    gone = {e.message_id for e in log if isinstance(e, DraftDiscarded)}
    drafts = (e.head for e in _latest(log) if e.head.place is Place.DRAFTS)
    return tuple(
        head
        for head in drafts
        if head.message_id not in gone and (sent is None or head.at > sent)
    )


def _commonest(names: Iterable[str | None]) -> str | None:
    """Return the name that most letters give; among equals the first."""
    counted = Counter(name for name in names if name)
    return counted.most_common(1)[0][0] if counted else None


def _register(matter: Sequence[Filed]) -> Register:
    """Return how the last person wrote, else how the last machine did."""
    human = [one for one in matter if one.findings.human]
    return (human or [*matter])[-1].findings.register if matter else Register.NEUTRAL


def _interviews(
    letters: Sequence[Filed],
    arrived: Sequence[Filed],
    followups: Sequence[Followup],
) -> tuple[Interview, ...]:
    rounds = sorted(rounds_of(letters), key=lambda one: one.start)
    order = {one.head.message_id: place for place, one in enumerate(arrived)}
    anchors = frozenset(f.anchor for f in followups) | {
        f.interview for f in followups if f.interview
    }
    held = 0
    found = []
    for one in rounds:
        off = one.status is InterviewStatus.CANCELLED
        interview = _interview(one, held + 1, _round_id(one, order, anchors))
        people = merge_people(reached(interview.people, letters))
        found.append(replace(interview, people=people))
        held += not off
    return tuple(found)


def _round_id(one: Round, order: dict[str, int], anchors: frozenset[str]) -> str:
    """Return an id that no late letter changes.

    It is that of the letter which arrived first, unless a follow-up hangs on
    another one already.
    """
    first = sorted(one.letters, key=lambda letter: order.get(letter, len(order)))
    ids = [short_id("interview", letter) for letter in first]
    return next((known for known in ids if known in anchors), ids[0])


def _interview(one: Round, number: int, name: str) -> Interview:
    parts = one.parts
    last = parts[-1]
    ends = [part.span.end for part in parts]
    stated = one.end if all(ends) else None
    return Interview(
        id=name,
        round=number,
        span=Span(one.start, stated, all(part.span.tz_known for part in parts)),
        end=one.end,
        status=one.status,
        confidence=min(part.confidence for part in parts),
        message_id=last.message_id,
        people=merge_people(*(part.people for part in parts)),
        sessions=tuple(session for part in parts for session in part.sessions),
        topics=tuple(dict.fromkeys(t for part in parts for t in part.topics)),
        phone=all(part.phone for part in parts),
        calendar_uid=last.uid,
        sequence=last.sequence,
    )


def _promises(theirs: Sequence[Filed]) -> tuple[PromiseMade, ...]:
    return tuple(
        PromiseMade(one.findings.promise, one.at, one.head.message_id)
        for one in theirs
        if one.findings.promise
    )


def _requests(letters: Sequence[Filed]) -> tuple[RequestMade, ...]:
    return tuple(
        RequestMade(request, one.at, one.head.message_id)
        for one in letters
        for request in one.findings.requests
    )


def _absences(theirs: Sequence[Filed]) -> tuple[Absence, ...]:
    return tuple(
        Absence(one.findings.absent_until, one.at, one.head.message_id)
        for one in theirs
        if one.findings.absent_until
    )


def _followups(steps: Iterable[FollowupStepped]) -> tuple[Followup, ...]:
    known: dict[str, Followup] = {}
    for step in steps:
        known[step.followup] = _stepped(known.get(step.followup), step)
    return tuple(known.values())


def _stepped(before: Followup | None, step: FollowupStepped) -> Followup:
    drafted = step.state is FollowupState.DRAFTED
    sent = step.state is FollowupState.SENT
    renewed = step.state is FollowupState.PLANNED
    old = None if renewed else before
    return Followup(
        id=step.followup,
        kind=step.kind,
        anchor=step.anchor,
        state=step.state,
        at=step.at,
        due=step.due,
        send_by=step.send_by,
        rule=step.rule,
        guide=step.guide,
        reason=step.reason,
        message_id=step.message_id or (old.message_id if old else None),
        drafted_at=step.at if drafted else (old.drafted_at if old else None),
        sent_at=step.at if sent else None,
        late=step.late,
        interview=step.interview,
    )
