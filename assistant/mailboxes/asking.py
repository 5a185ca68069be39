"""How the owner is asked for a consent."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Asking:
    """`show` tells where to agree: an address to open, or what to do there.

    `client_file` is that of the owner's OAuth client at Google. `port` is that of
    loopback which the browser comes back to, 0 any. `loopback` asks at Microsoft in a
    browser on this machine, where a code to be typed elsewhere is forbidden.
    """

    show: Callable[[str], None]
    client_file: str | None = None
    port: int = 0
    loopback: bool = False
