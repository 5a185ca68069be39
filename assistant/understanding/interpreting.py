"""The front of the stage: one letter, in the light of its conversation."""

from assistant.reading import Head, Letter, Message, skim
from assistant.understanding.calendars import find_appointment, find_markup
from assistant.understanding.choosing import reconsider
from assistant.understanding.clues import Clues, gather
from assistant.understanding.details import with_details
from assistant.understanding.findings import Conversation, Findings
from assistant.understanding.fixing import with_times
from assistant.understanding.forwarded import with_forwarded
from assistant.understanding.history import History, fold_history
from assistant.understanding.judging import judge
from assistant.understanding.owned import understand_own
from assistant.understanding.parties import with_parties
from assistant.understanding.senses import find_sentences
from assistant.understanding.shape import Shape, outline
from assistant.understanding.sifting import may_be_recognised, recognise
from assistant.understanding.times import (
    Frame,
    PromiseMention,
    Staying,
    choose_slot,
    find_promises,
    find_staying,
    slot_of_day,
)
from assistant.understanding.view import View
from assistant.understanding.workdays import working_day
from assistant.vocabulary import Kind, Owner, Place, Span


def understand(letter: Letter, conversation: Conversation, owner: Owner) -> Findings:
    """Return all that the letter says; never raises on content."""
    history = fold_history(conversation)
    if not history.about_a_job and not recognise(letter):
        return _nothing(letter.head)
    view = look(letter, history, owner)
    if view.shape.from_owner:
        return understand_own(view)
    verdict = judge(view)
    findings = Findings(
        kind=verdict.kind,
        confidence=verdict.confidence,
        at=letter.head.at,
        language=view.clues.languages[0],
        human=view.shape.human and verdict.kind is not Kind.AUTOREPLY,
        evidence=verdict.evidence,
    )
    findings = reconsider(with_times(findings, view), view)
    return with_details(with_parties(findings, view), view)


def understand_alone(message: Message, owner: Owner) -> tuple[Letter, Findings]:
    """Return a message, read, and what it says to one who knows no other.

    One that its words dismiss at a glance is not laid out.
    """
    seen = skim(message)
    own = (
        seen.head.sender.address in owner.addresses or message.place is not Place.INBOX
    )
    if not own and not may_be_recognised(seen):
        return Letter(seen.head, dismissed=True), _nothing(seen.head)
    letter = message.read()
    return letter, understand(letter, Conversation(()), owner)


def understand_anew(
    message: Message, conversation: Conversation, owner: Owner
) -> Findings:
    """Return what a message says that was dismissed before its conversation was known."""
    return understand(message.read(), conversation, owner)


def _nothing(head: Head) -> Findings:
    return Findings(Kind.OTHER, 0.97, head.at)


def look(letter: Letter, history: History, owner: Owner) -> View:
    """Return the letter with all that its judgement rests on."""
    letter = with_forwarded(letter, owner)
    clues = gather(letter, history.language)
    shape = outline(clues, history, owner)
    return View(
        clues=clues,
        shape=shape,
        history=history,
        owner=owner,
        appointment=find_appointment(letter, history, owner),
        markup=find_markup(letter, owner),
        staying=_staying(clues, shape, history),
        agreed=_agreed(letter, history, shape.frame) if not shape.from_owner else None,
        promises=_promises(clues, shape, history, owner),
        sentences=find_sentences(clues, shape.times),
    )


def _promises(
    clues: Clues, shape: Shape, history: History, owner: Owner
) -> tuple[PromiseMention, ...]:
    if shape.from_owner:
        return ()
    return find_promises(
        clues.text,
        shape.frame,
        interview=history.interview,
        working_day=working_day(owner, clues.letter.head.sender),
    )


def _staying(clues: Clues, shape: Shape, history: History) -> Staying | None:
    """Return the interview that the other side leaves as it was."""
    if shape.from_owner or history.interview is None or history.chosen:
        return None
    return find_staying(clues.text, shape.times, shape.frame)


def _agreed(letter: Letter, history: History, frame: Frame) -> Span | None:
    """Return the time that the owner picked, or the one picked of his."""
    if history.chosen and history.chosen.start > letter.head.at:
        return history.chosen
    offered = history.owner_slots
    picked = choose_slot(letter.text, offered, frame)
    return picked or (slot_of_day(letter.text, offered, frame) if offered else None)
