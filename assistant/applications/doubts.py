"""When in doubt, no draft: why an application is in doubt, in one sentence."""

from collections.abc import Sequence
from datetime import datetime

from assistant.applications.application import Filed
from assistant.vocabulary import Kind

_DECIDES = frozenset(
    {Kind.INVITE, Kind.RESCHEDULE, Kind.CANCELLATION, Kind.REJECTION, Kind.OFFER}
)


def doubt(matter: Sequence[Filed], certain: float) -> str | None:
    """Return why nothing can be drafted, None where nothing is in doubt.

    `matter` are the other side's letters that matter, in the order of their dates.
    A certain letter that decides something settles what was doubtful before it, and
    an uncertain one that only repeats the last certain time raises no doubt.
    """
    reason = None
    settled: datetime | None = None
    for letter in matter:
        found = letter.findings
        start = found.interview.start if found.interview else None
        decides = found.kind in _DECIDES and not _says_little(letter, certain)
        sure = letter.certainty >= certain and found.confidence >= certain
        if decides and sure:
            reason, settled = None, start or settled
        elif start is not None and start == settled:
            continue
        elif letter.certainty < certain:
            reason = _unplaced(letter)
        elif decides:
            reason = _unclear(letter)
    return reason


def _says_little(letter: Filed, certain: float) -> bool:
    """Whether a person's letter is taken for an invitation, but names no time of one."""
    found = letter.findings
    unsure = found.confidence < certain and found.human
    return unsure and found.kind is Kind.INVITE and found.interview is None


def _unplaced(letter: Filed) -> str:
    return (
        f"It is not certain to which application the mail of {_named(letter)} belongs."
    )


def _unclear(letter: Filed) -> str:
    kind = letter.findings.kind.value
    return (
        f"It is not certain that the mail of {_named(letter)} is the {kind} it seems."
    )


def _named(letter: Filed) -> str:
    sender = letter.head.sender
    return f"{letter.at:%Y-%m-%d} from {sender.name or sender.address}"
