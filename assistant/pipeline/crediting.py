"""What the owner wrote by himself counts as the follow-up having been sent."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from assistant.applications import (
    Application,
    Filed,
    Followup,
    FollowupState,
    FollowupStepped,
    Interview,
    InterviewStatus,
)
from assistant.pipeline.stepping import PENDING, from_followup
from assistant.vocabulary import FollowupKind, Kind

_WRITTEN = frozenset({FollowupState.DRAFTED, FollowupState.KEPT})
_OPEN = PENDING | {FollowupState.DRAFTED}
_IN_TIME = _OPEN | {FollowupState.EXPIRED}
# Thanks to several people, or a line after them, are no inquiry yet.
_THANKING = timedelta(days=5)
_THANKS = FollowupKind.THANK_YOU
WROTE = "You wrote to them yourself."
_SILENT = frozenset({Kind.OTHER, Kind.AUTOREPLY, Kind.ACK})


def credit(application: Application) -> FollowupStepped | None:
    """Return the next follow-up that a letter of the owner's has made superfluous.

    One whose draft still lies there waits until that is taken away.
    """
    for letter, followup in _pairs(application):
        if not followup.live or _is_draft_of(followup, letter):
            return _sent(followup, letter)
    return None


def written_instead(
    application: Application, followup: Followup
) -> FollowupStepped | None:
    """Return the sending of a letter that the owner wrote instead of using the draft."""
    for letter, stood_for in _pairs(application):
        if stood_for.id == followup.id:
            return _sent(followup, letter)
    return None


def _pairs(application: Application) -> Iterator[tuple[Filed, Followup]]:
    """Yield each letter of the owner's with what it stands for and is not yet sent."""
    for letter in application.letters:
        if letter.findings.from_owner:
            for followup in _stands_for(application, letter):
                yield letter, followup


def _stands_for(application: Application, letter: Filed) -> tuple[Followup, ...]:
    """Return the one follow-up that a letter stands for, or several thank-yous.

    A letter of the owner's own after two interviews leaves neither to be thanked for;
    a draft of the assistant's that he sent is that one and no other.
    """
    used = [f for f in application.followups if f.sent_at and _is_draft_of(f, letter)]
    candidates = tuple(dict.fromkeys(_candidates(application, letter)))
    if used:
        wrote = used[0].reason == WROTE and used[0].kind is _THANKS
        return _thank_yous(candidates) if wrote else ()
    first = candidates[:1]
    if any(_is_draft_of(f, letter) for f in first) or not _thank_yous(first):
        return first
    return _thank_yous(candidates)


def _thank_yous(followups: Iterable[Followup]) -> tuple[Followup, ...]:
    return tuple(f for f in followups if f.kind is _THANKS)


def _is_draft_of(followup: Followup, letter: Filed) -> bool:
    return followup.message_id == letter.head.message_id


def _sent(followup: Followup, letter: Filed) -> FollowupStepped:
    ours = _is_draft_of(followup, letter)
    reason = "You sent the draft." if ours else WROTE
    step = from_followup(followup, FollowupState.SENT, now=letter.at, reason=reason)
    return replace(step, message_id=letter.head.message_id)


def _candidates(application: Application, letter: Filed) -> Iterator[Followup]:
    """Yield the follow-ups that a letter of the owner's may stand for, likeliest first.

    The draft itself; what lies in Drafts; the thank-yous of interviews; the
    closing thanks; what was asked for; an inquiry that answers nothing.
    """
    followups = [
        f for f in application.followups if f.sent_at is None and _reaches(f, letter)
    ]
    yield from (f for f in followups if f.message_id == letter.head.message_id)
    yield from (f for f in followups if _was_written(f, letter.at))
    yield from (f for f in followups if _thanks(application, f, letter.at))
    planned = [
        f for f in followups if f.state in _OPEN and _began(application, f, letter.at)
    ]
    yield from (f for f in planned if _closes(application, f, letter.at))
    yield from (f for f in planned if _delivers(f, letter))
    if _is_unprompted(application, letter):
        yield from (f for f in planned if f.kind is FollowupKind.CHECK_IN)


def _reaches(followup: Followup, letter: Filed) -> bool:
    """Whether a letter may be the one that is meant for a single person.

    A note to the owner is nothing that he could have written to them.
    """
    if followup.kind is FollowupKind.REMINDER:
        return _is_draft_of(followup, letter)
    readers = [p.address for p in (*letter.head.to, *letter.head.cc)]
    return followup.to is None or not readers or followup.to in readers


def _began(application: Application, followup: Followup, at: datetime) -> bool:
    """Whether the letter that a follow-up hangs on had been written by then."""
    return all(
        x.at < at for x in application.letters if x.head.message_id == followup.anchor
    )


def _was_written(followup: Followup, at: datetime) -> bool:
    """Whether a draft had been made by then that the owner may have sent, edited."""
    if followup.drafted_at is None or at < followup.drafted_at:
        return False
    if followup.state is FollowupState.DISMISSED:
        return followup.late is None or at <= followup.late
    return followup.state in _WRITTEN


def _thanks(application: Application, followup: Followup, at: datetime) -> bool:
    if followup.kind is not _THANKS or followup.state not in _IN_TIME:
        return False
    held = (i for i in _held(application, at) if i.id in _hangs_on(followup))
    last = followup.late or followup.send_by
    return any(at <= max(last, i.end + _THANKING) for i in held)


def _hangs_on(followup: Followup) -> tuple[str | None, ...]:
    return (followup.interview, followup.anchor)


def _held(application: Application, at: datetime) -> tuple[Interview, ...]:
    """Return the interviews that were more than half over by then."""
    return tuple(
        i
        for i in application.interviews
        if i.status is InterviewStatus.FIXED
        and i.span.start + (i.end - i.span.start) / 2 <= at
    )


def _closes(application: Application, followup: Followup, at: datetime) -> bool:
    rejected = application.rejected_at
    closing = followup.kind is FollowupKind.CLOSING_THANKS
    return closing and rejected is not None and at > rejected


def _delivers(followup: Followup, letter: Filed) -> bool:
    """Whether the letter sends what was asked for, and promises it not once more."""
    materials = followup.kind is FollowupKind.MATERIALS
    promises = any(r.from_owner for r in letter.findings.requests)
    return materials and letter.at > followup.at and not promises


def _is_unprompted(application: Application, letter: Filed) -> bool:
    """Whether the owner asks in a silence of theirs, and answers no letter."""
    over = max((i.end for i in _held(application, letter.at)), default=None)
    if over is None or letter.at <= over + _THANKING:
        return False
    before = [x for x in application.letters if x.at < letter.at and _counts(x)]
    answers = before and not before[-1].findings.from_owner
    return not answers or before[-1].at < over


def _counts(letter: Filed) -> bool:
    return letter.findings.from_owner or letter.findings.kind not in _SILENT
