"""The calls that this program makes to Gmail, paid, tried again and translated."""

import base64
import json
import time
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import Any

from googleapiclient.discovery import build_from_document
from googleapiclient.errors import HttpError
from googleapiclient.http import HttpRequest

from connectors.backoff import Backoff
from connectors.base import HEADER_FIELDS
from connectors.errors import CursorLost, NeedsOwner, Unavailable
from connectors.gmail.account import GmailAccount
from connectors.gmail.door import Door
from connectors.gmail.errors import LINE, Busy, Missing, broken_line, judge
from connectors.gmail.grants import MODIFY
from connectors.gmail.quota import Bucket
from connectors.gmail.tokens import Tokens

PAGE = 500
TRIES = 4
LONGEST = 8.0
_DOCUMENT = files("connectors.gmail") / "gmail.v1.trimmed.json"
Answer = dict[str, Any]


@cache
def document() -> str:
    """Return the description of the few methods that are built: Google's, trimmed."""
    return _DOCUMENT.read_text("utf-8")


class Api:
    """One account's Gmail; every answer is Google's JSON as it came.

    All methods raise `Missing` for 404, and else only `connectors.errors`.
    """

    def __init__(
        self,
        account: GmailAccount,
        *,
        tokens: Tokens | None = None,
        bucket: Bucket | None = None,
        clock: Callable[[], float] = time.monotonic,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        """Take the account; nothing is sent before the first call."""
        self.account = account
        self.tokens = tokens or Tokens(
            account.vault, name=account.address, now=account.now
        )
        self._bucket = bucket or Bucket(clock=clock, pause=pause)
        self._clock, self._pause = clock, pause
        self._door = Door(account.endpoint, self.tokens.bearer)
        self._users: Any = None
        self._closed_until = 0.0
        self._is_known = False

    @property
    def may_trash(self) -> bool:
        """Whether the consent allows moving messages to Trash."""
        return self.tokens.grant.allows(MODIFY)

    def profile(self) -> Answer:
        """Return the address and the history id; refuse another account's consent."""
        found = self._run("getProfile", lambda users: users.getProfile(userId="me"))
        told = str(found.get("emailAddress", ""))
        if _plain(told) != _plain(self.account.address):
            raise NeedsOwner(
                f"{self.account.address}: the consent is of {told}: log in with the "
                "right Google account, or correct the address in the config"
            )
        self._is_known = True
        return found

    def history(self, start: int, page: str | None, *, most: int = PAGE) -> Answer:
        """Return a page of the changes behind `start`; raise `CursorLost`."""
        self._know()
        try:
            return self._run(
                "history.list",
                lambda users: users.history().list(
                    userId="me", startHistoryId=start, maxResults=most, pageToken=page
                ),
            )
        except Missing:
            raise CursorLost(
                f"{self.account.address}: Gmail keeps its history no longer than to here"
            ) from None

    def list_messages(self, query: str, page: str | None) -> Answer:
        """Return a page of the ids that a search finds, newest first."""
        self._know()
        return self._run(
            "messages.list",
            lambda users: users.messages().list(
                userId="me", q=query or None, maxResults=PAGE, pageToken=page
            ),
        )

    def heading(self, key: str) -> Answer:
        """Return a message's labels, date and header fields."""
        return self._run(
            "messages.get",
            lambda users: users.messages().get(
                userId="me",
                id=key,
                format="metadata",
                metadataHeaders=list(HEADER_FIELDS),
            ),
        )

    def message(self, key: str) -> Answer:
        """Return a message with its `raw` content."""
        return self._run(
            "messages.get",
            lambda users: users.messages().get(userId="me", id=key, format="raw"),
        )

    def thread(self, key: str) -> Answer:
        """Return the header fields of all messages in a conversation."""
        return self._run(
            "threads.get",
            lambda users: users.threads().get(
                userId="me",
                id=key,
                format="metadata",
                metadataHeaders=list(HEADER_FIELDS),
            ),
        )

    def trash(self, key: str) -> None:
        """Move exactly this message to Trash."""
        self._run(
            "messages.trash", lambda users: users.messages().trash(userId="me", id=key)
        )

    def list_drafts(self, query: str = "", *, most: int = PAGE) -> tuple[Answer, ...]:
        """Return the newest drafts that a search finds: their ids and those inside."""
        self._know()
        found = self._run(
            "drafts.list",
            lambda users: users.drafts().list(
                userId="me", q=query or None, maxResults=most
            ),
        )
        return tuple(found.get("drafts", ()))

    def draft(self, draft: str, *, form: str = "raw") -> Answer:
        """Return the message that lies inside a draft now."""
        found = self._run(
            "drafts.get",
            lambda users: users.drafts().get(userId="me", id=draft, format=form),
        )
        message: Answer = found["message"]
        return message

    def create_draft(self, content: bytes, thread: str | None) -> Answer:
        """Make a draft, with a single request: nobody knows what came of a lost one."""
        message = {"raw": base64.urlsafe_b64encode(content).decode("ascii")}
        if thread:
            message["threadId"] = thread
        return self._run(
            "drafts.create",
            lambda users: users.drafts().create(userId="me", body={"message": message}),
            tries=1,
        )

    def delete_draft(self, draft: str) -> None:
        """Delete a draft for ever, with a single request."""
        self._run(
            "drafts.delete",
            lambda users: users.drafts().delete(userId="me", id=draft),
            tries=1,
        )

    def ask_for_push(self, topic: str) -> Answer:
        """Let Gmail tell a Pub/Sub topic of changes; it ends after seven days."""
        return self._run(
            "watch",
            lambda users: users.watch(userId="me", body={"topicName": topic}),
        )

    def hang_up(self) -> None:
        """Close the connection, and read the consent anew at the next call."""
        self._door.close()
        self.tokens.forget()
        self._is_known = False

    def _know(self) -> None:
        """Make sure once for each connection that the consent is this account's."""
        if not self._is_known:
            self.profile()

    def _run(
        self,
        method: str,
        build: Callable[[Any], HttpRequest],
        *,
        tries: int = TRIES,
    ) -> Answer:
        """Pay and send a request, and what can't change anything more than once."""
        backoff = Backoff(first=1.0, longest=LONGEST)
        while True:
            tries -= 1
            try:
                return self._once(method, build)
            except Unavailable as error:
                wait = self._wait(error, backoff)
                if tries <= 0 or wait is None:
                    raise
            self._pause(wait)

    def _wait(self, error: Unavailable, backoff: Backoff) -> float | None:
        """Return the seconds before another try, None for too long a wait to sit out."""
        asked = error.after if isinstance(error, Busy) else None
        if asked is not None and asked > LONGEST:
            self._closed_until = self._clock() + min(asked, 3600.0)
            return None
        return max(asked or 0.0, backoff.wait())

    def _once(self, method: str, build: Callable[[Any], HttpRequest]) -> Answer:
        name = self.account.address
        left = self._closed_until - self._clock()
        if left > 0:
            raise Busy(f"{name}: Gmail asks to wait for {left:.0f} s more", left)
        self._bucket.pay(method)
        try:
            found = build(self._built()).execute(http=self._door, num_retries=0)
        except HttpError as error:
            raise judge(error, name) from None
        except LINE as error:
            self._door.close()
            raise broken_line(error, name) from error
        except ValueError as error:
            raise Unavailable(
                f"{name}: Gmail's answer can't be read ({type(error).__name__})"
            ) from error
        return found if isinstance(found, dict) else {}

    def _built(self) -> Any:
        if self._users is None:
            described = json.loads(document())
            self._users = build_from_document(
                described,
                http=self._door,
                client_options={"api_endpoint": self.account.endpoint},
            ).users()
        return self._users


def _plain(address: str) -> str:
    """Return an address as Gmail compares it: no case, no dots, one domain of two."""
    local, _, domain = address.lower().partition("@")
    if domain in ("gmail.com", "googlemail.com"):
        return local.replace(".", "").partition("+")[0] + "@gmail.com"
    return f"{local}@{domain}"
