"""What can go wrong at a mailbox, named by what the caller should do next."""


class ConnectorError(Exception):
    """Any failure of a mailbox; every connector raises only these."""


class Unavailable(ConnectorError):
    """Wait and try again: the network, the server or the quota said no."""


class NeedsOwner(ConnectorError):
    """Stop and ask: a password changed, a folder is missing, a right is lacking."""


class LoginRefused(NeedsOwner):
    """Stop and ask: the server does not take these credentials."""


class CursorLost(ConnectorError):
    """List the mailbox again: the server forgot the place that was reached."""
