"""What the rows of the store hold, as values."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from pydantic import TypeAdapter

from assistant.drafting import Draft
from assistant.effects import Effect, ReadAgain, SaveDraft, WithdrawDraft

Performed = SaveDraft | WithdrawDraft | ReadAgain


class Verb(StrEnum):
    """What an intent asks of the mailbox."""

    SAVE = "save"
    WITHDRAW = "withdraw"
    READ = "read"


class Progress(StrEnum):
    """How far an intent has come; only the first two are open."""

    INTENDED = "intended"
    BEGUN = "begun"
    DONE = "done"
    VOID = "void"


_ADAPTERS: dict[Verb, TypeAdapter[Any]] = {
    Verb.SAVE: TypeAdapter(SaveDraft),
    Verb.WITHDRAW: TypeAdapter(WithdrawDraft),
    Verb.READ: TypeAdapter(ReadAgain),
}
# An effect names the draft without importing it: here the name is told.
_ADAPTERS[Verb.SAVE].rebuild(_types_namespace={Draft.__name__: Draft})


def verb_of(effect: Performed) -> Verb:
    """Return the verb of an effect."""
    match effect:
        case SaveDraft():
            return Verb.SAVE
        case WithdrawDraft():
            return Verb.WITHDRAW
        case ReadAgain():
            return Verb.READ


def effect_to_json(effect: Performed) -> dict[str, Any]:
    """Return the effect as JSON values."""
    written: dict[str, Any] = _ADAPTERS[verb_of(effect)].dump_python(
        effect, mode="json"
    )
    return written


def effect_from_json(verb: Verb, row: Any) -> Performed:
    """Return the effect of a row."""
    effect: Performed = _ADAPTERS[verb].validate_python(row)
    return effect


def performed(effects: tuple[Effect, ...]) -> tuple[Performed, ...]:
    """Return the effects that ask something of the mailbox."""
    return tuple(e for e in effects if isinstance(e, Performed))


@dataclass(frozen=True, slots=True)
class Intent:
    """One row of the journal: an effect, and how far it has come.

    Of a draft: its Message-ID, the bytes that were meant with their digest, where
    it lies, and when it was tried last; None until that is known.
    """

    id: int
    verb: Verb
    progress: Progress
    application: str
    followup: str | None
    effect: Performed | None
    at: datetime
    message_id: str | None = None
    content: bytes | None = None
    digest: str | None = None
    draft_key: str | None = None
    tried: datetime | None = None


@dataclass(frozen=True, slots=True)
class Queued:
    """A message that waits to be read in full; `at` is its date, `size` in bytes."""

    key: str
    message_id: str
    place: str
    at: datetime
    size: int = 0


@dataclass(frozen=True, slots=True)
class AccountState:
    """How an account fares: `state` is new, ok, away (unreachable) or parked.

    `said` is the line that tells the owner what to do. `since` is where the first
    look began, `cursor` the place reached.
    """

    account: str
    revision: int = 0
    cursor: str | None = None
    since: datetime | None = None
    state: str = "new"
    said: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class HostileMail:
    """A mail that broke its parser, by the digest of its bytes."""

    digest: str
    key: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Notice:
    """A line for the owner."""

    application: str | None
    text: str
    at: datetime
