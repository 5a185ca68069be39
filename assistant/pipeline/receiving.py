"""A letter arrives."""

from datetime import datetime

from assistant.pipeline.world import Outcome, World
from assistant.reading import Letter


def receive(world: World, letter: Letter, now: datetime) -> Outcome:
    """Understand and file a letter, and say what follows from it.

    The same Message-ID again replaces what was understood before. Letters from the
    Drafts folder belong here too, except the assistant's own, whose ids the caller
    knows from its intents before the core does.
    """
    return Outcome(world)
