"""A letter arrives."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from assistant.applications import (
    Application,
    Catalogue,
    Event,
    Filed,
    Joined,
    LetterFiled,
    Match,
    conversation_of,
    linked,
    match,
    referenced,
    short_id,
)
from assistant.effects import ReadAgain, TellUser
from assistant.pipeline.mailed_notes import is_to_himself, receive_note
from assistant.pipeline.reasons import blocked
from assistant.pipeline.settling import settle
from assistant.pipeline.world import Outcome, World, advance
from assistant.reading import Head, Letter
from assistant.understanding import Conversation, Findings
from assistant.vocabulary import Kind, Place

_OPENS = frozenset(
    {
        Kind.INVITE,
        Kind.PROPOSAL,
        Kind.RESCHEDULE,
        Kind.CANCELLATION,
        Kind.REJECTION,
        Kind.OFFER,
        Kind.ACK,
    }
)
_SAME_CONVERSATION = 0.9
_READ_AGAIN = 30
_STRAYS = 500


def receive(world: World, letter: Letter, now: datetime) -> Outcome:
    """Understand and file a letter, and say what follows from it.

    The same Message-ID again replaces what was understood before. Letters from the
    Drafts folder belong here too; the assistant's own are passed over once their
    Message-IDs were reported, those of unfinished intents by the caller.
    """
    head = letter.head
    if _is_forgotten(world, head):
        return Outcome(world)
    if head.place is Place.DRAFTS:
        return _owner_begins(world, head, now)
    noted = _noted(world, letter)
    if noted is not None:
        return noted
    findings, found = _understood(world, letter)
    if found is None and _opens(findings, world.policy.certain / 2):
        found = Match(short_id("application", head.message_id), 1.0, "it is the first")
    if found is None:
        return Outcome(_passed_over(world, head, findings), findings=findings)
    filed = _file(world, LetterFiled(now, head, findings, found.certainty), found)
    return replace(filed, findings=findings, application=found.application)


def _noted(world: World, letter: Letter) -> Outcome | None:
    return receive_note(world, letter) if is_to_himself(world, letter.head) else None


def _is_forgotten(world: World, head: Head) -> bool:
    ids = (head.message_id, *referenced(head))
    return any(message_id in world.forgotten for message_id in ids)


def _catalogue(world: World) -> Catalogue:
    return Catalogue(world.owner, world.applications, world.filed)


def _owner_begins(world: World, head: Head, now: datetime) -> Outcome:
    """File a draft that the owner has begun; the assistant's own are no news."""
    name = conversation_of(head, _catalogue(world))
    if name is None or head.message_id in _own_drafts(world):
        return Outcome(world)
    if _is_filed(world.applications[name], head):
        return Outcome(world, application=name)
    findings = Findings(Kind.REPLY, 1.0, head.at, from_owner=True, human=True)
    event = (name, LetterFiled(now, head, findings))
    outcome = Outcome(advance(world, [event]), (event,), application=name)
    return settle(outcome, [name], now)


def _is_filed(application: Application, head: Head) -> bool:
    """Whether a draft is known already, or was sent since."""
    filed = (*application.begun, *(one.head for one in application.letters))
    return any(one.message_id == head.message_id for one in filed)


def _own_drafts(world: World) -> frozenset[str]:
    return frozenset(
        f.message_id
        for application in world.applications.values()
        for f in application.followups
        if f.message_id and f.drafted_at
    )


def _understood(world: World, letter: Letter) -> tuple[Findings, Match | None]:
    """Understand a letter in the light of its application, and find that.

    The envelope proposes an application; where the words lead to another one, the
    letter is understood once more in the light of that.
    """
    catalogue = _catalogue(world)
    likely = conversation_of(letter.head, catalogue)
    findings = _understand(world, letter, likely)
    found = _place(world, letter.head, findings)
    if found and found.application != likely:
        findings = _understand(world, letter, found.application)
    return findings, found


def _understand(world: World, letter: Letter, name: str | None) -> Findings:
    """Understand a letter by those before it, whatever arrived first."""
    application = world.applications.get(name) if name else None
    filed = application.letters if application else ()
    earlier = sorted(
        (*_in_conversation(world, letter.head), *filed), key=lambda one: one.at
    )
    before = tuple(
        one.findings
        for one in earlier
        if one.at < letter.head.at and one.head.message_id != letter.head.message_id
    )
    return world.policy.understand(letter, Conversation(before), world.owner)


def _place(world: World, head: Head, findings: Findings) -> Match | None:
    """Return where a letter is filed: where it was, or where it matches."""
    found = match(head, findings, _catalogue(world))
    filed = world.filed.get(head.message_id, "")
    known = _of_own_draft(world, head) or filed
    if known in world.applications:
        certainty = _certainty_before(world, head, known)
        if found and found.application == known and found.certainty > certainty:
            return found
        return Match(known, certainty, "it is known already")
    same = found is not None and found.certainty >= _SAME_CONVERSATION
    return found if same or findings.kind is not Kind.OTHER else None


def _of_own_draft(world: World, head: Head) -> str | None:
    """Return the application whose draft the owner has sent with this letter."""
    names = (
        a.id
        for a in world.applications.values()
        if any(f.message_id == head.message_id and f.drafted_at for f in a.followups)
    )
    return next(names, None)


def _certainty_before(world: World, head: Head, name: str) -> float:
    letters = world.applications[name].letters
    same = (x.certainty for x in letters if x.head.message_id == head.message_id)
    return next(same, 1.0)


def _opens(findings: Findings, plausible: float) -> bool:
    """Whether a stranger's letter begins an application, if only a doubtful one."""
    if findings.from_owner or findings.confidence < plausible:
        return False
    if findings.kind is Kind.REPLY:
        told = findings.position or findings.promise or findings.requests
        return bool(findings.company and told)
    return findings.kind in _OPENS


def _passed_over(world: World, head: Head, findings: Findings) -> World:
    """Remember a letter whose conversation may turn out to matter."""
    if head.bulk or (findings.kind is Kind.OTHER and not _ties(head)):
        return world
    others = [(k, v) for k, v in world.strays.items() if k != head.message_id]
    strays = dict([*others, (head.message_id, Filed(head, findings))][-_STRAYS:])
    return replace(world, strays=MappingProxyType(strays))


def _ties(head: Head) -> frozenset[str]:
    return frozenset((*referenced(head), *([head.thread] if head.thread else [])))


def _in_conversation(world: World, head: Head) -> tuple[Filed, ...]:
    """Return the letters of a conversation that were passed over so far."""
    mine = _ties(head) | {head.message_id}
    return tuple(
        stray
        for name, stray in world.strays.items()
        if name not in world.filed
        and name != head.message_id
        and mine & (_ties(stray.head) | {name})
    )


def _file(world: World, event: LetterFiled, found: Match) -> Outcome:
    names = (found.application, *found.others)
    is_news = event.head.message_id not in world.filed
    events: list[tuple[str, Event]] = [
        (name, event) for name in names if not _says_nothing_new(world, event, name)
    ]
    events += _joins(world, event, found.application)
    outcome = Outcome(advance(world, events), tuple(events))
    outcome = settle(outcome, (*names, *_gone(events)), event.at)
    again = _to_read_again(world, event, found.application) if is_news else ()
    effects = (ReadAgain(found.application, again),) if again else ()
    notices = _doubts(world, outcome.world, names)
    return replace(
        outcome,
        effects=(*outcome.effects, *effects),
        notices=(*outcome.notices, *notices),
    )


def _says_nothing_new(world: World, event: LetterFiled, name: str) -> bool:
    application = world.applications.get(name)
    same = Filed(event.head, event.findings, event.certainty)
    return application is not None and same in application.letters


def _gone(events: Iterable[tuple[str, Event]]) -> tuple[str, ...]:
    return tuple(event.other for _, event in events if isinstance(event, Joined))


def _joins(world: World, event: LetterFiled, target: str) -> list[tuple[str, Event]]:
    """Return the joining of applications that a letter shows to be one."""
    names = linked(event.head, _catalogue(world))
    if target not in names:
        return []
    return [(target, Joined(event.at, name)) for name in names if name != target]


def _to_read_again(world: World, event: LetterFiled, name: str) -> tuple[str, ...]:
    """Return the letters that this one may throw light on.

    Those that it answers or that answer it, where they were passed over, and later
    ones, which were understood without it.
    """
    strays = [one.head.message_id for one in _in_conversation(world, event.head)]
    missed = [m for m in referenced(event.head) if m not in world.filed]
    application = world.applications.get(name)
    letters = application.letters if application else ()
    later = [x.head.message_id for x in letters if x.at > event.head.at]
    return tuple(dict.fromkeys((*missed[:_READ_AGAIN], *strays, *later)))


def _doubts(before: World, after: World, names: Iterable[str]) -> tuple[TellUser, ...]:
    """Return a line for each application that has come into doubt."""
    lines = []
    for name in names:
        old, new = before.applications.get(name), after.applications.get(name)
        reason = blocked(new) if new else None
        if reason and reason != (blocked(old) if old else None):
            lines.append(TellUser(name, reason))
    return tuple(lines)
