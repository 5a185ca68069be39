"""All that a guide says about an application at a moment."""

from collections.abc import Iterator

from assistant.guides.advice import Advice, Silence
from assistant.guides.inquiring import inquiry
from assistant.guides.preparing import reminder
from assistant.guides.sending import closing, materials
from assistant.guides.situation import Situation
from assistant.guides.thanking import thanks


def advise(situation: Situation) -> tuple[Advice | Silence, ...]:
    """Return every follow-up that the guide advises, and every one that it does not."""
    return tuple(one for one in _all(situation) if one is not None)


def _all(situation: Situation) -> Iterator[Advice | Silence | None]:
    for interview in situation.application.interviews:
        yield reminder(situation, interview)
        yield from thanks(situation, interview)
    yield materials(situation)
    yield inquiry(situation)
    yield closing(situation)
