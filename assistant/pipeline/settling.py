"""Brings an application's follow-ups into line with its plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from assistant.applications import (
    Application,
    Followup,
    FollowupState,
    FollowupStepped,
)
from assistant.effects import Effect, SaveDraft, TellUser, WithdrawDraft
from assistant.pipeline import reasons
from assistant.pipeline.crediting import WROTE, credit, written_instead
from assistant.pipeline.stepping import PENDING, known
from assistant.pipeline.turning import turns, wanted
from assistant.pipeline.world import Outcome, World, advance
from assistant.vocabulary import FollowupKind

if TYPE_CHECKING:
    from typing_extensions import TypeIs

    from assistant.drafting import Draft, Refusal
    from assistant.planning import Plan, Step

_ROUNDS = 12


class _Case(NamedTuple):
    """One application with its plan, at one moment."""

    world: World
    application: Application
    plan: Plan
    now: datetime

    def followup(self, step: Step) -> Followup | None:
        """Return the follow-up that a step stands for."""
        return known(self.application, step)


def settle(outcome: Outcome, names: Iterable[str], now: datetime) -> Outcome:
    """Return the outcome with all that follows for these applications at `now`.

    `outcome.world` holds the outcome's own events already.
    """
    for name in dict.fromkeys(names):
        outcome = replace(outcome, touched=(*outcome.touched, name))
        if outcome.world.policy.follows_up and name in outcome.world.applications:
            outcome = _settle_one(outcome, name, now)
    return outcome


def why_withdrawn(
    world: World, followup: Followup, *, application: str, now: datetime
) -> str:
    """Return why a draft has been, or is to be, withdrawn at `now`."""
    case = _case(world, application, now)
    asked = (e for e in _effects(case)[0] if isinstance(e, WithdrawDraft))
    reason = next((e.reason for e in asked if e.followup == followup.id), None)
    return reason or reasons.unwanted(case.application, followup, case.plan)


def _settle_one(outcome: Outcome, name: str, now: datetime) -> Outcome:
    """Repeat until nothing changes: an event may change the plan it came from."""
    for _ in range(_ROUNDS):
        news = _news(_case(outcome.world, name, now))
        if not news:
            break
        events = tuple((name, event) for event in news)
        world = advance(outcome.world, events)
        outcome = replace(outcome, world=world, events=(*outcome.events, *events))
    effects, refused = _effects(_case(outcome.world, name, now))
    notices = tuple(TellUser(name, text) for text in refused)
    return replace(
        outcome,
        effects=(*outcome.effects, *effects),
        notices=(*outcome.notices, *notices),
    )


def _case(world: World, name: str, now: datetime) -> _Case:
    application = world.applications[name]
    return _Case(world, application, world.policy.plan(application, now), now)


def _news(case: _Case) -> tuple[FollowupStepped, ...]:
    sent = credit(case.application)
    if sent:
        return (sent,)
    zone = case.world.owner.timezone
    news = turns(case.application, case.plan, now=case.now, zone=zone)
    return tuple(_explained(case, event) for event in news)


def _explained(case: _Case, event: FollowupStepped) -> FollowupStepped:
    """Say of what expired, though it could have been drafted, why it was not."""
    before = next(
        (f for f in case.application.followups if f.id == event.followup), None
    )
    if event.state is not FollowupState.EXPIRED or before is None:
        return event
    if case.application.begun:
        return replace(event, reason=reasons.BEGUN)
    step = next(s for s in case.plan.steps if case.followup(s) == before)
    written = case.world.policy.write(step, case.application, case.now)
    if not _is_draft(written):
        return replace(event, reason=reasons.unwritten(written, step.kind))
    return event


def _effects(case: _Case) -> tuple[tuple[Effect, ...], tuple[str, ...]]:
    """Return what the mailbox is to be asked for, and the letters that can't be.

    One draft at a time: the newest letter that is due, and only when no other lies
    there. What stands in its way is withdrawn first; the rest follows from the
    report.
    """
    withdrawals = dict(_to_withdraw(case))
    letter, refused = _letter(case, withdrawals)
    effects: list[Effect] = []
    if letter:
        step, save = letter
        withdrawals = {**dict(_older(case, step)), **withdrawals}
        if not any(f.live for f in _beside(case.application, step)):
            effects.append(save)
    effects += [_withdraw(case, f, reason) for f, reason in withdrawals.items()]
    return tuple(effects), refused


def _withdraw(case: _Case, followup: Followup, reason: str) -> WithdrawDraft:
    message_id = followup.message_id or ""
    return WithdrawDraft(case.application.id, followup.id, message_id, reason)


def _to_withdraw(case: _Case) -> Iterator[tuple[Followup, str]]:
    """Yield the drafts that are no longer right, each with the reason."""
    steps = {f.id: s for s in _wanted(case) if (f := case.followup(s))}
    zone = case.world.owner.timezone
    for followup in case.application.followups:
        step = steps.get(followup.id)
        if not followup.live:
            continue
        if written_instead(case.application, followup):
            yield followup, WROTE
        elif step is None:
            yield followup, reasons.unwanted(case.application, followup, case.plan)
        elif step.due > case.now:
            yield followup, reasons.early(step, zone)
        elif case.application.begun:
            yield followup, reasons.BEGUN
        elif _knows_more(case, followup, step):
            yield followup, reasons.NOTED


def _knows_more(case: _Case, followup: Followup, step: Step) -> bool:
    """Whether a note that is newer than a draft leads to another letter."""
    made, application = followup.drafted_at, case.application
    older = tuple(note for note in application.notes if made is None or note[0] <= made)
    if older == application.notes or case.now >= step.late:
        return False
    write = case.world.policy.write
    before = write(step, replace(application, notes=older), case.now)
    after = write(step, application, case.now)
    return _is_draft(after) and before != after


def _is_draft(written: Draft | Refusal) -> TypeIs[Draft]:
    """Whether a letter could be written; drafting is there already where one was."""
    from assistant.drafting import Draft  # noqa: PLC0415

    return isinstance(written, Draft)


def _wanted(case: _Case) -> tuple[Step, ...]:
    return wanted(case.application, case.plan)


def _letter(
    case: _Case, withdrawals: dict[Followup, str]
) -> tuple[tuple[Step, SaveDraft] | None, tuple[str, ...]]:
    """Return the newest due letter that can be written and has no newer in its way."""
    refused: list[str] = []
    for step in sorted(_due(case), key=_rank, reverse=True):
        beside = _beside(case.application, step)
        staying = [f for f in beside if f.live and f not in withdrawals]
        if any(_stands_before(f, step) for f in staying):
            break
        written = case.world.policy.write(step, case.application, case.now)
        if _is_draft(written):
            return (step, _save(case, step, written)), tuple(refused)
        refused.append(reasons.unwritten(written, step.kind))
    return None, tuple(refused)


def _beside(application: Application, step: Step) -> Iterator[Followup]:
    """Yield what a letter shares Drafts with only by turns.

    The thank-yous to the several people of one interview lie there together.
    """
    for followup in application.followups:
        thanks = followup.kind is step.kind is FollowupKind.THANK_YOU
        together = thanks and step.to and followup.interview == step.interview
        if not (together and followup.anchor != step.anchor):
            yield followup


def _due(case: _Case) -> Iterator[Step]:
    """Yield what is to lie in Drafts by now; a draft of the owner's own comes first."""
    if case.application.begun:
        return
    appears, now = case.world.policy.appears, case.now
    for step in _wanted(case):
        followup = case.followup(step)
        due = step.due <= now < step.late and appears(step.kind, now) <= now
        if due and followup and followup.state in PENDING:
            yield step


def _order(step: Step) -> tuple[datetime, str]:
    return step.due, step.id


def _rank(step: Step) -> tuple[bool, datetime, str]:
    """Return the order in which letters are written; a note of the owner's waits."""
    return step.kind is not FollowupKind.REMINDER, *_order(step)


def _stands_before(followup: Followup, step: Step) -> bool:
    """Whether a draft that lies there keeps its place: a newer one, but for a note."""
    if step.kind is FollowupKind.REMINDER:
        return True
    note = followup.kind is FollowupKind.REMINDER
    return not note and (followup.due, followup.id) >= _order(step)


def _save(case: _Case, step: Step, draft: Draft) -> SaveDraft:
    followup = case.followup(step)
    name = followup.id if followup else step.id
    return SaveDraft(case.application.id, name, draft)


def _older(case: _Case, step: Step) -> Iterator[tuple[Followup, str]]:
    for followup in _beside(case.application, step):
        if followup.live:
            yield followup, reasons.superseded(step)
