"""The plan of an application: a pure function of what is known and of the moment."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from assistant.applications import Application, FollowupState, company_place
from assistant.guides import (
    Advice,
    DaysAfter,
    Silence,
    Situation,
    advise,
    suggestions,
)
from assistant.planning.policy import Policy
from assistant.planning.resolving import resolver
from assistant.planning.steps import Plan, Step, Withheld
from assistant.vocabulary import FollowupKind

_LIMIT, _MATERIALS, _LATE = "limit", "materials", "thank-you.late"


def plan(application: Application, policy: Policy, now: datetime) -> Plan:
    """Return every follow-up that is to be made, and those that are not, with why.

    A step stays in the plan until its follow-up is sent, stopped or recorded as
    expired; the caller compares `late` with the moment.
    """
    situation = Situation(
        application,
        policy.profile,
        policy.owner.timezone,
        now,
        policy.confidence,
        policy.own_days.after,
        policy.thank_each,
    )
    advised = advise(situation)
    withheld = [_withheld(one, policy) for one in advised if isinstance(one, Silence)]
    steps = _steps(situation, policy, [a for a in advised if isinstance(a, Advice)])
    over = {s.id: w for s in steps if (w := _over(s, situation, steps))}
    return Plan(
        tuple(sorted((s for s in steps if s.id not in over), key=_order)),
        (*withheld, *over.values()),
        suggestions(situation),
    )


def next_moment(plan: Plan, now: datetime) -> datetime | None:
    """Return the earliest moment after `now` at which a step is due or late."""
    moments = (m for step in plan.steps for m in (step.due, step.late))
    return min((m for m in moments if m > now), default=None)


def _order(step: Step) -> tuple[datetime, str]:
    return step.due, step.id


def _withheld(silence: Silence, policy: Policy) -> Withheld:
    return Withheld(
        silence.kind,
        silence.anchor,
        silence.rule,
        policy.profile.name,
        silence.reason,
    )


def _steps(
    situation: Situation, policy: Policy, advised: Iterable[Advice]
) -> tuple[Step, ...]:
    """Return the advice with its moments; a check-in comes after the thank-yous."""
    steps: list[Step] = []
    for advice in advised:
        if advice.kind is FollowupKind.CHECK_IN:
            spaced = replace(
                advice, also_after=(*advice.also_after, *_spacing(situation, steps))
            )
            steps.append(_step(situation, policy, spaced))
        else:
            steps.append(_step(situation, policy, advice))
    return tuple(steps)


def _spacing(situation: Situation, steps: Iterable[Step]) -> Iterator[DaysAfter]:
    """Yield the distance from a thank-you that is still to be sent."""
    number = situation.profile.rule(_LIMIT).count("working_days")
    for step in steps:
        if step.kind is FollowupKind.THANK_YOU and situation.now < step.late:
            yield DaysAfter(situation.day(step.due), working_days=number)


def _step(situation: Situation, policy: Policy, advice: Advice) -> Step:
    check_in = advice.kind is FollowupKind.CHECK_IN
    place = company_place(situation.application) if check_in else None
    days = policy.both_days(place) if check_in else policy.own_days
    frame = resolver(policy, days).frame(advice)
    return Step(
        id=_id(situation.application.id, advice),
        kind=advice.kind,
        anchor=advice.anchor,
        due=frame.due,
        send_by=frame.send_by,
        late=frame.late,
        rule=frame.rule,
        guide=policy.profile.name,
        reason=f"{advice.reason} {frame.note}".strip(),
        interview=advice.interview,
        answers=advice.answers,
        to_owner=advice.to_owner,
        to=advice.to,
    )


def _id(application: str, advice: Advice) -> str:
    """Return what stays the same however often this follow-up is planned."""
    named = "\0".join((application, advice.kind.value, advice.anchor))
    return hashlib.sha256(named.encode()).hexdigest()[:20]


def _over(step: Step, situation: Situation, steps: Iterable[Step]) -> Withheld | None:
    """Return why a step has no place in the plan after all, None where it has."""
    if _is_expired(step, situation):
        reason = f"It was to be drafted by {situation.told(step.late)} at the latest."
        thanks = step.kind is FollowupKind.THANK_YOU
        rule = _LATE if thanks else step.rule
        return Withheld(step.kind, step.anchor, rule, step.guide, reason)
    if step.kind is FollowupKind.REMINDER and _has_begun(step, situation):
        reason = "The quiet hours last until the interview begins."
        return Withheld(step.kind, step.anchor, step.rule, step.guide, reason)
    taken = next((s for s in steps if _takes_in(s, step, situation)), None)
    if taken:
        reason = f"It goes with the thank-you of {situation.told(taken.due)}."
        return Withheld(step.kind, step.anchor, _MATERIALS, step.guide, reason)
    return None


def _has_begun(step: Step, situation: Situation) -> bool:
    """Whether a note before an interview would come when that is under way."""
    return any(
        i.id == step.interview and step.due >= i.span.start
        for i in situation.application.interviews
    )


def _is_expired(step: Step, situation: Situation) -> bool:
    return situation.now >= step.late and any(
        (f.kind, f.anchor) == (step.kind, step.anchor)
        and f.state is FollowupState.EXPIRED
        for f in situation.application.followups
    )


def _takes_in(thanks: Step, step: Step, situation: Situation) -> bool:
    """Whether what was asked for goes out with a thank-you of the same span."""
    if thanks.kind is not FollowupKind.THANK_YOU or thanks.to:
        return False
    if situation.now >= thanks.late and not _lies_there(thanks, situation):
        return False
    asked = [r for r in situation.application.requests if r.message_id == step.anchor]
    if step.kind is not FollowupKind.MATERIALS or not asked:
        return False
    if _is_for_interview(thanks, step, situation):
        return False
    return asked[0].at <= thanks.due <= step.send_by


def _lies_there(step: Step, situation: Situation) -> bool:
    """Whether its draft is still among the drafts, as far as is known."""
    return any(f.live and f.id == step.id for f in situation.application.followups)


def _is_for_interview(thanks: Step, step: Step, situation: Situation) -> bool:
    """Whether it was asked for beforehand, to be there when they meet."""
    return any(
        i.id == thanks.interview
        and situation.day(step.send_by) <= situation.day(i.span.start)
        and step.due < i.span.start
        for i in situation.application.interviews
    )
