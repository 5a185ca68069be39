"""Compares every open draft with the mailbox, and reports what the owner did."""

from dataclasses import replace

from assistant.applications import Followup
from assistant.pipeline import Found, discarded
from assistant.reading import Head
from assistant.shell.keeper import Keeper
from assistant.shell.performing import draft_ref, report
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
