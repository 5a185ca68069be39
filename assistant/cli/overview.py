"""What is known, as plain rows: what `status` prints, and JSON before it is text."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from assistant.applications import Application, Followup, FollowupState, Interview
from assistant.cli.wording import shown_letter
from assistant.guides import Profile, keep_looking
from assistant.pipeline import World
from assistant.planning import Plan

ALIVE = ("interviewing", "open")
_HIDDEN = frozenset({FollowupState.CANCELLED})


@dataclass(frozen=True, slots=True)
class Known:
    """One account's world, and the plan of each of its applications at `now`."""

    account: str
    world: World
    now: datetime

    def plan(self, application: Application) -> Plan:
        """Return what is advised for an application now."""
        return self.world.policy.plan(application, self.now)

    def suggestions(self, application: Application) -> tuple[str, ...]:
        """Return what the user could do beside what is drafted, a line each."""
        plan, unlinked = self.plan(application), self.world.policy.unlinked
        attached = (
            f"Attach {' and '.join(things)} to the {shown_letter(step.kind)}: it only"
            " offers what [me.materials] has no link to."
            for step in plan.steps
            if (things := unlinked(step, application))
        )
        return (*plan.suggestions, *attached)

    def shown(self, moment: datetime | None) -> str | None:
        """Return a moment in the owner's zone, as ISO 8601."""
        zone = self.world.owner.timezone
        return moment.astimezone(zone).isoformat() if moment else None


def rows_of(known: Known, profile: Profile) -> Iterator[dict[str, Any]]:
    """Yield a row for each application, follow-up and suggestion, latest news first."""
    applications = known.world.applications.values()
    alive = [a for a in applications if state_of(a) in ALIVE]
    if line := keep_looking(profile, len(alive)):
        yield _suggestion_row(known, line, application=None)
    for application in sorted(applications, key=_last_news, reverse=True):
        yield application_row(known, application)
        for followup in application.followups:
            if followup.state not in _HIDDEN:
                yield followup_row(known, application, followup)
        for suggestion in known.suggestions(application):
            yield _suggestion_row(known, suggestion, application=application)


def _suggestion_row(
    known: Known, text: str, *, application: Application | None
) -> dict[str, Any]:
    return {
        "what": "suggestion",
        "account": known.account,
        "application": application.id if application else None,
        "company": application.company if application else None,
        "text": text,
    }


def application_row(known: Known, application: Application) -> dict[str, Any]:
    """Return what is known of one application, without its letters."""
    last = application.letters[-1] if application.letters else None
    return {
        "what": "application",
        "account": known.account,
        "id": application.id,
        "company": application.company,
        "position": application.position,
        "state": state_of(application),
        "interviews": [_interview_row(known, one) for one in application.interviews],
        "promises": [
            made.promise.by.isoformat()
            for made in application.promises
            if made.promise.by
        ],
        "last_letter": known.shown(last.at) if last else None,
        "doubt": application.doubt,
        "warning": application.warning,
        "notes": [text for _, text in application.notes],
    }


def followup_row(
    known: Known, application: Application, followup: Followup
) -> dict[str, Any]:
    """Return how one follow-up stands."""
    return {
        "what": "followup",
        "account": known.account,
        "id": followup.id,
        "application": application.id,
        "company": application.company,
        "followup": followup.kind.value,
        "state": followup.state.value,
        "at": known.shown(followup.at),
        "due": known.shown(followup.due),
        "send_by": known.shown(followup.send_by),
        "rule": followup.rule,
        "guide": followup.guide,
        "reason": followup.reason,
    }


def state_of(application: Application) -> str:
    """Return in a word or two how an application stands."""
    ends = (
        (application.withdrawn_at, "withdrawn"),
        (application.rejected_at, "rejected"),
        (application.offered_at, "offer"),
        (application.on_hold_since, "on hold"),
    )
    reached = [(at, word) for at, word in ends if at]
    if reached:
        return max(reached)[1]
    return "interviewing" if application.interviews else "open"


def _interview_row(known: Known, interview: Interview) -> dict[str, Any]:
    return {
        "id": interview.id,
        "start": interview.span.start.isoformat(),
        "end": known.shown(interview.end),
        "status": interview.status.value,
    }


def _last_news(application: Application) -> float:
    return application.letters[-1].at.timestamp() if application.letters else 0.0
