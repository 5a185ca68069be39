"""Translates what imapclient, imaplib, ssl and sockets raise."""

import imaplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

from imapclient.exceptions import IMAPClientError, ProtocolError

from connectors.errors import ConnectorError, NeedsOwner, Unavailable

BROKEN = (imaplib.IMAP4.abort, ProtocolError, OSError, RecursionError, MemoryError)


@contextmanager
def translated(name: str) -> Iterator[None]:
    """Raise only `connectors.errors` for the account called `name`."""
    try:
        yield
    except ConnectorError:
        raise
    except ssl.SSLCertVerificationError as error:
        raise NeedsOwner(
            f"{name}: the server's certificate is not trusted ({error.verify_message}): "
            "correct the host, or name the authority with ca_file"
        ) from error
    except ssl.SSLError as error:
        reason = error.reason or str(error)
        raise Unavailable(
            f"{name}: no TLS connection ({reason}): check port and security"
        ) from error
    except socket.gaierror as error:
        raise Unavailable(
            f"{name}: the host has no address ({error.strerror}): check host"
        ) from error
    except TimeoutError as error:
        raise Unavailable(
            f"{name}: the server does not answer: check host and port"
        ) from error
    except OSError as error:
        said = error.strerror or str(error)
        raise Unavailable(
            f"{name}: no connection ({said}): check host and port"
        ) from error
    except (IMAPClientError, imaplib.IMAP4.error) as error:
        raise Unavailable(f"{name}: the server said: {_printable(error)}") from error


def _printable(error: Exception) -> str:
    said = " ".join(str(error).split())
    return "".join(char for char in said if char.isprintable())[:300]
