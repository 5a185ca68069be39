"""Reads the news of a mailbox: heads first, bodies of candidates only."""

import hashlib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import UTC
from itertools import accumulate

from assistant.applications import (
    Catalogue,
    conversation_of,
    is_relay,
    is_shared,
    registrable,
)
from assistant.effects import TellUser
from assistant.pipeline import Outcome, World, receive
from assistant.reading import Head, Letter, peek
from assistant.shell.keeper import Keeper
from assistant.shell.parsing import Hostile, Read
from assistant.shell.store import Queued, Transaction
from assistant.vocabulary import Place
from connectors.base import Batch, Heading, RawMessage
from connectors.errors import CursorLost

CHUNK, CHUNK_BYTES = 200, 4 * 1024 * 1024
FURTHEST = 5


class HostileLetter(Exception):
    """A letter broke what tried to understand it."""


def look(keeper: Keeper) -> None:
    """Read all that is new; whatever was read before a failure stays read."""
    try:
        _list_news(keeper)
    except CursorLost:
        keeper.log.warning("the mailbox has forgotten its place: listing it again")
        _begin(keeper)
        _list_news(keeper)
    _read_queue(keeper)


def read_letters(keeper: Keeper, wanted: Collection[Queued]) -> None:
    """Read these messages in full, oldest first, and file them.

    What belongs to no application is kept in one transaction for all of them.
    """
    keys = sorted(queued.key for queued in wanted)
    found = {raw.key: _begin_reading(keeper, raw) for raw in keeper.mailbox.read(keys)}
    idle: list[tuple[Queued, Outcome | None]] = []
    for queued in sorted(wanted, key=lambda one: (one.at, one.key)):
        begun = found.get(queued.key)
        outcome = _read_one(keeper, queued, begun) if begun else None
        if outcome is None or not _says_something(outcome):
            idle.append((queued, outcome))
    with keeper.store.transaction(keeper.name, keeper.now()) as transaction:
        for queued, outcome in idle:
            transaction.dequeue(queued.key)
            if outcome is not None:
                transaction.letter(queued, outcome)


def locate(keeper: Keeper, message_ids: Collection[str]) -> tuple[Queued, ...]:
    """Return where letters with these ids lie, by memory, or by one search for all.

    An id is searched for once and no further back than is reasonable: whole
    mailboxes are looked through for it.
    """
    known = keeper.store.keys_of(keeper.name, tuple(message_ids))
    there = {raw.key for raw in keeper.mailbox.read(sorted(q.key for q in known))}
    found = tuple(queued for queued in known if queued.key in there)
    wanted = set(message_ids) - {q.message_id for q in found} - keeper.sought
    if not wanted:
        return found
    keeper.sought |= wanted
    since = keeper.now() - keeper.desk.first_look * FURTHEST
    headings = keeper.mailbox.find(wanted, since=since)
    return (*found, *(_queued(_peek(each), each.size) for each in headings))


def _begin(keeper: Keeper) -> None:
    since = keeper.store.account(keeper.name).since
    with keeper.store.transaction(keeper.name, keeper.now()) as transaction:
        transaction.begin_look(since or keeper.now() - keeper.desk.first_look)


def _list_news(keeper: Keeper) -> None:
    state = keeper.store.account(keeper.name)
    if state.since is None:
        _begin(keeper)
        state = keeper.store.account(keeper.name)
    since = state.since if state.cursor is None else None
    for batch in keeper.mailbox.changes(state.cursor, since=since):
        _keep_batch(keeper, batch)
        keeper.desk.working(keeper.name, batch.remaining)
        if keeper.stopping():
            break


def _keep_batch(keeper: Keeper, batch: Batch) -> None:
    wanted = list(_candidates(keeper, batch.headings))
    with keeper.store.transaction(keeper.name, keeper.now()) as transaction:
        transaction.enqueue(wanted)
        transaction.place(batch.cursor)
    keeper.known.update((q.message_id, q.place) for q in wanted)


def _candidates(keeper: Keeper, headings: Iterable[Heading]) -> Iterator[Queued]:
    """Yield what must be read in full; a heading that once broke us is passed over."""
    familiar = _Familiar(keeper.world)
    for heading in headings:
        digest = hashlib.sha256(heading.header).hexdigest()
        if digest in keeper.hostile:
            continue
        keeper.in_hand = (_unread(heading), digest)
        head = _peek(heading)
        if _is_candidate(keeper, head, familiar):
            yield _queued(head, heading.size)
    keeper.in_hand = None


def _is_candidate(keeper: Keeper, head: Head, familiar: "_Familiar") -> bool:
    """Whether a message must be read in full.

    Of a draft in the Drafts folder that the owner has begun, every version counts.
    """
    if head.place is Place.DRAFTS:
        return not keeper.is_own(head.message_id) and familiar.knows(head)
    if (head.message_id, head.place.value) in keeper.known:
        return False
    if keeper.is_own(head.message_id):
        return True
    return keeper.desk.matters(head) or familiar.knows(head)


class _Familiar:
    """Tells the mail of people, companies and conversations that matter already."""

    def __init__(self, world: World) -> None:
        self._catalogue = Catalogue(world.owner, world.applications, world.filed)
        addresses = {
            person.address
            for application in world.applications.values()
            for person in application.people
            if person.address
        }
        domains = {registrable(address.rpartition("@")[2]) for address in addresses}
        self._domains = {d for d in domains if d and not is_shared(d)}

    def knows(self, head: Head) -> bool:
        """Whether a message may belong to an application that is known."""
        if not self._catalogue.applications:
            return False
        if conversation_of(head, self._catalogue) is not None:
            return True
        people = (head.sender, *head.to, *head.cc)
        return any(
            registrable(person.domain) in self._domains
            for person in people
            if not is_relay(person.address)
        )


def _read_queue(keeper: Keeper) -> None:
    while chunk := _next_chunk(keeper):
        if keeper.stopping():
            return
        read_letters(keeper, chunk)
        keeper.desk.working(keeper.name, None)


def _next_chunk(keeper: Keeper) -> tuple[Queued, ...]:
    """Return the oldest messages that wait, no more than memory holds with ease."""
    waiting = keeper.store.queued(keeper.name, CHUNK)
    sizes = accumulate(queued.size for queued in waiting)
    fitting = sum(size <= CHUNK_BYTES for size in sizes)
    return waiting[: max(1, fitting)]


def _begin_reading(keeper: Keeper, raw: RawMessage) -> tuple[str, Read | None]:
    """Begin to read a message, unless it broke us before; return its digest, too."""
    digest = hashlib.sha256(raw.content).hexdigest()
    if digest in keeper.hostile:
        return digest, None
    # A connector's own kind of zone need not survive the way into the child.
    plain = replace(raw, received=raw.received.astimezone(UTC))
    return digest, keeper.parser.ahead(plain, keeper.desk.owner)


def _read_one(
    keeper: Keeper, queued: Queued, begun: tuple[str, Read | None]
) -> Outcome | None:
    """Read and file a message; return None for one that was set aside."""
    digest, read = begun
    if read is None or digest in keeper.hostile:
        return None
    keeper.in_hand = (queued, digest)
    letter = read()
    if isinstance(letter, Hostile):
        _set_aside(keeper, queued, letter)
        return None
    keeper.known.add((queued.message_id, queued.place))
    try:
        outcome = _file(keeper, queued, letter)
    except HostileLetter as error:
        _set_aside(keeper, queued, Hostile(digest, str(error)))
        return None
    keeper.in_hand = None
    return outcome


def _file(keeper: Keeper, queued: Queued, letter: Letter) -> Outcome:
    """Keep what a letter leads to; one that leads to nothing is left to the caller."""
    world = keeper.world
    first = receive(world, letter, keeper.now())
    if not _says_something(first):
        keeper.world = first.world
        return first

    def also(transaction: Transaction, outcome: Outcome) -> None:
        transaction.dequeue(queued.key)
        transaction.letter(queued, outcome)

    return keeper.keep(
        lambda known, now: first if known is world else receive(known, letter, now),
        also=also,
        border="letter",
    )


def _says_something(outcome: Outcome) -> bool:
    return bool(outcome.events or outcome.effects or outcome.notices or outcome.touched)


def give_up_letter(keeper: Keeper, reason: str) -> bool:
    """Set the letter in hand aside: it broke us. Return False where there is none."""
    if keeper.in_hand is None:
        return False
    queued, digest = keeper.in_hand
    _set_aside(keeper, queued, Hostile(digest, reason))
    return True


def _set_aside(keeper: Keeper, queued: Queued, hostile: Hostile) -> None:
    """Record a mail as hostile, so that it is never tried again."""
    with keeper.store.transaction(keeper.name, keeper.now()) as transaction:
        transaction.dequeue(queued.key)
        transaction.hostile(queued.key, digest=hostile.digest, reason=hostile.reason)
        text = f"A mail of {queued.at:%Y-%m-%d} was set aside: {hostile.reason}."
        transaction.tell(TellUser(None, text))
    keeper.in_hand = None
    keeper.hostile.add(hostile.digest)
    keeper.log.warning("mail set aside", digest=hostile.digest, reason=hostile.reason)


def _peek(heading: Heading) -> Head:
    return peek(
        heading.header,
        key=heading.key,
        place=Place(heading.folder.value),
        received=heading.received,
        thread=heading.thread,
    )


def _unread(heading: Heading) -> Queued:
    received = heading.received.astimezone(UTC)
    return Queued(heading.key, "", heading.folder.value, received, heading.size)


def _queued(head: Head, size: int) -> Queued:
    return Queued(head.key, head.message_id, head.place.value, head.at, size)
