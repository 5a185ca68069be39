"""Performs what the core wants of the mailbox: each effect once, whatever breaks."""

from dataclasses import replace

from assistant.effects import ReadAgain, SaveDraft, TellUser, WithdrawDraft
from assistant.pipeline import Found, Outcome, drafted, found
from assistant.shell.keeper import Keeper
from assistant.shell.looking import locate, look, read_letters
from assistant.shell.rendering import date_of, derive_message_id, render_draft
from assistant.shell.store import Intent, Progress, Transaction, Verb
from connectors.base import DraftRef, DraftState
from connectors.headers import digest
from connectors.steps import step

MOST = 500
_FOUND = {
    DraftState.GONE: Found.GONE,
    DraftState.EDITED: Found.KEPT,
    DraftState.SENT: Found.SENT,
}


def perform(keeper: Keeper) -> None:
    """Perform everything that is wanted, and what follows from that."""
    finish_begun(keeper)
    for _ in range(MOST):
        intent = _next(keeper)
        if intent is None or keeper.stopping():
            return
        match intent.effect:
            case SaveDraft() as effect:
                _save(keeper, effect)
            case WithdrawDraft() as effect:
                _withdraw(keeper, intent, effect)
            case ReadAgain():
                _read_again(keeper)
            case None:
                _drop(keeper, intent)
    keeper.log.error("more effects than can be right: leaving the rest for later")


def finish_begun(keeper: Keeper) -> None:
    """Find out what became of the effects that a crash or a lost line cut short."""
    for intent in keeper.store.open_intents(keeper.name):
        if intent.progress is not Progress.BEGUN:
            continue
        if intent.verb is Verb.SAVE:
            _finish_saving(keeper, intent)
        elif isinstance(intent.effect, WithdrawDraft):
            _withdraw(keeper, intent, intent.effect)
        else:
            _drop(keeper, intent)


def draft_ref(intent: Intent) -> DraftRef | None:
    """Return where a draft lies that was made, None where it never was."""
    if not (intent.draft_key and intent.message_id and intent.digest):
        return None
    return DraftRef(intent.draft_key, intent.message_id, intent.digest)


def _next(keeper: Keeper) -> Intent | None:
    """Return what to do next: what was learnt comes before what is written."""
    order = (Verb.READ, Verb.WITHDRAW, Verb.SAVE)
    intended = [
        intent
        for intent in keeper.store.open_intents(keeper.name)
        if intent.progress is Progress.INTENDED
    ]
    return min(intended, key=lambda i: (order.index(i.verb), i.id), default=None)


def _save(keeper: Keeper, wanted: SaveDraft) -> None:
    """Make a draft, if it is still wanted after the mailbox has been read again."""
    look(keeper)
    keeper.ask_what_is_due()
    intent = next(
        (
            i
            for i in keeper.store.open_intents(keeper.name)
            if i.verb is Verb.SAVE
            and i.progress is Progress.INTENDED
            and i.followup == wanted.followup
        ),
        None,
    )
    if intent and isinstance(intent.effect, SaveDraft):
        begun = _begin_saving(keeper, intent, intent.effect)
        if begun:
            _append(keeper, begun)


def _begin_saving(keeper: Keeper, intent: Intent, effect: SaveDraft) -> Intent | None:
    """Commit the very bytes, so that they can be found again; None: unfit for mail."""
    now = keeper.now()
    made = [d for d in keeper.drafts.values() if d.followup == effect.followup]
    turn = sum(d.progress is Progress.DONE for d in made)
    message_id = derive_message_id(
        keeper.desk.secret, effect.followup, draft=effect.draft, turn=turn
    )
    try:
        content = render_draft(effect.draft, message_id=message_id, date=now)
    except ValueError:
        _refuse(keeper, intent)
        return None
    values = {
        "message_id": message_id,
        "content": content,
        "digest": digest(content),
        "tried": now,
    }
    with keeper.store.transaction(keeper.name, now) as transaction:
        transaction.step(intent.id, Progress.BEGUN, **values)
        step("intent.uncommitted")
    begun = replace(
        intent,
        progress=Progress.BEGUN,
        message_id=message_id,
        content=content,
        digest=digest(content),
        tried=now,
    )
    keeper.own(begun)
    step("intent.committed")
    return begun


def _append(keeper: Keeper, begun: Intent) -> None:
    """Put a journalled draft into the mailbox, unless it lies there already.

    One that was made before a store was damaged, and lies there no more, was sent
    or deleted by the owner: it is not made again.
    """
    message_id = begun.message_id or ""
    ref = keeper.mailbox.find_draft(message_id)
    if ref is None and keeper.store.was_made(begun.followup or ""):
        _confirm(keeper, begun, None)
    elif ref is None:
        ref = keeper.mailbox.save_draft(begun.content or b"", message_id=message_id)
        step("draft.appended")
        _confirm(keeper, begun, ref)
    else:
        _confirm_found(keeper, begun, ref)


def _finish_saving(keeper: Keeper, begun: Intent) -> None:
    """Confirm the draft that lies there; else wait until none can come late."""
    ref = keeper.mailbox.find_draft(begun.message_id or "")
    if ref is not None:
        _confirm_found(keeper, begun, ref)
        return
    now = keeper.now()
    if begun.tried and now < begun.tried + keeper.desk.in_doubt:
        keeper.log.info("draft in doubt", followup=begun.followup)
        return
    _retry(keeper, begun)


def _retry(keeper: Keeper, begun: Intent) -> None:
    """Give a draft up that never arrived; the core asks again if it still stands."""
    keeper.drafts.pop(begun.message_id or "", None)

    with keeper.store.transaction(keeper.name, keeper.now()) as transaction:
        transaction.step(begun.id, Progress.VOID, digest=None, content=None)
    keeper.ask_what_is_due()


def _confirm_found(keeper: Keeper, begun: Intent, ref: DraftRef) -> None:
    """Confirm a draft found by its id; what differs from what was meant is the owner's.

    Then the digest that is kept is of the bytes that were meant, so that a draft which
    was changed in between counts as edited, and is never taken away.
    """
    same = ref.digest == begun.digest or _differs_by_date_alone(keeper, begun, ref)
    _confirm(keeper, begun, ref if same else replace(ref, digest=begun.digest or ""))


def _differs_by_date_alone(keeper: Keeper, begun: Intent, ref: DraftRef) -> bool:
    """Whether a draft was made before all memory was lost, and is untouched since."""
    if not isinstance(begun.effect, SaveDraft):
        return False
    for raw in keeper.mailbox.read([ref.key]):
        date = date_of(raw.content)
        if date is not None:
            meant = render_draft(
                begun.effect.draft, message_id=ref.message_id, date=date
            )
            return digest(meant) == ref.digest
    return False


def _confirm(keeper: Keeper, begun: Intent, ref: DraftRef | None) -> None:
    """Record that the draft was made, and where it lies; None: nowhere any more."""
    key, written = (ref.key, ref.digest) if ref else (None, None)
    message_id = begun.message_id or ""

    def also(transaction: Transaction, outcome: Outcome) -> None:
        transaction.step(begun.id, Progress.DONE, draft_key=key, digest=written)

    keeper.keep(
        lambda world, now: drafted(
            world, begun.followup or "", message_id=message_id, now=now
        ),
        also=also,
        border="confirm",
    )
    keeper.own(replace(begun, progress=Progress.DONE, draft_key=key, digest=written))


def _withdraw(keeper: Keeper, intent: Intent, effect: WithdrawDraft) -> None:
    """Take an untouched draft away, and report what is found instead."""
    made = keeper.drafts.get(effect.message_id)
    ref = draft_ref(made) if made else None
    if ref is None:
        there = keeper.mailbox.find_draft(effect.message_id)
        what = Found.KEPT if there else Found.GONE
    else:
        what = _take_away(keeper, intent, ref)
    report(keeper, effect.followup, what=what, intent=intent)


def _take_away(keeper: Keeper, intent: Intent, ref: DraftRef) -> Found:
    state = keeper.mailbox.draft_state(ref)
    if state is DraftState.UNTOUCHED:
        if intent.progress is Progress.INTENDED:
            with keeper.store.transaction(keeper.name, keeper.now()) as transaction:
                transaction.step(intent.id, Progress.BEGUN)
        step("withdraw.begun")
        state = keeper.mailbox.withdraw(ref)
        step("withdraw.taken")
        return Found.WITHDRAWN if state is DraftState.GONE else _FOUND[state]
    if state is DraftState.GONE and intent.progress is Progress.BEGUN:
        return Found.WITHDRAWN
    return _FOUND[state]


def report(
    keeper: Keeper, followup: str, *, what: Found, intent: Intent | None = None
) -> None:
    """Report to the core what the mailbox says about a follow-up's draft."""

    def also(transaction: Transaction, outcome: Outcome) -> None:
        if intent:
            transaction.step(intent.id, Progress.DONE)

    keeper.keep(
        lambda world, now: found(world, followup, what=what, now=now),
        also=also,
        border="found",
    )


def _read_again(keeper: Keeper) -> None:
    """Read all letters again that are wanted so, after one search for all of them."""
    intents = [i for i in keeper.store.open_intents(keeper.name) if i.verb is Verb.READ]
    effects = [i.effect for i in intents if isinstance(i.effect, ReadAgain)]
    found_there = locate(keeper, {m for e in effects for m in e.message_ids})
    with keeper.store.transaction(keeper.name, keeper.now()) as transaction:
        for intent in intents:
            transaction.step(intent.id, Progress.DONE)
        transaction.enqueue(found_there)
    read_letters(keeper, found_there)


def _drop(keeper: Keeper, intent: Intent) -> None:
    with keeper.store.transaction(keeper.name, keeper.now()) as transaction:
        transaction.step(intent.id, Progress.VOID)


def _refuse(keeper: Keeper, intent: Intent) -> None:
    """Give up a letter that no mail program could take, and say so."""
    text = "The letter cannot be written: an address in it is not fit for mail."
    with keeper.store.transaction(keeper.name, keeper.now()) as transaction:
        transaction.step(intent.id, Progress.VOID)
        transaction.tell(TellUser(intent.application, text))
