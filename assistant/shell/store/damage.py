"""A damaged store is kept aside; what can still be read of it tells of old drafts."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from assistant.applications import FollowupState

_NEVER = datetime.fromtimestamp(0, UTC)
# The last draft of a follow-up in such a state was made: it is not made again.
MADE = frozenset(
    {
        FollowupState.DRAFTED,
        FollowupState.KEPT,
        FollowupState.DISMISSED,
        FollowupState.SENT,
    }
)


def set_aside(file: Path, now: datetime) -> Path:
    """Keep a damaged store, with its write-ahead log, under another name; return that.

    What came before the log in a store that is new would never fit it again.
    """
    kept = file.with_name(f"{file.name}.damaged-{now:%Y%m%dT%H%M%S}")
    while kept.exists():
        kept = kept.with_name(f"{kept.name}x")
    file.rename(kept)
    log = file.with_name(f"{file.name}-wal")
    if log.exists():
        log.rename(kept.with_name(f"{kept.name}-wal"))
    file.with_name(f"{file.name}-shm").unlink(missing_ok=True)
    return kept


def kept_aside(file: Path) -> tuple[Path, ...]:
    """Return the damaged stores and their logs that are kept beside a store."""
    return tuple(sorted(file.parent.glob(f"{file.name}.damaged-*")))


def was_made(kept: Iterable[Path], followup: str) -> bool:
    """Return whether a damaged store still shows that a follow-up had its draft.

    Rows are looked for as they lie in the file, whatever else of it is unreadable.
    """
    row = re.compile(
        rb'"at": "([0-9T:.+-]{19,32})[^"]{0,60}", "followup": "%s", "state": "([a-z]{1,20})"'
        % re.escape(followup.encode())
    )
    found = {
        (_moment(at), state.decode())
        for path in kept
        for at, state in row.findall(path.read_bytes())
    }
    newest = max((at for at, _ in found), default=_NEVER)
    return any(at == newest and state in MADE for at, state in found)


def holds(kept: Iterable[Path], digest: str) -> bool:
    """Return whether a damaged store still shows that a draft of this digest was made."""
    return any(digest.encode() in path.read_bytes() for path in kept)


def _moment(text: bytes) -> datetime:
    try:
        moment = datetime.fromisoformat(text.decode("ascii"))
    except ValueError:
        return _NEVER
    return moment if moment.tzinfo else _NEVER
