"""What was asked for or promised, and the last thank-you after a rejection."""

from collections.abc import Iterator
from datetime import datetime

from assistant.applications import (
    Filed,
    Followup,
    FollowupState,
    InterviewStatus,
    RequestMade,
    is_relay,
)
from assistant.guides.advice import Advice, AtOnce, DaysAfter, OnDay, Silence
from assistant.guides.history import (
    MADE,
    held,
    in_order,
    is_human,
    moment,
    own_letters,
)
from assistant.guides.promising import FAR
from assistant.guides.situation import (
    DOUBT,
    STOP,
    Situation,
    blocked,
    letter_to_answer,
    stopped,
)
from assistant.vocabulary import FollowupKind, Kind

MATERIALS, CLOSING = "materials", "closing-thanks"

_REOPENS = frozenset({Kind.INVITE, Kind.PROPOSAL, Kind.RESCHEDULE})


def materials(situation: Situation) -> Advice | Silence | None:
    """Return what the guide says about the last thing that was asked for."""
    application = situation.application
    stands = (i for i in application.interviews if _stands(i.status))
    if not application.requests or not any(stands):
        return None
    asked = max(application.requests, key=lambda r: (r.at, r.message_id))
    if _is_delivered(situation, asked):
        return None
    refusal = next(_against_materials(situation, asked), None)
    if refusal:
        rule, reason = refusal
        return Silence(FollowupKind.MATERIALS, asked.message_id, rule, reason)
    return _materials(situation, asked)


def _stands(status: InterviewStatus) -> bool:
    return status is not InterviewStatus.CANCELLED


def _is_delivered(situation: Situation, asked: RequestMade) -> bool:
    """Whether something went out since it was asked for."""
    application = situation.application
    sent = (
        f.sent_at
        for f in application.followups
        if f.sent_at and f.kind is not FollowupKind.REMINDER
    )
    own = (x.at for x in own_letters(application))
    itself = any(
        f.sent_at and f.anchor == asked.message_id
        for f in _settled(situation, FollowupKind.MATERIALS)
    )
    return itself or any(at > asked.at for at in (*sent, *own))


def owed(situation: Situation, since: datetime) -> RequestMade | None:
    """Return what was asked for or promised after a moment and is not sent, if any.

    What the owner deleted the draft of is no longer owed, as far as one can know.
    """
    dismissed = {
        f.anchor
        for f in situation.application.followups
        if f.kind is FollowupKind.MATERIALS and f.state is FollowupState.DISMISSED
    }
    open_still = (
        made
        for made in situation.application.requests
        if made.at >= since
        and made.message_id not in dismissed
        and not _is_delivered(situation, made)
    )
    return max(open_still, key=lambda r: (r.at, r.message_id), default=None)


def _against_materials(
    situation: Situation, asked: RequestMade
) -> Iterator[tuple[str, str]]:
    made = _settled(situation, FollowupKind.MATERIALS)
    if any(f.anchor == asked.message_id for f in made):
        yield STOP, "You deleted its draft, or made it your own."
    ended = stopped(situation)
    if ended:
        yield STOP, ended
    if not situation.profile.follows(MATERIALS):
        yield MATERIALS, "This guide says nothing of what was asked for."
    barrier = blocked(situation)
    if barrier:
        yield barrier


def _settled(situation: Situation, kind: FollowupKind) -> list[Followup]:
    followups = situation.application.followups
    return [f for f in followups if f.kind is kind and f.state in MADE]


def _materials(situation: Situation, asked: RequestMade) -> Advice:
    rule = situation.profile.rule(MATERIALS)
    letter = _letter(situation, asked.message_id)
    days = [
        r.request.by
        for r in situation.application.requests
        if r.message_id == asked.message_id
        and r.request.by
        and r.request.by - situation.day(r.at) <= FAR
    ]
    verb = "You promised" if asked.request.from_owner else "They asked for"
    return Advice(
        kind=FollowupKind.MATERIALS,
        anchor=asked.message_id,
        rule=MATERIALS,
        timing=AtOnce(
            asked.at,
            min(days, default=None),
            rule.length("within"),
            rule.length("late"),
        ),
        reason=f"{verb} it on {situation.told(asked.at)}: {all_asked(situation, asked)}.",
        answers=_reply_target(situation, letter),
    )


def all_asked(situation: Situation, asked: RequestMade) -> str:
    """Return all that the same letter asks for or promises."""
    requests = situation.application.requests
    same = (r.request.what for r in requests if r.message_id == asked.message_id)
    return ", ".join(dict.fromkeys(same))


def _letter(situation: Situation, message_id: str) -> Filed | None:
    letters = situation.application.letters
    return next((x for x in letters if x.head.message_id == message_id), None)


def _reply_target(situation: Situation, letter: Filed | None) -> str | None:
    if letter and is_human(letter):
        return letter.head.message_id
    return letter_to_answer(situation)


def closing(situation: Situation) -> Advice | Silence | None:
    """Return what the guide says about thanks after a rejection; None without one."""
    rejection = _rejection(situation)
    if rejection is None:
        return None
    made = _settled(situation, FollowupKind.CLOSING_THANKS)
    if any(f.state is FollowupState.SENT and _covers(f, rejection) for f in made):
        return None
    refusal = next(_against_closing(situation, rejection, made), None)
    if refusal:
        rule, reason = refusal
        anchor = rejection.head.message_id
        return Silence(FollowupKind.CLOSING_THANKS, anchor, rule, reason)
    return _closing(situation, rejection)


def _covers(followup: Followup, rejection: Filed) -> bool:
    return moment(followup) > rejection.at


def _rejection(situation: Situation) -> Filed | None:
    """Return the first rejection since they last arranged anything.

    One that a follow-up hangs on already stays the one, whatever arrives late.
    """
    if situation.application.rejected_at is None:
        return None
    found: list[Filed] = []
    for letter in in_order(situation.application):
        if letter.findings.from_owner:
            continue
        if letter.findings.kind in _REOPENS:
            found = []
        if letter.findings.kind is Kind.REJECTION:
            found.append(letter)
    anchors = {
        f.anchor
        for f in situation.application.followups
        if f.kind is FollowupKind.CLOSING_THANKS
    }
    hung = [x for x in found if x.head.message_id in anchors]
    return next(iter(hung or found), None)


def _against_closing(
    situation: Situation, rejection: Filed, made: list[Followup]
) -> Iterator[tuple[str, str]]:
    application = situation.application
    yield from _unearned(situation, rejection, made)
    own = [x for x in own_letters(application) if x.at > rejection.at]
    if own:
        yield STOP, f"You wrote to them yourself on {situation.told(own[0].at)}."
    if any(_covers(f, rejection) for f in made):
        yield STOP, "You deleted its draft, or made it your own."
    if application.withdrawn_at or application.offered_at:
        yield STOP, "You withdrew, or they made an offer."
    barrier = blocked(situation)
    if barrier:
        yield barrier
    if rejection.findings.confidence < situation.confidence:
        yield DOUBT, "It is not certain that this is a rejection."


def _unearned(
    situation: Situation, rejection: Filed, made: list[Followup]
) -> Iterator[tuple[str, str]]:
    last = max((moment(f) for f in made), default=None)
    if not _held_since(situation, rejection, last):
        yield CLOSING, "No interview took place that could be thanked for."
    if not situation.profile.follows(CLOSING):
        yield CLOSING, "This guide says nothing of a last thank-you."
    if not _has_person(situation):
        yield CLOSING, "No person of theirs is known to write to."


def _held_since(situation: Situation, rejection: Filed, last: datetime | None) -> bool:
    over = held(situation.application, rejection.at)
    return any(last is None or i.end > last or last > rejection.at for i in over)


def _has_person(situation: Situation) -> bool:
    application = situation.application
    known = (
        *application.people,
        *(p for i in application.interviews for p in i.people),
    )
    named = any(p.address and not is_relay(p.address) for p in known)
    return named or letter_to_answer(situation) is not None


def _closing(situation: Situation, rejection: Filed) -> Advice:
    rule = situation.profile.rule(CLOSING)
    return Advice(
        kind=FollowupKind.CLOSING_THANKS,
        anchor=rejection.head.message_id,
        rule=CLOSING,
        timing=OnDay(
            DaysAfter(
                situation.day(rejection.at), working_days=rule.count("working_days")
            ),
            rule.clock("at"),
        ),
        reason=f"They chose somebody else on {situation.told(rejection.at)}.",
        answers=_reply_target(situation, rejection),
    )
