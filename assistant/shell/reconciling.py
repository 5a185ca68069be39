"""Compares every open draft with the mailbox, and reports what the owner did."""

from dataclasses import replace

from assistant.applications import Followup
from assistant.pipeline import Found, discarded, drafted
from assistant.reading import Head
from assistant.shell.keeper import Keeper
from assistant.shell.performing import draft_ref, report
from assistant.shell.rendering import derived_ids
from assistant.shell.store import Progress
from connectors.base import DraftRef, DraftState


def reconcile(keeper: Keeper) -> None:
    """Report every draft that was sent or deleted since it was seen last."""
    applications = tuple(keeper.world.applications.values())
    for followup in (f for a in applications for f in a.followups if f.live):
        _compare(keeper, followup)
    for head in (head for a in applications for head in a.begun):
        if not _lies_there(keeper, head):
            _discard(keeper, head.message_id)


def look_back(keeper: Keeper) -> None:
    """Take up again, once, what was made before the store was damaged.

    A draft whose follow-up was superfluous by the time the memory was built anew
    would lie there for ever.
    """
    if keeper.looked_back or not keeper.store.kept_aside:
        return
    for application in tuple(keeper.world.applications.values()):
        for followup in application.followups:
            if followup.message_id is None and keeper.store.was_made(followup.id):
                _take_up(keeper, application.id, followup.id)
    keeper.looked_back = True


def _take_up(keeper: Keeper, application: str, followup: str) -> None:
    """Know a draft again that is still, by its digest, what was written."""
    domains = sorted({a.rpartition("@")[2] for a in keeper.desk.owner.addresses})
    ids = derived_ids(keeper.desk.secret, followup, domains)
    there = (keeper.mailbox.find_draft(message_id) for message_id in ids)
    known = (r for r in there if r is not None and keeper.store.was_written(r.digest))
    ref = next(known, None)
    if ref is None:
        return
    keeper.keep(
        lambda world, now: drafted(world, followup, message_id=ref.message_id, now=now),
        also=lambda transaction, _: transaction.adopt(application, followup, ref),
        border="found",
    )
    keeper.drafts = keeper.store.drafts(keeper.name)


def _compare(keeper: Keeper, followup: Followup) -> None:
    message_id = followup.message_id or ""
    made = keeper.drafts.get(message_id)
    ref = draft_ref(made) if made else None
    if ref is None:
        if keeper.mailbox.find_draft(message_id) is None:
            report(keeper, followup.id, what=Found.GONE)
        return
    match keeper.mailbox.draft_state(ref):
        case DraftState.SENT:
            report(keeper, followup.id, what=Found.SENT)
        case DraftState.GONE:
            report(keeper, followup.id, what=Found.GONE)
        case DraftState.EDITED:
            _follow(keeper, ref)
        case DraftState.UNTOUCHED:
            return


def _follow(keeper: Keeper, ref: DraftRef) -> None:
    """Keep the new place of a draft that was moved as it is, as by a new UIDVALIDITY.

    One that differs from what was written is the owner's and left alone.
    """
    there = keeper.mailbox.find_draft(ref.message_id)
    made = keeper.drafts[ref.message_id]
    if there is None or there.digest != ref.digest or there.key == ref.key:
        return
    with keeper.store.transaction(keeper.name, keeper.now()) as transaction:
        transaction.step(made.id, Progress.DONE, draft_key=there.key)
    keeper.own(replace(made, draft_key=there.key))


def _lies_there(keeper: Keeper, head: Head) -> bool:
    """Whether a draft of the owner's own is still there; not all of them have an id."""
    if any(True for _ in keeper.mailbox.read([head.key])):
        return True
    return keeper.mailbox.find_draft(head.message_id) is not None


def _discard(keeper: Keeper, message_id: str) -> None:
    keeper.keep(lambda world, now: discarded(world, message_id, now), border="found")
