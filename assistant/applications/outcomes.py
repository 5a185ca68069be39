"""How an application ends, or stands still, as its letters say."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.applications.application import Application, Filed
from assistant.vocabulary import Kind

_GOES_ON = frozenset({Kind.INVITE, Kind.PROPOSAL, Kind.RESCHEDULE})
_WRITES_AGAIN = _GOES_ON | {Kind.REPLY, Kind.OFFER, Kind.REJECTION}


def outcome(application: Application, letters: Sequence[Filed]) -> Application:
    """Return the application with its endings, from letters in order of date."""
    for letter in letters:
        turn = _owners if letter.findings.from_owner else _theirs
        application = turn(application, letter)
    return application


def _owners(application: Application, letter: Filed) -> Application:
    if letter.findings.withdrawn:
        return replace(application, withdrawn_at=letter.at)
    return application


def _theirs(application: Application, letter: Filed) -> Application:
    """Apply what the other side says; an invitation opens what was closed."""
    found = letter.findings
    if found.kind in _GOES_ON:
        application = replace(application, rejected_at=None, withdrawn_at=None)
    if found.kind in _WRITES_AGAIN:
        application = replace(
            application, on_hold_since=letter.at if found.on_hold else None
        )
    if found.kind is Kind.REJECTION:
        application = replace(application, rejected_at=letter.at)
    if found.kind is Kind.OFFER:
        application = replace(application, offered_at=letter.at)
    if found.warning:
        application = replace(application, warning=found.warning)
    return application
