"""Why a follow-up is no longer wanted, in one sentence."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from assistant.applications import (
    Application,
    Filed,
    Followup,
    Interview,
    InterviewStatus,
)
from assistant.vocabulary import FollowupKind, Kind

if TYPE_CHECKING:
    from assistant.drafting import Refusal
    from assistant.planning import Plan, Step

BEGUN = "You have begun a draft of your own in this conversation."
NOTED = "Your note makes it another letter."

_SILENT = frozenset({Kind.OTHER, Kind.AUTOREPLY, Kind.ACK})


def spoken(moment: datetime, zone: ZoneInfo) -> str:
    """Return a moment as the owner's clock and calendar show it."""
    local = moment.astimezone(zone)
    return f"{local:%A} {local.day} {local:%B} at {local:%H:%M}"


def moved(step: Step, before: Followup, zone: ZoneInfo) -> str:
    """Return why a planned follow-up has another time now."""
    return (
        f"It was planned for {spoken(before.due, zone)} and is now due on"
        f" {spoken(step.due, zone)}: {step.reason}"
    )


def too_late(late: datetime, zone: ZoneInfo) -> str:
    """Return why a follow-up is not drafted any more."""
    return f"Its window closed on {spoken(late, zone)} with nothing drafted."


def unwritten(refusal: Refusal, kind: FollowupKind) -> str:
    """Return why there is no letter, as a sentence."""
    letter = kind.value.replace("_", "-")
    return f"The {letter} could not be written: {refusal.reason.rstrip('.')}."


def unwanted(application: Application, followup: Followup, plan: Plan) -> str:
    """Return why the plan has no place for a follow-up any more."""
    return (
        blocked(application)
        or _withheld(followup, plan)
        or _interview_lost(application, followup)
        or _ended(application)
        or _noted(application)
        or _answered(application, followup)
        or "The guides do not advise it any more."
    )


def blocked(application: Application) -> str | None:
    """Return why nothing at all is drafted for an application, None where it may be."""
    if application.warning:
        return f"The sender may not be who he claims to be: {application.warning}"
    return application.doubt


def _withheld(followup: Followup, plan: Plan) -> str | None:
    same = (
        w.reason
        for w in plan.withheld
        if (w.kind, w.anchor) == (followup.kind, followup.anchor)
    )
    return next(same, None)


def _interview_lost(application: Application, followup: Followup) -> str | None:
    interview = interview_of(application, followup)
    if interview is None:
        return None
    if interview.status is InterviewStatus.CANCELLED:
        return "The interview was cancelled."
    if interview.status is InterviewStatus.OPEN:
        return "The interview was moved, and its new time is still open."
    return None


def interview_of(application: Application, followup: Followup) -> Interview | None:
    """Return the interview that a follow-up belongs to, None where there is none."""
    names = (followup.interview, followup.anchor)
    return next((i for i in application.interviews if i.id in names), None)


def _ended(application: Application) -> str | None:
    if application.withdrawn_at:
        return "You withdrew your application."
    if application.rejected_at:
        return "They rejected the application."
    if application.offered_at:
        return "They made you an offer."
    if application.on_hold_since:
        return "They put the position on hold."
    return None


def _noted(application: Application) -> str | None:
    """Tell of a note of the owner's that is newer than every letter."""
    letters = [x.at for x in application.letters]
    noted = application.notes[-1][0] if application.notes else None
    newest = noted is not None and all(at < noted for at in letters)
    return "Your note changes the plan." if newest else None


def _answered(application: Application, followup: Followup) -> str | None:
    """Name the last letter that counts, except the follow-up itself."""
    news = [x for x in application.letters if _is_news(x, followup)]
    if not news:
        return None
    last = news[-1]
    if last.findings.from_owner:
        return "You wrote to them yourself."
    sender = last.head.sender
    return f"{sender.name or sender.address} wrote on {last.at:%Y-%m-%d}."


def _is_news(letter: Filed, followup: Followup) -> bool:
    silent = letter.findings.kind in _SILENT
    return not silent and letter.head.message_id != followup.message_id


def superseded(newer: Step) -> str:
    """Return why an older draft makes room."""
    letter = newer.kind.value.replace("_", "-")
    return f"A newer letter, the {letter}, is due in this application."


def early(step: Step, zone: ZoneInfo) -> str:
    """Return why a draft that was right is now too early."""
    return f"It is due only on {spoken(step.due, zone)} now: {step.reason}"
