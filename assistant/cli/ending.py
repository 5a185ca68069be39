"""How a command ends: the exit statuses that scripts rely on."""

from enum import IntEnum


class Status(IntEnum):
    """The exit statuses; UNREACHABLE is a mailbox that cannot be opened."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    REFUSED = 3
    UNREACHABLE = 4


class Stop(Exception):
    """The command ends here: each line says what, where and how to mend it."""

    def __init__(self, status: Status, *lines: str) -> None:
        """Take the exit status and at least one line for the user."""
        self.status = status
        self.lines = lines
        super().__init__("; ".join(lines))
