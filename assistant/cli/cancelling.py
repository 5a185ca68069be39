"""What would cancel a follow-up: the events themselves, as they would be seen."""

from collections.abc import Iterator
from datetime import datetime

from assistant.applications import (
    Application,
    Followup,
    FollowupState,
    Interview,
    is_relay,
    is_shared,
    registrable,
)
from assistant.cli.overview import Known
from assistant.cli.wording import shown_letter, shown_time
from assistant.vocabulary import FollowupKind, Person, PersonRole

_OPEN = frozenset({FollowupState.PLANNED, FollowupState.MOVED, FollowupState.DRAFTED})
_MOST_PEOPLE = 3


def endings(
    known: Known, application: Application, followup: Followup
) -> tuple[str, ...]:
    """Return the events that would cancel or withdraw a follow-up, none when it is over."""
    if followup.state not in _OPEN:
        return ()
    tellers = {
        FollowupKind.THANK_YOU: _thank_you,
        FollowupKind.CHECK_IN: _check_in,
        FollowupKind.MATERIALS: _materials,
        FollowupKind.CLOSING_THANKS: _closing,
        FollowupKind.REMINDER: _reminder,
    }
    return tuple(tellers[followup.kind](known, application, followup))


def _thank_you(known: Known, about: Application, followup: Followup) -> Iterator[str]:
    interview = _interview(about, followup)
    yield _own_letter(about, to=followup.to)
    yield f"a letter from {_theirs(about)} after the interview"
    yield "their rejection, their offer or their next invitation, a system's too"
    if interview:
        yield _moved(known, interview)
    yield from _late(known, followup)
    yield "your note that the interview did not take place"


def _check_in(known: Known, about: Application, followup: Followup) -> Iterator[str]:
    yield f"an answer from {_theirs(about)}: a new week would begin with it"
    yield _own_letter(about)
    named = [p.promise.by for p in about.promises if p.message_id == followup.anchor]
    if named and named[0]:
        yield f"another day than {named[0]:%a %d %b %Y} by which they mean to answer"
    else:
        yield "a day by which they mean to answer: it would wait for that"
    yield "a next interview, fixed or offered"
    yield "their rejection, their offer, or the position put on hold"
    yield "their asking for something, until you have sent it"
    yield "an absence of theirs that lasts longer: it would wait for their return"
    yield "another check-in of this round: one is the limit, until they name a new day"
    yield from _late(known, followup)


def _materials(known: Known, about: Application, followup: Followup) -> Iterator[str]:
    yield f"{_own_letter(about)}: it counts as bringing what was asked for"
    yield "a thank-you that is due in the same span: it would bring it along"
    yield "their rejection, their offer, or the position put on hold"
    yield from _late(known, followup)


def _closing(known: Known, about: Application, followup: Followup) -> Iterator[str]:
    yield _own_letter(about)
    yield "their inviting you after all, or their offer"
    yield from _late(known, followup)


def _reminder(known: Known, about: Application, followup: Followup) -> Iterator[str]:
    interview = _interview(about, followup)
    if interview:
        yield f"its beginning, on {_time(known, interview.span.start)}"
        yield _moved(known, interview)
    yield "a letter to them that is due before it is over"
    yield "their rejection, or the position put on hold"


def _own_letter(about: Application, *, to: str | None = None) -> str:
    """Name the conversation in which a letter of the owner's would count."""
    letters = [x for x in about.letters if not x.findings.from_owner]
    thread = letters[-1].head.subject if letters else ""
    where = (
        f' in "{" ".join(thread.split())}" or anywhere else' if thread.strip() else ""
    )
    return f"a letter of your own to {to or _theirs(about)}{where}"


def _theirs(about: Application) -> str:
    """Name the people whose letter would count, and the domain of their company."""
    people = [*about.people, *(p for i in about.interviews for p in i.people)]
    ranked = sorted(people, key=lambda p: p.role is not PersonRole.RECRUITER)
    reachable = [p for p in ranked if p.address and not is_relay(p.address)]
    domains = [
        registrable(p.address.rpartition("@")[2])
        for p in reachable
        if p.address and not is_shared(p.address.rpartition("@")[2])
    ]
    named = list(dict.fromkeys(_called(p) for p in reachable))[:_MOST_PEOPLE]
    named += [f"anybody else at {one}" for one in dict.fromkeys(domains)]
    return ", ".join(named) or f"a person of {about.company or 'theirs'}"


def _called(person: Person) -> str:
    return f"{person.name} <{person.address}>" if person.name else str(person.address)


def _moved(known: Known, interview: Interview) -> str:
    start = _time(known, interview.span.start)
    return f"the interview of {start} cancelled, or moved to another time"


def _late(known: Known, followup: Followup) -> Iterator[str]:
    if followup.late and followup.state is not FollowupState.DRAFTED:
        letter = shown_letter(followup.kind.value)
        yield f"no {letter} drafted by {_time(known, followup.late)}"


def _interview(about: Application, followup: Followup) -> Interview | None:
    names = (followup.interview, followup.anchor)
    return next((i for i in about.interviews if i.id in names), None)


def _time(known: Known, moment: datetime) -> str:
    return shown_time(known.shown(moment))
