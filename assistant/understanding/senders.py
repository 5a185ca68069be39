"""What a sender's address tells: relays, schedulers, boards, private mail."""

from functools import lru_cache

from assistant.languages import SENDERS, either
from assistant.patterns import deferred
from assistant.understanding.domains import (
    BOARDS,
    MEETINGS,
    PRIVATE,
    RELAYS,
    SCHEDULERS,
    SECOND_LEVEL,
)
from assistant.understanding.phrases import fold

_ROBOT = deferred(either(s.robots for s in SENDERS))
_DESK = deferred(rf"^(?:{either(s.desks for s in SENDERS)})(?:[.+_-].*)?$")


_UNREAL = frozenset({"example", "test", "invalid"})
TOP_LEVEL = frozenset(
    """com org net io co gov edu ac uk de fr es it nl pt br at ch be eu us ca au ie mx ar studio
    app dev ai tech bank health jobs work agency media care bio me info""".split()
)


@lru_cache(maxsize=8192)
def organisation(domain: str) -> str:
    """Return the registrable part of a domain: `acme.co.uk` of `mail.acme.co.uk`."""
    parts = domain.lower().strip(".").split(".")
    if len(parts) > 2 and parts[-1] in _UNREAL and parts[-2] in TOP_LEVEL:
        return f"{organisation('.'.join(parts[:-1]))}.{parts[-1]}"
    state = len(parts) > 3 and parts[-1] == "us" and len(parts[-2]) == 2
    deep = state or (
        len(parts) > 2 and parts[-2] in SECOND_LEVEL and len(parts[-1]) <= 3
    )
    return ".".join(parts[-3:] if deep else parts[-2:])


def _known(domain: str, table: frozenset[str]) -> bool:
    labels = domain.lower().split(".")
    return any(".".join(labels[at:]) in table for at in range(len(labels)))


@lru_cache(maxsize=8192)
def is_relay(domain: str) -> bool:
    """Tell whether the domain belongs to a hiring system or scheduler."""
    name = organisation(domain).split(".")[0]
    short = name.removesuffix("-mail").removesuffix("mail").rstrip("-")
    return _known(domain, RELAYS) or name in _RELAY_NAMES or short in _RELAY_NAMES


_RELAY_NAMES = frozenset(
    domain.split(".")[0]
    for domain in RELAYS
    if domain.split(".")[0]
    not in (
        "google",
        "microsoft",
        "outlook",
        "hr-on",
        "x",
        "cal",
        "join",
        "hire",
        "gem",
    )
)


@lru_cache(maxsize=8192)
def is_scheduler(host: str) -> bool:
    """Tell whether a link leads to a page where a time is booked."""
    name = organisation(host).split(".")[0]
    return _known(host, SCHEDULERS) or name in (
        "calendly",
        "goodtime",
        "modernloop",
        "hirevue",
    )


@lru_cache(maxsize=8192)
def is_meeting(host: str) -> bool:
    """Tell whether a link leads to a video meeting."""
    return _known(host, MEETINGS)


@lru_cache(maxsize=8192)
def is_private(domain: str) -> bool:
    """Tell whether anybody can have an address at the domain."""
    return _known(domain, PRIVATE)


@lru_cache(maxsize=8192)
def is_board(domain: str) -> bool:
    """Tell whether the domain is a job board's."""
    name = organisation(domain).split(".")[0]
    short = name.removesuffix("mail").rstrip("-").replace("-", "")
    return name in _BOARD_NAMES or short in _BOARD_NAMES


_BOARD_NAMES = frozenset(domain.split(".")[0] for domain in BOARDS)


@lru_cache(maxsize=8192)
def is_robot(address: str) -> bool:
    """Tell whether the address is one that nobody writes from."""
    return bool(_ROBOT.search(fold(address.partition("@")[0])))


@lru_cache(maxsize=8192)
def is_desk(address: str) -> bool:
    """Tell whether the address is a department's rather than a person's."""
    return bool(_DESK.search(fold(address.partition("@")[0])))
