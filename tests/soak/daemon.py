"""The daemon on a clock that its driver holds: `python -m tests.soak.daemon CONFIG CLOCK`."""

import sys
from pathlib import Path

from assistant.config import parse_config
from assistant.shell.places import shared_locks
from assistant.wiring import build_daemon
from tests.soak.held_clock import HeldClock


def main(config: Path, clock: Path) -> None:
    build_daemon(
        parse_config(config.read_text()),
        clock=HeldClock(clock),
        shared=(shared_locks(),),
    ).run()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
