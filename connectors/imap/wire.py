"""The only door to an IMAP server: imapclient, with what it lets through held back."""

import imaplib
import socket
import ssl
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

from imapclient import IMAPClient, SocketTimeout
from imapclient.response_parser import parse_fetch_response

from connectors.steps import step

CONNECT_TIMEOUT = 15.0
READ_TIMEOUT = 60.0
MAX_LITERAL = 32 * 1024 * 1024
MAX_LINE = 16 * 1024 * 1024
_FORBIDDEN = ("\r", "\n", "\0")
_CHUNK = 64 * 1024


def refuse_control(*values: str | bytes) -> None:
    """Raise `ValueError` for CR, LF or NUL: on the wire they would begin a command."""
    for value in values:
        text = value.decode("latin-1") if isinstance(value, bytes) else value
        if any(char in text for char in _FORBIDDEN):
            raise ValueError("a control character may not reach an IMAP command")


class Wire(imaplib.IMAP4):
    """imaplib with its own read buffer, so that IDLE can look without waiting.

    A literal or line beyond the caps ends the session before it fills the memory.
    """

    def __init__(self, host: str, port: int, *, context: ssl.SSLContext | None) -> None:
        """Connect, with TLS from the first byte when `context` is given."""
        self._tls = context
        self._buffer = bytearray()
        super().__init__(host, port, CONNECT_TIMEOUT)

    def open(
        self, host: str = "", port: int = 143, timeout: float | None = None
    ) -> None:
        """Open the connection, with small writes sent at once and dead peers noticed."""
        self.host, self.port = host, port
        sock = socket.create_connection((host, port), timeout)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 60)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, 20)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT, 3)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, 120_000)
        self.sock = (
            self._tls.wrap_socket(sock, server_hostname=host) if self._tls else sock
        )

    def read(self, size: int) -> bytes:
        """Return exactly `size` bytes, or what came before the end of the line."""
        if size > MAX_LITERAL:
            raise self.abort(f"the server announced a literal of {size} bytes")
        while len(self._buffer) < size and self._receive():
            pass
        return self._take(size)

    def readline(self) -> bytes:
        """Return one line with its end; empty when the server closed the connection."""
        looked = 0
        while (end := self._buffer.find(b"\n", looked)) < 0:
            looked = len(self._buffer)
            if looked > MAX_LINE:
                raise self.abort(f"the server sent a line beyond {MAX_LINE} bytes")
            if not self._receive():
                return self._take(looked)
        return self._take(end + 1)

    def send(self, data: bytes) -> None:  # type: ignore[override]
        """Send all of `data`."""
        self.sock.sendall(data)
        step("imap.sent")

    def _command(self, name: str, *args: str | bytes | None) -> bytes:
        refuse_control(*(each for each in args if each is not None))
        tag: bytes = super()._command(name, *args)  # type: ignore[misc]
        return tag

    def _command_complete(self, name: str, tag: bytes) -> tuple[str, list[bytes]]:
        answer: tuple[str, list[bytes]] = super()._command_complete(name, tag)  # type: ignore[misc]
        step("imap.answered")
        return answer

    def shutdown(self) -> None:
        """Close the connection."""
        with suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)
        self.sock.close()

    def starttls(  # type: ignore[override]
        self, ssl_context: ssl.SSLContext
    ) -> tuple[str, list[bytes]]:
        """Switch to TLS; nothing that was slipped in before it is believed (RFC 9051, 6.2.1)."""
        answer: tuple[str, list[bytes]] = self._simple_command("STARTTLS")
        if self._buffer:
            raise self.abort("the server sent data between STARTTLS and TLS")
        if answer[0] == "OK":
            self.sock = ssl_context.wrap_socket(self.sock, server_hostname=self.host)
            self._get_capabilities()
        return answer

    def waiting_lines(self) -> list[bytes]:
        """Return the complete lines that have arrived, without waiting for any.

        Raises `abort` when the server has closed the connection.
        """
        timeout = self.sock.gettimeout()
        self.sock.settimeout(0)
        try:
            while self._receive():
                pass
            raise self.abort("the server closed the connection")
        except (BlockingIOError, ssl.SSLWantReadError):
            pass
        finally:
            self.sock.settimeout(timeout)
        lines = []
        while b"\n" in self._buffer:
            lines.append(self.readline())
        return lines

    def _receive(self) -> int:
        data = self.sock.recv(_CHUNK)
        self._buffer += data
        return len(data)

    def _take(self, size: int) -> bytes:
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        return taken


class HardenedClient(IMAPClient):  # type: ignore[misc]
    """imapclient over a `Wire`; it adds UID ranges and loses the bare EXPUNGE."""

    _imap: Wire

    def __init__(
        self,
        host: str,
        port: int,
        *,
        context: ssl.SSLContext | None,
        patience: float = READ_TIMEOUT,
    ) -> None:
        """Connect to the server; TLS at once when `context` is given.

        `patience` is how many seconds an answer may take.
        """
        self._context = context
        super().__init__(
            host,
            port,
            ssl=context is not None,
            ssl_context=context,
            timeout=SocketTimeout(CONNECT_TIMEOUT, patience),
        )
        self.normalise_times = False
        self._imap.debug = 0

    def _create_IMAP4(self) -> Wire:  # noqa: N802 - the name of the library
        return Wire(self.host, self.port, context=self._context)

    def login(self, username: str, password: str) -> bytes:
        """Log in; refuses control characters before a byte leaves."""
        refuse_control(username, password)
        return super().login(username, password)  # type: ignore[no-any-return]

    def _raw_command(
        self,
        command: bytes,
        args: bytes | Sequence[bytes],
        uid: bool = True,  # noqa: FBT001, FBT002 - the library's own
    ) -> tuple[str, list[bytes]]:
        refuse_control(*([args] if isinstance(args, bytes) else args))
        answer: tuple[str, list[bytes]] = super()._raw_command(command, args, uid)
        return answer

    def expunge(self, messages: object = None) -> None:
        """Refuse: a bare EXPUNGE takes whatever anybody has marked."""
        raise NotImplementedError("only uid_expunge names what it takes")

    def fetch_set(
        self, uids: str, items: Iterable[str]
    ) -> dict[int, dict[bytes, object]]:
        """Fetch a UID set such as "5:900,950".

        What the server says unasked of a message, by its number alone, is left out:
        numbers shift, and one taken for a UID would speak of another message.
        """
        refuse_control(uids, *items)
        tag = self._imap._command("UID", "FETCH", uids, f"({' '.join(items)})")
        typ, data = self._imap._command_complete("FETCH", tag)
        self._checkok("fetch", typ, data)
        typ, data = self._imap._untagged_response(typ, data, "FETCH")
        if data == [None]:
            return {}
        found: dict[int, dict[bytes, object]] = {}
        for response in _responses(data):
            for parts in parse_fetch_response(
                response, normalise_times=False, uid_is_key=False
            ).values():
                if isinstance(uid := parts.get(b"UID"), int):
                    found.setdefault(uid, {}).update(parts)
        return found

    def start_idle(self) -> tuple[bytes, list[bytes]]:
        """Send IDLE and wait for its "+"; return its tag and the lines before it."""
        tag: bytes = self._imap._command("IDLE")
        self._imap.tagged_commands.pop(tag, None)
        early = []
        while not (line := self._imap.readline()).startswith(b"+"):
            if not line or line.startswith(tag):
                raise self.Error(f"IDLE was refused: {line.decode('ascii', 'replace')}")
            early.append(line)
        return tag, early

    def end_idle(self, tag: bytes) -> list[bytes]:
        """Send DONE and return the lines that came before its answer."""
        self._imap.send(b"DONE\r\n")
        lines = []
        while not (line := self._imap.readline()).startswith(tag + b" "):
            if not line:
                raise self.AbortError("the server closed the connection")
            lines.append(line)
        return lines

    def waiting_lines(self) -> list[bytes]:
        """Return the lines that arrived during IDLE, without waiting."""
        return self._imap.waiting_lines()


def _responses(data: Iterable[object]) -> Iterator[list[object]]:
    """Yield what imaplib read, one response at a time: literals, then the line's rest."""
    response: list[object] = []
    for piece in data:
        response.append(piece)
        if not isinstance(piece, tuple):
            yield response
            response = []
    if response:
        yield response
