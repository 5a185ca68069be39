"""What a note of the owner's says about the plan."""

from datetime import datetime

from assistant.applications import Application
from assistant.pipeline.world import World
from assistant.reading import Head, Letter
from assistant.understanding import Conversation, Findings
from assistant.vocabulary import Address, Kind

_FIXES = frozenset({Kind.INVITE, Kind.RESCHEDULE})
_SOMEBODY = Address("", "somebody@note.invalid")


def understand_note(
    world: World, application: Application, *, text: str, now: datetime
) -> Findings | None:
    """Return the named time or the interview that a note tells of, None for neither.

    It is read as if the other side had written it, for it says what they said; what
    it says of offers and rejections must come from themselves.
    """
    owner = world.owner
    to = tuple(Address(owner.name, address) for address in sorted(owner.addresses))
    head = Head("note", "<note>", now, _SOMEBODY, "", to=to[:1])
    earlier = tuple(one.findings for one in application.letters if one.at < now)
    letter = Letter(head, text=text)
    found = world.policy.understand(letter, Conversation(earlier), owner)
    sure = found.confidence >= world.policy.certain
    tells = sure and (found.kind is Kind.CANCELLATION or _fixes(found))
    if not tells and found.promise is None:
        return None
    return Findings(
        kind=found.kind if tells else Kind.OTHER,
        confidence=1.0,
        at=now,
        language=found.language,
        human=True,
        interview=found.interview if tells else None,
        promise=found.promise,
        people=found.people,
        phone=found.phone,
    )


def _fixes(found: Findings) -> bool:
    """Whether the note itself names the time of an interview."""
    return found.kind in _FIXES and found.times_named
