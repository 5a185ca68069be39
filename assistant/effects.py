"""What the core asks the world to do: values, performed by the shell, once each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.drafting import Draft


@dataclass(frozen=True, slots=True)
class SaveDraft:
    """Put this draft into the Drafts folder, unless the mailbox says otherwise."""

    application: str
    followup: str
    draft: Draft


@dataclass(frozen=True, slots=True)
class WithdrawDraft:
    """Take the follow-up's untouched draft away; an edited one is left alone."""

    application: str
    followup: str
    message_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """Read these letters once more: what was learnt since may change their meaning.

    Ids that the mailbox does not hold are passed over.
    """

    application: str
    message_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TellUser:
    """Say one line to the owner, in the log and in `status`."""

    application: str | None
    text: str


Effect = SaveDraft | WithdrawDraft | ReadAgain | TellUser
