"""`forget`: an application leaves the memory."""

import argparse

from assistant.cli.ending import Status
from assistant.cli.memory import open_memory
from assistant.cli.naming import find_application
from assistant.cli.screen import Screen
from assistant.pipeline import forget


def run(screen: Screen, options: argparse.Namespace) -> int:
    """Forget an application; the daemon then withdraws its untouched drafts."""
    with open_memory(options) as memory:
        meant = find_application(memory, options.id)
        name = meant.application.id
        memory.change(
            meant.known.account, lambda world: forget(world, name, memory.now)
        )
    screen.note(f"forgotten: {meant.application.company or name}")
    return Status.DONE
