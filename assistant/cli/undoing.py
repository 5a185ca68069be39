"""`undo`: a draft that was withdrawn lies in Drafts again, and is the user's own."""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesHeaderParser
from email.policy import default

from assistant import wiring
from assistant.applications import Application, Followup, FollowupState
from assistant.cli.ending import Status, Stop
from assistant.cli.memory import Memory, open_memory
from assistant.cli.screen import Screen
from assistant.cli.settings import read_config
from assistant.cli.whereabouts import config_path
from assistant.cli.wording import shown_letter, shown_time
from assistant.pipeline import TAKEN_BACK, taken_back
from connectors.steps import step

COLUMNS = ("id", "company", "letter", "withdrawn", "subject", "why")
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A draft that was taken away, and its bytes."""

    account: str
    application: Application
    followup: Followup
    content: bytes

    @property
    def head(self) -> Message:
        """The header of the letter."""
        return BytesHeaderParser(policy=default).parsebytes(self.content)


def run(screen: Screen, options: argparse.Namespace) -> int:
    """Put a draft back, or show which ones can be."""
    with open_memory(options) as memory:
        there = list(_withdrawn(memory))
        if options.id is None:
            _show(screen, there)
            return Status.DONE
        chosen = _choose(there, options.id)
        # What is recorded first can be repeated; a second draft could not be undone.
        memory.change(
            chosen.account,
            lambda world: taken_back(world, chosen.followup.id, memory.now),
        )
    step("undo.recorded")
    _put_back(chosen, options)
    company = chosen.application.company or chosen.application.id
    letter = shown_letter(chosen.followup.kind.value)
    screen.note(f"the {letter} to {company} lies in Drafts again, and is left to you")
    return Status.DONE


def _withdrawn(memory: Memory) -> Iterator[Withdrawn]:
    """Yield the drafts that can be put back, of all accounts."""
    for state in memory.accounts():
        made = memory.store.drafts(state.account)
        world = memory.known(state.account).world
        for application in world.applications.values():
            for followup in application.followups:
                intent = made.get(followup.message_id or "")
                if intent and intent.content and _is_away(followup):
                    yield Withdrawn(
                        state.account, application, followup, intent.content
                    )


def _is_away(followup: Followup) -> bool:
    """Whether a draft was taken away; or was on its way back, when that broke off."""
    if followup.state is FollowupState.KEPT:
        return followup.reason == TAKEN_BACK
    return followup.state is FollowupState.WITHDRAWN


def _choose(there: Sequence[Withdrawn], start: str) -> Withdrawn:
    """Return the newest draft of the follow-up or application that begins so."""
    fitting = [
        one
        for one in there
        if one.followup.id.startswith(start) or one.application.id.startswith(start)
    ]
    meant = {one.application.id for one in fitting}
    if not fitting:
        raise Stop(
            Status.FAILED,
            f"{start}: no draft of this was withdrawn: 'followupd undo' shows which were",
        )
    if len(meant) > 1:
        raise Stop(
            Status.FAILED,
            f"{start}: several ids begin so ({', '.join(sorted(meant)[:_SHOWN])}): "
            "write more of it",
        )
    return max(fitting, key=lambda one: one.followup.at)


def _put_back(chosen: Withdrawn, options: argparse.Namespace) -> None:
    """Save the draft as it was, unless it lies there already."""
    config = read_config(config_path(options.config))
    account = config.accounts.get(chosen.account)
    if account is None:
        raise Stop(
            Status.USAGE,
            f"the draft was in the account {chosen.account!r}, which is not in the "
            "config any more: add it again",
        )
    message_id = chosen.followup.message_id or ""
    mailbox = wiring.opener_of(config).open(chosen.account, account)
    try:
        if mailbox.find_draft(message_id) is None:
            mailbox.save_draft(chosen.content, message_id=message_id)
            step("undo.saved")
    finally:
        mailbox.close()


def _show(screen: Screen, there: Sequence[Withdrawn]) -> None:
    if screen.as_json:
        for one in there:
            screen.row(_row(one))
        return
    if not there:
        screen.text("no draft was withdrawn that could be put back")
        return
    screen.table("Withdrawn drafts", COLUMNS, [_cells(one) for one in there])
    screen.note("put one back with 'followupd undo ID'")


def _row(one: Withdrawn) -> dict[str, str | None]:
    return {
        "what": "withdrawn",
        "account": one.account,
        "id": one.followup.id,
        "application": one.application.id,
        "company": one.application.company,
        "followup": one.followup.kind.value,
        "at": one.followup.at.isoformat(),
        "to": str(one.head["To"] or ""),
        "subject": str(one.head["Subject"] or ""),
        "reason": one.followup.reason,
    }


def _cells(one: Withdrawn) -> tuple[str, ...]:
    return (
        one.followup.id,
        one.application.company or "?",
        shown_letter(one.followup.kind.value),
        shown_time(one.followup.at.isoformat()),
        str(one.head["Subject"] or ""),
        one.followup.reason,
    )
