"""A strict stand-in for Gmail's REST interface and Google's token endpoint, on loopback."""

import base64
import contextlib
import json
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import asdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, parse_qsl, unquote, urlsplit

from tests.servers.gmail.answers import Answers
from tests.servers.gmail.box import Box, NotThere
from tests.servers.gmail.consents import Consents, Refused
from tests.servers.gmail.faults import Fault, Faults, error_body
from tests.servers.gmail.published import Called, Violation, called
from tests.servers.gmail.pubsub import PubSub
from tests.servers.gmail.quota import Meter


class Gmail:
    """One user's Gmail over real HTTP; tests look into its parts.

    `violations` holds every request that Google's description does not allow, and
    `forbidden` every one to a method that a program that never sends may not call.
    """

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.box, self.consents, self.faults = Box(), Consents(), Faults()
        self.answers, self.meter = Answers(self.box), Meter(clock)
        self.pubsub = PubSub()
        self.box.told = self._publish
        self.violations: list[str] = []
        self.forbidden: list[str] = []
        self.requests: list[str] = []
        self.acts: list[tuple[str, Callable[[], object]]] = []
        self.lock = threading.RLock()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.gmail = self
        threading.Thread(
            target=self._server.serve_forever,
            kwargs={"poll_interval": 0.05},
            daemon=True,
        ).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def token_uri(self) -> str:
        return f"{self.url}/token"

    @property
    def auth_uri(self) -> str:
        return f"{self.url}/auth"

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def before(self, part: str, act: Callable[[], object]) -> None:
        """Act as the user would, right before the next request with this in its path."""
        self.acts.append((part, act))

    def hang_up_all(self) -> None:
        """Close every line that a client keeps open, as servers do after a while."""
        for line in self._server.lines:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
        self._server.lines.clear()

    def _publish(self, history: int) -> None:
        """Tell the topics that are watched, as Gmail does at every change."""
        for topic in self.answers.topics:
            told = {"emailAddress": self.box.address, "historyId": history}
            self.pubsub.publish(topic, json.dumps(told).encode())

    def answer_pubsub(
        self, verb: str, target: str, token: str, body: bytes
    ) -> tuple[int, Any]:
        """Judge and answer one request to Pub/Sub."""
        parts = urlsplit(target)
        try:
            call = called(verb, parts.path, parse_qs(parts.query), body, "pubsub.v1")
            if call is None:
                self.forbidden.append(f"{verb} {parts.path}")
                return 404, error_body(404, "notFound", "no such method here")
            if self.consents.access.get(token) is None:
                return 401, error_body(401, "authError", "Invalid Credentials")
            if not self.consents.access[token] & call.scopes:
                return 403, error_body(403, "forbidden", "insufficient scopes")
            return 200, self.pubsub.answer(call)
        except Violation as error:
            self.violations.append(f"{verb} {target}: {error}")
            return 400, error_body(400, "badRequest", str(error))
        except NotThere:
            return 404, error_body(404, "notFound", "Resource not found")

    def answer(
        self, verb: str, target: str, token: str, body: bytes
    ) -> tuple[int, Any]:
        """Judge and answer one request to the interface."""
        parts = urlsplit(target)
        try:
            call = called(verb, parts.path, parse_qs(parts.query), body)
            if call is None or call.name not in self.answers._methods():
                self.forbidden.append(f"{verb} {parts.path}")
                return 404, error_body(404, "notFound", "no such method here")
            refused = self._refusal(call, token)
            return refused or (200, self.answers.to(call))
        except Violation as error:
            self.violations.append(f"{verb} {target}: {error}")
            return 400, error_body(400, "badRequest", str(error))
        except NotThere:
            return 404, error_body(404, "notFound", "Requested entity was not found.")

    def _refusal(self, call: Called, token: str) -> tuple[int, Any] | None:
        scopes = self.consents.access.get(token)
        if scopes is None:
            return 401, error_body(401, "authError", "Invalid Credentials")
        if not scopes & call.scopes:
            text = "Request had insufficient authentication scopes."
            return 403, error_body(403, "insufficientPermissions", text)
        if not self.meter.allows(call.name):
            text = "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute'"
            return 429, error_body(429, "rateLimitExceeded", text, "usageLimits")
        return None


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    gmail: Gmail

    def __init__(self, *arguments: Any) -> None:
        self.lines: list[socket.socket] = []
        super().__init__(*arguments)

    def process_request(self, request: Any, client_address: Any) -> None:
        self.lines.append(request)
        super().process_request(request, client_address)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of clients that were killed or hung up."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 64 * 1024
    server: _Server

    def _serve(self) -> None:
        gmail = self.server.gmail
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        request = f"{self.command} {self.path}"
        with gmail.lock:
            gmail.requests.append(request)
            for part, act in list(gmail.acts):
                if part in request:
                    gmail.acts.remove((part, act))
                    act()
            fault = gmail.faults.next_for(request) or Fault()
        time.sleep(fault.slow)
        if fault.cut == "early":
            self._hang_up()
            return
        if fault.status:
            self._fail(fault)
            return
        if self.path.startswith("/v1/"):
            # A pull waits for a message, which others must be able to cause meanwhile.
            token = self.headers.get("Authorization", "").removeprefix("Bearer ")
            status, answer = gmail.answer_pubsub(self.command, self.path, token, body)
            self._send(status, answer, {})
            return
        with gmail.lock:
            status, answer, headers = self._answer(body)
        if fault.cut == "late":
            self._hang_up()
            return
        self._send(status, answer, headers, half=fault.cut == "half")

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = _serve  # noqa: N815

    def _answer(self, body: bytes) -> tuple[int, Any, dict[str, str]]:
        gmail, path = self.server.gmail, urlsplit(self.path)
        if path.path == "/auth":
            back = gmail.consents.authorize(dict(parse_qsl(path.query)))
            return 302, None, {"Location": back}
        if path.path == "/token":
            form = dict(parse_qsl(body.decode())) | self._basic()
            try:
                return 200, gmail.consents.token(form), {}
            except Refused as error:
                return error.status, error.body, {}
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        return *gmail.answer(self.command, self.path, token, body), {}

    def _basic(self) -> dict[str, str]:
        """Return the client that the header names (RFC 6749, 2.3.1)."""
        kind, _, word = self.headers.get("Authorization", "").partition(" ")
        if kind != "Basic":
            return {}
        client, _, secret = base64.b64decode(word).decode().partition(":")
        return {"client_id": unquote(client), "client_secret": unquote(secret)}

    def _fail(self, fault: Fault) -> None:
        said = asdict(fault)
        answer = error_body(
            said["status"], said["reason"], said["message"], said["domain"]
        )
        if self.path == "/token":
            answer = {"error": fault.reason, "error_description": fault.message}
        headers = {"Retry-After": fault.retry_after} if fault.retry_after else {}
        self._send(fault.status, answer, headers)

    def _send(
        self, status: int, answer: Any, headers: dict[str, str], *, half: bool = False
    ) -> None:
        content = b"" if answer is None else json.dumps(answer).encode()
        if status == 200 and answer is None:
            status = 204
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json; charset=UTF-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content[: len(content) // 2] if half else content)
        self.wfile.flush()
        if half:
            self._hang_up()

    def _hang_up(self) -> None:
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    def log_message(self, *args: Any) -> None:
        """Keep quiet."""
