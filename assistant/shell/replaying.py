"""Runs the daemon's own decisions over old mail, under a simulated clock."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from assistant.applications import Application, FollowupState, FollowupStepped
from assistant.drafting import Draft
from assistant.effects import Effect, ReadAgain, SaveDraft, WithdrawDraft
from assistant.pipeline import (
    Found,
    Outcome,
    World,
    drafted,
    found,
    next_wake,
    receive,
    wake,
)
from assistant.reading import Letter
from assistant.vocabulary import FollowupKind

AT_LEAST = timedelta(days=45)
AT_MOST = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class ReplayEvent:
    """What would have happened, when, and why; all times in the owner's zone.

    `draft` stands only with a drafted follow-up.
    """

    at: datetime
    event: FollowupState
    followup: FollowupKind
    application: str
    company: str | None
    position: str | None
    interview_start: datetime | None
    due: datetime
    send_by: datetime
    rule: str
    guide: str
    reason: str
    draft: Draft | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the event as the values that `replay --json` prints."""
        row: dict[str, Any] = {
            "at": self.at.isoformat(),
            "event": self.event.value,
            "followup": self.followup.value,
            "application": self.application,
            "company": self.company,
            "position": self.position,
            "interview_start": _iso(self.interview_start),
            "due": self.due.isoformat(),
            "send_by": self.send_by.isoformat(),
            "rule": self.rule,
            "guide": self.guide,
            "reason": self.reason,
        }
        return {**row, "draft": _draft_json(self.draft)} if self.draft else row


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _draft_json(draft: Draft) -> dict[str, Any]:
    return {
        "to": [person.address for person in draft.to],
        "cc": [person.address for person in draft.cc],
        "subject": draft.subject,
        "body": draft.body,
        "in_reply_to": draft.in_reply_to,
    }


def replay(
    letters: Iterable[Letter],
    world: World,
    *,
    until: datetime | None = None,
    progress: Callable[[], None] = lambda: None,
) -> Iterator[ReplayEvent]:
    """Yield what the daemon would have done with these letters, in order of time.

    Letters count at their dates, those after `until` not at all. Without `until`
    it runs until nothing is planned any more, for a year after the last letter at
    most. `progress` is called once for each letter.
    """
    stage = _Stage(world)
    ordered = sorted(letters, key=lambda one: (one.head.at, one.head.message_id))
    now: datetime | None = None
    for letter in ordered:
        if until and letter.head.at > until:
            break
        if now is not None:
            yield from stage.pass_time(now, letter.head.at - timedelta(microseconds=1))
        now = letter.head.at
        yield from stage.arrive(letter)
        progress()
    if now is not None:
        yield from stage.pass_time(now, until or now + AT_MOST)


class _Stage:
    """A mailbox in memory: every effect succeeds at once, and nobody edits a draft."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._letters: dict[str, Letter] = {}
        self._serial = count(1)

    def arrive(self, letter: Letter) -> Iterator[ReplayEvent]:
        """Hand a letter over at the moment of its date."""
        self._letters[letter.head.message_id] = letter
        now = letter.head.at
        yield from self._follow(receive(self._world, letter, now), now)

    def pass_time(self, since: datetime, until: datetime) -> Iterator[ReplayEvent]:
        """Let the clock run from one alarm to the next, up to and including `until`."""
        alarm = next_wake(self._world, since)
        while alarm is not None and alarm <= until:
            yield from self._follow(wake(self._world, alarm), alarm)
            alarm = next_wake(self._world, alarm)

    def _follow(self, outcome: Outcome, now: datetime) -> Iterator[ReplayEvent]:
        """Perform what an outcome asks for, and what the reports lead to in turn."""
        wanted: dict[str, tuple[Effect, ...]] = {}
        unread: list[str] = []
        draft: Draft | None = None
        while True:
            self._world = outcome.world
            yield from self._shown(outcome, draft)
            wanted.update(dict.fromkeys(outcome.touched, ()))
            for effect in outcome.effects:
                if isinstance(effect, ReadAgain):
                    unread += effect.message_ids
                elif isinstance(effect, SaveDraft | WithdrawDraft):
                    name = effect.application
                    wanted[name] = (*wanted.get(name, ()), effect)
            step = self._next(wanted, unread, now)
            if step is None:
                return
            outcome, draft = step

    def _next(
        self, wanted: dict[str, tuple[Effect, ...]], unread: list[str], now: datetime
    ) -> tuple[Outcome, Draft | None] | None:
        """Read one letter again, else perform one effect; None when all is done."""
        while unread:
            letter = self._letters.get(unread.pop(0))
            if letter:
                return receive(self._world, letter, now), None
        effect = next((e for effects in wanted.values() for e in effects), None)
        if isinstance(effect, SaveDraft):
            message_id = f"<{effect.followup}.{next(self._serial)}@replay.invalid>"
            done = drafted(self._world, effect.followup, message_id=message_id, now=now)
            return done, effect.draft
        if isinstance(effect, WithdrawDraft):
            name, what = effect.followup, Found.WITHDRAWN
            return found(self._world, name, what=what, now=now), None
        return None

    def _shown(self, outcome: Outcome, draft: Draft | None) -> Iterator[ReplayEvent]:
        for name, event in outcome.events:
            if isinstance(event, FollowupStepped):
                application = outcome.world.applications[name]
                shown = _event(application, event, self._world.owner.timezone)
                made = event.state is FollowupState.DRAFTED
                yield replace(shown, draft=draft) if made else shown


def _event(
    application: Application, step: FollowupStepped, zone: ZoneInfo
) -> ReplayEvent:
    names = (step.interview, step.anchor)
    starts = (i.span.start for i in application.interviews if i.id in names)
    start = next(starts, None)
    return ReplayEvent(
        at=step.at.astimezone(zone),
        event=step.state,
        followup=step.kind,
        application=application.id,
        company=application.company,
        position=application.position,
        interview_start=start.astimezone(zone) if start else None,
        due=step.due.astimezone(zone),
        send_by=step.send_by.astimezone(zone),
        rule=step.rule,
        guide=step.guide,
        reason=step.reason,
    )
