"""What the guides suggest beside mail, one line each."""

from collections.abc import Iterator
from datetime import timedelta

from assistant.applications import RequestMade
from assistant.guides.history import ahead, half_time, held, in_order, thanked
from assistant.guides.inquiring import Wait, current_wait
from assistant.guides.profile import Channel, Profile
from assistant.guides.sending import all_asked, owed
from assistant.guides.situation import Situation, blocked, spoken, stopped
from assistant.understanding import Findings

_WHILE_IT_MATTERS = timedelta(hours=48)


def suggestions(situation: Situation) -> tuple[str, ...]:
    """Return what else the owner could do, nothing for an application in doubt."""
    if stopped(situation) or blocked(situation):
        return ()
    return tuple(_lines(situation))


def keep_looking(profile: Profile, alive: int) -> str | None:
    """Return the line for an owner who has but one application alive, or None."""
    if alive != 1 or not profile.follows("keep-looking"):
        return None
    return "Only one application is alive: go on applying while you wait."


def _lines(situation: Situation) -> Iterator[str]:
    coming = ahead(situation.application, situation.now)
    if coming and situation.profile.follows("before"):
        when = situation.told(coming[0].span.start)
        yield (
            f"Before the interview of {when} ends, ask what comes next and when you"
            " may expect an answer."
        )
    yield from _what_was_said(situation)
    wait = current_wait(situation)
    owing = owed(situation, half_time(wait.interview)) if wait else None
    if owing:
        yield _owing(situation, owing)
    elif wait and not coming:
        yield from _while_waiting(situation, wait)


def _owing(situation: Situation, owing: RequestMade) -> str:
    told, what = spoken(situation.day(owing.at)), all_asked(situation, owing)
    if owing.request.from_owner:
        return f"You promised it on {told}, and they still wait for it: {what}."
    return f"They asked for it on {told}, and still wait for it: {what}."


def _what_was_said(situation: Situation) -> Iterator[str]:
    """Ask for a note where a thank-you would have nothing of its own to say."""
    application = situation.application
    over = held(application, situation.now)
    if not over or not situation.profile.follows("letter.specific"):
        return
    last = over[-1]
    noted = any(at >= last.span.start for at, _ in application.notes)
    late = situation.now > last.end + _WHILE_IT_MATTERS
    known = last.topics or any(session.title for session in last.sessions)
    if not (noted or late or known or thanked(application, last)):
        yield (
            "Nothing is known of what you talked about: tell it with"
            f" 'followupd note {application.id} …', and the thank-you can name it."
        )


def _while_waiting(situation: Situation, wait: Wait) -> Iterator[str]:
    theirs = [
        x.findings
        for x in reversed(in_order(situation.application))
        if not x.findings.from_owner
    ]
    number = next((f for f in theirs if f.phones), None)
    if number and _may_call(situation, wait):
        yield f"Nobody has answered for a while: call {_whom(number)}{number.phones[0]}."
    address = next((f.postal_address for f in theirs if f.postal_address), None)
    if address and situation.profile.follows("handwritten") and not wait.answered:
        yield f"A handwritten note would reach them at: {' '.join(address.split())}."


def _whom(found: Findings) -> str:
    name = next((p.name for p in found.people if p.name), None)
    return f"{name} at " if name else ""


def _may_call(situation: Situation, wait: Wait) -> bool:
    """Whether a week has passed in silence, and the time that they named, too."""
    profile = situation.profile
    if not profile.follows("call") or profile.channel is Channel.PHONE:
        return False
    today = situation.day(situation.now)
    if wait.named and today <= wait.named.by:
        return False
    since = wait.answered.at if wait.answered else wait.interview.end
    days = timedelta(days=profile.rule("call").count("days"))
    return today >= situation.day(since) + days
