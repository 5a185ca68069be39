"""A line to an IMAP server that breaks just where it is told to (asyncio, TCP)."""

import asyncio
import contextlib
import re
import socket
import struct
import threading
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

_COMMAND = re.compile(rb"[A-Z0-9]+ [A-Z]+[^\r\n]*\r\n")
_LITERAL = re.compile(rb"\{(\d+)\+?\}\r\n$")
_UNHURRIED = 0.2


class Kind(StrEnum):
    """What goes wrong at a command."""

    DELAY = "the answer comes late"
    SPLIT = "the answer comes byte by byte"
    FIN = "the line is closed before the command arrives"
    RST = "the line is reset before the command arrives"
    DEAF = "the answer never comes, and the line stays open"
    SWALLOW = "the command is done, and the line closed instead of an answer"
    HALF = "the line is closed in the midst of the answer"
    TWICE = "the answer comes twice"
    LATE = "the command arrives long after the client gave it up"


@dataclass
class Fault:
    """A fault at the n-th command from 1 on, counted over all connections."""

    kind: Kind
    at: int


class FaultProxy:
    """Hands on lines; `arm` sets the next fault, `commands` tells what went through.

    `rewrite` changes what the server says, as to strip a capability.
    """

    def __init__(
        self, port: int, rewrite: Callable[[bytes], bytes] = lambda said: said
    ) -> None:
        self._target, self._rewrite = port, rewrite
        self.commands: list[bytes] = []
        self.fault: Fault | None = None
        self._late: list[tuple[_Line, bytes]] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._server = self._run(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = self._server.sockets[0].getsockname()[1]

    def arm(self, fault: Fault | None) -> None:
        """Count commands from here on, and let this go wrong."""
        self.commands, self.fault = [], fault

    def release(self) -> None:
        """Hand on what was held back, as a slow line does in the end."""

        async def release() -> None:
            for line, held in self._late:
                line.hand_on(held)
            await asyncio.sleep(_UNHURRIED * bool(self._late))
            for line, _ in self._late:
                line.end()
            self._late.clear()

        self._run(release())

    def close(self) -> None:
        async def end() -> None:
            self._server.close()
            for task in asyncio.all_tasks() - {asyncio.current_task()}:
                task.cancel()

        self._run(end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(30)

    async def _serve(
        self, near: asyncio.StreamReader, back: asyncio.StreamWriter
    ) -> None:
        with contextlib.suppress(
            OSError, asyncio.IncompleteReadError, asyncio.CancelledError
        ):
            there, far = await asyncio.open_connection(
                "127.0.0.1", self._target, limit=2**26
            )
            line = _Line(self, back=back, far=far)
            down = asyncio.ensure_future(line.hand_down(there))
            try:
                await line.hand_up(near)
            finally:
                down.cancel()
                far.close()
        back.close()

    def _struck_by(self, command: bytes) -> Kind | None:
        """Count a command; return what goes wrong at it."""
        self.commands.append(command)
        if self.fault is None or len(self.commands) != self.fault.at:
            return None
        return self.fault.kind


class _Line:
    """One connection: what went wrong on it stays so."""

    def __init__(
        self,
        proxy: FaultProxy,
        *,
        back: asyncio.StreamWriter,
        far: asyncio.StreamWriter,
    ) -> None:
        self._proxy, self._back, self._far = proxy, back, far
        self._struck: Kind | None = None
        self._tag = b""

    async def hand_up(self, near: asyncio.StreamReader) -> None:
        """Hand on what the client says, command by command."""
        await self._hand_up(near)
        while self._struck is Kind.LATE:
            await asyncio.sleep(1)

    async def _hand_up(self, near: asyncio.StreamReader) -> None:
        while said := await near.readline():
            if _COMMAND.fullmatch(said):
                self._tag = said.split(b" ", 1)[0]
                self._struck = self._proxy._struck_by(said)
            if self._struck in (Kind.FIN, Kind.RST):
                self._cut()
                return
            literal = _LITERAL.search(said)
            if self._struck is Kind.LATE and not literal:
                self._proxy._late.append((self, said))
                continue
            self._far.write(said)
            if literal:
                content = await near.readexactly(int(literal[1]))
                content += await near.readline()
                if self._struck is Kind.LATE:
                    self._proxy._late.append((self, content))
                    return
                self._far.write(content)

    async def hand_down(self, there: asyncio.StreamReader) -> None:
        """Hand on what the server says, as far as the fault lets it."""
        while said := await there.readline():
            words = self._proxy._rewrite(said)
            ended = bool(self._tag) and said.startswith(self._tag + b" ")
            if said.startswith(b"+ "):
                self._back.write(words)
                continue
            match self._struck:
                case Kind.DEAF | Kind.LATE:
                    continue
                case Kind.SWALLOW:
                    if ended:
                        self._cut()
                    continue
                case Kind.HALF:
                    self._back.write(words[: max(1, len(words) // 2)])
                    with contextlib.suppress(ConnectionError):
                        await self._back.drain()
                    self._cut()
                    return
                case Kind.SPLIT:
                    await self._spell(words)
                case Kind.TWICE:
                    self._back.write(words + words)
                case Kind.DELAY if ended:
                    await asyncio.sleep(_UNHURRIED)
                    self._back.write(words)
                case _:
                    self._back.write(words)
            if ended:
                self._struck = None

    def hand_on(self, held: bytes) -> None:
        """Let the server have what was held back."""
        with contextlib.suppress(OSError, RuntimeError):
            self._far.write(held)

    def end(self) -> None:
        """Let go of a line whose client left long ago."""
        self._struck = None
        self._far.close()

    async def _spell(self, words: bytes) -> None:
        """Send byte by byte, each in a segment of its own."""
        self._back.get_extra_info("socket").setsockopt(
            socket.IPPROTO_TCP, socket.TCP_NODELAY, 1
        )
        for byte in words[:400]:
            self._back.write(bytes([byte]))
            await self._back.drain()
            await asyncio.sleep(0)
        self._back.write(words[400:])

    def _cut(self) -> None:
        if self._struck is Kind.RST:
            self._back.get_extra_info("socket").setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
            )
            self._back.transport.abort()
        else:
            self._back.close()
        self._far.close()
