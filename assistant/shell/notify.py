"""Tells systemd how the daemon fares (sd_notify(3)); silent without systemd."""

import os
import socket


def notify(*lines: str) -> None:
    """Send lines such as "READY=1" or "STATUS=…" to the service manager.

    Without NOTIFY_SOCKET, or when nobody listens there, nothing happens.
    """
    address = os.environ.get("NOTIFY_SOCKET", "")
    if address[:1] not in ("/", "@"):
        return
    if address.startswith("@"):
        address = "\0" + address[1:]
    message = "\n".join(line.replace("\n", " ") for line in lines).encode()
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as client:
        try:
            client.connect(address)
            client.send(message)
        except OSError:
            return


def watchdog_seconds() -> float | None:
    """Return how often at least systemd wants a sign of life; None: not at all."""
    micros = os.environ.get("WATCHDOG_USEC", "")
    meant = os.environ.get("WATCHDOG_PID", str(os.getpid()))
    if not micros.isdecimal() or int(micros) == 0 or meant != str(os.getpid()):
        return None
    return int(micros) / 1_000_000 / 2
