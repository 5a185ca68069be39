"""Everything that is known about one account, and what an event does to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, assert_never

from assistant.applications import (
    Application,
    DraftDiscarded,
    Event,
    Filed,
    FollowupStepped,
    Forgotten,
    Joined,
    LetterFiled,
    NoteAdded,
    fold,
)
from assistant.effects import Effect, TellUser
from assistant.reading import Letter
from assistant.understanding import Conversation, Findings
from assistant.vocabulary import FollowupKind, Owner

if TYPE_CHECKING:
    # `inspect` neither plans nor drafts, and does not wait for what does.
    from assistant.drafting import Draft, Refusal
    from assistant.planning import Plan, Step


def at_any_time(kind: FollowupKind, now: datetime) -> datetime:
    """Let a letter appear whenever it is due."""
    del kind
    return now


def nothing_to_attach(step: Step, application: Application) -> tuple[str, ...]:
    """Let a letter be whole as it stands."""
    del step, application
    return ()


@dataclass(frozen=True, slots=True)
class Policy:
    """The stages that need data of the owner's or of the guides, already furnished.

    `certain` is the confidence below which nothing is drafted. A mail of the owner's
    to himself whose subject begins with `note_word` is a note. `appears` returns the
    first moment, now or later, at which a letter that is overdue may appear (after
    the quiet hours, on a working day). `unlinked` names what a letter offers and its
    sender is to attach. Where nothing `follows_up`, mail is understood and filed only:
    no plan is made and no letter written.
    """

    understand: Callable[[Letter, Conversation, Owner], Findings]
    plan: Callable[[Application, datetime], Plan]
    write: Callable[[Step, Application, datetime], Draft | Refusal]
    certain: float = 0.6
    note_word: str = ""
    appears: Callable[[FollowupKind, datetime], datetime] = at_any_time
    unlinked: Callable[[Step, Application], tuple[str, ...]] = nothing_to_attach
    follows_up: bool = True


@dataclass(frozen=True, slots=True)
class World:
    """All that is known of one account: a fold of its log, nothing else.

    `logs` holds the events by application in the order in which they were
    committed, `applications` what they add up to, `filed` the application of every
    Message-ID that matters, `forgotten` the ids that the owner wants left alone.
    `strays` are the last letters that were passed over, by Message-ID, since their
    conversation may turn out to matter; they are no part of the log, and a restart
    loses them.
    Build it with `begin` and `rebuild`; it changes only by an `Outcome`.
    """

    owner: Owner
    policy: Policy
    logs: Mapping[str, tuple[Event, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    applications: Mapping[str, Application] = field(
        default_factory=lambda: MappingProxyType({})
    )
    filed: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    forgotten: frozenset[str] = frozenset()
    strays: Mapping[str, Filed] = field(default_factory=lambda: MappingProxyType({}))


class Found(StrEnum):
    """What the mailbox says about a draft that the assistant made.

    KEPT: the owner has edited it, so that it could not be withdrawn. GONE: it is
    neither among the drafts nor seen among the sent mail.
    """

    WITHDRAWN = "withdrawn"
    KEPT = "kept"
    SENT = "sent"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The world after something happened, and what is to be done about it.

    `events` are to be committed in this order, each under its application's id.
    `effects` are all that is wanted now of the mailbox for the applications in
    `touched`: an older `SaveDraft` or `WithdrawDraft` of these that was not begun is
    void. They come again with every outcome until they are reported, so that
    performing one twice must be harmless. `notices` are lines for the
    log and `status`. `findings` and `application` say what `receive` made of a
    letter, and where it was filed.
    """

    world: World
    events: tuple[tuple[str, Event], ...] = ()
    effects: tuple[Effect, ...] = ()
    notices: tuple[TellUser, ...] = ()
    touched: tuple[str, ...] = ()
    findings: Findings | None = None
    application: str | None = None


def begin(owner: Owner, policy: Policy) -> World:
    """Return the world of an account of which nothing is known yet."""
    return World(owner, policy)


def rebuild(owner: Owner, policy: Policy, rows: Iterable[tuple[str, Event]]) -> World:
    """Return the world that these committed events, in order, add up to."""
    return advance(begin(owner, policy), rows)


def advance(world: World, events: Iterable[tuple[str, Event]]) -> World:
    """Return the world after these events, each with its application's id."""
    logs, filed = dict(world.logs), dict(world.filed)
    forgotten, touched = set(world.forgotten), set()
    for name, event in events:
        touched.add(name)
        match event:
            case LetterFiled(head=head):
                filed.setdefault(head.message_id, name)
                logs[name] = (*logs.get(name, ()), event)
            case Joined(other=other):
                touched.add(other)
                logs[name] = (*logs.get(name, ()), event, *logs.pop(other, ()))
                filed = {m: name if a == other else a for m, a in filed.items()}
            case Forgotten(message_ids=ids):
                forgotten.update(ids)
                logs.pop(name, None)
                filed = {m: a for m, a in filed.items() if a != name}
            case NoteAdded(message_id=message_id):
                if message_id:
                    filed.setdefault(message_id, name)
                logs[name] = (*logs.get(name, ()), event)
            case FollowupStepped() | DraftDiscarded():
                logs[name] = (*logs.get(name, ()), event)
            case _:
                assert_never(event)
    folded = _refolded(world, logs, touched)
    return replace(
        world,
        logs=MappingProxyType(logs),
        applications=MappingProxyType(folded),
        filed=MappingProxyType(filed),
        forgotten=frozenset(forgotten),
    )


def _refolded(
    world: World, logs: Mapping[str, tuple[Event, ...]], touched: Iterable[str]
) -> dict[str, Application]:
    folded = dict(world.applications)
    for name in touched:
        folded.pop(name, None)
        if name in logs:
            folded[name] = fold(name, logs[name], certain=world.policy.certain)
    return folded


def application_of(world: World, followup: str) -> Application | None:
    """Return the application that a follow-up belongs to, None where it is unknown."""
    for application in world.applications.values():
        if any(one.id == followup for one in application.followups):
            return application
    return None
