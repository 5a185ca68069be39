"""The mailbox and the owner answer: what became of drafts, and what only he knows."""

from datetime import datetime

from assistant.pipeline.world import Found, Outcome, World


def drafted(world: World, followup: str, *, message_id: str, now: datetime) -> Outcome:
    """Record that the follow-up's draft lies in the mailbox under this Message-ID.

    Right also when the follow-up was cancelled in between: the outcome withdraws it.
    """
    return Outcome(world)


def found(world: World, followup: str, *, what: Found, now: datetime) -> Outcome:
    """Record what the mailbox says about the follow-up's draft."""
    return Outcome(world)


def discarded(world: World, message_id: str, now: datetime) -> Outcome:
    """Record that a draft that the owner had begun is no longer there."""
    return Outcome(world)


def note(world: World, application: str, *, text: str, now: datetime) -> Outcome:
    """Record what only the owner knows; raise `KeyError` for an unknown application."""
    return Outcome(world)


def forget(world: World, application: str, now: datetime) -> Outcome:
    """Remove an application and withdraw its untouched drafts.

    The caller deletes every row of the application and keeps the one event of the
    outcome, which holds nothing but Message-IDs.
    """
    return Outcome(world)
