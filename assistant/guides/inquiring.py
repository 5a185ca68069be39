"""The check-in: at most one live wait, that of the last interview that took place."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from assistant.applications import Filed, FollowupState, Interview, InterviewStatus
from assistant.guides.advice import (
    Advice,
    DaysAfter,
    OnDay,
    Silence,
    Timing,
    Within,
)
from assistant.guides.history import (
    MADE,
    ahead,
    answers,
    arranges,
    half_time,
    held,
    inquiries,
    is_credited,
    moment,
    own_letters,
    thanked,
)
from assistant.guides.profile import Channel
from assistant.guides.promising import FAR, Named, named_time
from assistant.guides.sending import owed
from assistant.guides.situation import (
    DOUBT,
    STOP,
    Situation,
    blocked,
    letter_to_answer,
    spoken,
    stopped,
)
from assistant.vocabulary import FollowupKind

AFTER, WITHOUT = "check-in.after-timeline", "check-in.no-timeline"
NEW, LIMIT, RESPECT = "limit.new-timeline", "limit", "timeline.respect"
ROUNDS = "rounds"

_DRAFTED = frozenset(
    {FollowupState.DRAFTED, FollowupState.KEPT, FollowupState.DISMISSED}
)


@dataclass(frozen=True, slots=True)
class Wait:
    """What the owner waits for: an answer by a named time, or any answer at all.

    It began with the interview, or with their last letter after it (`answered`).
    """

    interview: Interview
    named: Named | None
    answered: Filed | None

    @property
    def anchor(self) -> str:
        """The id that tells this wait from every other of the application."""
        if self.named:
            return self.named.message_id
        return self.answered.head.message_id if self.answered else self.interview.id


def current_wait(situation: Situation) -> Wait | None:
    """Return the wait that is on, None where no interview has taken place yet."""
    over = held(situation.application, situation.now)
    if not over:
        return None
    theirs = answers(situation.application, over[-1])
    answered = theirs[-1] if theirs else None
    named = named_time(situation, over[-1])
    if not situation.profile.follows(RESPECT) or not named:
        return Wait(over[-1], None, answered)
    if answered and _is_over(situation, named, answered):
        return Wait(over[-1], None, answered)
    if answered and _begins_a_week(situation, named, answered):
        return Wait(over[-1], None, answered)
    return Wait(over[-1], named, answered)


def _is_over(situation: Situation, named: Named, answered: Filed) -> bool:
    """Whether a letter answers what a named time was waited for."""
    if answered.at <= named.at:
        return False
    day = situation.day(answered.at)
    return day >= named.since if named.asks_owner else day > named.by


def _begins_a_week(situation: Situation, named: Named, answered: Filed) -> bool:
    """Whether a later letter without a time puts off what was named before.

    A friendly line does not, nor does one so early that the named time is later still.
    """
    profile = situation.profile
    if not profile.follows(WITHOUT) or not _is_later_word(named, answered):
        return False
    days = timedelta(days=profile.rule(WITHOUT).count("days"))
    number = profile.rule(AFTER).count("working_days")
    after = situation.working_days(named.by, number)
    return situation.day(answered.at) + days > after


def _is_later_word(named: Named, answered: Filed) -> bool:
    """Whether they have said since, without a time, that it still takes a while."""
    later = answered.at > named.at and not named.asks_owner
    return later and not answered.findings.friendly


def inquiry(situation: Situation) -> Advice | Silence | None:
    """Return what the guide says about a check-in; None before any interview."""
    wait = current_wait(situation)
    if wait is None:
        return None
    refusal = next(_refusals(situation, wait), None)
    if refusal:
        rule, reason = refusal
        return Silence(FollowupKind.CHECK_IN, wait.anchor, rule, reason)
    return _advice(situation, wait)


def _refusals(situation: Situation, wait: Wait) -> Iterator[tuple[str, str]]:
    """Yield every rule that speaks against a check-in, the weightiest first."""
    ended = stopped(situation)
    if ended:
        yield STOP, ended
    yield from _next_round(situation, wait)
    yield from _turn(situation, wait)
    yield from _spent(situation, wait)
    yield from _unadvised(situation, wait)
    barrier = blocked(situation)
    if barrier:
        yield barrier
    if wait.interview.confidence < situation.confidence:
        yield DOUBT, "It is not certain when the interview took place."


def _next_round(situation: Situation, wait: Wait) -> Iterator[tuple[str, str]]:
    application = situation.application
    coming = ahead(application, situation.now)
    if coming:
        when = situation.told(coming[0].span.start)
        yield ROUNDS, f"The next interview is on {when}."
    if any(
        i.status is InterviewStatus.OPEN and i.span.start > wait.interview.span.start
        for i in application.interviews
    ):
        yield ROUNDS, "The next interview's time is still open."
    if wait.answered and arranges(wait.answered, application):
        yield STOP, "They are arranging the next interview."


def _turn(situation: Situation, wait: Wait) -> Iterator[tuple[str, str]]:
    """Yield that they wait for the owner, and not he for them."""
    open_still = owed(situation, half_time(wait.interview))
    if open_still:
        verb = "You promised" if open_still.request.from_owner else "They asked for"
        told = situation.told(open_still.at)
        yield STOP, f"{verb} something on {told} that has not been sent yet."


def _spent(situation: Situation, wait: Wait) -> Iterator[tuple[str, str]]:
    if any(
        f.kind is FollowupKind.CHECK_IN
        and f.anchor == wait.anchor
        and f.state in MADE
        and not is_credited(f)
        for f in situation.application.followups
    ):
        yield LIMIT, "The check-in of this wait has been made."
    made = inquiries(situation.application, wait.interview)
    if not made:
        return
    told = situation.told(made[-1])
    if wait.named is None or wait.named.at <= made[-1]:
        yield LIMIT, f"The check-in of this round was made on {told}."
    elif not situation.profile.follows(NEW):
        yield NEW, f"This guide advises no check-in after that of {told}."


def _unadvised(situation: Situation, wait: Wait) -> Iterator[tuple[str, str]]:
    profile = situation.profile
    if wait.named and not profile.follows(AFTER):
        day = spoken(wait.named.by)
        yield RESPECT, f"They named {day}; this guide advises nothing after it."
    if not wait.named and not profile.follows(WITHOUT):
        yield WITHOUT, "This guide advises nothing where no time was named."


def _advice(situation: Situation, wait: Wait) -> Advice:
    rule, timing, reason = _named(situation, wait) or _silence(situation, wait)
    return Advice(
        kind=FollowupKind.CHECK_IN,
        anchor=wait.anchor,
        rule=rule,
        timing=timing,
        reason=reason,
        interview=wait.interview.id,
        answers=letter_to_answer(situation),
        to_owner=situation.profile.channel is Channel.PHONE,
        also_after=tuple(_floors(situation, wait)),
    )


def _named(situation: Situation, wait: Wait) -> tuple[str, Timing, str] | None:
    named, rule = wait.named, situation.profile.rule(AFTER)
    if named is None:
        return None
    again = inquiries(situation.application, wait.interview)
    name = NEW if again else AFTER
    at = rule.clock("at")
    if named.asks_owner:
        asked = f"They asked you to write again by {spoken(named.by)}."
        return name, Within(named.since, named.by, at), asked
    distance = DaysAfter(named.by, working_days=rule.count("working_days"))
    return name, OnDay(distance, at), f"They meant to answer by {spoken(named.by)}."


def _silence(situation: Situation, wait: Wait) -> tuple[str, Timing, str]:
    rule = situation.profile.rule(WITHOUT)
    day, reason = _since(situation, wait)
    distance = DaysAfter(day, days=rule.count("days"))
    return WITHOUT, OnDay(distance, rule.clock("at")), reason


def _since(situation: Situation, wait: Wait) -> tuple[date, str]:
    """Return the day from which silence counts, and why."""
    if wait.answered:
        day = situation.day(wait.answered.at)
        return day, f"They wrote on {spoken(day)} and named no time."
    thanks = thanked(situation.application, wait.interview)
    if thanks:
        day = situation.day(thanks[0])
        return day, f"Nobody has answered since the thank-you of {spoken(day)}."
    day = situation.day(wait.interview.end)
    return day, f"Nobody has answered since the interview of {spoken(day)}."


def _floors(situation: Situation, wait: Wait) -> Iterator[DaysAfter]:
    """Yield the days before which a check-in would come too soon after another mail."""
    profile = situation.profile
    spacing = profile.rule(LIMIT).count("working_days")
    for made in _earlier(situation, wait):
        yield DaysAfter(situation.day(made), working_days=spacing)
    for absence in situation.application.absences:
        if absence.until - situation.day(absence.at) > FAR:
            continue
        yield DaysAfter(absence.until, working_days=2)
    named, answered = wait.named, wait.answered
    for own in own_letters(situation.application):
        # After an answer to them, too, a new letter needs its distance.
        if answered and not named and own.at > answered.at:
            yield DaysAfter(situation.day(own.at), working_days=spacing)
    if named and answered and _is_later_word(named, answered):
        days = profile.rule(WITHOUT).count("days")
        yield DaysAfter(situation.day(answered.at), days=days)


def _earlier(situation: Situation, wait: Wait) -> Iterator[datetime]:
    """Yield when follow-ups were sent, or drafted where none was sent."""
    application, interview = situation.application, wait.interview
    sent = thanked(application, interview)
    yield from sent
    yield from inquiries(application, interview)
    for followup in application.followups:
        if followup.kind is FollowupKind.MATERIALS and followup.sent_at:
            yield moment(followup)
        thanks = followup.kind is FollowupKind.THANK_YOU
        mine = interview.id in (followup.anchor, followup.interview)
        if thanks and mine and not sent and followup.state in _DRAFTED:
            yield followup.drafted_at or followup.at
