"""What a note of the owner's says about the plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from assistant.applications import Application
from assistant.pipeline.world import World
from assistant.reading import Head, Letter
from assistant.understanding import Conversation, Findings
from assistant.vocabulary import Address, Kind, Span

if TYPE_CHECKING:
    from assistant.pipeline.retelling import Retold

_FIXES = frozenset({Kind.INVITE, Kind.RESCHEDULE})
_SOMEBODY = Address("", "somebody@note.invalid")


def understand_note(
    world: World, application: Application, *, text: str, now: datetime
) -> Findings | None:
    """Return the named time or the interview that a note tells of, None for neither.

    It is read as if the other side had written it, for it says what they said; what
    it says of offers and rejections must come from themselves.
    """
    # What notes are read by takes a while to compile, and notes are few.
    from assistant.pipeline.retelling import retell  # noqa: PLC0415

    owner = world.owner
    retold = retell(text, now, owner.timezone)
    to = tuple(Address(owner.name, address) for address in sorted(owner.addresses))
    head = Head("note", "<note>", now, _SOMEBODY, "", to=to[:1])
    earlier = tuple(one.findings for one in application.letters if one.at < now)
    letter = Letter(head, text=text)
    found = world.policy.understand(letter, Conversation(earlier), owner)
    sure = found.confidence >= world.policy.certain
    kind, interview = _told(retold, found if sure else None)
    promise = found.promise
    if kind is Kind.OTHER and promise is None:
        return None
    if promise and retold.asks_owner:
        promise = replace(promise, asks_owner=True)
    return Findings(
        kind=kind,
        confidence=1.0,
        at=now,
        language=found.language,
        human=True,
        interview=interview,
        promise=promise,
        people=retold.people or found.people,
        phone=retold.phone or found.phone,
        times_named=interview is not None,
    )


def _told(retold: Retold, found: Findings | None) -> tuple[Kind, Span | None]:
    """Return what a note makes of an interview, by its shorthand or its sentences."""
    if retold.unheld:
        return Kind.CANCELLATION, None
    if retold.span:
        return Kind.RESCHEDULE if retold.moved else Kind.INVITE, retold.span
    if found and found.kind is Kind.CANCELLATION:
        return Kind.CANCELLATION, None
    if found and found.kind in _FIXES and found.times_named:
        return found.kind, found.interview
    return Kind.OTHER, None
