"""One account at work: its mailbox, its memory, and what is known of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import structlog

from assistant.pipeline import Outcome, Policy, World, next_wake, rebuild, wake
from assistant.reading import Head
from assistant.shell.clock import Clock
from assistant.shell.parsing import Parsing
from assistant.shell.rendering import is_derived
from assistant.shell.store import (
    Intent,
    Progress,
    Queued,
    StaleWorld,
    Store,
    Transaction,
)
from assistant.vocabulary import Owner
from connectors.base import Mailbox
from connectors.steps import step

RETRIES = 5
SET_BACK = timedelta(days=1)
EPOCH = datetime.fromtimestamp(0, UTC)
Ask = Callable[[World, datetime], Outcome]
Also = Callable[[Transaction, Outcome], None]
Working = Callable[[str, int | None], None]

log = structlog.get_logger()


def nothing_else(transaction: Transaction, outcome: Outcome) -> None:
    """Commit nothing beside the outcome."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What an account's keeper is given, and never changes.

    `identity` names the mailbox apart from the account's name. `secret` makes the
    Message-IDs. `first_look` is how far back mail is read. `in_doubt` is how long a
    draft may still turn up by itself after its connection broke. `matters` judges a
    message by its head alone. `working` is called in long work, with what is left.
    """

    account: str
    identity: str
    owner: Owner
    policy: Policy
    secret: bytes
    open_mailbox: Callable[[], Mailbox]
    matters: Callable[[Head], bool]
    first_look: timedelta = timedelta(days=90)
    in_doubt: timedelta = timedelta(minutes=10)
    working: Working = lambda account, left: None


class Keeper:
    """Keeps one account's world, its store and its mailbox in step."""

    def __init__(
        self, desk: Desk, *, store: Store, clock: Clock, parser: Parsing
    ) -> None:
        """Build the world from the store; the mailbox is opened at first use."""
        self.desk, self.store, self.clock, self.parser = desk, store, clock, parser
        self.log = log.bind(account=desk.account)
        self.stopping: Callable[[], bool] = lambda: False
        self.in_hand: tuple[Queued, str] | None = None
        self.sought: set[str] = set()
        self.looked_back = False
        self._mailbox: Mailbox | None = None
        self._woken: datetime | None = None
        self._latest = EPOCH
        self.reload()

    @property
    def name(self) -> str:
        """The account's name."""
        return self.desk.account

    @property
    def mailbox(self) -> Mailbox:
        """The mailbox, opened when it is not open."""
        if self._mailbox is None:
            self._mailbox = self.desk.open_mailbox()
        return self._mailbox

    def now(self) -> datetime:
        """Return the present moment, in the owner's zone.

        Where the clock was set back a little, time stands still until it has caught
        up: what was due already does not become undue again.
        """
        now = self.clock.now().astimezone(self.desk.owner.timezone)
        if now < self._latest <= now + SET_BACK:
            return self._latest
        self._latest = now
        return now

    def reload(self) -> None:
        """Build everything anew from the store."""
        self.revision = self.store.account(self.name).revision
        rows = self.store.events(self.name)
        self.world = rebuild(self.desk.owner, self.desk.policy, rows)
        zone = self.desk.owner.timezone
        latest = max((event.at for _, event in rows), default=EPOCH)
        self._latest = latest.astimezone(zone)
        self.known = set(self.store.letters(self.name))
        self.drafts = self.store.drafts(self.name)
        self.hostile = {mail.digest for mail in self.store.hostile(self.name)}

    def keep(self, ask: Ask, *, also: Also = nothing_else, border: str = "") -> Outcome:
        """Ask the core, and commit what it says together with what goes with it.

        Raises `StoreFault`, after which nothing has happened. `border` names the
        steps before and behind the commit.
        """
        for _ in range(RETRIES):
            now = self.now()
            outcome = ask(self.world, now)
            try:
                with self.store.transaction(self.name, now) as transaction:
                    revision = transaction.keep(outcome, revision=self.revision)
                    also(transaction, outcome)
                    step(f"{border}.uncommitted")
            except StaleWorld:
                self.reload()
                continue
            self.world, self.revision = outcome.world, revision
            step(f"{border}.committed")
            self._say(outcome)
            return outcome
        raise StaleWorld(self.name)

    def ask_what_is_due(self) -> None:
        """Ask the core what has become due by now, and keep the answer."""

        def due(world: World, now: datetime) -> Outcome:
            self._woken = now
            return wake(world, now)

        self.keep(due, border="wake")

    def next_wake(self) -> datetime:
        """Return when something is due next, as seen from the last question.

        Where there is nothing, that is in a day: asking once more is harmless.
        """
        if self._woken is None:
            return self.now()
        doubts = (
            draft.tried + self.desk.in_doubt
            for draft in self.drafts.values()
            if draft.progress is Progress.BEGUN and draft.tried
        )
        planned = next_wake(self.world, self._woken)
        quiet = self._woken + timedelta(days=1)
        return min((*doubts, planned or quiet, quiet))

    def is_stale(self) -> bool:
        """Return whether somebody else has written to this account."""
        return self.store.account(self.name).revision != self.revision

    def is_own(self, message_id: str) -> bool:
        """Return whether the assistant made a draft with this Message-ID."""
        if message_id in self.drafts:
            return True
        applications = self.world.applications.values()
        followups = (f.id for each in applications for f in each.followups)
        return is_derived(message_id, self.desk.secret, followups)

    def own(self, intent: Intent) -> None:
        """Remember a draft that is being made, or was made."""
        if intent.message_id:
            self.drafts[intent.message_id] = intent

    def close(self) -> None:
        """Let go of the mailbox; the next use opens it anew."""
        mailbox, self._mailbox = self._mailbox, None
        if mailbox is not None:
            mailbox.close()

    def _say(self, outcome: Outcome) -> None:
        for application, event in outcome.events:
            state = getattr(event, "state", None)
            if state is not None:
                self.log.info(
                    "follow-up",
                    state=state.value,
                    application=application,
                    followup=getattr(event, "followup", ""),
                )
        for notice in outcome.notices:
            self.log.info("notice", application=notice.application)
