"""The owner, the other side and crashes interleave; what must hold, holds.

A model mailbox stands beside the core. Its drafts are untouched, edited, sent or
deleted; the core learns of that only by the reports that a mailbox can make.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from told import Story, guided, on, span

from assistant.applications import FollowupState
from assistant.effects import SaveDraft, WithdrawDraft
from assistant.pipeline import (
    Found,
    Outcome,
    drafted,
    found,
    rebuild,
    receive,
    wake,
)
from assistant.vocabulary import Kind, Place


@dataclass
class Lying:
    """A draft in the model mailbox."""

    followup: str
    due: object
    edited: bool = False
    there: bool = True
    sent: bool = False


class Life(RuleBasedStateMachine):
    policy: ClassVar[dict] = {}

    def __init__(self):
        super().__init__()
        self.story = Story()
        self.world = self.story.world(**self.policy)
        self.log = []
        self.now = on(1)
        self.box: dict[str, Lying] = {}
        self.unreported: dict[str, str] = {}
        self.effects: dict[str, list] = {}
        self.take(self.arrive(Kind.INVITE, span(on(4, 14))))

    def arrive(self, kind, interview=None) -> Outcome:
        answers = self.story.letters[0] if self.story.letters else None
        letter = self.story.they(self.now, kind, interview=interview, answers=answers)
        return receive(self.world, letter, self.now)

    def take(self, outcome: Outcome):
        """Commit an outcome: the log, and the effects in place of older ones."""
        self.log += outcome.events
        self.world = outcome.world
        for name in outcome.touched:
            self.effects[name] = [
                e
                for e in outcome.effects
                if isinstance(e, SaveDraft | WithdrawDraft) and e.application == name
            ]

    def followup(self, name):
        return next(
            f
            for a in self.world.applications.values()
            for f in a.followups
            if f.id == name
        )

    @rule()
    def the_shell_performs_what_is_wanted(self):
        for _ in range(8):
            wanted = [e for effects in self.effects.values() for e in effects]
            if not wanted:
                return
            self.perform(wanted[0])

    @rule()
    def the_line_breaks_after_a_save(self):
        """The draft lies there, and the shell learns of it only later."""
        saves = [
            e
            for effects in self.effects.values()
            for e in effects
            if isinstance(e, SaveDraft) and e.followup not in self.unreported
        ]
        for save in saves[:1]:
            message_id = f"<draft{len(self.box)}@x>"
            due = self.followup(save.followup).due
            self.box[message_id] = Lying(save.followup, due)
            self.unreported[save.followup] = message_id

    @rule()
    def the_lost_report_arrives(self):
        while self.unreported:
            followup, message_id = self.unreported.popitem()
            self.take(
                drafted(self.world, followup, message_id=message_id, now=self.now)
            )

    def perform(self, effect):
        if isinstance(effect, SaveDraft) and effect.followup in self.unreported:
            self.the_lost_report_arrives()
            return
        if isinstance(effect, SaveDraft):
            followup = self.followup(effect.followup)
            assert followup.due <= self.now < followup.late
            message_id = f"<draft{len(self.box)}@x>"
            self.box[message_id] = Lying(effect.followup, followup.due)
            done = drafted(
                self.world, effect.followup, message_id=message_id, now=self.now
            )
            self.take(done)
            return
        lying = self.box[effect.message_id]
        what = Found.KEPT if lying.edited else Found.WITHDRAWN
        if not lying.there:
            what = Found.SENT if lying.sent else Found.GONE
        if what is Found.WITHDRAWN:
            lying.there = False
        self.take(found(self.world, effect.followup, what=what, now=self.now))

    @rule(hours=st.integers(1, 60))
    def time_passes(self, hours):
        self.now += timedelta(hours=hours)
        self.take(wake(self.world, self.now))

    @rule(kind=st.sampled_from([Kind.REPLY, Kind.REJECTION, Kind.CANCELLATION]))
    def they_write(self, kind):
        self.now += timedelta(minutes=7)
        self.take(self.arrive(kind))

    @rule(
        hours=st.integers(2, 90), kind=st.sampled_from([Kind.INVITE, Kind.RESCHEDULE])
    )
    def they_fix_a_time(self, hours, kind):
        self.now += timedelta(minutes=7)
        self.take(self.arrive(kind, span(self.now + timedelta(hours=hours))))

    @rule()
    def ada_writes(self):
        self.now += timedelta(minutes=7)
        letter = self.story.ada(self.now, answers=self.story.letters[0])
        self.take(receive(self.world, letter, self.now))

    @rule()
    def ada_begins_a_draft(self):
        self.now += timedelta(minutes=7)
        letter = self.story.ada(
            self.now, answers=self.story.letters[0], place=Place.DRAFTS
        )
        self.take(receive(self.world, letter, self.now))

    def there(self):
        lost = self.unreported.values()
        return [(m, d) for m, d in self.box.items() if d.there and m not in lost]

    @rule()
    def ada_edits_a_draft(self):
        for _, lying in self.there():
            lying.edited = True

    @rule()
    def ada_deletes_a_draft_and_the_mailbox_says_so(self):
        for _, lying in self.there():
            lying.there = False
            self.take(found(self.world, lying.followup, what=Found.GONE, now=self.now))

    @rule()
    def ada_sends_a_draft(self):
        self.now += timedelta(minutes=7)
        for message_id, lying in self.there()[:1]:
            lying.there, lying.sent = False, True
            letter = self.story.ada(
                self.now, id=message_id, answers=self.story.letters[0]
            )
            self.take(receive(self.world, letter, self.now))

    @rule()
    def the_machine_crashes(self):
        again = rebuild(self.world.owner, self.world.policy, self.log)
        assert again.applications == self.world.applications
        self.take(wake(again, self.now))

    @invariant()
    def one_live_draft_at_most(self):
        live = [m for m, d in self.there() if not d.edited]
        assert len(live) <= 1

    @invariant()
    def no_untouched_draft_is_left_behind(self):
        wanted = any(effects for effects in self.effects.values())
        known = {
            f.message_id
            for a in self.world.applications.values()
            for f in a.followups
            if f.live
        }
        untouched = {m for m, d in self.there() if not d.edited}
        assert wanted or untouched <= known

    @invariant()
    def nothing_is_made_twice(self):
        made = Counter((d.followup, d.due) for d in self.box.values())
        assert all(times == 1 for times in made.values())

    @invariant()
    def every_live_followup_has_its_draft(self):
        for application in self.world.applications.values():
            for followup in application.followups:
                if followup.state is FollowupState.DRAFTED:
                    assert followup.message_id in self.box


class GuidedLife(Life):
    policy = guided()


TestDraftLife = Life.TestCase
TestGuidedDraftLife = GuidedLife.TestCase
TestDraftLife.settings = TestGuidedDraftLife.settings = settings(
    max_examples=25, stateful_step_count=20, deadline=None
)
