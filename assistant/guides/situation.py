"""Where an application stands at a moment, and why it may have to be left alone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from assistant.applications import Application, Filed
from assistant.guides.history import in_order, is_human
from assistant.guides.profile import Profile
from assistant.vocabulary import Kind

Count = Callable[[date, int], date]

DOUBT, WARNING, STOP = "doubt", "warning", "stop"

_IDLE = frozenset({Kind.OTHER, Kind.AUTOREPLY, Kind.ACK})
_DECIDES = frozenset(
    {Kind.INVITE, Kind.RESCHEDULE, Kind.CANCELLATION, Kind.REJECTION, Kind.OFFER}
)


@dataclass(frozen=True, slots=True)
class Situation:
    """An application as a guide looks at it; `zone` is the owner's.

    `confidence` is the least that a finding or a match must have, `working_days`
    counts so many of the owner's working days from a day. `each` gives every
    interviewer whose address is known a thank-you of his own.
    """

    application: Application
    profile: Profile
    zone: ZoneInfo
    now: datetime
    confidence: float
    working_days: Count
    each: bool = False

    def day(self, moment: datetime) -> date:
        """Return the day that a moment falls on by the owner's calendar."""
        return moment.astimezone(self.zone).date()

    def told(self, moment: datetime) -> str:
        """Return a moment as the owner's clock shows it, for a reason."""
        local = moment.astimezone(self.zone)
        return f"{spoken(local.date())} at {local:%H:%M}"


def spoken(day: date) -> str:
    """Return a day as a sentence names it."""
    return f"{day:%A} {day.day} {day:%B} {day.year}"


def blocked(situation: Situation) -> tuple[str, str] | None:
    """Return the rule and the reason why nothing may be drafted, None where it may."""
    application = situation.application
    if application.warning:
        return WARNING, f"The sender may be forged: {application.warning}"
    if application.doubt:
        return DOUBT, application.doubt
    if _certainty(application, situation.confidence) < situation.confidence:
        return DOUBT, "It is not certain that all these mails belong together."
    return None


def _certainty(application: Application, threshold: float) -> float:
    """Return the least certain match since a certain letter last settled things."""
    matter = [
        x
        for x in in_order(application)
        if not x.findings.from_owner and x.findings.kind not in _IDLE
    ]
    if not matter:
        return application.certainty
    least = 1.0
    for letter in matter:
        least = min(least, letter.certainty)
        if _settles(letter, threshold):
            least = letter.certainty
    return least


def _settles(letter: Filed, threshold: float) -> bool:
    sure = min(letter.certainty, letter.findings.confidence) >= threshold
    return sure and letter.findings.kind in _DECIDES


def stopped(situation: Situation) -> str | None:
    """Return why nothing is awaited from this application any more, or None."""
    return next(_endings(situation), None)


def _endings(situation: Situation) -> Iterator[str]:
    application = situation.application
    if application.withdrawn_at:
        yield f"You withdrew on {_on(situation, application.withdrawn_at)}."
    if application.rejected_at:
        yield f"They chose somebody else on {_on(situation, application.rejected_at)}."
    if application.offered_at:
        yield f"They made an offer on {_on(situation, application.offered_at)}."
    if application.on_hold_since:
        since = _on(situation, application.on_hold_since)
        yield f"They put the position on hold on {since}."


def _on(situation: Situation, moment: datetime) -> str:
    return spoken(situation.day(moment))


def letter_to_answer(situation: Situation) -> str | None:
    """Return the Message-ID of the last letter that a person wrote, None for none."""
    human = [x for x in in_order(situation.application) if is_human(x)]
    return human[-1].head.message_id if human else None
