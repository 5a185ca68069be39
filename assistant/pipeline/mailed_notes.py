"""Notes that the owner mails to himself: in a conversation, or under a word."""

import re

from assistant.applications import Application, Catalogue, NoteAdded, linked
from assistant.pipeline.noting import understand_note
from assistant.pipeline.settling import settle
from assistant.pipeline.world import Outcome, World, advance
from assistant.reading import Automatic, Head, Letter
from assistant.vocabulary import Place

_LONGEST = 4000
_MARKS = " :,;-\u2013\u2014"


def is_to_himself(world: World, head: Head) -> bool:
    """Whether the owner wrote to nobody but himself."""
    own = world.owner.addresses
    readers = [party.address for party in (*head.to, *head.cc)]
    by_him = head.sender.address in own and head.automatic is Automatic.NO
    sent = head.place is not Place.DRAFTS
    return by_him and sent and bool(readers) and own.issuperset(readers)


def receive_note(world: World, letter: Letter) -> Outcome | None:
    """Take a mail of the owner's to himself as a note; None where it is none.

    It belongs to the conversation that it continues; where its subject begins with
    the word for notes, to the application that the subject names. The same mail is
    noted once, however often and wherever it is found.
    """
    head = letter.head
    if head.message_id in world.filed:
        return Outcome(world, application=world.filed[head.message_id])
    catalogue = Catalogue(world.owner, world.applications, world.filed)
    named = _behind_word(head.subject, world.policy.note_word)
    names = linked(head, catalogue)[:1] or _named(world, named or "")
    if not names:
        return Outcome(world) if named is not None else None
    about = world.applications[names[0]]
    text = "\n".join(part for part in (named, letter.text) if part)[:_LONGEST]
    findings = understand_note(world, about, text=text, now=head.at)
    event = NoteAdded(head.at, text, findings, head.message_id)
    told = ((about.id, event),)
    outcome = Outcome(advance(world, told), told, application=about.id)
    return settle(outcome, [about.id], head.at)


def _behind_word(subject: str, word: str) -> str | None:
    """Return the rest of a subject that begins with the word, None where none does."""
    if not word:
        return None
    found = re.match(rf"\s*{re.escape(word)}(?!\w)", subject, re.IGNORECASE)
    return subject[found.end() :].strip(_MARKS) if found else None


def _named(world: World, text: str) -> tuple[str, ...]:
    """Return the one application that a subject names by its company or its id."""
    found = [a for a in world.applications.values() if _names(text, a)]
    alive = [a for a in found if a.rejected_at is None] or found
    return (alive[0].id,) if len(alive) == 1 else ()


def _names(text: str, application: Application) -> bool:
    names = [name for name in (application.company, application.id) if name]
    return any(
        re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)
        for name in names
    )
