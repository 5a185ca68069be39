"""What a letter may say: found in the mail, the notes and the owner's settings."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from assistant.applications import Application, FollowupState, Interview, RequestMade
from assistant.drafting.addressing import Envelope, owner_name
from assistant.drafting.asked import Asked, open_requests, things
from assistant.drafting.cleaning import (
    clean_company,
    clean_line,
    clean_position,
    clean_term,
)
from assistant.drafting.guards import is_sore
from assistant.drafting.naming import Name, parse_name
from assistant.drafting.notes import Noted, read_notes
from assistant.drafting.templates import Language, language_of
from assistant.drafting.topics import fit_topics
from assistant.drafting.writer import Writer
from assistant.planning import Step
from assistant.vocabulary import FollowupKind, PersonRole

_MOST_OTHERS = 3
_MOST_QUESTIONS = 2
_UNDONE = frozenset(
    {FollowupState.CANCELLED, FollowupState.WITHDRAWN, FollowupState.EXPIRED}
)
_SENT = frozenset({FollowupState.SENT, FollowupState.DRAFTED, FollowupState.KEPT})


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is known for one letter; empty and None mean unknown.

    `held` is the interview's start, `again` says that it was not the first round,
    `suggested` that they asked the owner to write at this time, `once_more` that a
    check-in went out before. `place` counts the letters to the people of one interview.
    """

    owner: str
    names: tuple[Name, ...]
    company: str | None
    position: str | None
    held: datetime | None
    round: int
    others: tuple[str, ...]
    topics: tuple[str, ...]
    skill: str | None
    questions: tuple[str, ...]
    asked: tuple[Asked, ...]
    answer: str | None
    suggested: bool
    once_more: bool
    phone: str | None
    place: int = 0


def gather(
    step: Step,
    application: Application,
    *,
    writer: Writer,
    envelope: Envelope,
    language: Language,
) -> Facts:
    """Return what a step's letter may say."""
    held = _interview(step, application)
    noted = read_notes(_texts(application, since=_since(step, held, application)))
    topics = fit_topics(
        (*_own_session(step, held), *noted.topics, *_agenda(held)), language
    )
    place = _place(step, held)
    return Facts(
        owner=owner_name(application, writer),
        names=tuple(p.name for p in envelope.to if p.name),
        company=clean_company(application.company),
        position=clean_position(application.position, application.company),
        held=held.span.start if held else None,
        round=held.round if held else 1,
        others=_others(step, held, application, envelope=envelope, writer=writer),
        topics=topics,
        skill=_skill(application, writer, noted, place),
        questions=_questions(noted, place) if writer.asks_questions else (),
        asked=_asked(step, application, writer=writer, held=held),
        answer=_answer(step, application),
        suggested=_is_suggested(step, application),
        once_more=_has_checked_in(step, application),
        phone=_phone(application),
        place=place,
    )


def unlinked(step: Step, application: Application, writer: Writer) -> tuple[str, ...]:
    """Return what a letter offers and its sender is to attach: "your CV", in English."""
    held = _interview(step, application)
    asked = _asked(step, application, writer=writer, held=held)
    called = language_of("en").things
    return tuple(
        re.sub(r"\bmy\b", "your", called[one.kind]) for one in asked if not one.link
    )


def caller(application: Application) -> Name | None:
    """Return whom the owner would call: the recruiter, else whoever is named."""
    ranked = sorted(
        application.people, key=lambda p: p.role is not PersonRole.RECRUITER
    )
    return next((n for p in ranked if (n := parse_name(p.name, p.title))), None)


def _interview(step: Step, application: Application) -> Interview | None:
    """Return the step's interview, else the last one that was to be over by then."""
    named = [i for i in application.interviews if i.id == step.interview]
    past = [i for i in application.interviews if i.end <= step.due]
    return next(iter(named), past[-1] if past else None)


def _texts(application: Application, since: datetime | None) -> Iterator[str]:
    for at, text in application.notes:
        if since is None or at >= since:
            yield text


def _since(
    step: Step, held: Interview | None, application: Application
) -> datetime | None:
    """Return from when on a note is about this round, None where it was the first.

    What was noted of an earlier one stood in the letter after that.
    """
    if held is None:
        return None
    earlier = [i.end for i in application.interviews if i.end <= held.span.start]
    if not earlier:
        return None
    return max(earlier) if step.kind is FollowupKind.REMINDER else held.span.start


def _answer(step: Step, application: Application) -> str | None:
    """Return the owner's answer to what a letter asks, noted since it was asked."""
    asked = (r.at for r in application.requests if r.message_id == step.anchor)
    noted = read_notes(_texts(application, since=max(asked, default=None)))
    return next(iter(noted.answers), None)


def _agenda(held: Interview | None) -> tuple[str, ...]:
    if held is None:
        return ()
    return (*held.topics, *(session.title for session in held.sessions))


def _others(
    step: Step,
    held: Interview | None,
    application: Application,
    *,
    envelope: Envelope,
    writer: Writer,
) -> tuple[str, ...]:
    """Return the interviewers beside the addressees, none where they are many."""
    told = {p.address for p in envelope.to} | writer.owner.addresses
    known = {p.name.full.casefold() for p in envelope.to if p.name}
    known.add(writer.owner.name.casefold())
    things = f"{application.company or ''} {application.position or ''}".casefold()
    if step.to:
        return ()
    found = [
        name.full
        for p in (held.people if held else ())
        if p.role is PersonRole.INTERVIEWER and p.address not in told
        if (name := parse_name(p.name, p.title))
        and name.full.casefold() not in known
        and not set(things.split()) & set(name.full.casefold().split())
    ]
    return tuple(dict.fromkeys(found)) if len(found) <= _MOST_OTHERS else ()


def _place(step: Step, held: Interview | None) -> int:
    """Return which of several letters after an interview this one is, from 0."""
    people = [
        p.address
        for p in (held.people if held else ())
        if p.address and p.role is PersonRole.INTERVIEWER
    ]
    return people.index(step.to) if step.to and step.to in people else 0


def _own_session(step: Step, held: Interview | None) -> Iterator[str]:
    """Yield what the interview's plan says that this one person talked about."""
    for session in held.sessions if held and step.to else ():
        if any(p.address == step.to for p in session.people):
            yield session.title


def _questions(noted: Noted, place: int) -> tuple[str, ...]:
    """Return the open questions; of several letters each asks for something else."""
    asked = tuple(q for q in noted.questions if not is_sore(q))
    first = place * _MOST_QUESTIONS
    return asked[first : first + _MOST_QUESTIONS]


def _skill(
    application: Application, writer: Writer, noted: Noted, place: int
) -> str | None:
    """Return the noted skill, else the one that meets the position best.

    Of several letters after one interview, not each names the same.
    """
    if noted.skills:
        named = noted.skills[place : place + 1]
        return clean_term(named[0]) if named else None
    position = (application.position or "").casefold()
    rest = " ".join((*noted.topics, *_words(application))).casefold()
    ranked = sorted(
        ((_hits(words, position), _hits(words, rest), -place, skill))
        for place, (skill, other) in enumerate(writer.skills.items())
        for words in [(skill, *other)]
    )
    fitting = [one for one in reversed(ranked) if one[0] or one[1]]
    best = fitting[place : place + 1]
    return clean_term(best[0][3]) if best else None


def _words(application: Application) -> Iterator[str]:
    for interview in application.interviews:
        yield from _agenda(interview)


def _hits(words: Iterable[str], text: str) -> int:
    known = (clean_line(word).casefold() for word in words)
    return sum(
        re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None
        for word in known
        if word
    )


def _asked(
    step: Step, application: Application, *, writer: Writer, held: Interview | None
) -> tuple[Asked, ...]:
    """Return what this letter brings: a thank-you takes in what has no other letter."""
    waiting = open_requests(application)
    if step.kind is FollowupKind.MATERIALS:
        own = tuple(made for made in waiting if made.message_id == step.anchor)
        return things(own or waiting or application.requests, writer.materials)
    if step.kind is not FollowupKind.THANK_YOU or step.to:
        return ()
    apart = {
        f.anchor
        for f in application.followups
        if f.kind is FollowupKind.MATERIALS and f.state not in _UNDONE
    }
    taken = (
        made
        for made in waiting
        if made.at <= step.due
        and made.message_id not in apart
        and not _was_due_before(made, held)
    )
    return things(taken, writer.materials)


def _was_due_before(made: RequestMade, held: Interview | None) -> bool:
    """Whether it was to be there when they met."""
    by = made.request.by
    return by is not None and held is not None and by <= held.span.start.date()


def _is_suggested(step: Step, application: Application) -> bool:
    made = [p.promise for p in application.promises if p.at <= step.due]
    return bool(made) and made[-1].asks_owner


def _has_checked_in(step: Step, application: Application) -> bool:
    return any(
        f.kind is FollowupKind.CHECK_IN and f.state in _SENT and f.id != step.id
        for f in application.followups
    )


def _phone(application: Application) -> str | None:
    theirs = [one for one in application.letters if not one.findings.from_owner]
    ranked = sorted(theirs, key=lambda one: (one.findings.human, one.at))
    numbers = [n for one in reversed(ranked) for n in one.findings.phones]
    found = (re.fullmatch(r"[+()\d\s./-]{5,30}", clean_line(n)) for n in numbers)
    return next((f.group().strip() for f in found if f), None)
