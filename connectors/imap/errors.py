"""Translates what imapclient, imaplib, ssl and sockets raise."""

import imaplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

from imapclient.exceptions import IMAPClientError, ProtocolError

from connectors.errors import ConnectorError, NeedsOwner, Unavailable

# What the libraries raise on answers that make no sense.
GARBLED = (ValueError, LookupError, TypeError, AttributeError, AssertionError)
BROKEN = (
    imaplib.IMAP4.abort,
    ProtocolError,
    OSError,
    RecursionError,
    MemoryError,
    *GARBLED,
)


@contextmanager
def translated(name: str) -> Iterator[None]:
    """Raise only `connectors.errors` for the account called `name`."""
    try:
        yield
    except ConnectorError:
        raise
    except OSError as error:
        raise _of_line(name, error) from error
    except (IMAPClientError, imaplib.IMAP4.error) as error:
        raise Unavailable(f"{name}: the server said: {_printable(error)}") from error
    except GARBLED as error:
        raise Unavailable(
            f"{name}: the server's answer makes no sense ({type(error).__name__})"
        ) from error


def _of_line(name: str, error: OSError) -> ConnectorError:
    match error:
        case ssl.SSLCertVerificationError():
            return NeedsOwner(
                f"{name}: the server's certificate is not trusted "
                f"({error.verify_message}): correct the host, or name the authority "
                "with ca_file"
            )
        case ssl.SSLError():
            reason = error.reason or str(error)
            said = f"no TLS connection ({reason}): check port and security"
        case socket.gaierror():
            said = f"the host has no address ({error.strerror}): check host"
        case TimeoutError():
            said = "the server does not answer: check host and port"
        case _:
            reason = error.strerror or str(error)
            said = f"no connection ({reason}): check host and port"
    return Unavailable(f"{name}: {said}")


def _printable(error: Exception) -> str:
    said = " ".join(str(error).split())
    return "".join(char for char in said if char.isprintable())[:300]
