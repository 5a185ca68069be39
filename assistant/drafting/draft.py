"""A letter ready for the Drafts folder, or the reason why there is none."""

from dataclasses import dataclass

from assistant.vocabulary import Address


@dataclass(frozen=True, slots=True)
class Draft:
    """A plain-text letter; header values are clean of control characters.

    `sender` is the owner's address that the conversation was written to.
    `in_reply_to` is None for a new mail; `thread` is the server's own conversation
    id, where it has one.
    """

    sender: Address
    to: tuple[Address, ...]
    subject: str
    body: str
    cc: tuple[Address, ...] = ()
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    thread: str | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why no letter can be made, by the rule that forbids it."""

    rule: str
    reason: str
