"""Waiting for news by IDLE (RFC 2177), without trusting the line to be alive."""

import re

from connectors.errors import ConnectorError
from connectors.imap.session import Session

CYCLE = 120.0
_NEWS = re.compile(rb"\* \d{1,20} (EXISTS|EXPUNGE|FETCH|RECENT)|\* VANISHED", re.I)
_BYE = re.compile(rb"\* BYE", re.I)


class ImapWatch:
    """IDLE on the inbox; at each deadline the line is tried and all folders compared.

    The inbox alone is pushed, so Sent and Drafts are seen at the deadline. A server
    without IDLE is polled. `seen` is the signature of the folders at the last look.
    """

    def __init__(self, session: Session, seen: tuple[object, ...]) -> None:
        """Watch with the mailbox's own connection: it serves nothing else meanwhile."""
        self._session = session
        self._seen = seen
        self._tag: bytes | None = None

    def arm(self) -> bool:
        """Compare the folders, and begin to IDLE where nothing is new."""
        with self._session.use() as client:
            now = self._session.signature()
            news, self._seen = now != self._seen, now
            if news:
                return True
            if self._session.has("IDLE"):
                self._session.select("INBOX")
                try:
                    self._tag, early = client.start_idle()
                except client.AbortError:
                    raise
                except client.Error:
                    return False
                return self._tell(early)
        return False

    def fileno(self) -> int | None:
        """Return the socket while the server idles, None while it is polled."""
        if self._tag is None:
            return None
        return int(self._session.client().socket().fileno())

    def deadline(self) -> float:
        """Return the seconds after which `check` tries the line and looks itself."""
        poll = self._session.account.poll
        return poll if self._tag is None else min(CYCLE, poll)

    def check(self) -> bool:
        """Return whether the server told of news, or the folders differ by now."""
        with self._session.use() as client:
            if self._tag is not None and self._tell(client.waiting_lines()):
                return True
        self.disarm()
        return self.arm()

    def disarm(self) -> None:
        """End the IDLE; a line that does not answer any more is dropped."""
        tag, self._tag = self._tag, None
        if tag is None:
            return
        try:
            with self._session.use() as client:
                client.end_idle(tag)
        except ConnectorError:
            self._session.drop()

    def _tell(self, lines: list[bytes]) -> bool:
        if any(_BYE.match(line) for line in lines):
            self._session.drop()
            self._tag = None
            raise ConnectionResetError("the server said goodbye")
        return any(_NEWS.match(line) for line in lines)
