"""What has happened between the two sides: interviews held, answers, own letters."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from assistant.applications import (
    Application,
    Filed,
    Followup,
    FollowupState,
    Interview,
    InterviewStatus,
)
from assistant.reading import Automatic
from assistant.vocabulary import FollowupKind, Kind

MADE = frozenset({FollowupState.SENT, FollowupState.KEPT, FollowupState.DISMISSED})

_NO_ANSWER = frozenset({Kind.AUTOREPLY, Kind.ACK})
_ARRANGES = frozenset({Kind.INVITE, Kind.PROPOSAL, Kind.RESCHEDULE})
_ENDS = frozenset({Kind.REJECTION, Kind.OFFER})
_ECHO = frozenset({Automatic.BOUNCE, Automatic.RECEIPT, Automatic.CALENDAR_REPLY})

# Thanks to several people, or a line after them, are no inquiry yet.
_THANKING = timedelta(days=5)

# Below this a letter that names no time of an interview arranges none.
_SURE = 0.8
_FIRST, _LAST = 1990, 2200


def half_time(interview: Interview) -> datetime:
    """Return the middle of an interview: many end before the end that was assumed."""
    return interview.span.start + (interview.end - interview.span.start) / 2


def held(application: Application, now: datetime) -> tuple[Interview, ...]:
    """Return the interviews that took place by `now`, the last one last."""
    over = (i for i in _fixed(application) if i.end <= now)
    return tuple(sorted(over, key=lambda i: i.end))


def ahead(application: Application, now: datetime) -> tuple[Interview, ...]:
    """Return the interviews that are fixed and not over at `now`, the next one first."""
    coming = (i for i in _fixed(application) if i.end > now)
    return tuple(sorted(coming, key=lambda i: i.span.start))


def _fixed(application: Application) -> Iterator[Interview]:
    return (
        i
        for i in application.interviews
        if i.status is InterviewStatus.FIXED and is_plausible(i)
    )


def is_plausible(interview: Interview) -> bool:
    """Whether an interview's time is one that a calendar can reckon with."""
    span = interview.span
    return (
        all(_FIRST <= one.year <= _LAST for one in (span.start, interview.end))
        and span.start <= interview.end
    )


def in_order(application: Application) -> tuple[Filed, ...]:
    """Return the letters by date; ids break a tie, so that arrival never matters."""
    return tuple(
        sorted(application.letters, key=lambda x: (x.at.timestamp(), x.head.message_id))
    )


def is_human(letter: Filed) -> bool:
    """Whether a person of the other side wrote it, to this owner."""
    found = letter.findings
    return (
        found.human
        and not found.from_owner
        and not letter.head.bulk
        and found.kind not in _NO_ANSWER
    )


def answers(application: Application, interview: Interview) -> tuple[Filed, ...]:
    """Return the letters that answer after an interview, the last one last."""
    letters = in_order(application)
    return tuple(
        letter
        for place, letter in enumerate(letters)
        if _comes_after(letter, interview) and counts(letter, letters[:place])
    )


def _comes_after(letter: Filed, interview: Interview) -> bool:
    """Whether it speaks of an interview that is over, and not of the way there."""
    early = letter.findings.friendly or letter.findings.kind in _ENDS
    return letter.at > (half_time(interview) if early else interview.end)


def counts(letter: Filed, earlier: Sequence[Filed]) -> bool:
    """Whether a letter is an answer: a person's, or a machine's for what it says."""
    found = letter.findings
    if found.from_owner or found.kind in _NO_ANSWER or letter.head.automatic in _ECHO:
        return False
    empty = found.kind is Kind.INVITE and found.interview is None
    if found.kind is Kind.OTHER or empty:
        return is_human(letter)
    return found.human or not _repeats(letter, earlier)


def _repeats(letter: Filed, earlier: Sequence[Filed]) -> bool:
    """Whether it only reminds of an interview that was fixed before."""
    span = letter.findings.interview
    return (
        letter.findings.kind is Kind.INVITE
        and span is not None
        and any(
            x.findings.interview and x.findings.interview.start == span.start
            for x in earlier
            if not x.findings.from_owner
        )
    )


def arranges(letter: Filed, application: Application) -> bool:
    """Whether it is about an interview that is still to come."""
    found = letter.findings
    guess = found.kind is Kind.INVITE and found.confidence < _SURE
    if found.kind not in _ARRANGES or (guess and found.interview is None):
        return False
    earlier = [x for x in in_order(application) if x.at < letter.at]
    return not _repeats(letter, earlier)


def ends(letter: Filed) -> bool:
    """Whether it decides about the application."""
    return letter.findings.kind in _ENDS


def own_letters(application: Application) -> tuple[Filed, ...]:
    """Return what the owner wrote by himself, and not from a draft of ours."""
    # A letter of his own stays his own, whatever it was counted for.
    drafts = {f.message_id for f in application.followups if f.drafted_at}
    return tuple(
        x
        for x in in_order(application)
        if x.findings.from_owner
        and x.head.automatic is Automatic.NO
        and x.head.message_id not in drafts
    )


def thank_yous(
    application: Application, interview: Interview, to: str | None = None
) -> tuple[Followup, ...]:
    """Return the thank-yous of an interview, or of one person there, that were made."""
    return tuple(
        f
        for f in application.followups
        if f.kind is FollowupKind.THANK_YOU
        and interview.id in (f.anchor, f.interview)
        and to in (None, f.to)
        and f.state in MADE
        and (_is_final(f) or moment(f) >= half_time(interview))
    )


def _is_final(followup: Followup) -> bool:
    """Whether a draft of ours was sent, deleted or kept: even a move makes no other."""
    return followup.state is not FollowupState.SENT or followup.drafted_at is not None


def is_credited(followup: Followup) -> bool:
    """Whether only a letter of the owner's own made it count as sent.

    That letter is judged anew whenever an older one arrives late.
    """
    return followup.state is FollowupState.SENT and followup.drafted_at is None


def moment(followup: Followup) -> datetime:
    """Return when a follow-up was sent, else when it reached its state."""
    return followup.sent_at or followup.at


def thanked(application: Application, interview: Interview) -> tuple[datetime, ...]:
    """Return the moments at which thanks for an interview went out, the first first."""
    half = half_time(interview)
    sent = (
        f.sent_at
        for f in thank_yous(application, interview)
        if f.state is FollowupState.SENT and f.sent_at and f.sent_at >= half
    )
    own = (
        x.at
        for x in own_letters(application)
        if half <= x.at <= interview.end + _THANKING
    )
    return tuple(sorted([*sent, *own]))


def inquiries(application: Application, interview: Interview) -> tuple[datetime, ...]:
    """Return when check-ins of this round were made, by a draft or by the owner.

    What he writes in answer to a letter of theirs is none.
    """
    made = [
        moment(f)
        for f in application.followups
        if f.kind is FollowupKind.CHECK_IN
        and f.state in MADE
        and not is_credited(f)
        and moment(f) >= interview.end
    ]
    own = [
        x.at
        for x in own_letters(application)
        if x.at > interview.end + _THANKING
        and _is_unprompted(application, x, interview)
    ]
    return tuple(sorted([*made, *own]))


def _is_unprompted(
    application: Application, letter: Filed, interview: Interview
) -> bool:
    own = [x.at for x in own_letters(application) if x.at < letter.at]
    since = max([interview.end, *own])
    return not any(since < x.at < letter.at for x in answers(application, interview))
