"""`note`: what only the user knows."""

import argparse

from assistant.cli.ending import Status
from assistant.cli.memory import open_memory
from assistant.cli.naming import find_application
from assistant.cli.screen import Screen
from assistant.pipeline import note


def run(screen: Screen, options: argparse.Namespace) -> int:
    """Add a note to an application."""
    text = " ".join(options.text)
    with open_memory(options) as memory:
        meant = find_application(memory, options.id)
        name = meant.application.id
        memory.change(
            meant.known.account,
            lambda world: note(world, name, text=text, now=memory.now),
        )
    screen.note(f"noted for {meant.application.company or name}")
    return Status.DONE
