"""The child process that parses, and the line to it: frames out, frames back."""

import fcntl
import os
import select
import subprocess
import sys
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from assistant.shell.worker import LENGTH

WORKER = Path(__file__).with_name("worker.py")
ANSWER_BYTES = 32 * 1024 * 1024
CHUNK = 256 * 1024
PIPE_BYTES = 1024 * 1024
# Threads for sums would each take some of the address space that a child may use.
SET = {"OPENBLAS_NUM_THREADS": "1"}
PASSED_ON = ("PYTHONTZPATH", "LANG", "LC_ALL", "SYSTEMROOT")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one child may use; seconds are of the wall clock and of CPU, each job."""

    seconds: float = 10.0
    memory: int = 512 * 1024 * 1024
    files: int = 32
    jobs: int = 5000


class Child:
    """A process that answers requests one after the other, in their order.

    It inherits hardly any environment and no descriptor. Many requests may be on
    their way at once; it works while nobody listens.
    """

    def __init__(self, limits: Limits) -> None:
        """Start the process, without waiting for it."""
        self.jobs = 0
        self._process = _start(limits)
        self._unsent: deque[memoryview] = deque()
        self._received = bytearray()

    def send(self, request: bytes) -> None:
        """Put a request in line, and write as much as the line takes."""
        self.jobs += 1
        self._unsent.append(memoryview(LENGTH.pack(len(request)) + request))
        self._move(0.0, read=False)

    def receive(self, seconds: float) -> bytes:
        """Return the next answer; raises TimeoutError, EOFError, OSError, ValueError.

        Only time that is spent in here counts.
        """
        deadline = time.monotonic() + seconds
        while True:
            if len(self._received) >= LENGTH.size:
                [length] = LENGTH.unpack(self._received[: LENGTH.size])
                if length > ANSWER_BYTES:
                    raise ValueError("the answer is too long")
                end = LENGTH.size + length
                if len(self._received) >= end:
                    answer = bytes(self._received[LENGTH.size : end])
                    del self._received[:end]
                    return answer
            left = deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError
            self._move(left, read=True)

    def close(self) -> None:
        """Kill the process."""
        self._process.kill()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream is not None:
                stream.close()
        self._process.wait()

    def last_words(self) -> str:
        """Say how the process ended."""
        if self._process.stderr is None:
            return ""
        try:
            status = self._process.wait(timeout=1)
        except subprocess.TimeoutExpired:
            return "the parser closed its line"
        words = self._process.stderr.read(200).decode("ascii", "replace")
        name = words if words.isidentifier() else ""
        return f"the parser died: {name or f'status {status}'}"

    def _move(self, seconds: float, *, read: bool) -> None:
        """Write what can be written and read what is there, once something can be."""
        source, sink = self._process.stdout, self._process.stdin
        if source is None or sink is None:
            raise EOFError("the parser has no line")
        ready, free, _ = select.select(
            [source] if read else [], [sink] if self._unsent else [], [], seconds
        )
        if free:
            self._write(sink.fileno())
        if ready:
            piece = os.read(source.fileno(), CHUNK)
            if not piece:
                raise EOFError("the parser closed its line")
            self._received += piece

    def _write(self, descriptor: int) -> None:
        try:
            while self._unsent:
                rest = self._unsent[0]
                written = os.write(descriptor, rest[:CHUNK])
                self._unsent[0] = rest[written:]
                if not self._unsent[0]:
                    self._unsent.popleft()
        except BlockingIOError:
            pass
        except BrokenPipeError:
            # What it answered before it died is still there to be read.
            self._unsent.clear()


def _start(limits: Limits) -> subprocess.Popen[bytes]:
    environment = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    environment |= SET
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
            _widen(stream.fileno())
    return child


def _widen(descriptor: int) -> None:
    """Let a pipe hold several mails, where the system allows that."""
    with suppress(OSError, AttributeError):
        fcntl.fcntl(descriptor, fcntl.F_SETPIPE_SZ, PIPE_BYTES)
