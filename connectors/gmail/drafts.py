"""Drafts in Gmail: an edit gives the message inside a draft another id."""

import re
from typing import Any

from connectors.base import DraftRef, DraftState
from connectors.errors import Unavailable
from connectors.gmail.api import Api
from connectors.gmail.errors import Missing
from connectors.gmail.messages import HIDDEN, id_query, labels_of, raw_of
from connectors.headers import digest, header_block, ids_in, message_id

NEWEST = 50
_REMEMBERED = 2000
_KEY = re.compile(r"([0-9A-Za-z_-]{1,64})\.([0-9A-Za-z_-]{1,64})")
_TRACE = re.compile(
    rb"\A(?:(?:Received|X-Received|X-Google-[A-Za-z-]{1,40}|X-Gm-[A-Za-z-]{1,40}):"
    rb"[^\n]*\n(?:[ \t][^\n]*\n)*)+",
    re.I,
)


class Drafts:
    """One account's drafts; what was read of them is remembered by the id inside."""

    def __init__(self, api: Api) -> None:
        """Take the account's calls."""
        self._api = api
        self._ids: dict[str, str] = {}

    def create(self, content: bytes, wanted: str, thread: str | None) -> DraftRef:
        """Make a draft; `Unavailable` leaves it open whether one was made."""
        made = self._api.create_draft(content, thread)
        try:
            draft, inner = str(made["id"]), str(made["message"]["id"])
            stored = self._api.draft(draft)
        except (Missing, KeyError, TypeError) as error:
            raise Unavailable(
                f"{self._api.account.address}: the draft that was made is not there"
            ) from error
        same = str(stored.get("id")) == inner
        return DraftRef(
            f"{inner}.{draft}", wanted, told_digest(raw_of(stored) if same else content)
        )

    def find(self, wanted: str) -> DraftRef | None:
        """Return the draft with this Message-ID: by a search, and among the newest.

        A search may not know yet what was made a moment ago.
        """
        query = id_query(wanted)
        searched = self._api.list_drafts(query) if query else ()
        for found in (*searched, *self._api.list_drafts(most=NEWEST)):
            draft, inner = str(found["id"]), str(found["message"]["id"])
            if self._id_of(draft, inner) == wanted and (
                ref := self._ref(draft, wanted)
            ):
                return ref
        return None

    def state(self, ref: DraftRef) -> DraftState:
        """Compare what lies in the draft now with what was written."""
        inner, draft = _parsed(ref.key)
        try:
            found = self._api.draft(draft)
        except Missing:
            return self._successor(ref)
        if labels_of(found) & HIDDEN:
            return self._successor(ref)
        same = (
            str(found.get("id")) == inner and told_digest(raw_of(found)) == ref.digest
        )
        return DraftState.UNTOUCHED if same else DraftState.EDITED

    def withdraw(self, ref: DraftRef) -> DraftState:
        """Take away the version that was written, and no other; see `Mailbox.withdraw`.

        Trash takes the message inside, whose id an edit changes. Without the right to
        that, the draft is deleted right after it was compared.
        """
        state = self.state(ref)
        if state is not DraftState.UNTOUCHED:
            return state
        inner, draft = _parsed(ref.key)
        try:
            if self._api.may_trash:
                self._api.trash(inner)
            else:
                self._api.delete_draft(draft)
        except Missing:
            return self.state(ref)
        after = self.state(ref)
        if after is DraftState.UNTOUCHED:
            raise Unavailable(
                f"{self._api.account.address}: the draft was not taken away"
            )
        return after

    def _successor(self, ref: DraftRef) -> DraftState:
        """Say what became of a draft that is none any more."""
        query = id_query(ref.message_id)
        if query:
            for found in self._api.list_messages(f"{query} in:sent", None).get(
                "messages", ()
            ):
                if self._header_id(str(found["id"])) == ref.message_id:
                    return DraftState.SENT
        return DraftState.EDITED if self.find(ref.message_id) else DraftState.GONE

    def _ref(self, draft: str, wanted: str) -> DraftRef | None:
        try:
            found = self._api.draft(draft)
        except Missing:
            return None
        stored = raw_of(found)
        if message_id(header_block(stored)) != wanted:
            return None
        return DraftRef(f"{found['id']}.{draft}", wanted, told_digest(stored))

    def _id_of(self, draft: str, inner: str) -> str:
        """Return the Message-ID inside a draft, read once for each id inside."""
        if inner not in self._ids:
            try:
                found = self._api.draft(draft, form="metadata")
            except Missing:
                return ""
            if len(self._ids) >= _REMEMBERED:
                self._ids.clear()
            self._ids[str(found["id"])] = _message_id(found)
        return self._ids.get(inner, "")

    def _header_id(self, key: str) -> str:
        try:
            return _message_id(self._api.heading(key))
        except Missing:
            return ""


def told_digest(content: bytes) -> str:
    """Return the digest of a message without the trace that Google puts before it."""
    normal = content.replace(b"\r\n", b"\n")
    return digest(_TRACE.sub(b"", normal, count=1))


def answered(content: bytes) -> str | None:
    """Return the id that a letter answers, None for one that begins a conversation."""
    ids = ids_in(header_block(content), b"in-reply-to")
    return ids[0] if ids else None


def _message_id(found: dict[str, Any]) -> str:
    fields = found.get("payload", {}).get("headers", ())
    header = "".join(
        f"{field['name']}: {field['value']}\n"
        for field in fields
        if str(field["name"]).lower() == "message-id"
    )
    return message_id(header.encode("utf-8", "replace"))


def _parsed(key: str) -> tuple[str, str]:
    """Return the id inside and the draft's; an odd key names nothing that exists."""
    found = _KEY.fullmatch(key)
    return (found[1], found[2]) if found else ("none", "none")
