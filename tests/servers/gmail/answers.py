"""What each method of the interface answers."""

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import groupby
from typing import Any

from tests.servers.gmail.box import Box, NotThere, Record, Stored, unfolded
from tests.servers.gmail.published import Called, Violation, unwrap, wrap
from tests.servers.gmail.search import compile_query, is_listed

Answer = dict[str, Any] | None


@dataclass
class Answers:
    """Answers the methods that a mailbox program may need; there is no send.

    `index_lags` lets searches for drafts find nothing, as right after a change.
    `inserts` lets tests put mail into the box, which the program never does.
    """

    box: Box
    topics: list[str] = field(default_factory=list)
    index_lags: bool = False
    inserts: bool = False
    _pages: dict[str, int] = field(default_factory=dict)

    def to(self, call: Called) -> Answer:
        """Return the answer; raise `NotThere`, `Violation`, or `KeyError` for the rest."""
        if call.params.get("userId") not in ("me", self.box.address):
            raise Violation("Delegation denied")
        return self._methods()[call.name](call)

    def _methods(self) -> dict[str, Callable[[Called], Answer]]:
        return {
            "getProfile": self._profile,
            "history.list": self._history,
            "messages.list": self._list_messages,
            "messages.get": self._message,
            "messages.trash": self._trash,
            "threads.get": self._thread,
            "drafts.list": self._list_drafts,
            "drafts.get": self._draft,
            "drafts.create": self._create,
            "drafts.update": self._update,
            "drafts.delete": self._delete,
            "watch": self._watch,
            "stop": self._stop,
            **({"messages.insert": self._insert} if self.inserts else {}),
        }

    def _profile(self, call: Called) -> Answer:
        threads = {m.thread for m in self.box.messages.values()}
        return {
            "emailAddress": self.box.address, "historyId": str(self.box.history),
            "messagesTotal": len(self.box.messages), "threadsTotal": len(threads),
        }  # fmt: skip

    def _history(self, call: Called) -> Answer:
        records = self.box.since(call.params["startHistoryId"])
        if wanted := call.params.get("historyTypes"):
            plural = {"messageAdded": "messagesAdded", "messageDeleted": "messagesDeleted",
                      "labelAdded": "labelsAdded", "labelRemoved": "labelsRemoved"}  # fmt: skip
            records = [r for r in records if r.kind in {plural[w] for w in wanted}]
        page, following = self._page(records, call, most=500)
        found = [
            _history_record(list(group)) for _, group in groupby(page, lambda r: r.id)
        ]
        answer = {"historyId": str(self.box.history)} | following
        return answer | ({"history": found} if found else {})

    def _list_messages(self, call: Called) -> Answer:
        test = compile_query(call.params.get("q", ""))
        hidden = call.params.get("includeSpamTrash", False)
        labels = set(call.params.get("labelIds", []))
        listed = [
            {"id": m.id, "threadId": m.thread}
            for m in self.box.newest_first()
            if is_listed(m, hidden_too=hidden) and labels <= m.labels and test(m)
        ]
        page, following = self._page(listed, call, most=500)
        answer = {"resultSizeEstimate": len(listed)} | following
        return answer | ({"messages": page} if page else {})

    def _message(self, call: Called) -> Answer:
        return shown(self.box.message(call.params["id"]), call)

    def _insert(self, call: Called) -> Answer:
        raw, labels = unwrap(call.body["raw"]), set(call.body["labelIds"])
        stored = self.box.add(raw, labels)
        return {"id": stored.id, "threadId": stored.thread}

    def _thread(self, call: Called) -> Answer:
        thread = call.params["id"]
        found = [m for m in self.box.messages.values() if m.thread == thread]
        if not found:
            raise NotThere
        return {
            "id": thread, "historyId": str(max(m.history for m in found)),
            "messages": [shown(m, call) for m in found],
        }  # fmt: skip

    def _trash(self, call: Called) -> Answer:
        stored = self.box.trash(call.params["id"])
        return {
            "id": stored.id,
            "threadId": stored.thread,
            "labelIds": sorted(stored.labels),
        }

    def _list_drafts(self, call: Called) -> Answer:
        test = compile_query(call.params.get("q", ""))
        newest = list(self.box.drafts.items())[::-1]
        listed = [
            {
                "id": draft,
                "message": {"id": id_, "threadId": self.box.messages[id_].thread},
            }
            for draft, id_ in newest
            if test(self.box.messages[id_])
            and not (self.index_lags and call.params.get("q"))
        ]
        page, following = self._page(listed, call, most=500)
        answer = {"resultSizeEstimate": len(listed)} | following
        return answer | ({"drafts": page} if page else {})

    def _draft(self, call: Called) -> Answer:
        draft = call.params["id"]
        return {"id": draft, "message": shown(self.box.draft_message(draft), call)}

    def _create(self, call: Called) -> Answer:
        raw, thread = _written(call)
        return self._drafted(self.box.create_draft(raw, thread))

    def _update(self, call: Called) -> Answer:
        raw, _ = _written(call)
        self.box.replace_draft(call.params["id"], raw)
        return self._drafted(call.params["id"])

    def _delete(self, call: Called) -> Answer:
        self.box.delete_draft(call.params["id"])
        return None

    def _drafted(self, draft: str) -> Answer:
        inner = self.box.draft_message(draft)
        message = {"id": inner.id, "threadId": inner.thread, "labelIds": ["DRAFT"]}
        return {"id": draft, "message": message}

    def _watch(self, call: Called) -> Answer:
        assert call.body is not None
        self.topics.append(call.body["topicName"])
        ends = self.box.now() + timedelta(days=7)
        return {
            "historyId": str(self.box.history),
            "expiration": str(int(ends.timestamp() * 1000)),
        }

    def _stop(self, call: Called) -> Answer:
        self.topics.clear()
        return None

    def _page(
        self, items: list[Any], call: Called, *, most: int
    ) -> tuple[list[Any], dict]:
        """Return one page and, where there is more, the opaque token of the next."""
        size = min(call.params.get("maxResults", 100), most)
        token = call.params.get("pageToken")
        if token is not None and token not in self._pages:
            raise Violation("Invalid pageToken")
        start = self._pages[token] if token else 0
        if start + size >= len(items):
            return items[start:], {}
        following = secrets.token_hex(6)
        self._pages[following] = start + size
        return items[start : start + size], {"nextPageToken": following}


def shown(stored: Stored, call: Called) -> dict[str, Any]:
    """Return a message in the format that was asked for."""
    form = call.params.get("format", "full").lower()
    answer: dict[str, Any] = {
        "id": stored.id, "threadId": stored.thread, "labelIds": sorted(stored.labels),
        "historyId": str(stored.history), "sizeEstimate": len(stored.raw),
        "internalDate": str(int(stored.date.timestamp() * 1000)), "snippet": "…",
    }  # fmt: skip
    if form == "raw":
        return answer | {"raw": wrap(stored.raw)}
    if form == "metadata":
        wanted = {name.lower() for name in call.params.get("metadataHeaders", [])}
        if not all(re.fullmatch(r"[a-z-]+", name) for name in wanted):
            raise Violation(f"these are no names of header fields: {sorted(wanted)}")
        headers = [
            {"name": name.strip(), "value": value.strip()}
            for name, _, value in (line.partition(":") for line in unfolded(stored.raw))
            if not wanted or name.strip().lower() in wanted
        ]
        return answer | {"payload": {"mimeType": "text/plain", "headers": headers}}
    if form == "minimal":
        return answer
    raise Violation("the stand-in does not know the full format")


def _written(call: Called) -> tuple[bytes, str | None]:
    message = (call.body or {}).get("message", {})
    raw = unwrap(message.get("raw", ""))
    if not raw:
        raise Violation("Missing draft message")
    return raw, message.get("threadId")


def _history_record(records: list[Record]) -> dict[str, Any]:
    found: dict[str, Any] = {"id": str(records[0].id), "messages": []}
    for record in records:
        message = {"id": record.message, "threadId": record.thread}
        found["messages"].append(dict(message))
        detail: dict[str, Any] = {"message": message | {"labelIds": list(record.now)}}
        if record.labels:
            detail["labelIds"] = list(record.labels)
        found.setdefault(record.kind, []).append(detail)
    return found
