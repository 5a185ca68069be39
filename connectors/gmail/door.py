"""The only door to Gmail: a closed list of calls, each of them sent once.

httplib2, which Google's client would use, sends a request again when the line ends
before the answer: that could make two drafts of one, so this takes its place.
"""

import http.client
import re
import ssl
from collections.abc import Callable
from contextlib import suppress
from urllib.parse import urlsplit

from httplib2 import Response

from connectors.errors import NeedsOwner, Unavailable
from connectors.steps import step

TIMEOUT = 60.0
MAX_ANSWER = 64 * 1024 * 1024
_ID = r"[A-Za-z0-9_-]{1,100}"
_USER = r"/gmail/v1/users/me"
Calls = tuple[tuple[str, re.Pattern[str]], ...]
ALLOWED: Calls = tuple(
    (method, re.compile(_USER + path))
    for method, path in (
        ("GET", r"/profile"),
        ("GET", r"/history"),
        ("GET", r"/messages"),
        ("GET", rf"/messages/{_ID}"),
        ("POST", rf"/messages/{_ID}/trash"),
        ("GET", rf"/threads/{_ID}"),
        ("GET", r"/drafts"),
        ("POST", r"/drafts"),
        ("GET", rf"/drafts/{_ID}"),
        ("DELETE", rf"/drafts/{_ID}"),
        ("POST", r"/watch"),
    )
)
_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_STALE = (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError)


class NotAllowed(RuntimeError):
    """A request that this program never makes; nothing of it was sent."""


class Door:
    """Sends what is on the list to one server, with the token of one account.

    It has the shape of `httplib2.Http`. `bearer` returns an access token, a fresh one
    when it is told that the last was refused. `allowed` is the closed list of methods
    and paths.
    """

    def __init__(
        self,
        endpoint: str,
        bearer: Callable[[str | None], str],
        *,
        allowed: Calls = ALLOWED,
        timeout: float = TIMEOUT,
    ) -> None:
        """Take the server's address; only a loopback one may be without TLS."""
        parts = urlsplit(endpoint)
        host = parts.hostname or ""
        if parts.scheme != "https" and host not in _LOOPBACK:
            raise NeedsOwner(f"{endpoint}: tokens are sent over TLS only")
        self._origin = (parts.scheme, parts.netloc)
        self._tls = parts.scheme == "https"
        self._address = (host, parts.port)
        self.endpoint = f"{parts.scheme}://{parts.netloc}"
        self._bearer, self._timeout = bearer, timeout
        self._allowed = allowed
        self._line: http.client.HTTPConnection | None = None

    def request(
        self,
        uri: str,
        method: str = "GET",
        body: str | bytes | None = None,
        headers: dict[str, str] | None = None,
        **_: object,
    ) -> tuple[Response, bytes]:
        """Send one request; a refused token is renewed once.

        Raises `NotAllowed` before a byte leaves, and what the line raises.
        """
        target = self._checked(uri, method)
        token = self._bearer(None)
        answer, content = self._send(target, method, body, _headed(headers, token))
        if answer.status == http.client.UNAUTHORIZED:
            token = self._bearer(token)
            answer, content = self._send(target, method, body, _headed(headers, token))
        return answer, content

    def close(self) -> None:
        """Hang up; the next request connects anew."""
        line, self._line = self._line, None
        if line is not None:
            with suppress(OSError):
                line.close()

    def _checked(self, uri: str, method: str) -> str:
        parts = urlsplit(uri)
        known = any(
            verb == method and path.fullmatch(parts.path)
            for verb, path in self._allowed
        )
        if not known or (parts.scheme, parts.netloc) != self._origin:
            raise NotAllowed(f"{method} {parts.netloc}{parts.path} is not on the list")
        return f"{parts.path}?{parts.query}" if parts.query else parts.path

    def _send(
        self,
        target: str,
        method: str,
        body: str | bytes | None,
        headers: dict[str, str],
    ) -> tuple[Response, bytes]:
        """Send it; a line that fell asleep is replaced, but for what changes anything."""
        if method != "GET":
            self.close()
        reused = self._line is not None
        try:
            return self._once(target, method, body, headers)
        except _STALE:
            if not reused:
                raise
        return self._once(target, method, body, headers)

    def _once(
        self,
        target: str,
        method: str,
        body: str | bytes | None,
        headers: dict[str, str],
    ) -> tuple[Response, bytes]:
        line = self._line or self._connected()
        self._line = None
        try:
            line.request(method, target, body=body, headers=headers)
            step("gmail.sent")
            answer = line.getresponse()
            content = _read(answer)
            step("gmail.answered")
        except BaseException:
            line.close()
            raise
        if not answer.will_close:
            self._line = line
        found = Response({k.lower(): v for k, v in answer.getheaders()})
        found.status, found.reason = answer.status, answer.reason
        return found, content

    def _connected(self) -> http.client.HTTPConnection:
        host, port = self._address
        if not self._tls:
            return http.client.HTTPConnection(host, port, timeout=self._timeout)
        context = ssl.create_default_context()
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        return http.client.HTTPSConnection(
            host, port, timeout=self._timeout, context=context
        )


def _headed(headers: dict[str, str] | None, token: str) -> dict[str, str]:
    kept = {name.lower(): value for name, value in (headers or {}).items()}
    return kept | {"accept-encoding": "identity", "authorization": f"Bearer {token}"}


def _read(answer: http.client.HTTPResponse) -> bytes:
    """Return the whole body; raise `IncompleteRead` for a shorter one than announced.

    `read` with a limit does not tell a cut line from the end of the body.
    """
    content = answer.read(MAX_ANSWER + 1)
    if len(content) > MAX_ANSWER:
        raise Unavailable("Gmail answered with more than can be right")
    announced = answer.getheader("Content-Length")
    if announced is not None and len(content) < int(announced):
        raise http.client.IncompleteRead(content, int(announced) - len(content))
    return content
