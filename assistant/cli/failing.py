"""What went wrong, as the end of a command; loaded only once something did."""

from assistant.cli.ending import Status, Stop
from assistant.config import ConfigError
from assistant.drafting import TemplateError
from assistant.guides import ProfileError
from assistant.shell.faults import Fault
from connectors.errors import ConnectorError, LoginRefused, NeedsOwner, Unavailable

# The first that fits counts.
_ENDS: tuple[tuple[type[Exception], Status], ...] = (
    (LoginRefused, Status.REFUSED),
    (Unavailable, Status.UNREACHABLE),
    (NeedsOwner, Status.UNREACHABLE),
    (ConnectorError, Status.FAILED),
    (Fault, Status.FAILED),
)


def end_of(error: Exception) -> Stop | None:
    """Return how an error ends a command, None for a fault of the program itself."""
    if isinstance(error, Stop):
        return error
    if isinstance(error, ConfigError | ProfileError | TemplateError):
        return Stop(Status.USAGE, *error.lines)
    fitting = (status for kind, status in _ENDS if isinstance(error, kind))
    status = next(fitting, None)
    return Stop(status, str(error)) if status else None
