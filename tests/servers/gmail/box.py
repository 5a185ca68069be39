"""One user's Gmail as it behaves: ids, threads, labels, drafts, Trash and history."""

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from assistant.shell.clock import SystemClock
from connectors.headers import header_block, ids_in, message_id

HIDDEN = {"SPAM", "TRASH"}
_PREFIX = re.compile(r"^(\s*(re|fwd?|aw|wg|sv)\s*:\s*)+", re.I)


class NotThere(Exception):
    """What was asked for does not exist (404)."""


@dataclass
class Stored:
    """A message; its content never changes under its id."""

    id: str
    thread: str
    raw: bytes
    labels: set[str]
    date: datetime
    history: int = 0

    @cached_property
    def text(self) -> str:
        return self.raw.decode("utf-8", "replace").lower()

    @cached_property
    def message_id(self) -> str:
        return message_id(header_block(self.raw))

    def header(self, name: str) -> str:
        return field_of(self.raw, name)


@dataclass(frozen=True)
class Record:
    """One entry of the history: `kind` is a field of the published History."""

    id: int
    kind: str
    message: str
    thread: str
    labels: tuple[str, ...]
    now: tuple[str, ...] = ()


def unfolded(raw: bytes) -> list[str]:
    """Return the header fields, each on one line."""
    head = header_block(raw).decode("utf-8", "replace")
    return re.sub(r"\r?\n[ \t]+", " ", head).splitlines()


def field_of(raw: bytes, name: str) -> str:
    for line in unfolded(raw):
        if line.lower().startswith(f"{name.lower()}:"):
            return line.partition(":")[2].strip()
    return ""


def base_subject(subject: str) -> str:
    return _PREFIX.sub("", subject).strip().lower()


@dataclass
class Box:
    """The mailbox; everything that a mail program, a sender or the API can do to it.

    `traces` lets drafts made by the API get a Received field, as Google's servers add
    one; `renames` lets sent drafts get a Message-ID of Google's.
    """

    address: str = "ada@example.org"
    messages: dict[str, Stored] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)
    log: list[Record] = field(default_factory=list)
    history: int = 1000
    oldest: int = 1000
    traces: bool = True
    renames: bool = False
    created: int = 0
    now: Callable[[], datetime] = SystemClock().now
    told: Callable[[int], None] = lambda history: None
    _numbers: itertools.count = field(default_factory=lambda: itertools.count(1))

    def deliver(
        self,
        raw: bytes,
        *,
        labels: set[str] | None = None,
        received: datetime | None = None,
    ) -> Stored:
        """Add a message as a server that received it would."""
        return self.add(raw, labels or {"INBOX", "UNREAD"}, date=received)

    def add(
        self, raw: bytes, labels: set[str], *, date: datetime | None = None,
        thread: str | None = None,
    ) -> Stored:  # fmt: skip
        number = next(self._numbers)
        id_ = f"{0x19A0000000000000 + number * 0x10F3:x}"
        joined = self._thread_for(raw, thread)
        when = date or self.now()
        stored = Stored(id_, joined or id_, raw, set(labels), when)
        self.messages[id_] = stored
        self._note("messagesAdded", stored)
        return stored

    def create_draft(self, raw: bytes, thread: str | None) -> str:
        if thread and not any(m.thread == thread for m in self.messages.values()):
            raise NotThere
        draft = f"r-{7000000000000 + next(self._numbers) * 7919}"
        self.created += 1
        self.drafts[draft] = self._add_draft(raw, thread).id
        return draft

    def replace_draft(self, draft: str, raw: bytes) -> None:
        """Save other words under a draft: the message inside gets another id."""
        old = self.draft_message(draft)
        self._drop(old)
        self.drafts[draft] = self.add(
            raw, {"DRAFT"}, date=old.date, thread=old.thread
        ).id

    def delete_draft(self, draft: str) -> None:
        """Delete for ever, as drafts.delete does."""
        self._drop(self.draft_message(draft))
        del self.drafts[draft]

    def send_draft(self, draft: str) -> Stored:
        """Send: the draft goes, and a new message with the label SENT comes."""
        old = self.draft_message(draft)
        self.delete_draft(draft)
        raw = old.raw
        if self.renames:
            ours = old.message_id.encode()
            raw = raw.replace(ours, b"<CA+new%d@mail.gmail.com>" % self.history, 1)
        return self.add(raw, {"SENT"}, date=old.date, thread=old.thread)

    def draft_message(self, draft: str) -> Stored:
        if draft not in self.drafts:
            raise NotThere
        return self.messages[self.drafts[draft]]

    def message(self, id_: str) -> Stored:
        if id_ not in self.messages:
            raise NotThere
        return self.messages[id_]

    def trash(self, id_: str) -> Stored:
        """Move one message to Trash; a draft is none any more."""
        stored = self.message(id_)
        self.relabel(id_, add={"TRASH"}, remove={"INBOX", "DRAFT"})
        self.drafts = {d: m for d, m in self.drafts.items() if m != id_}
        return stored

    def relabel(
        self, id_: str, *, add: set[str] = frozenset(), remove: set[str] = frozenset()
    ) -> None:
        stored = self.message(id_)
        added, gone = add - stored.labels, remove & stored.labels
        stored.labels = (stored.labels | add) - remove
        if added:
            self._note("labelsAdded", stored, added)
        if gone:
            self._note("labelsRemoved", stored, gone)

    def delete(self, id_: str) -> None:
        self._drop(self.message(id_))

    def expire_history(self) -> None:
        """Forget all history up to now, as Google does after a week."""
        self.history += 5
        self.oldest, self.log = self.history, []

    def since(self, start: int) -> list[Record]:
        if start < self.oldest or start > self.history:
            raise NotThere
        return [record for record in self.log if record.id > start]

    def labelled(self, label: str) -> list[Stored]:
        return [m for m in self.messages.values() if label in m.labels]

    def newest_first(self) -> list[Stored]:
        order = {id_: number for number, id_ in enumerate(self.messages)}
        return sorted(
            self.messages.values(), key=lambda m: (m.date, order[m.id]), reverse=True
        )

    def _add_draft(self, raw: bytes, thread: str | None) -> Stored:
        trace = (
            b"Received: from 42 named unknown by gmailapi.google.com with HTTPREST;\r\n"
        )
        return self.add(trace + raw if self.traces else raw, {"DRAFT"}, thread=thread)

    def _thread_for(self, raw: bytes, asked: str | None) -> str | None:
        """Return the thread to join: references and subject have to agree with it."""
        header = header_block(raw)
        wanted = {*ids_in(header, b"references"), *ids_in(header, b"in-reply-to")}
        if not wanted:
            return None
        subject = base_subject(field_of(raw, "subject"))
        for stored in self.messages.values():
            if asked and stored.thread != asked:
                continue
            same = base_subject(stored.header("subject")) == subject
            if same and stored.message_id in wanted:
                return stored.thread
        return None

    def _drop(self, stored: Stored) -> None:
        del self.messages[stored.id]
        self._note("messagesDeleted", stored)

    def _note(self, kind: str, stored: Stored, changed: set[str] = frozenset()) -> None:
        self.history += 7
        stored.history = self.history
        self.log.append(
            Record(
                self.history,
                kind,
                stored.id,
                stored.thread,
                tuple(sorted(changed)),
                tuple(sorted(stored.labels)),
            )
        )
        self.told(self.history)
