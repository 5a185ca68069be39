"""Parsing strangers' mail where it can do no harm: in a child that can be killed."""

import hashlib
import os
import pickle
import select
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self, TypeVar, TypeVarTuple, cast

from assistant.reading import Letter, read_letter
from assistant.shell.answers import load_answer
from assistant.shell.worker import LENGTH
from assistant.vocabulary import Place
from connectors.base import RawMessage

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

WORKER = Path(__file__).with_name("worker.py")
ANSWER_BYTES = 32 * 1024 * 1024
CHUNK = 256 * 1024
PASSED_ON = ("PYTHONTZPATH", "LANG", "LC_ALL", "SYSTEMROOT")


@dataclass(frozen=True, slots=True)
class Hostile:
    """A mail that broke its parser: never to be tried again.

    `digest` is the SHA-256 of the bytes that were read.
    """

    digest: str
    reason: str


@dataclass(frozen=True, slots=True)
class Limits:
    """What one child may use; seconds are of the wall clock and of CPU, each job."""

    seconds: float = 10.0
    memory: int = 512 * 1024 * 1024
    files: int = 32
    jobs: int = 5000


class Parsing(Protocol):
    """Something that reads mail: a child, or this very process."""

    def read(self, raw: RawMessage) -> Letter | Hostile:
        """Read one message."""
        ...

    def call(
        self,
        function: Callable[[*Ts], T],
        *arguments: *Ts,
        digest: str = "",
    ) -> T | Hostile:
        """Run a top-level function whose arguments and result can be pickled."""
        ...

    def close(self) -> None:
        """Let the child go; harmless when repeated."""
        ...


class InlineParser:
    """Reads in this process: for tests, and for mail that the user hands over."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read(self, raw: RawMessage) -> Letter | Hostile:
        """Read one message."""
        return reading_of(raw)()

    def call(
        self,
        function: Callable[[*Ts], T],
        *arguments: *Ts,
        digest: str = "",
    ) -> T | Hostile:
        """Run the function right here."""
        return function(*arguments)

    def close(self) -> None:
        """There is nothing to let go."""


class Parser:
    """Reads in a child process with limits; not thread-safe.

    The child starts with the first call, serves `Limits.jobs` calls and is then
    replaced; one that dies or is late is killed, and the next call gets a fresh one.
    It inherits neither the environment nor any descriptor.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._child: subprocess.Popen[bytes] | None = None
        self._jobs = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def start(self) -> None:
        """Start the child ahead of the first call, without waiting for it."""
        if self._child is not None and self._jobs >= self._limits.jobs:
            self.close()
        if self._child is None:
            self._child = _start(self._limits)
            self._jobs = 0

    def read(self, raw: RawMessage) -> Letter | Hostile:
        """Read one message; one that breaks the child is hostile."""
        digest = hashlib.sha256(raw.content).hexdigest()
        return self.call(reading_of(raw), digest=digest)

    def call(
        self,
        function: Callable[[*Ts], T],
        *arguments: *Ts,
        digest: str = "",
    ) -> T | Hostile:
        """Run a top-level function in the child; its values come back checked."""
        self.start()
        self._jobs += 1
        request = pickle.dumps((function, arguments), protocol=5)
        deadline = time.monotonic() + self._limits.seconds
        try:
            answer = _exchange(
                cast("subprocess.Popen[bytes]", self._child), request, deadline
            )
            return cast("T", load_answer(answer))
        except TimeoutError:
            reason = f"not read within {self._limits.seconds:g} s"
        except (OSError, EOFError) as fault:
            reason = self._last_words() or str(fault)
        except (
            pickle.UnpicklingError,
            ValueError,
            TypeError,
            AttributeError,
            LookupError,
        ):
            reason = "the parser answered with something else"
        self.close()
        return Hostile(digest, reason)

    def close(self) -> None:
        """Kill the child; harmless when repeated."""
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        for stream in (child.stdin, child.stdout, child.stderr):
            if stream is not None:
                stream.close()
        child.wait()

    def _last_words(self) -> str:
        """Say how the child ended."""
        child = self._child
        if child is None or child.stderr is None:
            return ""
        try:
            status = child.wait(timeout=1)
        except subprocess.TimeoutExpired:
            return "the parser closed its line"
        words = child.stderr.read(200).decode("ascii", "replace")
        name = words if words.isidentifier() else ""
        return f"the parser died: {name or f'status {status}'}"


def reading_of(raw: RawMessage) -> partial[Letter]:
    """Return the call that reads a connector's message; it names no shell module."""
    return partial(
        read_letter,
        raw.content,
        key=raw.key,
        place=Place(raw.folder.value),
        received=raw.received,
        thread=raw.thread,
    )


def _start(limits: Limits) -> subprocess.Popen[bytes]:
    environment = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
    numbers = limits.memory, max(1, round(limits.seconds)), limits.files
    # Our own interpreter and our own file: nothing of a mail is on this line.
    child = subprocess.Popen(  # noqa: S603
        [sys.executable, "-P", "-s", str(WORKER), *map(str, numbers)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        bufsize=0,
    )
    for stream in (child.stdin, child.stdout):
        if stream is not None:
            os.set_blocking(stream.fileno(), False)
    return child


def _exchange(child: subprocess.Popen[bytes], request: bytes, deadline: float) -> bytes:
    """Send one frame and return the other; raises TimeoutError, EOFError, OSError."""
    if child.stdin is None or child.stdout is None:
        raise EOFError("the parser has no line")
    _send(child.stdin.fileno(), LENGTH.pack(len(request)) + request, deadline)
    receive = partial(_receive, child.stdout.fileno(), deadline=deadline)
    [length] = LENGTH.unpack(receive(LENGTH.size))
    if length > ANSWER_BYTES:
        raise ValueError("the answer is too long")
    return receive(length)


def _send(descriptor: int, content: bytes, deadline: float) -> None:
    rest = memoryview(content)
    while rest:
        _, ready, _ = select.select([], [descriptor], [], _left(deadline))
        if ready:
            rest = rest[os.write(descriptor, rest[:CHUNK]) :]


def _receive(descriptor: int, length: int, *, deadline: float) -> bytes:
    content = bytearray()
    while len(content) < length:
        ready, _, _ = select.select([descriptor], [], [], _left(deadline))
        if ready:
            piece = os.read(descriptor, min(CHUNK, length - len(content)))
            if not piece:
                raise EOFError("the parser closed its line")
            content += piece
    return bytes(content)


def _left(deadline: float) -> float:
    """Return the seconds that are left; raises TimeoutError where there are none."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left
