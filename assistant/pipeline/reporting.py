"""The mailbox and the owner answer: what became of drafts, and what only he knows."""

from dataclasses import replace
from datetime import datetime

from assistant.applications import (
    Application,
    DraftDiscarded,
    Event,
    Followup,
    FollowupState,
    Forgotten,
    Joined,
    NoteAdded,
)
from assistant.effects import WithdrawDraft
from assistant.pipeline.crediting import written_instead
from assistant.pipeline.noting import understand_note
from assistant.pipeline.settling import settle, why_withdrawn
from assistant.pipeline.stepping import from_followup, known
from assistant.pipeline.world import Found, Outcome, World, advance, application_of

_STATES = {
    Found.WITHDRAWN: FollowupState.WITHDRAWN,
    Found.KEPT: FollowupState.KEPT,
    Found.SENT: FollowupState.SENT,
    Found.GONE: FollowupState.DISMISSED,
}
TAKEN_BACK = "You took the withdrawn draft back."
_FORGOTTEN = "You had the application forgotten."


def drafted(world: World, followup: str, *, message_id: str, now: datetime) -> Outcome:
    """Record that the follow-up's draft lies in the mailbox under this Message-ID.

    Right also when the follow-up was cancelled, or the owner wrote by himself, in
    between: the outcome withdraws it.
    Of an unknown follow-up, and when repeated, nothing is recorded.
    """
    application, before = _known(world, followup)
    if application is None or before is None or before.live:
        return Outcome(world)
    if before.message_id == message_id:
        return Outcome(world)
    plan = world.policy.plan(application, now)
    planned = (s.reason for s in plan.steps if known(application, s) == before)
    reason = next(planned, before.reason)
    step = from_followup(before, FollowupState.DRAFTED, now=now, reason=reason)
    return _record(world, application.id, replace(step, message_id=message_id), now)


def found(world: World, followup: str, *, what: Found, now: datetime) -> Outcome:
    """Record what the mailbox says about the follow-up's draft.

    It counts for a draft that is thought to lie there; one that was edited or
    deleted may still turn out to be sent. Where the owner has written a letter of
    his own instead, the follow-up counts as sent.
    """
    application, before = _known(world, followup)
    if application is None or before is None or not _may_become(before, what):
        return Outcome(world)
    instead = written_instead(application, before)
    if instead and what in (Found.WITHDRAWN, Found.GONE):
        return _record(world, application.id, instead, now)
    reason = _reason(world, before, application=application.id, what=what, now=now)
    step = from_followup(before, _STATES[what], now=now, reason=reason)
    return _record(world, application.id, step, now)


def taken_back(world: World, followup: str, now: datetime) -> Outcome:
    """Record that the owner wants a withdrawn draft after all: it is his from now on."""
    application, before = _known(world, followup)
    if application is None or before is None:
        return Outcome(world)
    if before.state is not FollowupState.WITHDRAWN:
        return Outcome(world)
    step = from_followup(before, FollowupState.KEPT, now=now, reason=TAKEN_BACK)
    return _record(world, application.id, step, now)


def discarded(world: World, message_id: str, now: datetime) -> Outcome:
    """Record that a draft that the owner had begun is no longer there."""
    name = world.filed.get(message_id, "")
    begun = world.applications[name].begun if name in world.applications else ()
    if all(head.message_id != message_id for head in begun):
        return Outcome(world)
    return _record(world, name, DraftDiscarded(now, message_id), now)


def note(world: World, application: str, *, text: str, now: datetime) -> Outcome:
    """Record what only the owner knows; raise `KeyError` for an unknown application."""
    about = world.applications[application]
    findings = understand_note(world, about, text=text, now=now)
    return _record(world, application, NoteAdded(now, text, findings), now)


def forget(world: World, application: str, now: datetime) -> Outcome:
    """Remove an application and withdraw its untouched drafts.

    The caller deletes every row of the applications in `touched` and keeps the one
    event of the outcome, which holds nothing but Message-IDs. Raises `KeyError`.
    """
    followups = world.applications[application].followups
    log = world.logs[application]
    ids = [m for m, name in world.filed.items() if name == application]
    event = Forgotten(now, tuple(ids))
    drafts = tuple(
        WithdrawDraft(application, f.id, f.message_id or "", _FORGOTTEN)
        for f in followups
        if f.live
    )
    joined = (e.other for e in log if isinstance(e, Joined))
    return Outcome(
        advance(world, [(application, event)]),
        events=((application, event),),
        effects=drafts,
        touched=(application, *joined),
    )


def _record(world: World, name: str, event: Event, now: datetime) -> Outcome:
    told = ((name, event),)
    return settle(Outcome(advance(world, told), told), [name], now)


def _known(world: World, followup: str) -> tuple[Application | None, Followup | None]:
    application = application_of(world, followup)
    if application is None:
        return None, None
    return application, next(f for f in application.followups if f.id == followup)


def _may_become(before: Followup, what: Found) -> bool:
    """Whether the news fit what is known; repeated news do not."""
    if what is Found.SENT:
        return before.drafted_at is not None and before.sent_at is None
    return before.live


def _reason(
    world: World,
    followup: Followup,
    *,
    application: str,
    what: Found,
    now: datetime,
) -> str:
    match what:
        case Found.SENT:
            return "You sent the draft."
        case Found.GONE:
            return "You deleted the draft."
        case Found.KEPT:
            why = why_withdrawn(world, followup, application=application, now=now)
            return f"You have edited the draft, so it is left alone. {why}"
        case Found.WITHDRAWN:
            return why_withdrawn(world, followup, application=application, now=now)
