"""The thank-you after each interview."""

from collections.abc import Iterator
from datetime import timedelta

from assistant.applications import (
    Filed,
    FollowupState,
    Interview,
    InterviewStatus,
    is_relay,
)
from assistant.guides.advice import Advice, AfterInterview, Silence
from assistant.guides.history import (
    answers,
    arranges,
    ends,
    half_time,
    is_plausible,
    own_letters,
    thank_yous,
)
from assistant.guides.situation import (
    DOUBT,
    STOP,
    Situation,
    blocked,
    letter_to_answer,
    stopped,
)
from assistant.vocabulary import FollowupKind, PersonRole

WINDOW = "thank-you.window"

_UNHELD = {
    InterviewStatus.CANCELLED: "The interview was cancelled.",
    InterviewStatus.OPEN: "The interview's new time is still open.",
}


def thanks(
    situation: Situation, interview: Interview
) -> Iterator[Advice | Silence | None]:
    """Yield what the guide says about thanks for an interview; None: they went out."""
    for to in _each(situation, interview) or (None,):
        yield _thanks(situation, interview, to)


def _each(situation: Situation, interview: Interview) -> tuple[str, ...]:
    """Return whom a letter of his own goes to, nobody where one letter does for all."""
    addresses = (
        p.address
        for p in interview.people
        if p.role is PersonRole.INTERVIEWER and p.address and not is_relay(p.address)
    )
    return tuple(dict.fromkeys(addresses)) if situation.each else ()


def _thanks(
    situation: Situation, interview: Interview, to: str | None
) -> Advice | Silence | None:
    made = thank_yous(situation.application, interview, to)
    if any(f.state is FollowupState.SENT for f in made):
        return None
    refusal = next(_refusals(situation, interview, to), None)
    if refusal:
        rule, reason = refusal
        anchor = _anchor(interview.id, to)
        return Silence(FollowupKind.THANK_YOU, anchor, rule, reason)
    return _advice(situation, interview, to)


def _anchor(name: str, to: str | None) -> str:
    return f"{name}/{to}" if to else name


def _refusals(
    situation: Situation, interview: Interview, to: str | None
) -> Iterator[tuple[str, str]]:
    """Yield every rule that speaks against a thank-you, the weightiest first."""
    if not is_plausible(interview):
        yield DOUBT, "The interview's time cannot be right."
    if interview.status in _UNHELD:
        yield WINDOW, _UNHELD[interview.status]
    if thank_yous(situation.application, interview, to):
        yield STOP, "You deleted its draft, or made it your own."
    own = _own(situation, interview, to)
    if own:
        yield STOP, f"You wrote to them yourself on {situation.told(own.at)}."
    ended = stopped(situation)
    if ended:
        yield STOP, ended
    if not situation.profile.follows(WINDOW):
        yield WINDOW, "This guide advises no thank-you."
    yield from _theirs(situation, interview)
    yield from _doubts(situation, interview)


def _own(situation: Situation, interview: Interview, to: str | None) -> Filed | None:
    """Return a letter of the owner's own that thanks already, as far as one can know."""
    half = half_time(interview)
    others = frozenset(one for one in _each(situation, interview) if one != to)
    letters = own_letters(situation.application)
    return next((x for x in letters if x.at >= half and not _is_for(x, others)), None)


def _is_for(letter: Filed, others: frozenset[str]) -> bool:
    """Whether a letter went to other interviewers alone."""
    return bool(letter.head.to) and all(p.address in others for p in letter.head.to)


def _theirs(situation: Situation, interview: Interview) -> Iterator[tuple[str, str]]:
    for letter in answers(situation.application, interview):
        if not _may_rewrite(situation, letter):
            told = situation.told(letter.at)
            yield STOP, f"They wrote on {told}, before the thank-you went out."


def _may_rewrite(situation: Situation, letter: Filed) -> bool:
    rule = situation.profile.rule(WINDOW)
    rewrites = rule.values["after_their_mail"] == "rewrite"
    decided = ends(letter) or arranges(letter, situation.application)
    return rewrites and not decided


def _doubts(situation: Situation, interview: Interview) -> Iterator[tuple[str, str]]:
    barrier = blocked(situation)
    if barrier:
        yield barrier
    if interview.confidence < situation.confidence:
        yield DOUBT, "It is not certain when the interview took place."


def _advice(situation: Situation, interview: Interview, to: str | None) -> Advice:
    theirs = answers(situation.application, interview)
    answered = theirs[-1] if theirs else None
    return Advice(
        kind=FollowupKind.THANK_YOU,
        anchor=_anchor(answered.head.message_id if answered else interview.id, to),
        rule=WINDOW,
        timing=_timing(situation, interview, answered),
        reason=f"The interview ends on {situation.told(interview.end)}.",
        interview=interview.id,
        answers=letter_to_answer(situation),
        to=to,
    )


def _timing(
    situation: Situation, interview: Interview, answered: Filed | None
) -> AfterInterview:
    profile = situation.profile
    window, friday = profile.rule(WINDOW), profile.rule("thank-you.friday")
    late = profile.rule("thank-you.late")
    send_by = window.values["send_by"]
    by = send_by if isinstance(send_by, timedelta) else None
    return AfterInterview(
        end=interview.end,
        day=situation.day(interview.span.start),
        after=window.length("after"),
        send_by=by,
        late=late.length("after") if late.on else by,
        eve_at=friday.clock("at") if friday.on else None,
        eve_send_by=friday.clock("send_by") if friday.on else None,
        not_before=answered.at if answered else None,
    )
