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
    CORRUPT = "a bit of each line of the answer is another"


class Unit(StrEnum):
    """What is counted until something goes wrong: commands, or bytes of a direction."""

    COMMAND = "command"
    UP = "byte to the server"
    DOWN = "byte from the server"


# What can go wrong at a byte; a corrupt one is the only one that is handed on.
AT_A_BYTE = (Kind.FIN, Kind.RST, Kind.DEAF, Kind.CORRUPT)


@dataclass
class Fault:
    """A fault at the n-th command or byte from 1 on, counted over all connections."""

    kind: Kind
    at: int
    unit: Unit = Unit.COMMAND


class FaultProxy:
    """Hands on lines; `arm` sets the next fault, `commands` tells what went through.

    `rewrite` changes what the server says, as to strip a capability.
    """

    def __init__(
        self, port: int, rewrite: Callable[[bytes], bytes] = lambda said: said
    ) -> None:
        self._target, self.rewrite = port, rewrite
        self.commands: list[bytes] = []
        self.passed = {Unit.UP: 0, Unit.DOWN: 0}
        self.fault: Fault | None = None
        self._late: list[tuple[_Line, bytes]] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._server = self._run(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = self._server.sockets[0].getsockname()[1]

    def arm(self, fault: Fault | None) -> None:
        """Count from here on, and let this go wrong."""
        self.commands, self.fault = [], fault
        self.passed = {Unit.UP: 0, Unit.DOWN: 0}

    def has_struck(self) -> bool:
        """Whether as much went through as it takes for the fault."""
        if self.fault is None:
            return False
        if self.fault.unit is Unit.COMMAND:
            return len(self.commands) >= self.fault.at
        return self.passed[self.fault.unit] >= self.fault.at

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
        fault = self.fault
        if fault is None or fault.unit is not Unit.COMMAND:
            return None
        return fault.kind if len(self.commands) == fault.at else None

    def _struck_at(self, unit: Unit, size: int) -> int | None:
        """Count bytes; return which of them is the one at which something goes wrong."""
        before, fault = self.passed[unit], self.fault
        self.passed[unit] += size
        if fault is None or fault.unit is not unit:
            return None
        place = fault.at - before - 1
        return place if 0 <= place < size else None


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
        self._mute = False
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
                self._cut(self._struck)
                return
            literal = _LITERAL.search(said)
            if self._struck is Kind.LATE and not literal:
                self._proxy._late.append((self, said))
                continue
            await self._pass(Unit.UP, said)
            if literal:
                content = await near.readexactly(int(literal[1]))
                content += await near.readline()
                if self._struck is Kind.LATE:
                    self._proxy._late.append((self, content))
                    return
                await self._pass(Unit.UP, content)

    async def hand_down(self, there: asyncio.StreamReader) -> None:
        """Hand on what the server says, its goodbye too, as far as the fault lets it."""
        await self._hand_down(there)
        if not self._mute and self._struck not in (Kind.DEAF, Kind.LATE):
            self._back.close()

    async def _hand_down(self, there: asyncio.StreamReader) -> None:
        while said := await there.readline():
            words = self._proxy.rewrite(said)
            ended = bool(self._tag) and said.startswith(self._tag + b" ")
            if said.startswith(b"+ "):
                await self._pass(Unit.DOWN, words)
                continue
            match self._struck:
                case Kind.DEAF | Kind.LATE:
                    continue
                case Kind.SWALLOW:
                    if ended:
                        self._cut(Kind.FIN)
                    continue
                case Kind.HALF:
                    self._back.write(words[: max(1, len(words) // 2)])
                    with contextlib.suppress(ConnectionError):
                        await self._back.drain()
                    self._cut(Kind.FIN)
                    return
                case Kind.SPLIT:
                    await self._spell(words)
                case Kind.TWICE:
                    self._back.write(words + words)
                case Kind.CORRUPT:
                    await self._pass(Unit.DOWN, flipped(words, len(words) // 2 - 1))
                case Kind.DELAY if ended:
                    await asyncio.sleep(_UNHURRIED)
                    await self._pass(Unit.DOWN, words)
                case _:
                    await self._pass(Unit.DOWN, words)
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

    async def _pass(self, unit: Unit, words: bytes) -> None:
        """Hand words on, up to the byte at which something goes wrong."""
        end = self._far if unit is Unit.UP else self._back
        place = self._proxy._struck_at(unit, len(words))
        if self._mute:
            return
        if place is None or self._proxy.fault is None:
            end.write(words)
            return
        kind = self._proxy.fault.kind
        if kind is Kind.CORRUPT:
            end.write(flipped(words, place))
            return
        end.write(words[:place])
        with contextlib.suppress(ConnectionError):
            await end.drain()
        if kind is Kind.DEAF:
            self._mute = True
        else:
            self._cut(kind)

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

    def _cut(self, kind: Kind) -> None:
        if kind is Kind.RST:
            self._back.get_extra_info("socket").setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
            )
            self._back.transport.abort()
        else:
            self._back.close()
        self._far.close()


def flipped(words: bytes, place: int) -> bytes:
    """Return the words with a bit of one byte changed: a digit stays a digit."""
    changed = bytearray(words)
    changed[place] ^= 1
    return bytes(changed)
